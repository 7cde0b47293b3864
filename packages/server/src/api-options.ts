import type { RateLimits } from "./limits/rate-limits.ts";
import type { Store } from "./storage/store.ts";

/** Options of the API, whatever carries it. */
export interface ApiOptions {
  /**
   * Where everything is stored. Whoever opened the store closes it.
   * @default a new memory store
   */
  readonly store?: Store | undefined;
  /**
   * How often applications, users and addresses may call.
   * @default a limit by address alone, for requests without a good key and token
   */
  readonly rateLimits?: RateLimits | undefined;
  /**
   * The maximum size of path and query in bytes, else 414.
   * @default 8192
   */
  readonly maxUrlBytes?: number | undefined;
  /**
   * The maximum size of a request body in bytes, else 413.
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
   * How long the response to a request may take, in milliseconds. Then it is answered 500 `DEPENDENCY`, or 408 if its
   * body has not arrived, and no further step of it is done.
   * @default 30000
   */
  readonly answerTimeoutMs?: number | undefined;
  /**
   * `GET` and `HEAD` on `/health/live` and `/health/ready`, outside of the API and without a key. The first answers 200
   * as long as the process does, the second 503 while the store can't be reached (`onError` gets the reason), and as
   * soon as a server that listens is to close. `/health` is the same as `/health/ready`.
   * @default true
   */
  readonly health?: boolean | undefined;
  /**
   * The current time, in milliseconds since 1970.
   * @default Date.now
   */
  readonly clock?: (() => number) | undefined;
  /**
   * Called with errors that are the server's fault. The caller gets a 500 whose `reference` is the request id, which is
   * empty here if no request led to the error.
   * @default console.error
   */
  readonly onError?: ((error: unknown, requestId: string) => void) | undefined;
}
