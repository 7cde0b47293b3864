import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

const PACKAGES = join(import.meta.dirname, "../../../../packages");

/** The commands of the packages, and the files that npm links them to. */
export const BINS: Readonly<Record<string, string>> = {
  gatefold: join(PACKAGES, "server/bin/gatefold.mjs"),
  "gatefold-emulator": join(PACKAGES, "emulator/bin/gatefold-emulator.mjs"),
};

/** A running server, and what samples and commands read from the environment. */
export interface Api {
  readonly env: Readonly<Record<"API_URL" | "API_KEY" | "TOKEN" | "GATEFOLD_DB" | "GATEFOLD_SECRET", string>>;
  /** Puts everything but the catalog back as it was at the start. */
  restore(): Promise<void>;
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
  const snapshotUrl = new URL("/_gatefold/snapshot?catalog=false", url);
  const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
  const snapshot = await (await fetch(snapshotUrl, { headers })).text();
  return {
    env: { API_URL: url, API_KEY: apiKey, TOKEN: token, GATEFOLD_DB: db, GATEFOLD_SECRET: secret },
    async restore() {
      const init = { method: "PUT", headers, body: snapshot };
      const { ok, status } = await fetch(new URL("/_gatefold/snapshot", url), init);
      if (!ok) throw new Error(`The snapshot was refused with ${status}.`);
    },
    async stop() {
      server.kill();
      await closed;
      rmSync(folder, { recursive: true });
    },
  };
}
