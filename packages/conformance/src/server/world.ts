import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  createServer,
  type GatefoldServer,
  memoryStore,
  postgresStore,
  type Store,
  sqliteStore,
} from "@gatefold/server";
import { postgresUrl, testDatabase } from "./postgres.ts";
import { documentAlbums } from "../repository.ts";
import { failingStore } from "./failing-store.ts";

/** The kinds of store that every test of the API runs on. */
export const STORES = ["memory", "sqlite", "postgres"] as const;
export type StoreKind = (typeof STORES)[number];

/** Whether this machine lacks what a store takes, so that its tests are skipped. */
export function isMissing(kind: StoreKind): boolean {
  return kind === "postgres" && postgresUrl === undefined;
}

/** The states that a server can be in. All are on the same store. */
export interface World {
  readonly normal: GatefoldServer;
  /** Takes one request an application, and no more. */
  readonly throttled: GatefoldServer;
  /** Its store fails as a database does. */
  readonly failing: GatefoldServer;
  /** Its store fails as a mistake in the code does. */
  readonly broken: GatefoldServer;
  /** Signs as the others do, but its clock is two hours late. */
  readonly late: GatefoldServer;
  /** A server on another store, whose tokens mean nothing to the others. */
  readonly foreign: GatefoldServer;
  close(): Promise<void>;
}

export type ServerState = "normal" | "throttled" | "failing" | "broken";

const TWO_HOURS_MS = 7_200_000;

/** Starts a world on a new store that has the albums of the document. */
export async function createWorld(kind: StoreKind): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-"));
  const store = await openStore(kind, folder);
  const foreign = await createServer();
  await store.catalog.put(documentAlbums());
  const onError = () => {};
  return {
    normal: await createServer({ store }),
    throttled: await createServer({
      store,
      rateLimits: { perApiKey: { requestsPerSecond: 0.001, burst: 1 } },
    }),
    failing: await createServer({ store: failingStore(store, "DEPENDENCY"), onError }),
    broken: await createServer({ store: failingStore(store, "INTERNAL"), onError }),
    late: await createServer({ store, clock: () => Date.now() - TWO_HOURS_MS }),
    foreign,
    async close() {
      await foreign.store.close();
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
