import type { RateLimits } from "./limits/rate-limits.ts";
import type { Store } from "./storage/store.ts";

/** Options of the API, over HTTP and in process. */
export interface ApiOptions {
  /**
   * Where everything is stored. The server doesn't close it.
   * @default a new memory store
   */
  readonly store?: Store | undefined;
  /**
   * How many requests applications, users and addresses may send.
   * @default only a limit by address, for requests without a valid key and token
   */
  readonly rateLimits?: RateLimits | undefined;
  /**
   * The maximum size of path and query together, in bytes. Longer ones are answered 414.
   * @default 8192
   */
  readonly maxUrlBytes?: number | undefined;
  /**
   * The maximum size of a request body, in bytes. Larger ones are answered 413.
   * @default 1048576
   */
  readonly maxBodyBytes?: number | undefined;
  /**
   * How many requests of the API may be in flight at once. Further ones are answered 503 `OVERLOADED` with
   * `Retry-After`, before any work is done for them.
   * @default 1000
   */
  readonly maxRequests?: number | undefined;
  /**
   * How long the response to a request may take, in milliseconds. After that, the request is answered 500 `DEPENDENCY`,
   * or 408 if its body has not arrived, and is not processed any further.
   * @default 30000
   */
  readonly answerTimeoutMs?: number | undefined;
  /**
   * Whether to answer `GET` and `HEAD` on `/health/live` and `/health/ready`, which need no key. The first always answers
   * 200. The second answers 503 while the store can't be reached (`onError` gets the reason), and after `close` was
   * called. `/health` is the same as `/health/ready`.
   * @default true
   */
  readonly health?: boolean | undefined;
  /**
   * The current time, in milliseconds since 1970.
   * @default Date.now
   */
  readonly clock?: (() => number) | undefined;
  /**
   * Called with errors that are the server's fault. The caller gets a 500 whose `reference` is the request id. The id is
   * empty if the error belongs to no request.
   * @default console.error
   */
  readonly onError?: ((error: unknown, requestId: string) => void) | undefined;
}
