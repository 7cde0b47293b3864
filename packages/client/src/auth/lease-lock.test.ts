import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { leaseLock } from "./lease-lock.ts";
import { fakeAmazon, KEY, oldRecord } from "./testing/fake-amazon.ts";
import type { TokenStorage } from "./token-storage.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** What one tab sees of a storage that all share, with the lease as its lock. */
function tab(values: Map<string, string>): TokenStorage {
  const storage: Omit<TokenStorage, "lock"> = {
    get: async (key) => values.get(key),
    set: async (key, value) => values.set(key, value),
    remove: async (key) => values.delete(key),
  };
  return { ...storage, lock: leaseLock(storage) };
}

test("work of several tabs is done one after the other, and the lease is given back", async () => {
  const values = new Map<string, string>();
  let running = 0;
  const most: number[] = [];
  const work = async () => {
    running += 1;
    most.push(running);
    await new Promise((resolve) => setTimeout(resolve, 100));
    running -= 1;
  };
  const all = Promise.all(Array.from({ length: 5 }, () => tab(values).lock("name", work)));
  await vi.advanceTimersByTimeAsync(5_000);
  await all;
  expect(most).toEqual([1, 1, 1, 1, 1]);
  expect(values.size).toBe(0);
});

test("a lease of a tab that was closed ends by itself", async () => {
  const values = new Map([["name.lock", "closed "]]);
  const startMs = Date.now();
  let waitedMs = 0;
  const done = tab(values).lock("name", async () => {
    waitedMs = Date.now() - startMs;
  });
  await vi.advanceTimersByTimeAsync(20_000);
  await done;
  expect(waitedMs).toBeGreaterThanOrEqual(15_000);
});

test("work that fails gives the lease back and hands its error on", async () => {
  const values = new Map<string, string>();
  const failed = expect(tab(values).lock("name", () => Promise.reject(new Error("no")))).rejects.toThrow(
    "no",
  );
  await vi.advanceTimersByTimeAsync(300);
  await failed;
  expect(values.size).toBe(0);
});

test("20 calls in each of three tabs with an expired token make one refresh", async () => {
  const amazon = fakeAmazon();
  const values = new Map([[KEY, oldRecord(0)]]);
  const sessions = Array.from({ length: 3 }, () => amazon.session({ storage: tab(values) }));
  const calls = sessions.flatMap((session) => Array.from({ length: 20 }, () => session.getToken()));
  const tokens = Promise.all(calls);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(new Set(await tokens)).toEqual(new Set(["Atza|access-token-1"]));
  expect(amazon.asked.length).toBe(1);
});
