import type { Calls } from "./generated/operations.ts";
import type { HeaderValues } from "./generated/operations.ts";
import type { Result } from "./transport.ts";

/**
 * A call before it is sent. Comparing `operation` narrows the type of the parameters. The request body is the parameter
 * `body`.
 */
export type Call = {
  readonly [Id in keyof Calls]: {
    /** Id of the operation. */
    readonly operation: Id;
    /** Its HTTP method. */
    readonly method: string;
    readonly parameters: Calls[Id]["parameters"];
    /** Headers of this call alone. */
    readonly headers: HeaderValues;
  };
}[keyof Calls];

/** The result of a call. */
export type CallResult = Result<Calls[keyof Calls]["data"]>;

/**
 * Wraps a call: it can inspect or change the call, answer it, or inspect the result. It runs after batching and
 * deduplication and before retries: once for each call that is sent, however often its request is retried.
 *
 * @param next makes the call, or the one that is passed
 */
export type Middleware = (call: Call, next: (call?: Call) => Promise<CallResult>) => Promise<CallResult>;
