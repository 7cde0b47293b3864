import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

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
    maxFunctions: 45,
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
