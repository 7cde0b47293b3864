import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { monotonicClock } from "./clock.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test("a wait that is longer than a timer's longest is not over at once", async () => {
  let isOver = false;
  const waiting = monotonicClock.sleep(30 * 86_400_000, new AbortController().signal).then(() => {
    isOver = true;
  });
  await vi.advanceTimersByTimeAsync(86_400_000);
  expect(isOver).toBe(false);
  await vi.advanceTimersByTimeAsync(30 * 86_400_000);
  await waiting;
});
