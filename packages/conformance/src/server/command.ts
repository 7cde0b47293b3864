import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";
import { type Ended, ended, launch, outputOf, type Started, serve, startServer } from "./process.ts";

export { BIN, binOf, type Ended, EMULATOR_BIN, type Started } from "./process.ts";

/** A folder that is removed after the test. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "gatefold-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A database file in a folder that is removed after the test. */
export function tempDatabase(): string {
  return join(tempFolder(), "gatefold.db");
}

/** Runs `gatefold` to its end. */
export async function gatefold(...args: readonly string[]): Promise<Ended> {
  return ended(launch(args, tmpdir()));
}

/** Runs `gatefold` to its end in a folder. */
export async function gatefoldIn(cwd: string, ...args: readonly string[]): Promise<Ended> {
  return ended(launch(args, cwd));
}

/** A command that runs until it ends or is stopped. */
export interface Running {
  readonly ended: Promise<Ended>;
  /** Sends a signal, and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

/** Runs `gatefold`, and stops it after the test at the latest. */
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

/** Starts an emulator, and stops it after the test at the latest. */
export async function startForTest(db: string, ...args: readonly string[]): Promise<Started> {
  return endedWithTest(await startServer(db, ...args));
}

/** Starts a server, and stops it after the test at the latest. */
export async function serveForTest(db: string, ...args: readonly string[]): Promise<Started> {
  return endedWithTest(await serve(db, ...args));
}

function endedWithTest(server: Started): Started {
  onTestFinished(async () => {
    await server.end("SIGKILL");
  });
  return server;
}

/** What `gatefold-emulator start` or `gatefold serve` prints for people, from a server that is ended with the test. */
export async function welcomeOf(name: "start" | "serve", db: string): Promise<string> {
  const child = launch([name, "--port", "0", "--db", db], tmpdir());
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
