import { EmulatorError } from "./errors.ts";

/** The server's clock, which can be moved. Expiry of tokens, rate limits and object ids use it. */
export interface MovableClock {
  /** Milliseconds since 1970. */
  now(): number;
  /**
   * Sets it to a time, from which it continues.
   *
   * @param time milliseconds since 1970, a `Date`, or ISO 8601
   * @throws EmulatorError if that is not a time
   */
  set(time: number | Date | string): void;
  /**
   * Moves it forward by a number of milliseconds, or back by a negative one.
   *
   * @throws EmulatorError if the result is not a time
   */
  advance(ms: number): void;
  /** Returns to the clock that the server was created with. */
  reset(): void;
}

export interface ClockChange {
  readonly set?: number | string;
  readonly advanceMs?: number;
}

/** A clock that can be waited on. */
export interface WaitableClock extends MovableClock {
  /**
   * Resolves when so much time has passed, by itself or because the clock was moved; and when `signal` is
   * aborted. `Infinity` only ends with the signal.
   */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

const MAX_TIME_MS = 8_640_000_000_000_000;

/** @param base the clock that it follows, in milliseconds since 1970 */
export function createClock(base: () => number): WaitableClock {
  let offsetMs = 0;
  const moved = new Set<() => void>();
  const now = () => base() + offsetMs;
  const shiftTo = (ms: number, what: string) => {
    if (!(Math.abs(base() + ms) <= MAX_TIME_MS)) throw new EmulatorError(`${what} is not a time`);
    offsetMs = ms;
    for (const look of [...moved]) look();
  };
  return {
    now,
    set: (time) => shiftTo(toMilliseconds(time) - base(), JSON.stringify(time)),
    advance: (ms) => shiftTo(offsetMs + ms, `${ms} milliseconds from now`),
    reset: () => shiftTo(0, "the start"),
    wait(ms, signal) {
      const dueMs = now() + ms;
      return new Promise((resolve) => {
        const end = () => {
          clearTimeout(timer);
          moved.delete(look);
          signal.removeEventListener("abort", end);
          resolve();
        };
        const look = () => {
          if (now() >= dueMs) end();
        };
        // The timer also ends a wait on a clock that stands still.
        const timer = Number.isFinite(ms) ? setTimeout(end, ms) : undefined;
        if (signal.aborted) return end();
        moved.add(look);
        signal.addEventListener("abort", end);
      });
    },
  };
}

function toMilliseconds(time: number | Date | string): number {
  return typeof time === "number" ? time : new Date(time).getTime();
}
