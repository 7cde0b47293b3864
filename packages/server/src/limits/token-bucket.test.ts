import { expect, test } from "vitest";
import { createLimiter } from "./token-bucket.ts";

test("takes a burst at once, then the lasting rate", () => {
  let nowMs = 0;
  const limiter = createLimiter({ requestsPerSecond: 2, burst: 3 }, () => nowMs);
  expect([1, 2, 3, 4].map(() => limiter.take("a"))).toEqual([0, 0, 0, 500]);
  nowMs = 250;
  expect(limiter.take("a")).toBe(250);
  nowMs = 500;
  expect([limiter.take("a"), limiter.take("a")]).toEqual([0, 500]);
});

test("is never fuller than its burst", () => {
  let nowMs = 0;
  const limiter = createLimiter({ requestsPerSecond: 1, burst: 2 }, () => nowMs);
  nowMs = 1_000_000;
  expect([1, 2, 3].map(() => limiter.take("a"))).toEqual([0, 0, 1000]);
});

test("takes one request at once where the rate is under one a second", () => {
  let nowMs = 0;
  const limiter = createLimiter({ requestsPerSecond: 0.5 }, () => nowMs);
  expect([limiter.take("a"), limiter.take("a")]).toEqual([0, 2000]);
  nowMs = 2000;
  expect(limiter.take("a")).toBe(0);
});

test("a request that is refused costs nothing", () => {
  let nowMs = 0;
  const limiter = createLimiter({ requestsPerSecond: 1 }, () => nowMs);
  limiter.take("a");
  for (let count = 0; count < 100; count += 1) limiter.take("a");
  nowMs = 1000;
  expect(limiter.take("a")).toBe(0);
});

test("counts names apart", () => {
  const limiter = createLimiter({ requestsPerSecond: 1 }, () => 0);
  expect([limiter.take("a"), limiter.take("b"), limiter.take("a")]).toEqual([0, 0, 1000]);
});

test("neither gives nor takes when the clock goes back", () => {
  let nowMs = 10_000;
  const limiter = createLimiter({ requestsPerSecond: 1, burst: 1 }, () => nowMs);
  limiter.take("a");
  nowMs = 0;
  expect(limiter.take("a")).toBe(1000);
});

test("remembers 100,000 names, and forgets the one that was longest silent", () => {
  const limiter = createLimiter({ requestsPerSecond: 1 }, () => 0);
  limiter.take("first");
  limiter.take("second");
  for (let count = 0; count < 99_998; count += 1) limiter.take(String(count));
  expect(limiter.take("first")).toBe(1000);
  limiter.take("one more");
  expect(limiter.take("first")).toBe(1000);
  expect(limiter.take("second")).toBe(0);
});
