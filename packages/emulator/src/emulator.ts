import type { ListenOptions, ServerOptions } from "@gatefold/server";
import {
  chain,
  createObjectIds,
  type FetchHandler,
  type Middleware,
  type Play,
  type Provision,
  type Store,
  type StoreContent,
} from "@gatefold/server/extend";
import { createServerBase } from "@gatefold/server/extend/node";
import { newSecret } from "./access.ts";
import { adminPaths, withAdmin } from "./development/admin.ts";
import { createClock, type MovableClock } from "./development/clock.ts";
import { createFaultHooks } from "./development/fault-middleware.ts";
import type { FaultRule } from "./development/fault-rule.ts";
import { FaultQueue, type Faults } from "./development/faults.ts";
import { addPlays, type PlayRequest } from "./development/plays.ts";
import { readSeed, type Seed, type SeedResult, storeSeed } from "./development/seed.ts";
import { RequestRecorder, type Requests } from "./development/requests.ts";
import { RequestStreams } from "./development/request-streams.ts";
import * as snapshots from "./development/snapshot.ts";
import type { Snapshot, SnapshotOptions } from "./development/snapshot.ts";
import { userPaths } from "./development/users.ts";
import { checkInput } from "./input/check-input.ts";
import { validatePlayRequest } from "./input/generated/validators.js";
import { ensureCatalog, ensureClient, ensureProfile, ensureUser, sampleAlbums } from "./first-start.ts";
import { type EmulatorListening, listen, type ListenParts } from "./listen.ts";
import * as signIn from "./oauth/authorization-server.ts";
import { type NewOAuthClient, registerClient, type RegisteredOAuthClient } from "./oauth/clients.ts";

/** Options of an emulator. */
export interface EmulatorOptions extends ServerOptions, signIn.SignInOptions {
  /**
   * The data to start with, besides what the store has. A seed without `albums` adds the sample catalog.
   * @default the sample catalog, one user with an empty library, and one profile; in a `store` that is given, only what
   * it lacks of these
   */
  readonly seed?: Seed | undefined;
  /** The faults to start with, and to return to with `reset`. */
  readonly faults?: readonly FaultRule[] | undefined;
  /**
   * Checks every response against the specification. One that breaks it is reported to `onError` and answered as 500
   * `INTERNAL`, with a message that names the field.
   * @default true
   */
  readonly validateResponses?: boolean | undefined;
  /**
   * The secret that the paths below `/_gatefold` need over HTTP, as bearer token. In process, none is needed.
   * @default a random one
   */
  readonly secret?: string | undefined;
}

/** Credentials to call an emulator with. */
export interface EmulatorCredentials extends SeedResult {
  /** The id of an OAuth client without a secret, which may redirect to this machine. */
  readonly clientId: string;
}

/** What an emulator offers to those who develop and test against it. */
export interface EmulatorTools {
  /** The faults that requests get instead of normal answers. */
  readonly faults: Faults;
  /** The server's clock. */
  readonly clock: MovableClock;
  /** The latest requests, each with what the specification says of it and of its answer. */
  readonly requests: Requests;
  /**
   * Adds albums, users with their lists, playlists and histories, and profiles, and returns credentials.
   * {@link EmulatorTools.reset} later returns to this state of the store.
   *
   * @throws EmulatorError that names the field, such as `albums[2].tracks[0].duration`; then nothing is added
   */
  seed(seed?: Seed): Promise<SeedResult>;
  /**
   * Adds to the history of a user, as if the user had played tracks. The API has no operation for this.
   *
   * @returns what was added, in order
   * @throws EmulatorError if there is no such user or track; then nothing is added
   */
  play(request: PlayRequest): Promise<readonly Play[]>;
  /**
   * Resets the store to its state after the last seed, the faults to those that the emulator was created with, the clock
   * to the real time, and the rate limits. Albums, users or entries are left as they are if there are more than 100,000
   * of them. Without a seed, libraries, playlists and histories are emptied, and the catalog, users and profiles stay.
   *
   * @throws EmulatorError if the store can't be reset
   */
  reset(): Promise<void>;
  /** Takes a snapshot of everything in the store except the keys that sign tokens and cursors. */
  snapshot(options?: SnapshotOptions): Promise<Snapshot>;
  /**
   * Replaces everything in the store by a snapshot. If it fails, nothing is changed. Faults and clock stay as they are.
   *
   * @throws EmulatorError that names the field, if the snapshot is not valid
   */
  restore(snapshot: Snapshot): Promise<void>;
}

/** An emulator without credentials of its own. */
export interface BareEmulator extends Provision, EmulatorTools {
  /** The store of the emulator. */
  readonly store: Store;
  /** Answers a web-standard request in process. Pass it to a client as its `fetch`. */
  readonly fetch: FetchHandler;
  /**
   * Registers an OAuth client that users can sign in to.
   *
   * Throws a RangeError if a redirect URI can't be registered: it must be `https`, `http` on loopback, or of a private
   * scheme such as `com.example.app:/back`.
   */
  addOAuthClient(client?: NewOAuthClient): Promise<RegisteredOAuthClient>;
  /** Listens with `node:http`. Rejects with Node's error, such as `EADDRINUSE`, and with a RangeError for an empty host. */
  listen(options?: ListenOptions): Promise<EmulatorListening>;
}

/** The API with everything to develop and test against it. */
export interface Emulator extends BareEmulator, EmulatorCredentials {}

