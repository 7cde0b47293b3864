import { readFileSync } from "node:fs";

/** What a process has used. */
export interface Usage {
  /** Time on a processor since it was started, its own and the kernel's for it, all threads together. */
  readonly cpuMs: number;
  /** Resident memory. */
  readonly rssBytes: number;
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
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
  if (Number.isNaN(ticks) || kilobytes === undefined) return undefined;
  return { cpuMs: ticks * MS_PER_TICK, rssBytes: Number(kilobytes) * 1024 };
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
