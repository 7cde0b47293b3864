import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { setTimeout as delay } from "node:timers/promises";
import { atExit } from "./cleanup.ts";

/** A server in a process of its own. */
export interface ChildServer {
  readonly pid: number;
  /** When the process was started, on the clock of `performance.now()`. */
  readonly startedAtMs: number;
  /** The first line on standard output, or a failure when there is none in time. */
  firstLine(): Promise<string>;
  /** Throws what the process had to say when it has ended. */
  assertRunning(): void;
  /** Ends the process, and resolves when it is gone. */
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 8_000;
const KEPT_ERROR_CHARACTERS = 4_000;

/** Starts this Node on a script. */
export function startNode(script: string, args: readonly string[]): ChildServer {
  const startedAtMs = performance.now();
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    env: serverEnvironment(),
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${script} can't be started`);
  let errors = "";
  child.stderr.on("data", (chunk: Buffer) => {
    errors = (errors + chunk.toString()).slice(-KEPT_ERROR_CHARACTERS);
  });
  const line = firstLineOf(child, script, () => errors);
  return {
    pid,
    startedAtMs,
    firstLine: () => line,
    assertRunning: () => {
      if (hasEnded(child)) throw new Error(`${script} has ended: ${errors.trim()}`);
    },
    stop: stopper(child),
  };
}

/** What test runners and shells set must not change what is measured. */
function serverEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _mode, NODE_OPTIONS: _options, ...rest } = process.env;
  return rest;
}

function firstLineOf(child: ChildProcess, script: string, errors: () => string): Promise<string> {
  const line = new Promise<string>((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`${script} ${what}: ${errors().trim()}`));
    const timer = setTimeout(() => fail("did not start in time"), START_TIMEOUT_MS).unref();
    const settle = () => clearTimeout(timer);
    if (child.stdout) createInterface({ input: child.stdout }).once("line", resolve).once("line", settle);
    child.once("close", (code) => fail(`ended with ${code}`)).once("close", settle);
  });
  // A caller that does not ask for the line must not fail for the lack of one.
  line.catch(() => {});
  return line;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function stopper(child: ChildProcess): () => Promise<void> {
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const kill = atExit(() => child.kill("SIGKILL"));
  return async () => {
    child.kill("SIGTERM");
    const timer = new AbortController();
    await Promise.race([gone, delay(STOP_TIMEOUT_MS, undefined, { signal: timer.signal }).catch(() => {})]);
    timer.abort();
    kill();
    await gone;
  };
}

/** What a process has used. */
export interface Usage {
  /** Time on a processor since it was started, its own and the kernel's for it, all threads together. */
  readonly cpuMs: number;
  /** Resident memory, the pages of mapped files included. */
  readonly rssBytes: number;
  /** Resident memory without mapped files, whose pages the kernel takes back when it needs them. */
  readonly anonBytes: number;
}

/** Linux tells times to programs in hundredths of a second on every architecture that Node runs on. */
const MS_PER_TICK = 10;

/**
 * What a process has used so far; `undefined` where there is no `/proc`.
 *
 * @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
 */
export function readUsage(pid: number): Usage | undefined {
  try {
    return parseUsage(readFileSync(`/proc/${pid}/stat`, "utf8"), readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return undefined;
  }
}

/** Reads the two files of `/proc/<pid>`. */
export function parseUsage(stat: string, status: string): Usage | undefined {
  // The name, in parentheses, may hold spaces and parentheses itself.
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  const bytes = (field: string) => {
    const kilobytes = new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(status)?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
  };
  const [rssBytes, anonBytes] = [bytes("VmRSS"), bytes("RssAnon")];
  if (Number.isNaN(ticks) || rssBytes === undefined || anonBytes === undefined) return undefined;
  return { cpuMs: ticks * MS_PER_TICK, rssBytes, anonBytes };
}

/** How long the processors of this machine have been busy, for any process; `undefined` where there is no `/proc`. */
export function readMachineBusyMs(): number | undefined {
  try {
    return parseMachineBusyMs(readFileSync("/proc/stat", "utf8"));
  } catch {
    return undefined;
  }
}

/** Reads `/proc/stat`: all times of the first line but those of idling and waiting for a disk. */
export function parseMachineBusyMs(stat: string): number | undefined {
  const [name, user, nice, system, _idle, _wait, ...interruptsAndStolen] =
    stat.split("\n", 1)[0]?.split(/ +/) ?? [];
  if (name !== "cpu") return undefined;
  // Times of guests are counted in those of user already.
  const ticks = [user, nice, system, ...interruptsAndStolen.slice(0, 3)].map(Number);
  return ticks.reduce((sum, each) => sum + each, 0) * MS_PER_TICK;
}
