import { spawn } from "node:child_process";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { storedAlbums } from "@gatefold/test-catalog";
import { atExit } from "../cleanup.ts";
import { note } from "../environment.ts";
import { readUsage } from "../process.ts";
import { command } from "../servers/gatefold.ts";

/** What an import took. */
export interface ImportFigures {
  readonly albums: number;
  readonly tracks: number;
  readonly seconds: number;
  /** Processor time of the importing process, which PostgreSQL's own processes are no part of. */
  readonly cpuMs: number;
  /** The most memory of the importing process, without mapped files. */
  readonly anonBytes: number;
}

const SAMPLE_EVERY_MS = 50;
const LINES_PER_CHUNK = 50;
const NOTE_EVERY = 50_000;
const NEW_LINE = Buffer.from("\n");

/**
 * Runs `gatefold import -`, and feeds it the albums of the catalog while they are made, in another process than its own.
 *
 * @param database a file, or the URL of a PostgreSQL
 * @param from how many of them are in the database already
 */
export async function importAlbums(database: string, from: number, albums: number): Promise<ImportFigures> {
  const child = spawn(process.execPath, [command(), "import", "-", "--json", "--db", database], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const forget = atExit(() => child.kill("SIGKILL"));
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  let [anonBytes, cpuMs] = [0, 0];
  const sampling = setInterval(() => {
    const usage = readUsage(child.pid ?? 0);
    // A process that has just ended has no memory left.
    if (usage === undefined || usage.anonBytes === 0) return;
    anonBytes = Math.max(anonBytes, usage.anonBytes);
    ({ cpuMs } = usage);
  }, SAMPLE_EVERY_MS);
  const tracks = { count: 0 };
  try {
    await pipeline(Readable.from(linesOf(from, albums, tracks)), child.stdin);
    const code = await ended;
    if (code !== 0) throw new Error(`gatefold import ended with ${code}.`);
  } finally {
    clearInterval(sampling);
    forget();
  }
  const summary: { imported: number; files: { durationMs: number }[] } = JSON.parse(
    output.trim().split("\n").at(-1) ?? "",
  );
  if (summary.imported !== albums - from)
    throw new Error(`${summary.imported} of ${albums - from} albums were imported.`);
  const seconds = (summary.files[0]?.durationMs ?? Number.NaN) / 1000;
  return { albums: summary.imported, tracks: tracks.count, seconds, cpuMs, anonBytes };
}

function* linesOf(from: number, albums: number, tracks: { count: number }): Generator<Buffer> {
  let lines: Buffer[] = [];
  let index = 0;
  for (const { json } of storedAlbums(albums)) {
    index += 1;
    if (index <= from) continue;
    const line = Buffer.from(json);
    tracks.count += JSON.parse(line.toString()).tracks.length;
    lines.push(line, NEW_LINE);
    if (index % NOTE_EVERY === 0) note(`  ${index} of ${albums} albums`);
    if (lines.length < LINES_PER_CHUNK * 2) continue;
    yield Buffer.concat(lines);
    lines = [];
  }
  yield Buffer.concat(lines);
}
