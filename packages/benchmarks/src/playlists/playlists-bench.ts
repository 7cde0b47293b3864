import { join } from "node:path";
import { findPostgres, MISSING_POSTGRES, startPostgres } from "@gatefold/test-postgres";
import { integer, parseOptions, UsageError } from "../arguments.ts";
import { withTempFolder } from "../cleanup.ts";
import { environment, note, writeReport } from "../environment.ts";
import { isReached } from "../figures.ts";
import { type StoreName, storesOf, STORES } from "../databases/store-name.ts";
import { fillCatalog, openStore, trackIds } from "../server/catalog.ts";
import { ApiClient } from "../servers/api-client.ts";
import { gatefold, registerCaller } from "../servers/gatefold.ts";
import { httpPlaylists, storePlaylists } from "./access.ts";
import { measurePlaylists, MORE_TRACKS, type PlaylistPlan } from "./measure.ts";
import { formatReport, goalsOf, type PlaylistsReport, type StoreTimes } from "./report.ts";

/** What `bench playlists` was asked to do. */
export interface PlaylistsBenchOptions {
  /** How many entries the playlists have while they are measured at most. */
  readonly sizes: readonly number[];
  readonly stores: readonly StoreName[];
  readonly rounds: number;
  readonly jsonFile: string | undefined;
}

/** A playlist can't have more entries. */
const MAX_ENTRIES = 10_000;

/**
 * Reads the options of `bench playlists`.
 *
 * @throws UsageError
 */
export function parsePlaylistsArguments(args: readonly string[]): PlaylistsBenchOptions {
  const values = parseOptions(args, {
    stores: { type: "string", default: STORES.join() },
    rounds: { type: "string", default: "200" },
    json: { type: "string" },
  });
  return {
    sizes: [100, MAX_ENTRIES - MORE_TRACKS],
    stores: storesOf(values.stores),
    rounds: integer("--rounds", values.rounds, { min: 1, max: 100_000 }),
    jsonFile: values.json,
  };
}

/** `bench playlists`: prints the report, and returns the exit code. */
export async function playlistsCommand(args: readonly string[]): Promise<number> {
  const options = parsePlaylistsArguments(args);
  const report = await runPlaylistsBench(options);
  console.log(formatReport(report));
  writeReport(report, options.jsonFile);
  return report.goals.every(isReached) ? 0 : 1;
}

/** Measures playlists of all sizes on one store after the other. */
export async function runPlaylistsBench({
  sizes,
  stores,
  rounds,
}: PlaylistsBenchOptions): Promise<PlaylistsReport> {
  const before = environment();
  const albums = Math.ceil((Math.max(...sizes) + MORE_TRACKS) / trackIds(0).length);
  const tracks = Array.from({ length: albums }, (_, index) => trackIds(index)).flat();
  const plan = { sizes, rounds, trackIds: tracks };
  const measured: StoreTimes[] = [];
  for (const store of stores) {
    note(`measuring playlists (${store})`);
    const measure = async (database: string): Promise<StoreTimes> => {
      await fillCatalog(database, albums);
      return { store, http: await measureServer(database, plan), calls: await measureStore(database, plan) };
    };
    measured.push(await (store === "sqlite" ? onSqlite(measure) : onPostgres(measure)));
  }
  return { environment: before, rounds, sizes, stores: measured, goals: goalsOf(sizes, measured) };
}

function onSqlite<T>(measure: (database: string) => Promise<T>): Promise<T> {
  return withTempFolder((folder) => measure(join(folder, "playlists.db")));
}

/** On a PostgreSQL whose commits wait for the disk, as those of SQLite do. */
async function onPostgres<T>(measure: (database: string) => Promise<T>): Promise<T> {
  const bin = findPostgres();
  if (bin === undefined) throw new UsageError(`${MISSING_POSTGRES}. Or leave it out: --stores sqlite.`);
  const server = await startPostgres({ bin, durable: true, settings: { shared_buffers: "128MB" } });
  try {
    return await measure(server.url);
  } finally {
    await server.remove();
  }
}

async function measureServer(database: string, plan: PlaylistPlan): Promise<StoreTimes["http"]> {
  const caller = await registerCaller(database);
  const server = await gatefold("Gatefold", database, caller).start();
  const client = new ApiClient(server);
  try {
    return await measurePlaylists(httpPlaylists(client), plan);
  } finally {
    client.close();
    await server.stop();
  }
}

async function measureStore(database: string, plan: PlaylistPlan): Promise<StoreTimes["calls"]> {
  const store = await openStore(database);
  try {
    return await measurePlaylists(storePlaylists(store), plan);
  } finally {
    await store.close();
  }
}