/**
 * Creates an emulator. By default it is in memory, so nothing has to be closed.
 *
 * @example
 * ```ts
 * import { createEmulator } from "@gatefold/emulator";
 *
 * const { fetch, apiKey, token } = await createEmulator({ seed: { library: ["B0064UPU4G"] } });
 * const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
 * console.log((await fetch("http://gatefold.test/v1/me/library/albums", { headers })).status);
 * ```
 *
 * @throws EmulatorError that names the field of the seed or fault that is not valid
 * @throws StoreError if the store can't save what the emulator creates
 */
export async function createEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const { seed = options.store ? undefined : {}, ...others } = options;
  const emulator = await createBareEmulator(others);
  if (!seed) await ensureCatalog(emulator.store);
  const credentials = await (seed ? addSeed(emulator, seed) : ensureCredentials(emulator));
  return { ...emulator, ...credentials };
}

async function addSeed(emulator: BareEmulator, seed: Seed): Promise<EmulatorCredentials> {
  if (seed.albums === undefined) await emulator.store.catalog.put(sampleAlbums());
  const { clientId } = await ensureClient(emulator.store, emulator);
  return { ...(await emulator.seed(seed)), clientId };
}

/** Who may call, with a new token; made where there is nobody. */
export async function ensureCredentials(
  emulator: Provision & Pick<BareEmulator, "store" | "addOAuthClient">,
  expiresInSeconds?: number,
): Promise<EmulatorCredentials> {
  const { store } = emulator;
  const user = await ensureUser(store, emulator);
  const profile = await ensureProfile(store, emulator);
  const { clientId } = await ensureClient(store, emulator);
  const token = await emulator.issueToken({ userId: user.id, expiresInSeconds });
  return { users: [user], profiles: [profile], userId: user.id, apiKey: profile.apiKey, token, clientId };
}

export async function createBareEmulator(options: Omit<EmulatorOptions, "seed"> = {}): Promise<BareEmulator> {
  const realClock = options.clock ?? Date.now;
  const clock = createClock(realClock);
  const base = await createServerBase({ ...options, clock: clock.now, logClock: realClock });
  const { service, provision } = base;
  const { store, onError } = service;
  const addOAuthClient: BareEmulator["addOAuthClient"] = (client = {}) =>
    registerClient(store, client, new Date(clock.now()).toISOString());
  const faults = new FaultQueue();
  faults.add(...(options.faults ?? []));
  // A snapshot of this emulator's own needs no second look.
  const own = new WeakSet<object>();
  const isOwn = (value: unknown): value is Snapshot => own.has(Object(value));
  let seeded: Partial<StoreContent> | undefined;
  const context = { store, clock: clock.now, newObjectId: createObjectIds(clock.now) };
  const tools = {
    faults,
    clock,
    async seed(seed: unknown = {}) {
      const result = await storeSeed(readSeed(seed), { ...provision, ...context });
      seeded = await snapshots.rememberContent(store);
      service.forget();
      return result;
    },
    play: (request: unknown) => addPlays(checkInput(validatePlayRequest, request), context),
    async reset() {
      const nothing = { libraries: [], playlists: [], histories: [] };
      await snapshots.contentsOf(store).replace(seeded ?? nothing);
      clock.reset();
      service.forget();
      faults.clear();
      faults.add(...(options.faults ?? []));
    },
    async snapshot(snapshotOptions?: SnapshotOptions) {
      const snapshot = await snapshots.takeSnapshot(store, snapshotOptions);
      own.add(snapshot);
      return snapshot;
    },
    async restore(value: unknown) {
      await snapshots.restoreSnapshot(store, isOwn(value) ? value : snapshots.readSnapshot(value));
      service.forget();
    },
  };

  // The validators are large, and loaded only where they are used.
  const check =
    options.validateResponses === false ? undefined : await import("./development/response-check.ts");
  const requests = new RequestRecorder({ ...service.parts, checkResponse: check?.verdictOf });
  const checked: Middleware = (context, next) =>
    check
      ? chain(next(context), (made) => {
          const { response, verdict } = check.checkResponse(context, made, onError);
          requests.noteVerdict(response, verdict);
          return response;
        })
      : next(context);
  const authorization =
    options.authorization === false
      ? undefined
      : signIn.createAuthorizationServer(service, options.authorization);
  const credentials = (expiresInSeconds?: number) =>
    ensureCredentials({ ...provision, addOAuthClient, store }, expiresInSeconds);
  const streams = new RequestStreams(requests);
  const paths = adminPaths({
    ...tools,
    requests,
    streams,
    credentials,
    userPaths: userPaths({ ...provision, store, clock: clock.now, forget: service.forget }),
  });
  const { withFaults, afterIdentify } = createFaultHooks(faults, clock, (request, effect) =>
    requests.noteFault(request, effect),
  );
  const hooks: ListenParts["hooks"] = (server, pages, isAdmin) => {
    const api = server ? signIn.withAuthorization(checked, server, pages) : checked;
    const recorded = requests.around(withFaults(api));
    return { afterRoute: withAdmin(recorded, { paths, onError, isAdmin }), afterIdentify };
  };
  const secret = options.secret ?? newSecret();
  const release = () => {
    faults.release();
    streams.end();
  };
  const parts = { base, authorization, secret, hooks, release };
  return {
    ...provision,
    ...tools,
    requests,
    store,
    fetch: base.createFetch(hooks(authorization, { kind: "open" }, () => true)),
    addOAuthClient,
    listen: (listenOptions) => listen(parts, listenOptions),
  };
}
