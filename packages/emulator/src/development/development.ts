import type { Middleware, Provision, RequestContext, Service, StoreContent } from "@gatefold/server/extend";
import { adminPaths, withAdmin } from "./admin.ts";
import type { MovableClock, WaitableClock } from "./clock.ts";
import { withFaults } from "./fault-middleware.ts";
import type { FaultRule } from "./fault-rule.ts";
import { FaultQueue, type Faults } from "./faults.ts";
import { type CheckedSeed, storeSeed, readSeed, type Seed, type SeedResult } from "./seed.ts";
import {
  contentsOf,
  readSnapshot,
  rememberContent,
  restoreSnapshot,
  type Snapshot,
  type SnapshotOptions,
  takeSnapshot,
} from "./snapshot.ts";

/** What a server offers to those who develop and test against it. All of it throws where that is turned off. */
export interface EmulatorTools {
  /** Failures on purpose. */
  readonly faults: Faults;
  /** The server's clock. */
  readonly clock: MovableClock;
  /**
   * Adds albums, users, profiles and library entries, and makes credentials. What the store then holds is what
   * {@link EmulatorTools.reset} goes back to.
   *
   * @throws EmulatorError that names the field, such as `albums[2].tracks[0].duration`; then nothing is added
   */
  seed(seed?: Seed): Promise<SeedResult>;
  /**
   * Goes back: the store to what the last seed left, the faults to those that the server was made with, the
   * clock to the real time, the rate limits to full. Over 100,000 albums, users or entries stay as they are. Without a
   * seed, libraries are emptied and the catalog, users
   * and profiles stay.
   */
  reset(): Promise<void>;
  /** Takes a snapshot of what the store holds, all but the keys that tokens and cursors are signed with. */
  snapshot(options?: SnapshotOptions): Promise<Snapshot>;
  /**
   * Puts a snapshot in place of what the store holds, all of it or nothing. Faults and clock stay as they are.
   *
   * @throws EmulatorError that names the field, when the snapshot is not as one was given out
   */
  restore(snapshot: Snapshot): Promise<void>;
}

/** The tools, with the middleware for an API. */
export interface Development extends EmulatorTools {
  /** Who may call, with a new token; made where there is nobody. */
  credentials(): Promise<object>;
  /** {@link EmulatorTools.seed} of a seed that was checked. */
  addSeed(seed: CheckedSeed): Promise<SeedResult>;
  /** Puts the faults in front of an API, and the admin paths, which take the requests for which `isAdmin` is true. */
  middleware(options: {
    readonly api: Middleware;
    readonly isAdmin: (request: RequestContext) => boolean;
  }): Middleware;
  /** Breaks the connections that faults keep waiting. */
  release(): void;
}

/** What {@link createDevelopment} needs. */
export interface DevelopmentParts {
  readonly service: Service;
  readonly issueToken: Provision["issueToken"];
  readonly clock: WaitableClock;
  /** The faults to begin with. */
  readonly faults: readonly FaultRule[];
  credentials(): Promise<object>;
}

/** Creates the tools. */
export function createDevelopment(parts: DevelopmentParts): Development {
  const { service, issueToken, clock } = parts;
  const { store, checkToken, onError } = service;
  const faults = new FaultQueue();
  faults.add(...parts.faults);
  // A snapshot of this server's own needs no second look.
  const own = new WeakSet<Snapshot>();
  let seeded: Partial<StoreContent> | undefined;

  const development: Development = {
    faults,
    clock,
    credentials: parts.credentials,
    seed: async (seed = {}) => development.addSeed(readSeed(seed)),
    async addSeed(seed) {
      const result = await storeSeed(seed, { store, issueToken, clock: clock.now });
      seeded = await rememberContent(store);
      service.forget();
      return result;
    },
    async reset() {
      await contentsOf(store).replace(seeded ?? { libraries: [] });
      clock.reset();
      service.forget();
      faults.clear();
      faults.add(...parts.faults);
    },
    async snapshot(options) {
      const snapshot = await takeSnapshot(store, options);
      own.add(snapshot);
      return snapshot;
    },
    async restore(snapshot) {
      await restoreSnapshot(store, own.has(snapshot) ? snapshot : readSnapshot(snapshot));
      service.forget();
    },
    release: () => faults.release(),
    middleware({ api, isAdmin }) {
      const faulty = withFaults(api, { faults, clock, checkToken });
      return withAdmin(faulty, { paths: adminPaths(development), onError, isAdmin });
    },
  };
  return development;
}
