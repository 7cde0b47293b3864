import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { startNode } from "../process.ts";
import {
  built,
  type Candidate,
  type Credentials,
  type Refusal,
  type RunningServer,
  serverFile,
} from "./candidates.ts";

const COMMAND_TIMEOUT_MS = 30_000;

/** What `gatefold serve --json` prints. */
interface Ready {
  readonly url: string;
}

/** A caller of the API. */
export interface Caller {
  readonly userId: string;
  readonly credentials: Credentials;
  /** A token without the scope of the catalog. */
  readonly tokenWithoutCatalog: string;
}

/** Gatefold as it runs in production, on a database: a file, or the URL of a PostgreSQL. */
export function gatefold(
  name: string,
  database: string,
  { credentials, tokenWithoutCatalog }: Caller,
): Candidate {
  return {
    name,
    start: () => startGatefold(database, credentials),
    checkBody({ expected, title }, body) {
      if (body !== expected) throw new Error(`Gatefold answered ${title} with another body than the albums.`);
    },
    refuses: () => refusals(credentials, tokenWithoutCatalog),
  };
}

async function startGatefold(database: string, credentials: Credentials): Promise<RunningServer> {
  const args = ["serve", "--json", "--port", "0", "--db", database];
  const child = startNode(command(), args);
  const ready = parseReady(await child.firstLine());
  const { origin, pathname } = new URL(ready.url);
  return { ...child, origin, basePath: pathname, credentials };
}

/** Registers a caller in a database: a key, a user, and tokens that outlive every measurement. */
export async function registerCaller(database: string): Promise<Caller> {
  const apiKey = await run("keys", "add", "Benchmark", "--db", database);
  const userId = await run("users", "add", "--db", database);
  const issue = ["tokens", "issue", "--user", userId, "--expires", "7d", "--db", database];
  return {
    userId,
    credentials: { "x-api-key": apiKey, authorization: `Bearer ${await run(...issue)}` },
    tokenWithoutCatalog: await run(...issue, "--scopes", "music::library"),
  };
}

/** What a command of Gatefold prints. */
async function run(...args: readonly string[]): Promise<string> {
  const all = [command(), ...args];
  const { stdout } = await promisify(execFile)(process.execPath, all, { timeout: COMMAND_TIMEOUT_MS });
  return stdout.trim();
}

/** The file that Node runs as `gatefold`. */
export function command(): string {
  built(serverFile("dist/cli.mjs"));
  return serverFile("bin/gatefold.mjs");
}

/** The measured server must check key, token, scope and parameters. */
function refusals(credentials: Credentials, tokenWithoutScope: string): readonly Refusal[] {
  const { "x-api-key": key, authorization } = credentials;
  const album = "/albums/B0V0000000";
  const changed = authorization.slice(0, -4) + (authorization.endsWith("AAAA") ? "BBBB" : "AAAA");
  return [
    { path: album, headers: { authorization }, status: 403 },
    { path: album, headers: { "x-api-key": `${key}0`, authorization }, status: 403 },
    { path: album, headers: { "x-api-key": key }, status: 401 },
    { path: album, headers: { "x-api-key": key, authorization: changed }, status: 401 },
    { path: album, headers: { "x-api-key": key, authorization: `Bearer ${tokenWithoutScope}` }, status: 403 },
    { path: "/albums/b0v0000000", headers: { ...credentials }, status: 400 },
    { path: "/albums?ids=", headers: { ...credentials }, status: 400 },
    { path: "/albums/B0VZZZZZZZ", headers: { ...credentials }, status: 404 },
  ];
}

function parseReady(line: string): Ready {
  const ready: unknown = JSON.parse(line);
  if (isReady(ready)) return ready;
  throw new Error(`gatefold serve --json printed "${line}".`);
}

function isReady(value: unknown): value is Ready {
  return typeof value === "object" && value !== null && "url" in value && typeof value.url === "string";
}
