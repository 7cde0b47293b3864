import { describe, expect, test } from "vitest";
import { MAX_PLAYS, type Play } from "../history.ts";
import type { Store } from "../store.ts";
import { objectId, play, timeOf } from "./fixtures.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

export function historyContract(maker: StoreMaker): void {
  describe("history", () => {
    test("is empty for a user that has played nothing", async () => {
      const store = await openStore(maker);
      expect(await store.history.list({ userId: "nobody", limit: 9 })).toEqual([]);
    });

    test("lists the newest first, in whichever order plays were added", async () => {
      const store = await openStore(maker);
      await store.history.add("ada", [play(3), play(1)]);
      await store.history.add("ada", [play(2), play(4)]);
      expect(await listOf(store)).toEqual([4, 3, 2, 1].map(play));
      expect(await listOf(store, 2)).toEqual([play(4), play(3)]);
    });

    test("keeps the same track as often as it was played, also at the same time", async () => {
      const store = await openStore(maker);
      const again = { ...play(1), playId: objectId(2) };
      await store.history.add("ada", [again, play(1), { ...play(1), playedAt: timeOf(9) }]);
      expect(await listOf(store)).toEqual([{ ...play(1), playedAt: timeOf(9) }, again, play(1)]);
    });

    test("leaves a play as it is that is added again", async () => {
      const store = await openStore(maker);
      await store.history.add("ada", [play(1)]);
      await store.history.add("ada", [{ ...play(1), trackId: "B000000009" }, play(2), play(2)]);
      expect(await listOf(store)).toEqual([play(2), play(1)]);
    });

    test("keeps users apart", async () => {
      const store = await openStore(maker);
      await store.history.add("ada", [play(1)]);
      await store.history.add("bob", [play(1), play(2)]);
      await store.history.add("eve", []);
      expect(await listOf(store)).toEqual([play(1)]);
      expect(await store.history.list({ userId: "bob", limit: 9 })).toEqual([play(2), play(1)]);
      expect(await store.history.list({ userId: "eve", limit: 9 })).toEqual([]);
    });

    test("gives every play once, whatever the size of pages, while newer ones are added", async () => {
      const store = await openStore(maker);
      // Two at a time are of the same moment.
      const plays = Array.from({ length: 20 }, (_, index) => ({
        ...play(index + 1),
        playedAt: timeOf(Math.floor(index / 2)),
      }));
      for (const limit of [1, 3, 10, 100]) {
        const userId = `user ${limit}`;
        await store.history.add(userId, plays);
        const seen: Play[] = [];
        for (let page = await store.history.list({ userId, limit }); page.length > 0; ) {
          seen.push(...page);
          await store.history.add(userId, [play(1000 + seen.length)]);
          page = await store.history.list({ userId, limit, olderThan: seen.at(-1) });
        }
        expect(seen).toEqual(plays.toReversed());
      }
    });

    test("keeps the newest plays only", async () => {
      const store = await openStore(maker);
      const plays = Array.from({ length: MAX_PLAYS + 5 }, (_, index) => play(index + 1));
      await store.history.add("ada", plays.slice(5));
      await store.history.add("ada", plays.slice(0, 5));
      expect(await listOf(store, 2 * MAX_PLAYS)).toEqual(plays.slice(5).toReversed());
      await store.history.add("ada", [play(99_999)]);
      const kept = await listOf(store, 2 * MAX_PLAYS);
      expect(kept).toHaveLength(MAX_PLAYS);
      expect([kept[0], kept.at(-1)]).toEqual([play(99_999), play(7)]);
    });
  });
}

async function listOf(store: Store, limit = 100): Promise<readonly Play[]> {
  return store.history.list({ userId: "ada", limit });
}
