import type { WebSignal } from "./web.ts";

/** What time it is and how to wait, so that tests need do neither. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits. Rejects when the signal is aborted. */
  sleep(ms: number, signal: WebSignal): Promise<void>;
}

/** What a timer can wait. It would take more for nothing. */
export const MAX_SLEEP_MS: number = 2 ** 31 - 1;

const sleep: Clock["sleep"] = (ms, signal) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, Math.min(ms, MAX_SLEEP_MS));
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });

/** The platform's, by the time of day. */
export const systemClock: Clock = { now: () => Date.now(), sleep };

/** The platform's, by a time that only goes on: nobody who sets the time of day changes a wait. */
export const monotonicClock: Clock = { now: () => performance.now(), sleep };

/** What can end work before it is done. */
export interface Limits {
  /** @default the system's */
  readonly clock?: Clock | undefined;
  readonly signal?: WebSignal | undefined;
  /** @default for ever */
  readonly timeoutMs?: number | undefined;
}

/**
 * Runs work until it is done, the time is over, or the caller aborts: whichever comes first, whether or not the
 * work heeds the signal that it gets.
 *
 * @param work may call `restart`: the time is counted from then on
 * @param interrupted makes the error that it rejects with when it is not the work that ends it
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
    // Work that fails is stopped too: a response of which nothing more is read would keep its connection.
    work(controller.signal, restart).then(resolve, stop);
  }).finally(() => {
    // With a reason, for the one that is made where there is none costs as much as the rest of this.
    timer.abort(0);
    signal?.removeEventListener("abort", onAbort);
  });
}
