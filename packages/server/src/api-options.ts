import type { RateLimits } from "./limits/throttle.ts";
import type { Store } from "./storage/store.ts";

/** How an API is put together. */
export interface ApiOptions {
  /**
   * Where everything is kept. Who makes the store closes it.
   * @default a new memory store
   */
  readonly store?: Store | undefined;
  /**
   * How often applications, users and addresses may call.
   * @default a limit by address alone, for requests without a good key and token
   */
  readonly rateLimits?: RateLimits | undefined;
  /**
   * Most bytes of path and query, else 414.
   * @default 8192
   */
  readonly maxUrlBytes?: number | undefined;
  /**
   * `GET` and `HEAD` on `/health`, beside the API: 200 while the store answers, else 503; no key and no token is
   * asked for, and `onError` hears the reason. A server that listens answers 503 there as soon as it is to close.
   * @default true
   */
  readonly health?: boolean | undefined;
  /**
   * What time it is, in milliseconds since 1970.
   * @default Date.now
   */
  readonly clock?: (() => number) | undefined;
  /**
   * Called with errors that are the server's fault. The caller gets a 500 whose `reference` is the request id.
   * @default console.error
   */
  readonly onError?: ((error: unknown, requestId: string) => void) | undefined;
}
