import { createRandom } from "@gatefold/test-helpers/random";
import { describe, expect, test } from "vitest";
import type { Clock } from "./clock.ts";
import { createRateLimit } from "./retry.ts";

const SEEDS = 2_000;

/** A clock that jumps from one end of a wait to the next, with nothing but promises, so that many runs are quick. */
function jumpingClock() {
  let nowMs = 0;
  const waits = new Set<{ readonly atMs: number; readonly end: () => void }>();
  const clock: Clock = {
    now: () => nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const wait = { atMs: nowMs + ms, end: resolve };
        waits.add(wait);
        signal.addEventListener("abort", () => {
          waits.delete(wait);
          reject(signal.reason);
        });
      }),
  };
  async function run(): Promise<void> {
    for (;;) {
      for (let turns = 8; turns > 0; turns--) await undefined;
      const [next] = [...waits].sort((a, b) => a.atMs - b.atMs);
      if (!next) return;
      waits.delete(next);
      nowMs = next.atMs;
      next.end();
    }
  }
  return { clock, run };
}

/** Calls that come at any time, on a server that refuses some, leaves some unanswered, while callers abort others. */
async function simulate(seed: number) {
  const random = createRandom(seed).next;
  const { clock, run } = jumpingClock();
  const limit = createRateLimit(clock);
  const starts: number[] = [];
  let untilMs = 0;
  let isRight = true;
  let refusals = 0;

  async function call(comesMs: number): Promise<"started" | "aborted"> {
    const controller = new AbortController();
    const { signal } = controller;
    await clock.sleep(comesMs, new AbortController().signal);
    if (random() < 0.2) void clock.sleep(random() * 300, signal).then(() => controller.abort());
    try {
      await limit.wait(signal);
    } catch {
      return "aborted";
    }
    starts.push(clock.now());
    isRight &&= clock.now() >= untilMs;
    // Some are never answered, and nobody else may notice.
    if (random() < 0.3 && refusals++ < 10) {
      const ms = 50 + random() * 200;
      untilMs = Math.max(untilMs, clock.now() + ms);
      limit.hold(ms);
    }
    return "started";
  }

  const calls = Array.from({ length: 30 }, () => call(random() * 500));
  await run();
  const ends = await Promise.all(calls);
  return { isRight, ends, starts, untilMs };
}

describe("calls that are kept back", () => {
  test(`start when the API takes them again, and all do, in ${SEEDS} random runs`, async () => {
    for (let seed = 0; seed < SEEDS; seed++) {
      const { isRight, ends, starts, untilMs } = await simulate(seed);
      expect(isRight, `seed ${seed}: none starts too early`).toBe(true);
      expect(starts.length, `seed ${seed}`).toBe(ends.filter((end) => end === "started").length);
      const lastMs = Math.max(...starts, 0);
      // The last comes at 500 ms at the latest; 30 calls start within 600 ms of the end of the last wait.
      expect(lastMs, `seed ${seed}: none starts too late`).toBeLessThanOrEqual(Math.max(untilMs, 500) + 600);
    }
  }, 120_000);
});
