import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";

const PACKAGES = join(import.meta.dirname, "../../../../packages");

/** The commands of the packages, and the files that npm links them to. */
export const BINS: Readonly<Record<string, string>> = {
  gatefold: join(PACKAGES, "server/bin/gatefold.mjs"),
  "gatefold-emulator": join(PACKAGES, "emulator/bin/gatefold-emulator.mjs"),
};

/** A running server, and what samples and commands read from the environment. */
export interface Api {
  readonly env: Readonly<Record<"API_URL" | "API_KEY" | "TOKEN" | "GATEFOLD_DB" | "GATEFOLD_SECRET", string>>;
  /** Remembers everything but the catalog. What it returns puts it back. */
  snapshot(): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

/** Starts the emulator as a process of its own, on a database of its own and on a free port. */
export async function startApi(): Promise<Api> {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-docs-"));
  const db = join(folder, "gatefold.db");
  const args = [BINS["gatefold-emulator"] ?? "", "start", "--json", "--port", "0", "--db", db];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(server, "close");
  const ended = closed.then(([code]) => Promise.reject(new Error(`The server ended with ${String(code)}.`)));
  const [line] = await Promise.race([once(createInterface(server.stdout), "line"), ended]);
  ended.catch(() => {});
  const { url, apiKey, token, secret } = JSON.parse(String(line));
  return {
    env: { API_URL: url, API_KEY: apiKey, TOKEN: token, GATEFOLD_DB: db, GATEFOLD_SECRET: secret },
    async snapshot() {
      const snapshotUrl = new URL("/_gatefold/snapshot", url);
      const state = await send("GET", `${snapshotUrl}?catalog=false`, secret);
      return async () => void (await send("PUT", snapshotUrl.href, secret, state));
    },
    async stop() {
      server.kill();
      await closed;
      rmSync(folder, { recursive: true });
    },
  };
}

/** Calls the emulator's own API, also from tests whose `fetch` is that of a page. */
async function send(method: string, url: string, secret: string, body?: string): Promise<string> {
  const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
  const [response] = await once(request(url, { method, headers }).end(body), "response");
  const answer = await text(response);
  if (response.statusCode >= 300) throw new Error(`${method} ${url}: ${answer}`);
  return answer;
}
