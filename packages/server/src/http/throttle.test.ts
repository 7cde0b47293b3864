import { expect, test } from "vitest";
import { ApiFailure } from "./failure.ts";
import { createThrottle } from "./throttle.ts";

function failureOf(work: () => void) {
  try {
    work();
  } catch (error) {
    if (error instanceof ApiFailure) return error.failure;
    throw error;
  }
  return undefined;
}

test("limits nothing by default", () => {
  const throttle = createThrottle({}, () => 0);
  for (let count = 0; count < 1000; count += 1) throttle.apiKey("key");
  expect(failureOf(() => throttle.user("user"))).toBeUndefined();
});

test("tells when to come back, in whole seconds rounded up", () => {
  let nowMs = 0;
  const throttle = createThrottle({ perApiKey: { requestsPerSecond: 0.4, burst: 1 } }, () => nowMs);
  throttle.apiKey("key");
  expect(failureOf(() => throttle.apiKey("key"))).toEqual({
    code: "THROTTLED",
    message: "Too many requests of this application; try again in 3 seconds.",
    headers: { "Retry-After": "3" },
  });
  nowMs = 1600;
  expect(failureOf(() => throttle.apiKey("key"))?.message).toContain("again in 1 second.");
  nowMs = 2500;
  expect(failureOf(() => throttle.apiKey("key"))).toBeUndefined();
});

test("counts applications and users apart", () => {
  const one = { requestsPerSecond: 1, burst: 1 };
  const throttle = createThrottle({ perApiKey: one, perUser: one }, () => 0);
  throttle.apiKey("same");
  throttle.user("same");
  expect(failureOf(() => throttle.user("same"))?.message).toContain("of this user");
  expect(failureOf(() => throttle.apiKey("another"))).toBeUndefined();
});
