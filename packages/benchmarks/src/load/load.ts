import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { atExit } from "../cleanup.ts";
import { isLoadReply, type LoadJob, type LoadOutcome } from "./messages.ts";

/** Makes requests, in a process of its own. */
export interface LoadGenerator {
  /** Rejects when an answer was not 2xx, a connection failed, or nothing was answered at all. */
  run(job: LoadJob): Promise<LoadOutcome>;
  stop(): Promise<void>;
}

const SCRIPT = fileURLToPath(new URL("load-process.ts", import.meta.url));
/** Beyond the time of the job: to prepare the requests, and for the last answers. */
const GRACE_MS = 20_000;

/** Starts the load generator. */
export function startLoadGenerator(): LoadGenerator {
  const child = fork(SCRIPT, { execArgv: [], stdio: ["ignore", "inherit", "inherit", "ipc"] });
  const kill = atExit(() => child.kill("SIGKILL"));
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  return {
    async run(job) {
      const outcome = await ask(child, job);
      assertAllAnswered(outcome, job);
      return outcome;
    },
    async stop() {
      kill();
      await gone;
    },
  };
}

function ask(child: ChildProcess, job: LoadJob): Promise<LoadOutcome> {
  return new Promise((resolve, reject) => {
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      child.off("message", onMessage).off("close", onClose);
      finish();
    };
    const fail = (why: string) => settle(() => reject(new Error(`The load generator ${why}.`)));
    const onMessage = (message: unknown) => {
      if (!isLoadReply(message)) return;
      if ("failure" in message) fail(`failed: ${message.failure}`);
      else settle(() => resolve(message.outcome));
    };
    const onClose = () => fail("has ended");
    const timer = setTimeout(() => fail("did not finish in time"), job.seconds * 1000 + GRACE_MS);
    child.on("message", onMessage).once("close", onClose);
    child.send(job);
  });
}

/** A server that refuses or drops requests is fast, and says nothing. */
function assertAllAnswered({ requests, non2xx, errors }: LoadOutcome, { origin }: LoadJob): void {
  if (requests === 0) throw new Error(`${origin} answered no request.`);
  if (non2xx > 0)
    throw new Error(`${origin} answered ${non2xx} of ${requests} requests with a status that is not 2xx.`);
  if (errors > 0) throw new Error(`${origin} failed on ${errors} requests beside ${requests} answers.`);
}
