import { expect, test } from "vitest";
import { ApiFailure } from "../http/failure.ts";
import { TestContext } from "../http/testing/test-context.ts";
import { RateLimiter, TokenBuckets } from "./rate-limits.ts";

const request = new TestContext();
const addressOf = () => "203.0.113.7";
const callerOf = (apiKey: string, userId: string) => {
  return { apiKey, userId, scopes: new Set<string>(), hasAccount: true };
};

function failureOf(work: () => void) {
  try {
    work();
  } catch (error) {
    if (error instanceof ApiFailure) return error.failure;
    throw error;
  }
  return undefined;
}

test("limits no caller by default", () => {
  const limiter = new RateLimiter({}, () => 0, addressOf);
  for (let count = 0; count < 1000; count += 1) limiter.countCaller(callerOf("key", "user"));
});

test("tells when to come back, in whole seconds rounded up", () => {
  let nowMs = 0;
  const limits = { perApiKey: { requestsPerSecond: 0.4, burst: 1 } };
  const limiter = new RateLimiter(limits, () => nowMs, addressOf);
  limiter.countCaller(callerOf("key", "user"));
  expect(failureOf(() => limiter.countCaller(callerOf("key", "user")))).toEqual({
    code: "THROTTLED",
    message: "Too many requests of this application; try again in 3 seconds.",
    headers: { "Retry-After": "3" },
  });
  nowMs = 1600;
  expect(failureOf(() => limiter.countCaller(callerOf("key", "user")))?.message).toContain(
    "again in 1 second.",
  );
  nowMs = 2500;
  expect(failureOf(() => limiter.countCaller(callerOf("key", "user")))).toBeUndefined();
});

test("counts applications and users apart", () => {
  const one = { requestsPerSecond: 1, burst: 1 };
  const limiter = new RateLimiter({ perApiKey: one, perUser: one }, () => 0, addressOf);
  limiter.countCaller(callerOf("same", "same"));
  expect(failureOf(() => limiter.countCaller(callerOf("another", "same")))?.message).toContain(
    "of this user",
  );
  expect(failureOf(() => limiter.countCaller(callerOf("same", "another")))?.message).toContain(
    "of this application",
  );
});

test("a user who calls too often uses up nothing of the application's", () => {
  const limits = {
    perApiKey: { requestsPerSecond: 1, burst: 10 },
    perUser: { requestsPerSecond: 1, burst: 1 },
  };
  const limiter = new RateLimiter(limits, () => 0, addressOf);
  for (let count = 0; count < 100; count++) failureOf(() => limiter.countCaller(callerOf("key", "greedy")));
  for (let user = 0; user < 9; user++) limiter.countCaller(callerOf("key", `user ${user}`));
  expect(failureOf(() => limiter.countCaller(callerOf("key", "user 9")))).toBeDefined();
});

test("requests without a valid key and token count by address, unless that is off or the address unknown", () => {
  const perAddress = { requestsPerSecond: 1, burst: 2 };
  const limiter = new RateLimiter({ perAddress }, () => 0, addressOf);
  limiter.countUnauthenticated(request);
  limiter.countUnauthenticated(request);
  expect(failureOf(() => limiter.countUnauthenticated(request))?.message).toContain("from this address");
  limiter.takeBackUnauthenticated(request);
  expect(failureOf(() => limiter.countUnauthenticated(request))).toBeUndefined();
  const unlimited = [
    new RateLimiter({ perAddress: false }, () => 0, addressOf),
    new RateLimiter({ perAddress }, () => 0),
  ];
  for (const each of unlimited) {
    for (let count = 0; count < 1000; count++) each.countUnauthenticated(request);
  }
});

test("an address may fail 500 times at once by default", () => {
  const limiter = new RateLimiter({}, () => 0, addressOf);
  for (let count = 0; count < 500; count++) limiter.countUnauthenticated(request);
  expect(failureOf(() => limiter.countUnauthenticated(request))?.code).toBe("THROTTLED");
});

test("a bucket takes a burst at once, then the lasting rate", () => {
  let nowMs = 0;
  const limiter = new TokenBuckets({ requestsPerSecond: 2, burst: 3 }, () => nowMs);
  expect([1, 2, 3, 4].map(() => limiter.take("a"))).toEqual([0, 0, 0, 500]);
  nowMs = 250;
  expect(limiter.take("a")).toBe(250);
  nowMs = 500;
  expect([limiter.take("a"), limiter.take("a")]).toEqual([0, 500]);
});

test("a bucket is never fuller than its burst", () => {
  let nowMs = 0;
  const limiter = new TokenBuckets({ requestsPerSecond: 1, burst: 2 }, () => nowMs);
  nowMs = 1_000_000;
  expect([1, 2, 3].map(() => limiter.take("a"))).toEqual([0, 0, 1000]);
});

test("a bucket takes one request at once where the rate is under one a second", () => {
  let nowMs = 0;
  const limiter = new TokenBuckets({ requestsPerSecond: 0.5 }, () => nowMs);
  expect([limiter.take("a"), limiter.take("a")]).toEqual([0, 2000]);
  nowMs = 2000;
  expect(limiter.take("a")).toBe(0);
});

test("a request that is refused costs nothing", () => {
  let nowMs = 0;
  const limiter = new TokenBuckets({ requestsPerSecond: 1 }, () => nowMs);
  limiter.take("a");
  for (let count = 0; count < 100; count += 1) limiter.take("a");
  nowMs = 1000;
  expect(limiter.take("a")).toBe(0);
});

test("buckets count names apart", () => {
  const limiter = new TokenBuckets({ requestsPerSecond: 1 }, () => 0);
  expect([limiter.take("a"), limiter.take("b"), limiter.take("a")]).toEqual([0, 0, 1000]);
});

test("a bucket neither gives nor takes when the clock goes back", () => {
  let nowMs = 10_000;
  const limiter = new TokenBuckets({ requestsPerSecond: 1, burst: 1 }, () => nowMs);
  limiter.take("a");
  nowMs = 0;
  expect(limiter.take("a")).toBe(1000);
});

test("100,000 names are remembered, and those that were silent for longest are forgotten", () => {
  const limiter = new TokenBuckets({ requestsPerSecond: 1 }, () => 0);
  limiter.take("first");
  limiter.take("second");
  for (let count = 0; count < 99_998; count += 1) limiter.take(String(count));
  expect(limiter.take("first")).toBe(1000);
  for (let count = 100_000; count < 200_000; count += 1) limiter.take(String(count));
  expect(limiter.take("first")).toBe(1000);
  expect(limiter.take("second")).toBe(0);
});
