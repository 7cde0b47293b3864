import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { environment } from "../run.ts";

/** A command that serves until it is stopped. */
export interface RunningCommand {
  /** The first line that it printed. */
  readonly line: string;
  /** Ends the command with all that it started, and waits for it. */
  stop(): Promise<void>;
}

/**
 * Starts a command in a process group of its own, for package managers put processes between, and waits for a line.
 *
 * @throws Error if it ends before
 */
export async function startCommand(
  [program, ...args]: readonly [string, ...string[]],
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<RunningCommand> {
  const child = spawn(program, args, {
    cwd: folder,
    env: environment(variables),
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const errors: string[] = [];
  child.stderr.on("data", (chunk) => errors.push(String(chunk)));
  const closed = once(child, "close");
  const [line] = await Promise.race([
    once(createInterface({ input: child.stdout }), "line"),
    closed.then(() => Promise.reject(new Error(`${program} ended early: ${errors.join("")}`))),
  ]);
  return { line, stop: () => stop(child, closed) };
}

async function stop({ pid }: ChildProcess, closed: Promise<unknown>): Promise<void> {
  if (pid !== undefined) process.kill(-pid, "SIGTERM");
  await closed;
}
