import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { startNode } from "../process/child-server.ts";
import type { Candidate, Credentials, Refusal, RunningServer } from "./candidate.ts";
import { built, serverFile } from "./package-file.ts";

const COMMAND_TIMEOUT_MS = 30_000;

/** What `gatefold start --json` prints. */
interface Ready {
  readonly url: string;
  readonly apiKey: string;
  readonly token: string;
}

/** Gatefold as it runs in production, on a database. */
export function gatefold(database: string, catalogToken: { readonly lacking: string }): Candidate {
  return {
    name: "Gatefold, SQLite",
    start: () => startGatefold(database),
    checkBody({ expected, title }, body) {
      if (body !== expected) throw new Error(`Gatefold answered ${title} with another body than the albums.`);
    },
    refuses: ({ credentials }) => refusals(credentials, catalogToken.lacking),
  };
}

/** Starts Gatefold on a database, which gets a user and a key if it has none. */
export async function startGatefold(database: string): Promise<RunningServer> {
  const args = ["start", "--json", "--no-development", "--port", "0", "--db", database];
  const child = startNode(command(), args);
  const ready = parseReady(await child.firstLine());
  const { origin, pathname } = new URL(ready.url);
  const credentials = { "x-api-key": ready.apiKey, authorization: `Bearer ${ready.token}` };
  return { ...child, origin, basePath: pathname, credentials };
}

/** A token that has other scopes than those of the catalog. */
export async function tokenWithoutCatalog(database: string): Promise<string> {
  const args = [command(), "token", "--db", database, "--scopes", "music::library"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: COMMAND_TIMEOUT_MS });
  return stdout.trim();
}

function command(): string {
  built(serverFile("dist/cli.mjs"));
  return serverFile("bin/gatefold.mjs");
}

/** What is measured has to be the server that checks: key, token, scope and parameters. */
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
  throw new Error(`gatefold start --json printed "${line}".`);
}

function isReady(value: unknown): value is Ready {
  return (
    typeof value === "object" && value !== null && "url" in value && "apiKey" in value && "token" in value
  );
}
