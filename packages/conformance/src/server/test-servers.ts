import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createEmulator, type Emulator, type FaultRule } from "@gatefold/emulator";
import {
  createServer,
  type GatefoldServer,
  memoryStore,
  postgresStore,
  sqliteStore,
  type Store,
  StoreError,
} from "@gatefold/server";
import { createDatabase } from "@gatefold/test-postgres";
import type {} from "@gatefold/test-postgres/global-setup";
import { inject } from "vitest";
import { caseAlbums, documentAlbums } from "../repository.ts";

/** The kinds of store that every test of the API runs on. */
export const STORES = ["memory", "sqlite", "postgres"] as const;
export type StoreKind = (typeof STORES)[number];

/** Whether tests of a store are skipped because this machine lacks its database. */
export function isMissing(kind: StoreKind): boolean {
  return kind === "postgres" && postgresUrl === undefined;
}

/** A server for each state that one can be in. All are on the same store. */
export interface TestServers {
  readonly normal: GatefoldServer;
  /** Takes one request an application, and no more. */
  readonly throttled: GatefoldServer;
  /** Its store fails as a database that can't be reached. */
  readonly failing: GatefoldServer;
  /** Its store throws as a bug in the code would. */
  readonly broken: GatefoldServer;
  /** An emulator that answers every call with a code that no other server gives. */
  readonly faulty: Emulator;
  /** Issues tokens that the others accept, but its clock is two hours slow, so they have expired. */
  readonly late: GatefoldServer;
  /** A server on another store, whose tokens mean nothing to the others. */
  readonly foreign: GatefoldServer;
  close(): Promise<void>;
}

export type ServerState = "normal" | "throttled" | "failing" | "broken" | "faulty";

const PLAYING: FaultRule = {
  times: "forever",
  then: { code: "MAX_CONCURRENCY_REACHED", message: "The user plays elsewhere already." },
};

const TWO_HOURS_MS = 7_200_000;

/** Opens a new store that has the albums of the document, and makes a server of each state on it. */
export async function createTestServers(kind: StoreKind): Promise<TestServers> {
  const { store, close } = await openTestStore(kind);
  const foreign = await createServer();
  await store.catalog.put([...documentAlbums(), ...caseAlbums()]);
  const onError = () => {};
  return {
    normal: await createServer({ store }),
    throttled: await createServer({
      store,
      rateLimits: { perApiKey: { requestsPerSecond: 0.001, burst: 1 } },
    }),
    failing: await createServer({ store: failingStore(store, "DEPENDENCY"), onError }),
    broken: await createServer({ store: failingStore(store, "INTERNAL"), onError }),
    faulty: await createEmulator({ store, faults: [PLAYING], onError }),
    late: await createServer({ store, clock: () => Date.now() - TWO_HOURS_MS }),
    foreign,
    async close() {
      await foreign.store.close();
      await close();
    },
  };
}

/** Opens a new store, whose files are removed when it is closed. */
export async function openTestStore(
  kind: StoreKind,
): Promise<{ readonly store: Store; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-"));
  const store = await openStore(kind, folder);
  return {
    store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openStore(kind: StoreKind, folder: string): Promise<Store> {
  switch (kind) {
    case "memory":
      return memoryStore();
    case "sqlite":
      return sqliteStore({ file: join(folder, "gatefold.db") });
    case "postgres":
      return postgresStore({ url: await testDatabase() });
  }
}

/** The URL of a server for tests; `undefined` on a machine without PostgreSQL. */
export const postgresUrl: string | undefined = inject("postgresUrl");

/** The URL of a new database on it. */
export function testDatabase(): Promise<string> {
  if (postgresUrl === undefined) throw new Error("tests with PostgreSQL are skipped where it is missing");
  return createDatabase(postgresUrl);
}

/**
 * A store whose catalog, libraries, playlists, histories and profiles can't be reached: their methods throw at once, as an embedded database does.
 * Authorization goes on working, so that the failure is the operation's own.
 */
export function failingStore(store: Store, code: "DEPENDENCY" | "INTERNAL"): Store {
  const fail = (): never => {
    if (code === "DEPENDENCY") throw new StoreError("FAILED", "disk I/O error at /var/lib/secret.db");
    throw new TypeError("Cannot read properties of undefined (reading 'secret')");
  };
  return {
    ...store,
    catalog: { ...store.catalog, get: fail, getMany: fail, match: fail, similarWords: fail },
    accounts: { ...store.accounts, getUser: fail, changeUser: fail },
    library: { list: fail, add: fail, move: fail, remove: fail },
    playlists: {
      list: fail,
      get: fail,
      create: fail,
      update: fail,
      delete: fail,
      entries: fail,
      append: fail,
      move: fail,
      remove: fail,
    },
    history: { list: fail, add: fail },
  };
}
