import type { Clock } from "./clock.ts";

/** When and how often a request is repeated. */
export interface RetryOptions {
  /**
   * How many times a request is sent at most, including the first time.
   *
   * @default 4
   */
  readonly maxAttempts?: number | undefined;
  /**
   * The maximum of the first pause, in milliseconds. It doubles for each further pause. The actual pause is random,
   * between 0 and the maximum, so that clients don't all retry at the same time.
   *
   * @default 500
   * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
   */
  readonly baseDelayMs?: number | undefined;
  /**
   * The maximum of every pause, in milliseconds, unless the API asks for a longer one.
   *
   * @default 8000
   */
  readonly maxDelayMs?: number | undefined;
  /**
   * The longest `Retry-After` to wait for, in milliseconds. A call that would have to wait longer fails at once, with
   * `retryAfterMs` on its error.
   *
   * @default 30000
   */
  readonly maxRetryAfterMs?: number | undefined;
}

/** Codes of errors that come before there is a connection, in Node and in Bun. Other platforms give none. */
const NOT_CONNECTED = /^E(CONNREFUSED|NOTFOUND|AI_AGAIN)$|CONNECT_TIMEOUT$|^ConnectionRefused$/;

/** Whether a request surely did not reach the server, for there was no connection to send it on. */
export function isUnsent({ cause }: Error): boolean {
  // The cause is what `fetch` threw, in Node a TypeError with a cause of its own.
  return [cause, Object(cause).cause].some((error) => NOT_CONNECTED.test(Object(error).code));
}

/** Delays the calls of a client after a 429. */
export interface RateLimit {
  /** Waits until a request may be sent. Rejects with the signal's reason when that comes first. */
  wait(signal: AbortSignal): Promise<void>;
  /** After a 429: no request starts for this long. */
  hold(ms: number): void;
}

/** The time between the starts of delayed requests. All at once would be refused again. */
const SPACING_MS = 20;

/**
 * After a 429, calls wait until the server's delay is over, and then start one after another, in their order. None waits
 * for the answer of another.
 */
export function createRateLimit(clock: Clock): RateLimit {
  let heldUntilMs = 0;
  /** When the next request may start. In the past while no call is delayed. */
  let nextStartMs = 0;
  return {
    async wait(signal) {
      let startMs: number;
      do {
        startMs = nextStartMs;
        const ms = startMs - clock.now();
        if (ms <= 0) return;
        nextStartMs += SPACING_MS;
        await clock.sleep(ms, signal);
        // Another 429 may have come meanwhile.
      } while (startMs < heldUntilMs);
    },
    hold(ms) {
      const untilMs = clock.now() + ms;
      if (untilMs > heldUntilMs) heldUntilMs = nextStartMs = untilMs;
    },
  };
}

/**
 * How long the API asks to wait, in milliseconds. Digits are seconds. A date is compared with the `Date` of the same
 * answer, never with the local clock, which may be wrong; without a `Date` it says nothing.
 *
 * @returns `undefined` where it does not say, or says what makes no sense
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function readRetryAfter(headers: { get(name: string): string | null }): number | undefined {
  const value = headers.get("retry-after");
  const ms = /^\d+$/.test(`${value}`)
    ? Number(value) * 1000
    : readHttpDate(value) - readHttpDate(headers.get("date"));
  return ms > 0 ? ms : undefined;
}

/**
 * Reads an HTTP-date in the form that senders must use, as in `Tue, 01 Jan 2030 00:00:09 GMT`. `Date.parse` alone takes
 * numbers for years, and reads some texts as local times. The two obsolete forms, which no sender of HTTP/1.1 may use,
 * aren't worth their bytes.
 *
 * @returns milliseconds since 1970; `NaN` where the text is no such date
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
 */
function readHttpDate(text: string | null): number {
  const ms = Date.parse(`${text}`);
  return new Date(ms).toUTCString() === text ? ms : Number.NaN;
}
