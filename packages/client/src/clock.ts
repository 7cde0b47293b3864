import type { WebSignal } from "./web.ts";

/** Tells the time and waits. Tests replace it. */
export interface Clock {
  /** The current time, in milliseconds since 1970. */
  now(): number;
  /** Waits for a number of milliseconds. Rejects when the signal is aborted. */
  sleep(ms: number, signal: WebSignal): Promise<void>;
}

/** The longest wait of a timer, in milliseconds. Longer ones would end at once. */
export const MAX_SLEEP_MS: number = 2 ** 31 - 1;

const sleep: Clock["sleep"] = (ms, signal) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, Math.min(ms, MAX_SLEEP_MS));
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** The platform's clock, by the time of day. */
export const systemClock: Clock = { now: () => Date.now(), sleep };

/** The platform's clock, by a time that only goes forward: setting the time of day doesn't change a wait. */
export const monotonicClock: Clock = { now: () => performance.now(), sleep };

/** What ends work before it is done. */
export interface Limits {
  /** @default the system's */
  readonly clock?: Clock | undefined;
  readonly signal?: WebSignal | undefined;
  /** @default for ever */
  readonly timeoutMs?: number | undefined;
}

/**
 * Runs work until it is done, the time is over, or the caller aborts: whichever comes first, even if the work ignores
 * its signal.
 *
 * @param work may call `restart` to restart the time
 * @param interrupted makes the error for an abort or a timeout
 */
export function interruptible<Value>(
  { clock = monotonicClock, signal, timeoutMs = MAX_SLEEP_MS }: Limits,
  work: (signal: AbortSignal, restart: () => void) => Promise<Value>,
  interrupted: (code: "TIMEOUT" | "ABORTED", cause?: unknown) => unknown,
): Promise<Value> {
  const controller = new AbortController();
  let timer = new AbortController();
  let onAbort = () => {};
  return new Promise<Value>((resolve, reject) => {
    const stop = (error: unknown) => {
      reject(error);
      controller.abort(error);
    };
    onAbort = () => stop(interrupted("ABORTED", signal?.reason));
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    const restart = () => {
      timer.abort(0);
      if (timeoutMs >= MAX_SLEEP_MS || controller.signal.aborted) return;
      timer = new AbortController();
      clock.sleep(timeoutMs, timer.signal).then(
        () => stop(interrupted("TIMEOUT")),
        () => {},
      );
    };
    restart();
    // Work that fails is aborted too: a response that is not read to its end would keep its connection.
    work(controller.signal, restart).then(resolve, stop);
  }).finally(() => {
    // With a reason: making the default one takes as long as all the rest.
    timer.abort(0);
    signal?.removeEventListener("abort", onAbort);
  });
}
