import { type ChildProcess, fork } from "node:child_process";
import { atExit } from "../cleanup.ts";

/** A result, or why there is none. */
type Reply<Result> = { readonly result: Result } | { readonly failure: string };

/**
 * Starts Node on a script that does one job, and returns its result. The script has to call {@link answerJob}. Its memory is then no
 * other's, and can be told.
 *
 * @param execArgv options of Node
 */
export async function runJob<Result>(
  script: string,
  job: object,
  execArgv: readonly string[] = [],
): Promise<Result> {
  const child: ChildProcess = fork(script, {
    execArgv: [...execArgv],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const kill = atExit(() => child.kill("SIGKILL"));
  try {
    return await new Promise<Result>((resolve, reject) => {
      child.once("message", (reply: Reply<Result>) => {
        if ("failure" in reply) reject(new Error(reply.failure));
        else resolve(reply.result);
      });
      child.once("error", reject);
      child.once("close", (code) => reject(new Error(`${script} ended with ${code} and no result.`)));
      child.send(job);
    });
  } finally {
    kill();
  }
}

/** Does the one job that this process was started for. */
export function answerJob<Job, Result>(work: (job: Job) => Promise<Result>): void {
  process.once("message", (job: Job) => {
    work(job).then(
      (result) => process.send?.({ result }),
      (error: unknown) =>
        process.send?.({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
}
