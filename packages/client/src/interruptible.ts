import { type Clock, systemClock } from "./clock.ts";
import type { WebSignal } from "./web.ts";

/** What can end work before it is done. */
export interface Limits {
  /** @default the system's */
  readonly clock?: Clock | undefined;
  readonly signal?: WebSignal | undefined;
  readonly timeoutMs: number;
}

/** The most that a timer can wait; it takes anything longer for nothing. */
const MAX_TIMER_MS = 0x7fffffff;

/**
 * Runs work until it is done, the time is over, or the caller aborts: whichever comes first, whether or not the
 * work heeds the signal that it gets.
 *
 * @param interrupted makes the error that it rejects with when it is not the work that ends it
 */
export function interruptible<Value>(
  { clock = systemClock, signal, timeoutMs }: Limits,
  work: (signal: AbortSignal) => Promise<Value>,
  interrupted: (code: "TIMEOUT" | "ABORTED", cause?: unknown) => Error,
): Promise<Value> {
  const controller = new AbortController();
  const timer = new AbortController();
  let onAbort = () => {};
  return new Promise<Value>((resolve, reject) => {
    const stop = (error: Error) => {
      reject(error);
      controller.abort(error);
    };
    onAbort = () => stop(interrupted("ABORTED", signal?.reason));
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    if (timeoutMs <= MAX_TIMER_MS) {
      clock.sleep(timeoutMs, timer.signal).then(
        () => stop(interrupted("TIMEOUT")),
        () => {},
      );
    }
    work(controller.signal).then(resolve, reject);
  }).finally(() => {
    // With a reason, for the one that is made where there is none costs as much as the rest of this.
    timer.abort(0);
    signal?.removeEventListener("abort", onAbort);
  });
}
