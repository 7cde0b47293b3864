import { expect, test } from "vitest";
import { ApiFailure } from "../http/failure.ts";
import { createThrottle } from "./throttle.ts";

const request = { method: "GET", path: "/", query: "", header: () => undefined, hasBody: false };
const parts = { addressOf: () => "203.0.113.7", clock: () => 0 };

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
  const throttle = createThrottle({}, parts);
  for (let count = 0; count < 1000; count += 1) throttle.caller("key", "user");
});

test("tells when to come back, in whole seconds rounded up", () => {
  let nowMs = 0;
  const limits = { perApiKey: { requestsPerSecond: 0.4, burst: 1 } };
  const throttle = createThrottle(limits, { ...parts, clock: () => nowMs });
  throttle.caller("key", "user");
  expect(failureOf(() => throttle.caller("key", "user"))).toEqual({
    code: "THROTTLED",
    message: "Too many requests of this application; try again in 3 seconds.",
    headers: { "Retry-After": "3" },
  });
  nowMs = 1600;
  expect(failureOf(() => throttle.caller("key", "user"))?.message).toContain("again in 1 second.");
  nowMs = 2500;
  expect(failureOf(() => throttle.caller("key", "user"))).toBeUndefined();
});

test("counts applications and users apart", () => {
  const one = { requestsPerSecond: 1, burst: 1 };
  const throttle = createThrottle({ perApiKey: one, perUser: one }, parts);
  throttle.caller("same", "same");
  expect(failureOf(() => throttle.caller("another", "same"))?.message).toContain("of this user");
  expect(failureOf(() => throttle.caller("same", "another"))?.message).toContain("of this application");
});

test("a user who calls too often uses up nothing of the application's", () => {
  const limits = {
    perApiKey: { requestsPerSecond: 1, burst: 10 },
    perUser: { requestsPerSecond: 1, burst: 1 },
  };
  const throttle = createThrottle(limits, parts);
  for (let count = 0; count < 100; count++) failureOf(() => throttle.caller("key", "greedy"));
  for (let user = 0; user < 9; user++) throttle.caller("key", `user ${user}`);
  expect(failureOf(() => throttle.caller("key", "user 9"))).toBeDefined();
});

test("counts by address what has no good key and token, unless that is turned off or the address unknown", () => {
  const perAddress = { requestsPerSecond: 1, burst: 2 };
  const throttle = createThrottle({ perAddress }, parts);
  throttle.unauthenticated(request);
  throttle.unauthenticated(request);
  expect(failureOf(() => throttle.unauthenticated(request))?.message).toContain("from this address");
  throttle.takeBack(request);
  expect(failureOf(() => throttle.unauthenticated(request))).toBeUndefined();
  const unlimited = [
    createThrottle({ perAddress: false }, parts),
    createThrottle({ perAddress }, { ...parts, addressOf: () => undefined }),
  ];
  for (const each of unlimited) {
    for (let count = 0; count < 1000; count++) each.unauthenticated(request);
  }
});

test("an address may fail 500 times at once by default", () => {
  const throttle = createThrottle({}, parts);
  for (let count = 0; count < 500; count++) throttle.unauthenticated(request);
  expect(failureOf(() => throttle.unauthenticated(request))?.code).toBe("THROTTLED");
});
