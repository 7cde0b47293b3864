import type { Calls } from "./generated/operations.ts";
import type { HeaderValues } from "./request.ts";
import type { Result } from "./transport.ts";

/**
 * A call on its way to the API. `operation` tells the calls apart, and with them the types of their parameters.
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

/** What the API answered to some call. */
export type CallResult = Result<Calls[keyof Calls]["data"]>;

/**
 * Stands between a call and its requests: looks at it, changes it, answers in its place, or looks at what comes of
 * it. Retries are below it, batches and shared calls above: it sees what goes to the API.
 *
 * @param next makes the call, or the one that it is given instead
 */
export type Middleware = (call: Call, next: (call?: Call) => Promise<CallResult>) => Promise<CallResult>;
