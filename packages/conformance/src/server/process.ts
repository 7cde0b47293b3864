import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { ROOT } from "../repository.ts";
import { environment } from "../run.ts";

/** The command `gatefold`. */
export const BIN: string = join(ROOT, "packages/server/bin/gatefold.mjs");

/** The command `gatefold-emulator`. */
export const EMULATOR_BIN: string = join(ROOT, "packages/emulator/bin/gatefold-emulator.mjs");

/** How `gatefold` ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that serves: `gatefold-emulator start`, or `gatefold serve`, which prints its address alone. */
export interface Started {
  readonly url: string;
  readonly apiKey: string;
  readonly token: string;
  readonly userId: string;
  /** What it printed. */
  readonly line: string;
  /** Header fields with a valid key and token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly pid: number;
  /** Sends a signal, and waits for the end. */
  end(signal?: NodeJS.Signals): Promise<Ended>;
}

/** Starts an emulator on a free port. The caller ends it. */
export function startServer(db: string, ...args: readonly string[]): Promise<Started> {
  return launchServer("start", db, args);
}

/** Starts a server on a free port, which makes no key and no token. The caller ends it. */
export function serve(db: string, ...args: readonly string[]): Promise<Started> {
  return launchServer("serve", db, args);
}

async function launchServer(name: string, db: string, args: readonly string[]): Promise<Started> {
  const child = launch([name, "--json", "--port", "0", "--db", db, ...args], tmpdir());
  const end = ended(child);
  const lines = createInterface({ input: outputOf(child) });
  const first = once(lines, "line").then(([line]) => String(line));
  const line = await Promise.race([first, end.then(({ stderr }) => Promise.reject(new Error(stderr)))]);
  const { url, apiKey, token, userId } = JSON.parse(line);
  const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
  return {
    url,
    line,
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

/** Commands that only the emulator has. */
const EMULATOR_COMMANDS = new Set(["start", "clients", "token"]);

/** The file that has a command. */
export function binOf(command: string | undefined): string {
  return EMULATOR_COMMANDS.has(command ?? "") ? EMULATOR_BIN : BIN;
}

/** Runs a command of `gatefold`, or of the emulator where only that has it, in a folder. */
export function launch(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [binOf(args[0]), ...args], {
    cwd,
    env: environment(),
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/** What it prints. */
export function outputOf({ stdout }: ChildProcess) {
  if (!stdout) throw new Error("standard output is not a pipe");
  return stdout;
}

/** Waits for its end. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const { stderr } = child;
  const [stdoutText, stderrText] = await Promise.all([
    text(outputOf(child)),
    stderr ? text(stderr) : "",
    once(child, "close"),
  ]);
  return { exitCode: child.exitCode, stdout: stdoutText, stderr: stderrText };
}
