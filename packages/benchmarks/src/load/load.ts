import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { atExit } from "../cleanup.ts";

/** One request of a connection's round. */
export interface LoadRequest {
  readonly method: "GET" | "PUT" | "POST" | "DELETE";
  /** Path and query. */
  readonly path: string;
  /** JSON. */
  readonly body?: string;
}

/** What the load generator is to do. */
export interface LoadJob {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly seconds: number;
  /** One list a connection, which sends its requests one after the other and begins again at the end. */
  readonly connections: readonly (readonly LoadRequest[])[];
  /** Whether the generator leaves its processor to others while it waits for answers: see load-process.ts. */
  readonly sleeps?: boolean;
}

/** What came of it. */
export interface LoadOutcome {
  readonly requests: number;
  readonly elapsedMs: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Head and body of all answers. */
  readonly bytes: number;
  /** Answers whose status is not 2xx. */
  readonly non2xx: number;
  /** Connections that failed, and requests that were not answered in time. */
  readonly errors: number;
}

/** An outcome, or why there is none. */
export type LoadReply = { readonly outcome: LoadOutcome } | { readonly failure: string };

/** Tells a reply from anything else that a process may send. */
export function isLoadReply(message: unknown): message is LoadReply {
  return typeof message === "object" && message !== null && ("outcome" in message || "failure" in message);
}

/** Tells a job from anything else that a process may send. */
export function isLoadJob(message: unknown): message is LoadJob {
  return typeof message === "object" && message !== null && "origin" in message && "connections" in message;
}

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
