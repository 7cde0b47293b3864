import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { parseOptions } from "../arguments.ts";
import { formatTable } from "../figures.ts";

/** A function of the server that a request was handled by. */
export interface CalledFunction {
  /** Below `packages/server/src`. */
  readonly file: string;
  readonly line: number;
  /** Empty for a function without a name. */
  readonly name: string;
  readonly calls: number;
}

/** What one request runs through. */
export interface Path {
  readonly name: string;
  readonly functions: readonly CalledFunction[];
}

/** The requests, with the most functions and files that each may run through. */
export const CALLS = [
  {
    name: "GET /albums/{id}",
    method: "GET",
    path: (id: string) => `/albums/${id}`,
    maxFunctions: 40,
    maxFiles: 15,
  },
  {
    name: "PUT /me/library/albums/{id}",
    method: "PUT",
    path: (id: string) => `/me/library/albums/${id}`,
    maxFunctions: 60,
    maxFiles: 18,
  },
] as const;

/**
 * Counts what the second request of one caller runs through in the server's own code, generated code included: on
 * SQLite, over HTTP, with log, metrics and limits on. Coverage counts, so the result is the same on every machine.
 */
export async function measurePaths(): Promise<Path[]> {
  const script = fileURLToPath(new URL("path-process.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [script], { maxBuffer: 16 * 1024 * 1024 });
  return JSON.parse(stdout);
}

/** How many files the functions are in. */
export function countFiles({ functions }: Path): number {
  return new Set(functions.map(({ file }) => file)).size;
}

/** `bench path`: prints the counts, with `--list` every function too, and returns the exit code. */
export async function pathCommand(args: readonly string[]): Promise<number> {
  const { list } = parseOptions(args, { list: { type: "boolean", default: false } });
  const paths = await measurePaths();
  if (list) for (const path of paths) console.log(listOf(path));
  const rows = CALLS.map(({ name, maxFunctions, maxFiles }) => {
    const path = paths.find((each) => each.name === name) ?? { name, functions: [] };
    const [functions, files] = [path.functions.length, countFiles(path)];
    const isMet = functions > 0 && functions <= maxFunctions && files <= maxFiles;
    const limit = `${maxFunctions} in ${maxFiles}`;
    return { isMet, cells: [name, String(functions), String(files), limit, isMet ? "PASS" : "FAIL"] };
  });
  const header = ["second request of a caller", "functions", "files", "at most", ""];
  const table = formatTable(
    header,
    rows.map(({ cells }) => cells),
  );
  console.log(table);
  return rows.every(({ isMet }) => isMet) ? 0 : 1;
}

function listOf({ name, functions }: Path): string {
  const lines = functions.map(({ file, line, name: of, calls }) => {
    const times = calls > 1 ? ` ${calls} times` : "";
    return `  ${file}:${line} ${of || "(anonymous)"}${times}`;
  });
  return `${name}\n\n${lines.join("\n")}\n`;
}
