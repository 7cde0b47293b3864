import type { Clock } from "./clock.ts";

/** Keeps the calls of a client back while the API wants none. */
export interface RateLimit {
  /** Waits until a request may be sent. Rejects with the signal's reason when that comes first. */
  wait(signal: AbortSignal): Promise<void>;
  /** After a 429: no request for a while. */
  hold(ms: number): void;
}

/** How far apart the requests start that were kept back. All at once would be refused again. */
const SPACING_MS = 20;

/**
 * A 429 sets the time from which requests may be sent. Calls that come before wait until then, and start one after
 * another, in their order. None waits for the answer of another.
 */
export function createRateLimit(clock: Clock): RateLimit {
  let heldUntilMs = 0;
  /** When the next request may start. In the past as long as nothing is kept back. */
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
