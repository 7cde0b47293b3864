import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What `gatefold start --json` prints. */
export interface Api {
  readonly url: string;
  readonly apiKey: string;
  readonly token: string;
  stop(): Promise<void>;
}

const bin = fileURLToPath(new URL("../../../packages/server/bin/gatefold.mjs", import.meta.url));

/** Starts the real server as a process of its own, on a database of its own and on a free port. */
export async function startApi(): Promise<Api> {
  const folder = await mkdtemp(join(tmpdir(), "gatefold-demo-"));
  const args = [bin, "start", "--json", "--port", "0", "--db", join(folder, "gatefold.db")];
  const server = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const closed = once(server, "close");
  const lines = createInterface(server.stdout);
  const [line] = await Promise.race([
    once(lines, "line"),
    closed.then(([code]) =>
      Promise.reject(new Error(`the server ended with ${String(code)} before it was ready`)),
    ),
  ]);
  return {
    ...JSON.parse(String(line)),
    async stop() {
      server.kill();
      await closed;
      await rm(folder, { recursive: true });
    },
  };
}
