import type { WebSignal } from "./web.ts";

/** What time it is and how to wait, so that tests need do neither. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits. Rejects when the signal is aborted. */
  sleep(ms: number, signal: WebSignal): Promise<void>;
}

/** The platform's. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(resolve, ms);
      signal.addEventListener("abort", () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    }),
};
