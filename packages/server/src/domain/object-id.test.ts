import { validate, version } from "uuid";
import { expect, test } from "vitest";
import { createObjectIds } from "./object-id.ts";

const isAscending = (ids: readonly string[]) =>
  ids.every((id, index) => index === 0 || id > (ids[index - 1] ?? ""));

test("ids are UUIDs of version 7 that tell the time", () => {
  const nowMs = Date.UTC(2026, 0, 2);
  const id = createObjectIds(() => nowMs)();
  expect(validate(id)).toBe(true);
  expect(version(id)).toBe(7);
  expect(Number.parseInt(id.replace("-", "").slice(0, 12), 16)).toBe(nowMs);
});

test("ids ascend while the clock stands still", () => {
  const next = createObjectIds(() => 1_000);
  const ids = Array.from({ length: 10_000 }, next);
  expect(isAscending(ids)).toBe(true);
  expect(new Set(ids).size).toBe(10_000);
});

test("ids ascend when the clock goes on, stops and goes back", () => {
  const clock = [5_000, 5_000, 5_001, 4_000, 1, 5_001, 5_002, 5_002, 0];
  const next = createObjectIds(() => clock.shift() ?? 6_000);
  expect(isAscending(Array.from({ length: 12 }, next))).toBe(true);
});

test("ids of several makers differ in the same millisecond", () => {
  const makers = Array.from({ length: 100 }, () => createObjectIds(() => 1_000));
  expect(new Set(makers.map((next) => next())).size).toBe(100);
});
