import { createTestClient } from "@gatefold/client/testing";
import type { ImportLine } from "@gatefold/transfer";
import { createServer, memoryStore, sqliteStore, type Store } from "@gatefold/server";
import { integer, parseOptions } from "../arguments.ts";
import { openDatabase } from "../databases/database.ts";
import { type Environment, environment, formatEnvironment, note, writeReport } from "../environment.ts";
import { atLeast, atMost, formatGoals, formatNumber, formatTable, type Goal, isReached } from "../figures.ts";
import { exportedFiles } from "./files.ts";
import { type KillResult, measureKills } from "./kills.ts";
import { exportedLines, type LinesPlan } from "./lines.ts";
import { type ImportResult, measureImport } from "./measure.ts";

/** What `bench transfer` was asked to do. */
export interface TransferBenchOptions {
  readonly albums: number;
  readonly lines: number;
  readonly seeds: readonly number[];
  /** Whether lines that were not found are printed. */
  readonly lists: boolean;
  readonly jsonFile: string | undefined;
}

/** What was measured with one seed. */
export interface TransferRun {
  readonly seed: number;
  readonly files: readonly ImportResult[];
  /** Of all imports, without playlists. */
  readonly seconds: number;
  /** A playlist of all that was found, made by programs that are killed. */
  readonly kills: KillResult;
}

/** Everything that `bench transfer` measured. */
interface TransferReport {
  readonly environment: Environment;
  readonly albums: number;
  readonly runs: readonly TransferRun[];
  readonly goals: readonly Goal[];
}

/** @throws UsageError */
export function parseTransferArguments(args: readonly string[]): TransferBenchOptions {
  const values = parseOptions(args, {
    albums: { type: "string", default: "100000" },
    lines: { type: "string", default: "1000" },
    seeds: { type: "string", default: "3" },
    list: { type: "boolean", default: false },
    json: { type: "string" },
  });
  const seeds = integer("--seeds", values.seeds, { min: 1, max: 1_000 });
  return {
    albums: integer("--albums", values.albums, { min: 100, max: 5_000_000 }),
    lines: integer("--lines", values.lines, { min: 60, max: 100_000 }),
    seeds: Array.from({ length: seeds }, (_, at) => at + 1),
    lists: values.list,
    jsonFile: values.json,
  };
}

/** `bench transfer`: prints the report, and returns the exit code. */
export async function transferCommand(args: readonly string[]): Promise<number> {
  const { albums, lines, seeds, lists, jsonFile } = parseTransferArguments(args);
  const before = environment();
  const database = await openDatabase("sqlite", albums, { isKept: true });
  try {
    const store = await sqliteStore({ file: database.address, readOnly: true });
    try {
      const runs: TransferRun[] = [];
      for (const seed of seeds) {
        note(`importing ${lines} lines with seed ${seed}`);
        runs.push(await runImports(store, { albums, lines, seed }));
      }
      const goals = runs.flatMap(goalsOf);
      const report: TransferReport = { environment: before, albums, runs, goals };
      console.log(formatReport(report, lists));
      writeReport(report, jsonFile);
      return goals.every(isReached) ? 0 : 1;
    } finally {
      await store.close();
    }
  } finally {
    await database.stop();
  }
}

/** Imports files of all kinds through a server in this process, with the catalog of a store. */
export async function runImports(store: Store, plan: Omit<LinesPlan, "hasIsrc">): Promise<TransferRun> {
  // Callers are kept in memory.
  const server = await createServer({ store: { ...memoryStore(), catalog: store.catalog } });
  const { apiKey } = await server.addSecurityProfile();
  const { id: userId } = await server.addUser();
  const token = await server.issueToken({ userId });
  const client = await createTestClient({ server: { fetch: server.fetch, apiKey, token, userId } });
  const hasIsrc = async (isrc: string) => (await client.music.search.tracks({ isrc })).edges?.length !== 0;
  const made = await exportedLines({ ...plan, hasIsrc });
  const startMs = performance.now();
  const files: ImportResult[] = [];
  const lines: ImportLine[] = [];
  for (const file of exportedFiles(made, plan.seed)) {
    const { result, state } = await measureImport(client, file);
    files.push(result);
    lines.push(...state.lines);
  }
  const seconds = (performance.now() - startMs) / 1000;
  const kills = await measureKills({ apiKey, token, fetch: server.fetch }, { version: 1, lines });
  return { seed: plan.seed, files, seconds, kills };
}

/** The figures of all files as one. */
export function totalOf(files: readonly ImportResult[]): Omit<ImportResult, "failures"> {
  const sum = (field: Exclude<keyof ImportResult, "name" | "failures">) =>
    files.reduce((all, file) => all + file[field], 0);
  return {
    name: "all",
    lines: sum("lines"),
    there: sum("there"),
    right: sum("right"),
    wrong: sum("wrong"),
    doubtful: sum("doubtful"),
    offered: sum("offered"),
    missing: sum("missing"),
    searches: sum("searches"),
    batches: sum("batches"),
  };
}

/** What an import has to reach. */
export function goalsOf({ seed, files, kills }: TransferRun): readonly Goal[] {
  const { there, right, wrong, lines, searches } = totalOf(files);
  return [
    atLeast(`seed ${seed}: of what is there, found right, %`, (right / there) * 100, 95, 1),
    atMost(`seed ${seed}: of all that was found, wrong, %`, (wrong / (right + wrong)) * 100, 1, 2),
    atMost(`seed ${seed}: searches a line`, searches / lines, 1.3, 2),
    atMost(
      `seed ${seed}: killed ${kills.kills} times, entries twice, missing or in another order`,
      kills.twice + kills.missing + kills.wrong,
      0,
    ),
  ];
}

function formatReport({ environment: on, albums, runs, goals }: TransferReport, lists: boolean): string {
  const header = [
    "",
    "lines",
    "there",
    "right",
    "%",
    "wrong",
    "doubtful",
    "right offered",
    "missing",
    "searches a line",
    "batches",
  ];
  const tables = runs.flatMap(({ seed, files, seconds }) => [
    `Seed ${seed}, in ${formatNumber(seconds, 1)} s:`,
    formatTable(
      header,
      [...files, totalOf(files)].map((file) => [
        file.name,
        formatNumber(file.lines),
        formatNumber(file.there),
        formatNumber(file.right),
        formatNumber((file.right / file.there) * 100, 1),
        ...[file.wrong, file.doubtful, file.offered, file.missing].map((count) => formatNumber(count)),
        formatNumber(file.searches / file.lines, 2),
        formatNumber(file.batches),
      ]),
    ),
    ...(lists ? files.flatMap(({ name, failures }) => failures.map((failure) => `${name}: ${failure}`)) : []),
    "",
  ]);
  const title = `Imports of playlists from a catalog of ${formatNumber(albums)} albums`;
  return [formatEnvironment(on), "", title, "", ...tables, formatGoals(goals)].join("\n");
}
