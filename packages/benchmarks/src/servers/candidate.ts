import type { Workload } from "../server/workloads.ts";

/** The header fields that a caller is known by. */
export interface Credentials {
  readonly "x-api-key": string;
  readonly authorization: string;
}

/** A server that can be measured. */
export interface Candidate {
  readonly name: string;
  /** Starts it in a process of its own. It may not listen yet. */
  start(): Promise<RunningServer>;
  /** Throws unless the body of an answer is what this server should give. */
  checkBody(workload: Workload, body: string): void;
  /** Requests that must be refused, and the status of the refusal. */
  readonly refuses?: (server: RunningServer) => readonly Refusal[];
}

/** A request that a server must refuse. */
export interface Refusal {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
}

/** A server in a process of its own. */
export interface RunningServer {
  readonly pid: number;
  /** On the clock of `performance.now()`. */
  readonly startedAtMs: number;
  /** Scheme, host and port. */
  readonly origin: string;
  /** What precedes the paths of the API. */
  readonly basePath: string;
  readonly credentials: Credentials;
  assertRunning(): void;
  stop(): Promise<void>;
}
