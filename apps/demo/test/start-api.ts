import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** What `gatefold-emulator start --json` prints. */
interface Ready {
  readonly url: string;
  readonly apiKey: string;
  readonly token: string;
  readonly userId: string;
  readonly clientId: string;
  /** Of the admin paths. */
  readonly secret: string;
}

/** The real server, as a process of its own. */
export interface Api extends Ready {
  /** Calls an admin path, such as `faults`. */
  admin(path: string, body?: unknown): Promise<void>;
  /** Ends the process at once, as a failure would. */
  kill(): Promise<void>;
  /** Starts it again, on the same port and database. */
  restart(): Promise<void>;
  /** Starts it again if it was killed. */
  revive(): Promise<void>;
  stop(): Promise<void>;
}

const bin = fileURLToPath(new URL("../../../packages/emulator/bin/gatefold-emulator.mjs", import.meta.url));

/** Starts the real server on a database of its own and on a free port. */
export async function startApi(): Promise<Api> {
  const folder = await mkdtemp(join(tmpdir(), "gatefold-demo-"));
  const run = (port: string) => {
    const args = [bin, "start", "--json", "--port", port, "--db", join(folder, "gatefold.db")];
    return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  };
  let server = run("0");
  const ready = await readyOf(server);
  const { origin, port } = new URL(ready.url);
  const end = async (signal: NodeJS.Signals) => {
    const closed = once(server, "close");
    if (!hasEnded(server) && server.kill(signal)) await closed;
  };
  const restart = async () => {
    server = run(port);
    await readyOf(server);
  };
  return {
    ...ready,
    async admin(path, body = {}) {
      const response = await fetch(`${origin}/_gatefold/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", authorization: `Bearer ${ready.secret}` },
        body: JSON.stringify(body),
      });
      if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    },
    kill: () => end("SIGKILL"),
    restart,
    revive: async () => (hasEnded(server) ? restart() : undefined),
    async stop() {
      await end("SIGTERM");
      await rm(folder, { recursive: true });
    },
  };
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function readyOf(server: ChildProcess): Promise<Ready> {
  if (!server.stdout) throw new Error("the server has no output");
  const closed = once(server, "close").then(([code]) =>
    Promise.reject(new Error(`the server ended with ${String(code)} before it was ready`)),
  );
  const [line] = await Promise.race([once(createInterface(server.stdout), "line"), closed]);
  // Nobody waits for the end any more.
  closed.catch(() => {});
  return JSON.parse(String(line));
}
