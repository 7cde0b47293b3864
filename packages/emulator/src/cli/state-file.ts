import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { text as readText } from "node:stream/consumers";
import { isJsonObject } from "@gatefold/server/extend";
import type { Database } from "@gatefold/server/extend/cli";
import { CommandError } from "@gatefold/server/extend/cli";

/** Where an emulator listens, and the secret of its admin paths. */
export interface EmulatorState {
  /** Base URL of the API, such as `http://127.0.0.1:4800/v1`. */
  readonly url: string;
  readonly secret: string;
}

const OWNER_ONLY = 0o600;
const FOR_OTHERS = 0o077;

/** The file beside a database, or in the default folder where the database is no file. */
export function stateFileOf(db: Database | string): string {
  const file = typeof db === "string" ? db : "file" in db && db.persistent ? db.file : "";
  const isFile = file !== "" && file !== ":memory:" && !file.includes("://");
  return isFile ? `${file}.emulator.json` : join(".gatefold", "emulator.json");
}

/** The file with the variables of the emulator, for shells and programs. */
export function variablesFileOf(stateFile: string): string {
  return `${stateFile.replace(/\.emulator\.json$|\.json$/, "")}.env`;
}

/** The state that the last start wrote; `undefined` where there is none that only its owner could read. */
export function readState(path: string): EmulatorState | undefined {
  if (!existsSync(path)) return undefined;
  if (process.platform !== "win32" && (statSync(path).mode & FOR_OTHERS) !== 0) return undefined;
  const state: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!isJsonObject(state)) return undefined;
  const { url, secret } = state;
  return typeof url === "string" && typeof secret === "string" ? { url, secret } : undefined;
}

/**
 * The state that the last start on a database wrote.
 *
 * @throws CommandError when there is none
 */
export function stateOf(db: string): EmulatorState {
  const state = readState(stateFileOf(db));
  if (state) return state;
  throw new CommandError(
    `no emulator has run on ${db}; start one with "gatefold-emulator start", or name its database with --db.`,
  );
}

/** Writes a file that only this user can read, whatever was there before. */
export function writePrivate(path: string, text: string): void {
  const folder = dirname(path);
  if (!existsSync(folder)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, ".gitignore"), "*\n");
  }
  const written = `${path}.${process.pid}`;
  writeFileSync(written, text, { mode: OWNER_ONLY });
  renameSync(written, path);
}

/** A request to an admin path. */
export interface AdminRequest {
  readonly method?: string;
  readonly body?: string;
  /** What the user gave as the body, for messages, such as `the seed seed.json`. */
  readonly given?: string;
  /** The command whose help shows what it takes, such as `seed`. */
  readonly command?: string;
}

/**
 * Calls an admin path of an emulator.
 *
 * @param path below `/_gatefold/`
 * @returns the JSON of the answer
 * @throws CommandError when none runs, or when it refuses
 */
export async function callAdmin(
  state: EmulatorState,
  path: string,
  { method = "GET", body, given, command }: AdminRequest = {},
): Promise<unknown> {
  const url = new URL(`/_gatefold/${path}`, state.url);
  const headers = {
    authorization: `Bearer ${state.secret}`,
    ...(body !== undefined && { "content-type": "application/json" }),
  };
  const response = await fetch(url, { method, headers, body: body ?? null }).catch((cause: unknown) => {
    throw new CommandError(`no emulator answers at ${state.url}; start one with "gatefold-emulator start".`, {
      cause,
    });
  });
  const text = await response.text();
  const value: unknown = text.startsWith("{") ? JSON.parse(text) : {};
  if (response.ok) return value;
  const message = messageOf(value) ?? text;
  throw new CommandError(
    given === undefined
      ? `${method} ${url.pathname} was answered ${response.status}: ${message}`
      : `${given} is refused: ${message} "gatefold-emulator ${command} --help" shows an example.`,
  );
}

function messageOf(value: unknown): string | undefined {
  const error = isJsonObject(value) ? value["error"] : undefined;
  return isJsonObject(error) && typeof error["message"] === "string" ? error["message"] : undefined;
}

/**
 * Writes a new file that only this user can read.
 *
 * @throws CommandError that names it
 */
export function writeOutput(file: string, text: string): void {
  try {
    writeFileSync(file, text, { mode: OWNER_ONLY });
  } catch (cause) {
    throw new CommandError(`the file ${file} can't be written: ${reasonOf(cause)}; name another.`, { cause });
  }
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** The text of a file; of standard input if it is called "-". */
export async function readInput(file: string): Promise<string> {
  if (file === "-") return readText(process.stdin);
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    const problem = isMissing ? "does not exist" : `can't be read: ${reasonOf(cause)}`;
    throw new CommandError(`the file ${file} ${problem}; name another, or "-" for standard input.`, {
      cause,
    });
  }
}
