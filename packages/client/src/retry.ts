/** When and how often a call is tried again. */
export interface RetryOptions {
  /**
   * How often a request is sent at the most, the first time included.
   *
   * @default 4
   */
  readonly maxAttempts?: number | undefined;
  /**
   * What the first pause is at the most, in milliseconds. Each one after may be twice as long; how long it is
   * between nothing and that is left to chance, so that clients don't come back together.
   *
   * @default 500
   * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
   */
  readonly baseDelayMs?: number | undefined;
  /**
   * What any pause is at the most unless the API asks for a longer one, in milliseconds.
   *
   * @default 8000
   */
  readonly maxDelayMs?: number | undefined;
  /**
   * The longest `Retry-After` that is waited for, in milliseconds. A call that is asked to wait longer fails at
   * once, with `retryAfterMs` on its error.
   *
   * @default 30000
   */
  readonly maxRetryAfterMs?: number | undefined;
}

/** How long an attempt is followed by a pause, in milliseconds, where the API does not say. */
export function backoffMs(
  attempt: number,
  options: RetryOptions,
  random: () => number = Math.random,
): number {
  const { baseDelayMs = 500, maxDelayMs = 8_000 } = options;
  return random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempt - 1));
}

/** Codes of errors that come before there is a connection, in Node and in Bun. Other platforms give none. */
const NOT_CONNECTED = /^E(CONNREFUSED|NOTFOUND|AI_AGAIN)$|CONNECT_TIMEOUT$|^ConnectionRefused$/;

/** Whether a request surely did not reach the server, for there was no connection to send it on. */
export function isUnsent({ cause }: Error): boolean {
  // The cause is what `fetch` threw, in Node a TypeError with a cause of its own.
  return [cause, Object(cause).cause].some((error) => NOT_CONNECTED.test(Object(error).code));
}
