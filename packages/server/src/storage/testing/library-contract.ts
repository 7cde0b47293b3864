import { describe, expect, test } from "vitest";
import type { LibraryEntry } from "../store.ts";
import { albumId, entry, objectId } from "./fixtures.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

export function libraryContract(maker: StoreMaker): void {
  describe("library", () => {
    test("is empty for a user that has added nothing", async () => {
      const store = await openStore(maker);
      expect(await store.listLibrary({ userId: "nobody", limit: 100 })).toEqual([]);
    });

    test("gives back an entry with its flags", async () => {
      const store = await openStore(maker);
      const entries = [
        { ...entry(1), purchased: false, uploaded: false },
        { ...entry(2), purchased: true, uploaded: true },
        { ...entry(3), purchased: false, uploaded: true },
        { ...entry(4), purchased: true, uploaded: false },
      ];
      for (const added of entries) expect(await store.addToLibrary("ada", added)).toEqual(added);
      expect(await store.listLibrary({ userId: "ada", limit: 100 })).toEqual(entries.toReversed());
    });

    test("lists the newest first", async () => {
      const store = await openStore(maker);
      for (const number of [1, 2, 3, 4, 5]) await store.addToLibrary("ada", entry(number));
      const newestFirst = [5, 4, 3, 2, 1].map((n) => entry(n));
      expect(await store.listLibrary({ userId: "ada", limit: 100 })).toEqual(newestFirst);
      expect(await store.listLibrary({ userId: "ada", limit: 2 })).toEqual([entry(5), entry(4)]);
    });

    test("makes an entry the newest, whatever object id it comes with", async () => {
      const store = await openStore(maker);
      const added: LibraryEntry[] = [];
      for (const number of [3, 1, 3, 5, 2]) {
        const proposed = { ...entry(number), albumId: albumId(added.length) };
        added.unshift(await store.addToLibrary("ada", proposed));
      }
      expect(added.map((one) => one.objectId)).toEqual([7, 6, 5, 4, 3].map(objectId));
      expect(await store.listLibrary({ userId: "ada", limit: 100 })).toEqual(added);
      expect(await store.addToLibrary("bob", entry(1))).toEqual(entry(1));
    });

    test("makes an entry newer than those that were removed", async () => {
      const store = await openStore(maker);
      for (const number of [1, 7, 9]) await store.addToLibrary("ada", entry(number));
      for (const number of [7, 9, 1]) await store.removeFromLibrary("ada", albumId(number));
      const again = await store.addToLibrary("ada", entry(9));
      expect(again).toEqual({ ...entry(9), objectId: objectId(10) });
      await store.removeFromLibrary("ada", albumId(9));
      expect(await store.addToLibrary("ada", entry(2))).toEqual({ ...entry(2), objectId: objectId(11) });
    });

    test("keeps the first entry of an album when it is added again", async () => {
      const store = await openStore(maker);
      await store.addToLibrary("ada", entry(1, "B000000001"));
      const again = { ...entry(9, "B000000001"), purchased: true };
      expect(await store.addToLibrary("ada", again)).toEqual(entry(1, "B000000001"));
      expect(await store.listLibrary({ userId: "ada", limit: 100 })).toEqual([entry(1, "B000000001")]);
    });

    test("keeps one entry when the same album is added many times at once", async () => {
      const store = await openStore(maker);
      const attempts = Array.from({ length: 20 }, (_, number) =>
        store.addToLibrary("ada", entry(number, "B000000001")),
      );
      const answers = await Promise.all(attempts);
      expect(new Set(answers.map((answer) => answer.objectId)).size).toBe(1);
      expect(await store.listLibrary({ userId: "ada", limit: 100 })).toEqual([answers[0]]);
    });

    test("keeps users apart", async () => {
      const store = await openStore(maker);
      await store.addToLibrary("ada", entry(1));
      await store.addToLibrary("bob", entry(1));
      await store.addToLibrary("bob", entry(2));
      expect(await store.removeFromLibrary("ada", albumId(2))).toBe(false);
      expect(await store.removeFromLibrary("ada", albumId(1))).toBe(true);
      expect(await store.listLibrary({ userId: "ada", limit: 100 })).toEqual([]);
      expect(await store.listLibrary({ userId: "bob", limit: 100 })).toEqual([entry(2), entry(1)]);
      expect(await store.listLibrary({ userId: "bo", limit: 100 })).toEqual([]);
    });

    test("tells whether there was something to remove", async () => {
      const store = await openStore(maker);
      await store.addToLibrary("ada", entry(1));
      expect(await store.removeFromLibrary("ada", albumId(1))).toBe(true);
      expect(await store.removeFromLibrary("ada", albumId(1))).toBe(false);
      expect(await store.removeFromLibrary("nobody", albumId(1))).toBe(false);
    });

    test("takes an album again that was removed, under its new object id", async () => {
      const store = await openStore(maker);
      await store.addToLibrary("ada", entry(1, "B000000001"));
      await store.removeFromLibrary("ada", "B000000001");
      expect(await store.addToLibrary("ada", entry(2, "B000000001"))).toEqual(entry(2, "B000000001"));
      expect(await store.listLibrary({ userId: "ada", limit: 100 })).toEqual([entry(2, "B000000001")]);
    });

    test("lists only the albums that are asked for", async () => {
      const store = await openStore(maker);
      for (const number of [1, 2, 3, 4]) await store.addToLibrary("ada", entry(number));
      await store.addToLibrary("bob", entry(5));
      const list = (albumIds: readonly string[], more = {}) =>
        store.listLibrary({ userId: "ada", limit: 100, albumIds, ...more });
      expect(await list([albumId(1), albumId(5), albumId(3)])).toEqual([entry(3), entry(1)]);
      expect(await list([albumId(1), albumId(1)])).toEqual([entry(1)]);
      expect(await list([albumId(1), albumId(3)], { limit: 1 })).toEqual([entry(3)]);
      expect(await list([albumId(1), albumId(3)], { olderThan: objectId(3) })).toEqual([entry(1)]);
      expect(await list(["", "'\"\\", "ü"])).toEqual([]);
      expect(await list([])).toEqual([]);
    });

    test("finds a hundred albums among ten thousand", async () => {
      const store = await openStore(maker);
      const numbers = Array.from({ length: 10_000 }, (_, number) => number);
      const entries = numbers.map((number) => entry(number));
      await store.contents?.replace({ libraries: [{ userId: "ada", entries }] });
      const wanted = numbers.filter((number) => number % 100 === 7);
      const found = await store.listLibrary({ userId: "ada", limit: 100, albumIds: wanted.map(albumId) });
      expect(found.map((one) => one.objectId)).toEqual(wanted.reverse().map(objectId));
    });
  });
}
