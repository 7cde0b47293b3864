import { expect, test } from "vitest";
import { SyncPolicy } from "./group-commit.ts";

/** What is known after syncs that took so long. */
function after(...syncMs: readonly number[]): SyncPolicy {
  const policy = new SyncPolicy();
  for (const ms of syncMs) policy.noteSync(ms);
  return policy;
}

const FAST = Array.from({ length: 100 }, () => 0.2);
const SLOW = Array.from({ length: 100 }, () => 5);

test("a single write is synced on the main thread once the disk has shown that it is fast", () => {
  expect(after().isInline(1)).toBe(false);
  expect(after(0.2).isInline(1)).toBe(false);
  expect(after(...FAST).isInline(1)).toBe(true);
});

test("several writes are synced in the pool", () => {
  expect(after(...FAST).isInline(2)).toBe(false);
});

test("a write beside the reads of others is synced in the pool, and the next one without them is not", () => {
  const policy = after(...FAST);
  policy.reads += 1;
  expect(policy.isInline(1)).toBe(true);
  policy.reads += 2;
  expect(policy.isInline(1)).toBe(false);
  expect(policy.isInline(1)).toBe(true);
});

test("a slow disk is left to the pool", () => {
  expect(after(...SLOW).isInline(1)).toBe(false);
  expect(after(...FAST, ...SLOW).isInline(1)).toBe(false);
});

test("one sync that takes a little longer changes nothing, and one that stalls does at once", () => {
  expect(after(...FAST, 4).isInline(1)).toBe(true);
  expect(after(...FAST, 50).isInline(1)).toBe(false);
  expect(after(...FAST, 50, 0.2).isInline(1)).toBe(false);
  expect(after(...FAST, 50, ...FAST).isInline(1)).toBe(true);
});
