import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";

/** How long Vitest may take to end servers and workers when all tests are over. On a busy machine that is a minute. */
const GRACE_MS = 300_000;
const POLL_MS = 200;

/**
 * Runs Vitest until it has ended, at most a while longer than its tests. It never ends while a test file's process
 * keeps a server open, and what that started would keep the output open after it; so all of them are ended.
 *
 * @param report the file that the JSON report is written to when all tests are over
 * @returns what is wrong with how it ended, if anything
 */
export async function runVitest(
  folder: string,
  args: readonly string[],
  report: string,
  graceMs: number = GRACE_MS,
): Promise<string | undefined> {
  const options = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const vitest = spawn("vitest", ["run", ...options, ...args], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
    detached: true,
  });
  const stop = (signal: NodeJS.Signals) => {
    endGroup(vitest);
    process.kill(process.pid, signal);
  };
  process.once("SIGINT", stop).once("SIGTERM", stop);
  let overSinceMs: number | undefined;
  let isStuck = false;
  const poll = setInterval(() => {
    if (overSinceMs === undefined && existsSync(report)) overSinceMs = performance.now();
    if (overSinceMs === undefined || performance.now() - overSinceMs < graceMs) return;
    isStuck = true;
    endGroup(vitest);
  }, POLL_MS);
  try {
    const [code] = await once(vitest, "close");
    if (isStuck)
      return "The tests are over, but Vitest did not end: a test file left a server or a process open.";
    return code === 0 ? undefined : `Vitest ended with ${code}.`;
  } catch (error) {
    return String(error);
  } finally {
    clearInterval(poll);
    process.off("SIGINT", stop).off("SIGTERM", stop);
    endGroup(vitest);
  }
}

/** Ends a process that leads its group, and all of the group. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // All of them have ended.
  }
}
