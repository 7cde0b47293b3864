/** One request of a connection's round. */
export interface LoadRequest {
  readonly method: "GET" | "PUT" | "DELETE";
  /** Path and query. */
  readonly path: string;
}

/** What the load generator is to do. */
export interface LoadJob {
  /** Scheme, host and port. */
  readonly origin: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly seconds: number;
  /** One list a connection, which sends its requests one after the other and begins again at the end. */
  readonly connections: readonly (readonly LoadRequest[])[];
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
