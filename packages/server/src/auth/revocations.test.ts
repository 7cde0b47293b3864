import { describe, expect, test } from "vitest";
import { memoryStore } from "../storage/memory/memory-store.ts";
import type { Store } from "../storage/store.ts";
import type { Grant } from "../storage/grants.ts";
import { createRevocations } from "./revocations.ts";

/** A memory store that answers late, as one behind a network does, and counts what it is asked. */
function lateStore(): { readonly store: Store; asked: number; release(): void } {
  const memory = memoryStore();
  const waiting: (() => void)[] = [];
  const late = {
    asked: 0,
    release: () => {
      for (const go of waiting.splice(0)) go();
    },
    store: {
      ...memory,
      grants: {
        ...memory.grants,
        get(id: string): Promise<Grant | undefined> {
          late.asked += 1;
          const found = memory.grants.get(id);
          return new Promise((resolve) => waiting.push(() => resolve(found)));
        },
      },
    },
  };
  return late;
}

describe("revocations", () => {
  test("hold at once in the process that made them, and in others when they ask again", async () => {
    const store = memoryStore();
    let nowMs = 0;
    const [here, there] = [createRevocations(store, () => nowMs), createRevocations(store, () => nowMs)];
    expect([here.isRevoked("a"), there.isRevoked("a")]).toEqual([false, false]);
    await here.revoke("a", 10_000);
    expect([here.isRevoked("a"), there.isRevoked("a"), there.isRevoked("b")]).toEqual([true, false, false]);
    nowMs = 4_999;
    expect(there.isRevoked("a")).toBe(false);
    nowMs = 5_000;
    expect(there.isRevoked("a")).toBe(true);
  });

  test("ask the store once in five seconds, also when the clock is set back", async () => {
    const late = lateStore();
    let nowMs = 100_000;
    const revocations = createRevocations(late.store, () => nowMs);
    const ask = async () => {
      const answer = revocations.isRevoked("a");
      late.release();
      return answer;
    };
    await ask();
    await ask();
    expect(late.asked).toBe(1);
    nowMs += 5_000;
    await ask();
    expect(late.asked).toBe(2);
    nowMs -= 60_000;
    await ask();
    expect(late.asked).toBe(3);
  });

  test("are not forgotten for an answer that was under way when they were made", async () => {
    const late = lateStore();
    const revocations = createRevocations(late.store, () => 0);
    const asked = revocations.isRevoked("a");
    await revocations.revoke("a", 10_000);
    late.release();
    expect(await asked).toBe(true);
    expect(revocations.isRevoked("a")).toBe(true);
  });
});
