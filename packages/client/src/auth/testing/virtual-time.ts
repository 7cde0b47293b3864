import { createRandom, type Random as SeededRandom } from "@gatefold/test-helpers/random";
import type { WebSignal } from "../../web.ts";

/** Time that passes only when nothing else is left to do, so that hours cost nothing. */
export interface VirtualTime {
  /** How much time has passed, in milliseconds. */
  now(): number;
  /** Waits for a number of milliseconds. Rejects when the signal is aborted. */
  sleep(ms: number, signal?: WebSignal): Promise<void>;
  /** Lets time pass until the work is done. */
  run<Value>(work: Promise<Value>): Promise<Value>;
}

interface Sleeper {
  readonly atMs: number;
  readonly wake: () => void;
}

/** Starts time at zero. */
export function virtualTime(): VirtualTime {
  const sleepers: Sleeper[] = [];
  let nowMs = 0;
  return {
    now: () => nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const sleeper = { atMs: nowMs + ms, wake: resolve };
        // Those that wake at the same time wake in the order in which they began.
        const after = sleepers.findIndex(({ atMs }) => atMs > sleeper.atMs);
        sleepers.splice(after < 0 ? sleepers.length : after, 0, sleeper);
        signal?.addEventListener("abort", () => {
          const index = sleepers.indexOf(sleeper);
          if (index >= 0) sleepers.splice(index, 1);
          reject(signal.reason);
        });
      }),
    async run(work) {
      let isDone = false;
      const done = () => {
        isDone = true;
      };
      work.then(done, done);
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (isDone) return work;
        const next = sleepers.shift();
        if (!next) throw new Error("nothing is left to wait for, and the work is not done");
        nowMs = next.atMs;
        next.wake();
      }
    },
  };
}

/** Random numbers that a seed repeats. */
export interface Random extends Pick<SeededRandom, "next" | "pick"> {
  /** Between two bounds. */
  between(least: number, most: number): number;
  /** True with a probability. */
  chance(probability: number): boolean;
}

export function randomOf(seed: number): Random {
  const { next, pick } = createRandom(seed);
  const between = (least: number, most: number) => least + next() * (most - least);
  return { next, pick, between, chance: (probability) => next() < probability };
}
