import { integer, parseOptions } from "../arguments.ts";
import { openDatabase } from "../databases/database.ts";
import type { ImportFigures } from "../databases/import-albums.ts";
import { STORE_TITLES, STORES, type StoreName, storesOf } from "../databases/store-name.ts";
import { type Environment, environment, formatEnvironment, writeReport } from "../environment.ts";
import { atMost, formatGoals, formatNumber, formatTable, type Goal, isReached } from "../figures.ts";

/** What `bench import` was asked to do. */
interface ImportBenchOptions {
  /** How many albums each catalog has. */
  readonly albums: readonly number[];
  readonly stores: readonly StoreName[];
  /** Whether the databases are kept, for `bench search`. */
  readonly keeps: boolean;
  readonly jsonFile: string | undefined;
}

/** One import. */
interface ImportRun extends ImportFigures {
  readonly store: StoreName;
  readonly databaseBytes: number;
}

interface ImportReport {
  readonly environment: Environment;
  readonly runs: readonly ImportRun[];
  readonly goals: readonly Goal[];
}

/** An import reads one album after the other, so that its memory doesn't grow with the catalog. */
const MAX_IMPORT_MB = 400;

const MB = 1_000_000;

/** @throws UsageError */
export function parseImportArguments(args: readonly string[]): ImportBenchOptions {
  const values = parseOptions(args, {
    albums: { type: "string", default: "10000" },
    stores: { type: "string", default: STORES.join() },
    json: { type: "string" },
  });
  return {
    albums: values.albums
      .split(",")
      .map((count) => integer("--albums", count, { min: 100, max: 10_000_000 })),
    stores: storesOf(values.stores),
    keeps: true,
    jsonFile: values.json,
  };
}

/** `bench import`: prints the report, and returns the exit code. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const options = parseImportArguments(args);
  const report = await runImportBench(options);
  console.log(formatReport(report));
  writeReport(report, options.jsonFile);
  return report.goals.every(isReached) ? 0 : 1;
}

/** Imports each catalog into a new database of each store. */
export async function runImportBench({ albums, stores, keeps }: ImportBenchOptions): Promise<ImportReport> {
  const before = environment();
  const runs: ImportRun[] = [];
  for (const count of albums)
    for (const store of stores) {
      const database = await openDatabase(store, count, { isKept: keeps, isNew: true });
      await database.stop();
      if (database.imported === undefined) throw new Error("Nothing was imported.");
      runs.push({ store, ...database.imported, databaseBytes: database.megabytes * MB });
    }
  const goals = runs.map((run) =>
    atMost(
      `memory of an import of ${formatNumber(run.albums)} albums (${STORE_TITLES[run.store]}), MB`,
      run.anonBytes / MB,
      MAX_IMPORT_MB,
    ),
  );
  return { environment: before, runs, goals };
}

export function formatReport({ environment: on, runs, goals }: ImportReport): string {
  const header = ["gatefold import -", "tracks", "albums/s", "tracks/s"];
  const rows = runs.map(({ store, albums, tracks, seconds, cpuMs, anonBytes, databaseBytes }) => [
    `${formatNumber(albums)} albums, ${STORE_TITLES[store]}`,
    ...[tracks, albums / seconds, tracks / seconds, (cpuMs * 1000) / albums].map((value) =>
      formatNumber(value),
    ),
    ...[anonBytes / MB, databaseBytes / MB].map((value) => formatNumber(value)),
  ]);
  const table = formatTable([...header, "CPU us/album", "RssAnon MB at most", "database MB"], rows);
  return [formatEnvironment(on), "", table, "", formatGoals(goals)].join("\n");
}
