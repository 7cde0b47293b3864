import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout as delay } from "node:timers/promises";
import { storedAlbums } from "@gatefold/test-catalog";
import { benchOptions, integer, parseOptions } from "../arguments.ts";
import { withTempFolder } from "../cleanup.ts";
import { type Environment, environment, formatEnvironment, note, writeReport } from "../environment.ts";
import { atMost, formatGoals, formatNumber, formatTable, type Goal, isReached, median } from "../figures.ts";
import { readUsage } from "../process.ts";
import { command, gatefold, registerCaller } from "../servers/gatefold.ts";
import { firstAnswer, request } from "../server/check.ts";
import type { Workload } from "../server/workloads.ts";

/** What `bench import` was asked to do. */
interface ImportBenchOptions {
  /** How often the server is started. */
  readonly rounds: number;
  /** How many albums each catalog has. */
  readonly albums: readonly number[];
  readonly jsonFile: string | undefined;
}

/** One import, and the server on what it has made. */
interface ImportRun {
  readonly albums: number;
  readonly tracks: number;
  readonly seconds: number;
  /** The most memory of the importing process, without mapped files. */
  readonly importBytes: number;
  readonly databaseBytes: number;
  readonly coldStartMs: number;
  /** Memory of the server without mapped files, after it has sent some albums. */
  readonly serverBytes: number;
}

interface ImportReport {
  readonly environment: Environment;
  readonly runs: readonly ImportRun[];
  readonly goals: readonly Goal[];
}

const MAX_COLD_START_MS = 250;
const MAX_SERVER_MB = 130;

const MB = 1_000_000;

/** @throws UsageError */
function parseImportArguments(args: readonly string[]): ImportBenchOptions {
  const { albums: counts, ...values } = parseOptions(args, {
    ...benchOptions(3),
    albums: { type: "string", default: "10000" },
  });
  return {
    rounds: integer("--rounds", values.rounds, { min: 1, max: 100 }),
    albums: counts.split(",").map((count) => integer("--albums", count, { min: 1_000, max: 10_000_000 })),
    jsonFile: values.json,
  };
}

/** `bench import`: prints the report, and returns the exit code. */
export async function importCommand(args: readonly string[]): Promise<number> {
  const { rounds, albums, jsonFile } = parseImportArguments(args);
  const before = environment();
  const runs: ImportRun[] = [];
  for (const count of albums) runs.push(await withTempFolder((folder) => measure(folder, count, rounds)));
  const goals = runs.flatMap((run) => [
    atMost(`cold start with ${formatNumber(run.albums)} albums, ms`, run.coldStartMs, MAX_COLD_START_MS),
    atMost(`memory with ${formatNumber(run.albums)} albums, MB`, run.serverBytes / MB, MAX_SERVER_MB),
  ]);
  const report: ImportReport = { environment: before, runs, goals };
  console.log(formatReport(report));
  writeReport(report, jsonFile);
  return goals.every(isReached) ? 0 : 1;
}

function formatReport({ environment: on, runs, goals }: ImportReport): string {
  const header = ["import into SQLite", "tracks", "albums/s", "tracks/s", "memory MB", "database MB"];
  const rows = runs.map(({ albums, tracks, seconds, importBytes, databaseBytes }) => [
    `${formatNumber(albums)} albums in ${formatNumber(seconds, 1)} s`,
    ...[tracks, albums / seconds, tracks / seconds, importBytes / MB, databaseBytes / MB].map((value) =>
      formatNumber(value),
    ),
  ]);
  return [formatEnvironment(on), "", formatTable(header, rows), "", formatGoals(goals)].join("\n");
}

async function measure(folder: string, albums: number, rounds: number): Promise<ImportRun> {
  const database = join(folder, "gatefold.db");
  note(`importing ${albums} albums`);
  const imported = await importAlbums(database, albums);
  note(`starting the server ${rounds} times`);
  const starts = await startServers(database, rounds);
  return {
    albums,
    ...imported,
    databaseBytes: statSync(database).size,
    coldStartMs: median(starts.map(({ coldStartMs }) => coldStartMs)),
    serverBytes: Math.max(...starts.map(({ bytes }) => bytes)),
  };
}

/** `gatefold import -`, which gets the albums while they are made, in another process. */
async function importAlbums(
  database: string,
  albums: number,
): Promise<Pick<ImportRun, "tracks" | "seconds" | "importBytes">> {
  const child = spawn(process.execPath, [command(), "import", "-", "--json", "--db", database], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const tracks = { count: 0 };
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  let importBytes = 0;
  const sampling = setInterval(() => {
    importBytes = Math.max(importBytes, readUsage(child.pid ?? 0)?.anonBytes ?? 0);
  }, 50);
  try {
    await pipeline(Readable.from(linesOf(albums, tracks)), child.stdin);
    const code = await ended;
    if (code !== 0) throw new Error(`gatefold import ended with ${code}.`);
  } finally {
    clearInterval(sampling);
  }
  const summary: { imported: number; files: { durationMs: number }[] } = JSON.parse(
    output.trim().split("\n").at(-1) ?? "",
  );
  if (summary.imported !== albums) throw new Error(`${summary.imported} of ${albums} albums were imported.`);
  return { tracks: tracks.count, seconds: (summary.files[0]?.durationMs ?? 0) / 1000, importBytes };
}

const LINES_PER_CHUNK = 50;

function* linesOf(albums: number, tracks: { count: number }): Generator<Buffer> {
  let lines: Buffer[] = [];
  for (const { json } of storedAlbums(albums)) {
    const line = Buffer.from(json);
    tracks.count += JSON.parse(line.toString()).tracks.length;
    lines.push(line, NEW_LINE);
    if (lines.length < LINES_PER_CHUNK * 2) continue;
    yield Buffer.concat(lines);
    lines = [];
  }
  yield Buffer.concat(lines);
}

const NEW_LINE = Buffer.from("\n");

/** How many albums a server sends before its memory is read. */
const REQUESTS = 2_000;
/** For work that a start leaves until after the first answer. */
const SETTLE_MS = 300;

async function startServers(
  database: string,
  rounds: number,
): Promise<{ coldStartMs: number; bytes: number }[]> {
  const candidate = gatefold("Gatefold, SQLite", database, await registerCaller(database));
  const ids = [...storedAlbums(REQUESTS)].map(({ id }) => id);
  const [first] = storedAlbums(1);
  if (!first) throw new Error("There are no albums.");
  const workload: Workload = {
    name: "album",
    title: "an album",
    expected: `{"data":{"album":${Buffer.from(first.json).toString()}}}`,
    connections: [[{ method: "GET", path: `/albums/${first.id}` }]],
  };
  const runs: { coldStartMs: number; bytes: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const server = await candidate.start();
    try {
      const coldStartMs = await firstAnswer(candidate, server, workload);
      const ask = (path: string) =>
        request(server.origin + server.basePath + path, { ...server.credentials });
      for (const id of ids) await ask(`/albums/${id}`);
      await delay(SETTLE_MS);
      runs.push({ coldStartMs, bytes: readUsage(server.pid)?.anonBytes ?? Number.NaN });
    } finally {
      await server.stop();
    }
  }
  return runs;
}
