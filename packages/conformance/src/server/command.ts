import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { ROOT } from "../repository.ts";
import { environment } from "../run.ts";

/** The file that `gatefold` is. */
export const BIN: string = join(ROOT, "packages/server/bin/gatefold.mjs");

/** How `gatefold` ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A `gatefold start` that serves. With `--no-development` it tells its address alone. */
export interface Started {
  readonly url: string;
  readonly apiKey: string;
  readonly token: string;
  readonly userId: string;
  /** Header fields of somebody who may call it. */
  readonly headers: Readonly<Record<string, string>>;
  readonly pid: number;
  /** Sends a signal, and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<Ended>;
}

/** A folder that goes away with the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A database file in a folder that goes away with the test. */
export function tempDatabase(): string {
  return join(tempFolder(), "gatefold.db");
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

/** Runs `gatefold` to its end. */
export async function gatefold(...args: readonly string[]): Promise<Ended> {
  return ended(launch(args, tmpdir()));
}

/** Runs `gatefold` to its end in a folder. */
export async function gatefoldIn(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return ended(launch(args, cwd));
}

/** A command that runs until it ends by itself, or is ended. */
export interface Running {
  readonly ended: Promise<Ended>;
  /** Sends a signal, and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/** Runs `gatefold`, which is ended with the test at the latest. */
export function running(...args: readonly string[]): Running {
  const child = launch(args, tmpdir());
  const end = ended(child);
  onTestFinished(() => void child.kill("SIGKILL"));
  return {
    ended: end,
    end(signal) {
      child.kill(signal);
      return end;
    },
  };
}

/** Starts a server on a free port. The one who asked ends it. */
export async function startServer(db: string, ...args: readonly string[]): Promise<Started> {
  const child = launch(["start", "--json", "--port", "0", "--db", db, ...args], tmpdir());
  const end = ended(child);
  const lines = createInterface({ input: outputOf(child) });
  const first = once(lines, "line").then(([line]) => String(line));
  const line = await Promise.race([first, end.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
  const { url, apiKey, token, userId } = JSON.parse(line);
  const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
  return {
    url,
    apiKey,
    token,
    userId,
    headers,
    pid: child.pid ?? 0,
    end(signal = "SIGTERM") {
      child.kill(signal);
      return end;
    },
  };
}

/** Starts a server that is ended with the test at the latest. */
export async function startForTest(db: string, ...args: readonly string[]): Promise<Started> {
  const server = await startServer(db, ...args);
  onTestFinished(async () => {
    await server.end("SIGKILL");
  });
  return server;
}

/** What `gatefold start` prints for people, from a server that is ended with the test. */
export async function welcomeOf(db: string, ...args: readonly string[]): Promise<string> {
  const child = launch(["start", "--port", "0", "--db", db, ...args], tmpdir());
  const end = ended(child);
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await end;
  });
  const lines: string[] = [];
  for await (const line of createInterface({ input: outputOf(child) })) {
    lines.push(line);
    if (line.startsWith("Stop with")) break;
  }
  return lines.join("\n");
}

function launch(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [BIN, ...args], {
    cwd,
    env: environment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
}

function outputOf({ stdout }: ChildProcess) {
  if (!stdout) throw new Error("standard output is not a pipe");
  return stdout;
}

async function ended(child: ChildProcess): Promise<Ended> {
  const { stderr } = child;
  const [stdoutText, stderrText] = await Promise.all([
    text(outputOf(child)),
    stderr ? text(stderr) : "",
    once(child, "close"),
  ]);
  return { exitCode: child.exitCode, stdout: stdoutText, stderr: stderrText };
}
