import type { Clock } from "./clock.ts";

/** Says that a request which waited is answered, or given up. */
export type Leave = () => void;

/** Holds back all calls of a client while the API wants none. */
export interface Gate {
  /**
   * Waits for the turn of a call.
   *
   * @param order calls with a lower number go first
   * @returns `undefined` if nothing is held back. What never gets its turn because it is aborted never settles.
   */
  enter(order: number, signal: AbortSignal): Promise<Leave> | undefined;
  /** Lets nothing pass for a while. Afterwards one goes at a time, each when the one before is answered. */
  hold(ms: number): void;
}

interface Waiting {
  readonly order: number;
  readonly signal: AbortSignal;
  readonly go: (leave: Leave) => void;
}

/**
 * One at a time, for all at once would be refused again; and those that wait have not used up an attempt.
 * Nothing is timed unless somebody waits.
 */
export function createGate(clock: Clock): Gate {
  const queue: Waiting[] = [];
  let heldUntilMs = 0;
  let draining = false;

  async function drain() {
    draining = true;
    for (let first = queue[0]; first; first = queue[0]) {
      const { signal, go } = first;
      const ms = heldUntilMs - clock.now();
      if (ms > 0 && !signal.aborted) {
        // The end of one that waits is no end of the waiting.
        await clock.sleep(ms, signal).catch(() => {});
        continue;
      }
      queue.shift();
      if (signal.aborted) continue;
      await new Promise<void>((leave) => {
        signal.addEventListener("abort", () => leave());
        go(leave);
      });
    }
    draining = false;
  }

  return {
    enter(order, signal) {
      if (!draining && clock.now() >= heldUntilMs) return undefined;
      return new Promise((go) => {
        queue.push({ order, signal, go });
        queue.sort((a, b) => a.order - b.order);
        if (!draining) drain();
      });
    },
    hold(ms) {
      heldUntilMs = Math.max(heldUntilMs, clock.now() + ms);
    },
  };
}
