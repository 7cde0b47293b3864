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
