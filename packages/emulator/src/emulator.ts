import type { ListenOptions, ServerOptions } from "@gatefold/server";
import {
  chain,
  type FetchHandler,
  type Middleware,
  type Provision,
  type Store,
} from "@gatefold/server/extend";
import { createServerBase } from "@gatefold/server/extend/node";
import { newSecret } from "./access.ts";
import { createClock } from "./development/clock.ts";
import { createDevelopment, type EmulatorTools } from "./development/development.ts";
import type { FaultRule } from "./development/fault-rule.ts";
import type { Seed, SeedResult } from "./development/seed.ts";
import { ensureCatalog, ensureClient, ensureProfile, ensureUser, sampleAlbums } from "./first-start.ts";
import { type EmulatorListening, listen, type ListenParts } from "./listen.ts";
import {
  createAuthorizationServer,
  type SignInOptions,
  withAuthorization,
} from "./oauth/authorization-server.ts";
import { type NewOAuthClient, registerClient, type RegisteredOAuthClient } from "./oauth/clients.ts";

/** Options of an emulator. */
export interface EmulatorOptions extends ServerOptions, SignInOptions {
  /**
   * What it holds to begin with, besides what the store holds. A seed without `albums` adds the sample catalog.
   * @default the sample catalog, one user with an empty library, and one profile; in a `store` that is given, only those
   * of them that it lacks
   */
  readonly seed?: Seed | undefined;
  /** The faults to begin with, and to go back to with `reset`. */
  readonly faults?: readonly FaultRule[] | undefined;
  /**
   * Checks every response against the specification. One that breaks it is reported to `onError` and answered as 500
   * `INTERNAL`, with a message that names the place.
   * @default true
   */
  readonly validateResponses?: boolean | undefined;
  /**
   * The secret that the paths below `/_gatefold` need where it listens, as bearer token. In process, none is needed.
   * @default a random one
   */
  readonly secret?: string | undefined;
}

/** Who may call an emulator. */
export interface EmulatorCredentials extends SeedResult {
  /** An OAuth client without a secret, which may redirect to this machine. */
  readonly clientId: string;
}

/** An emulator without credentials of its own. */
export interface BareEmulator extends Provision, EmulatorTools {
  readonly store: Store;
  /** Answers a web-standard request in process. Give it to a client as its `fetch`. */
  readonly fetch: FetchHandler;
  /**
   * Registers an OAuth client that users can sign in to.
   *
   * Throws RangeError when a redirect URI can't be registered: it must be `https`, `http` on loopback, or of a private
   * scheme such as `com.example.app:/back`.
   */
  addOAuthClient(client?: NewOAuthClient): Promise<RegisteredOAuthClient>;
  /** Listens with `node:http`. Rejects with Node's error, such as `EADDRINUSE`, and with a RangeError for an empty host. */
  listen(options?: ListenOptions): Promise<EmulatorListening>;
}

/** The API with everything to develop and test against it. */
export interface Emulator extends BareEmulator, EmulatorCredentials {}

/**
 * Makes an emulator. By default it is in memory, so nothing has to be closed.
 *
 * @example
 * const { fetch, apiKey, token } = await createEmulator({ seed: { library: ["B0064UPU4G"] } });
 *
 * @throws EmulatorError that names the field of the seed or fault that is not well-formed
 * @throws StoreError when the store can't keep what the emulator makes
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

async function ensureCredentials(
  emulator: Provision & Pick<BareEmulator, "store" | "addOAuthClient">,
): Promise<EmulatorCredentials> {
  const { store } = emulator;
  const user = await ensureUser(store, emulator);
  const profile = await ensureProfile(store, emulator);
  const { clientId } = await ensureClient(store, emulator);
  const token = await emulator.issueToken({ userId: user.id });
  return { users: [user], profiles: [profile], userId: user.id, apiKey: profile.apiKey, token, clientId };
}

/** Makes an emulator on a store as it is. */
export async function createBareEmulator(options: Omit<EmulatorOptions, "seed"> = {}): Promise<BareEmulator> {
  const realClock = options.clock ?? Date.now;
  const clock = createClock(realClock);
  const base = await createServerBase({ ...options, clock: clock.now, logClock: realClock });
  const { service, provision, createFetch } = base;
  const { issueToken } = provision;
  const addOAuthClient: BareEmulator["addOAuthClient"] = (client = {}) =>
    registerClient(service.store, client, new Date(clock.now()).toISOString());
  const development = createDevelopment({
    service,
    issueToken,
    clock,
    faults: options.faults ?? [],
    credentials: () => ensureCredentials({ ...provision, addOAuthClient, store: service.store }),
  });
  // The validators are large, and loaded only where they are used.
  const check =
    options.validateResponses === false ? undefined : await import("./development/response-check.ts");
  const authorization =
    options.authorization === false ? undefined : createAuthorizationServer(service, options.authorization);

  const checked: Middleware = (context, next) =>
    check
      ? chain(next(context), (response) => check.checkResponse(context, response, service.onError))
      : next(context);
  const { faults, seed, reset, snapshot, restore, release } = development;
  const secret = options.secret ?? newSecret();
  const middleware: ListenParts["middleware"] = (answer, pages, isAdmin) => {
    const api = answer ? withAuthorization(checked, answer, pages) : checked;
    return development.middleware({ api, isAdmin });
  };
  const parts = { base, authorization, secret, middleware, release };
  return {
    ...provision,
    faults,
    clock,
    seed,
    reset,
    snapshot,
    restore,
    store: service.store,
    fetch: createFetch({ afterRoute: middleware(authorization, { kind: "open" }, () => true) }),
    addOAuthClient,
    listen: (listenOptions) => listen(parts, listenOptions),
  };
}
