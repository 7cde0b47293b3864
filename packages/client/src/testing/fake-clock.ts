import type { Clock } from "../clock.ts";

/** A clock that only moves when a test moves it. */
export interface FakeClock extends Clock {
  /** Every wait that was started, in milliseconds, including the ones for `timeoutMs`. */
  readonly sleeps: readonly number[];
  /** Moves the clock forward, and runs everything that waited for that time. */
  advance(ms: number): Promise<void>;
  /**
   * Moves the clock until the promise is settled: whenever nothing else is left to do, it jumps to the end of the
   * shortest wait. No real time passes, however long the waits are.
   *
   * @returns the result of the promise
   */
  run<Value>(promise: Promise<Value>): Promise<Value>;
  /** Keeps {@link run} from jumping until the promise is settled, for work that takes real time. */
  during<Value>(promise: Promise<Value>): Promise<Value>;
}

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
}

/**
 * Creates a clock for tests, to pass to a client as its `clock`.
 *
 * @param startMs the time at the start, in milliseconds since 1970
 *
 * @example
 * ```ts
 * import { createTestClient, fakeClock } from "@gatefold/client/testing";
 * import { createEmulator } from "@gatefold/emulator";
 *
 * const clock = fakeClock();
 * const server = await createEmulator();
 * const { music } = await createTestClient({ server, clock, faults: [{ then: { status: 503 } }] });
 * await clock.run(music.me.get());
 * console.log(clock.sleeps);
 * ```
 */
export function fakeClock(startMs: number = Date.UTC(2030, 0, 1)): FakeClock {
  let nowMs = startMs;
  let busy = 0;
  const sleepers = new Set<Sleeper>();
  const sleeps: number[] = [];

  const settle = () => new Promise<void>((resolve) => setTimeout(resolve));

  /** Wakes those in time in the order of their times. */
  function moveTo(ms: number) {
    for (const sleeper of [...sleepers].sort((a, b) => a.atMs - b.atMs)) {
      if (sleeper.atMs > ms) break;
      nowMs = Math.max(nowMs, sleeper.atMs);
      sleeper.wake();
    }
    nowMs = Math.max(nowMs, ms);
  }

  return {
    sleeps,
    now: () => nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason);
        sleeps.push(ms);
        const end = (settled: () => void) => {
          sleepers.delete(sleeper);
          settled();
        };
        const sleeper = { atMs: nowMs + ms, wake: () => end(resolve) };
        sleepers.add(sleeper);
        signal.addEventListener("abort", () => end(() => reject(signal.reason)));
      }),
    async advance(ms) {
      const untilMs = nowMs + ms;
      await settle();
      for (;;) {
        const next = Math.min(...[...sleepers].map(({ atMs }) => atMs));
        if (!(next <= untilMs)) break;
        moveTo(next);
        await settle();
      }
      nowMs = untilMs;
    },
    async run(promise) {
      let settled = false;
      const done = () => {
        settled = true;
      };
      promise.then(done, done);
      for (;;) {
        await settle();
        if (settled) return promise;
        if (busy > 0) continue;
        if (sleepers.size === 0)
          throw new Error("nothing is left to wait for, and the promise is not settled");
        moveTo(Math.min(...[...sleepers].map(({ atMs }) => atMs)));
      }
    },
    async during(promise) {
      busy++;
      try {
        return await promise;
      } finally {
        busy--;
      }
    },
  };
}
