import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { delimiter, dirname } from "node:path";
import { createInterface } from "node:readline";

/** How a program ended. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  /** Standard output and standard error, for messages. */
  readonly output: string;
}

/** The environment of programs: this Node is first in the path, and variables of npm, pnpm and Vitest are removed. */
export function environment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_(package|lifecycle)_|VITEST|NODE_ENV)/.test(name),
  );
  return {
    ...Object.fromEntries(own),
    PATH: [dirname(process.execPath), process.env["PATH"]].join(delimiter),
    DO_NOT_TRACK: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    ...extra,
  };
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const options = { cwd, env: environment(variables), maxBuffer: 64 * 1024 * 1024 };
    const child = execFile(program, args, options, (error, stdout, stderr) => {
      const exitCode = child.exitCode ?? 1;
      resolve({ exitCode, stdout, output: [error?.message, stdout, stderr].filter(Boolean).join("\n") });
    });
  });
}

/**
 * Runs a program that must succeed, and returns what it printed on standard output.
 *
 * @throws Error with all of its output
 */
export async function runWell(
  program: string,
  args: readonly string[],
  cwd: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { exitCode, stdout, output } = await run(program, args, cwd, variables);
  if (exitCode === 0) return stdout;
  throw new Error(`${program} ${args.join(" ")} ended with ${exitCode}:\n${output}`);
}

/** A command that serves until it is stopped. */
export interface RunningCommand {
  /** The first line that it printed. */
  readonly line: string;
  /** Stops the command with all processes that it started, and waits for the end. */
  stop(): Promise<void>;
}

/**
 * Starts a command in a process group of its own, because package managers start it through other processes, and waits for a line.
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
