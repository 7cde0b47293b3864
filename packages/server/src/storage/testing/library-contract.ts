import { describe, expect, test } from "vitest";
import type { LibraryEntry, LibraryList } from "../library.ts";
import type { Store } from "../store.ts";
import { albumId, entry, objectId } from "./fixtures.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

export function libraryContract(maker: StoreMaker): void {
  describe("library", () => {
    test("is empty for a user that has added nothing", async () => {
      const store = await openStore(maker);
      expect(await store.library.list({ userId: "nobody", list: "albums", limit: 100 })).toEqual([]);
    });

    test("gives back an entry with its flags", async () => {
      const store = await openStore(maker);
      const entries = [
        { ...entry(1), purchased: false, uploaded: false },
        { ...entry(2), purchased: true, uploaded: true },
        { ...entry(3), purchased: false, uploaded: true },
        { ...entry(4), purchased: true, uploaded: false },
      ];
      for (const added of entries) expect(await store.library.add("ada", "albums", added)).toEqual(added);
      expect(await store.library.list({ userId: "ada", list: "albums", limit: 100 })).toEqual(
        entries.toReversed(),
      );
    });

    test("lists the newest first", async () => {
      const store = await openStore(maker);
      for (const number of [1, 2, 3, 4, 5]) await store.library.add("ada", "albums", entry(number));
      const newestFirst = [5, 4, 3, 2, 1].map((n) => entry(n));
      expect(await store.library.list({ userId: "ada", list: "albums", limit: 100 })).toEqual(newestFirst);
      expect(await store.library.list({ userId: "ada", list: "albums", limit: 2 })).toEqual([
        entry(5),
        entry(4),
      ]);
    });

    test("makes an entry the newest, whatever object id it comes with", async () => {
      const store = await openStore(maker);
      const added: LibraryEntry[] = [];
      for (const number of [3, 1, 3, 5, 2]) {
        const proposed = { ...entry(number), itemId: albumId(added.length) };
        added.unshift(await store.library.add("ada", "albums", proposed));
      }
      expect(added.map((one) => one.objectId)).toEqual([7, 6, 5, 4, 3].map(objectId));
      expect(await store.library.list({ userId: "ada", list: "albums", limit: 100 })).toEqual(added);
      expect(await store.library.add("bob", "albums", entry(1))).toEqual(entry(1));
    });

    test("makes an entry newer than those that were removed", async () => {
      const store = await openStore(maker);
      for (const number of [1, 7, 9]) await store.library.add("ada", "albums", entry(number));
      for (const number of [7, 9, 1]) await store.library.remove("ada", "albums", albumId(number));
      const again = await store.library.add("ada", "albums", entry(9));
      expect(again).toEqual({ ...entry(9), objectId: objectId(10) });
      await store.library.remove("ada", "albums", albumId(9));
      expect(await store.library.add("ada", "albums", entry(2))).toEqual({
        ...entry(2),
        objectId: objectId(11),
      });
    });

    test("keeps the first entry of an album when it is added again", async () => {
      const store = await openStore(maker);
      await store.library.add("ada", "albums", entry(1, "B000000001"));
      const again = { ...entry(9, "B000000001"), purchased: true };
      expect(await store.library.add("ada", "albums", again)).toEqual(entry(1, "B000000001"));
      expect(await store.library.list({ userId: "ada", list: "albums", limit: 100 })).toEqual([
        entry(1, "B000000001"),
      ]);
    });

    test("keeps one entry when the same album is added many times at once", async () => {
      const store = await openStore(maker);
      const attempts = Array.from({ length: 20 }, (_, number) =>
        store.library.add("ada", "albums", entry(number, "B000000001")),
      );
      const answers = await Promise.all(attempts);
      expect(new Set(answers.map((answer) => answer.objectId)).size).toBe(1);
      expect(await store.library.list({ userId: "ada", list: "albums", limit: 100 })).toEqual([answers[0]]);
    });

    test("keeps users apart", async () => {
      const store = await openStore(maker);
      await store.library.add("ada", "albums", entry(1));
      await store.library.add("bob", "albums", entry(1));
      await store.library.add("bob", "albums", entry(2));
      expect(await store.library.remove("ada", "albums", albumId(2))).toBe(false);
      expect(await store.library.remove("ada", "albums", albumId(1))).toBe(true);
      expect(await store.library.list({ userId: "ada", list: "albums", limit: 100 })).toEqual([]);
      expect(await store.library.list({ userId: "bob", list: "albums", limit: 100 })).toEqual([
        entry(2),
        entry(1),
      ]);
      expect(await store.library.list({ userId: "bo", list: "albums", limit: 100 })).toEqual([]);
    });

    test("tells whether there was something to remove", async () => {
      const store = await openStore(maker);
      await store.library.add("ada", "albums", entry(1));
      expect(await store.library.remove("ada", "albums", albumId(1))).toBe(true);
      expect(await store.library.remove("ada", "albums", albumId(1))).toBe(false);
      expect(await store.library.remove("nobody", "albums", albumId(1))).toBe(false);
    });

    test("takes an album again that was removed, under its new object id", async () => {
      const store = await openStore(maker);
      await store.library.add("ada", "albums", entry(1, "B000000001"));
      await store.library.remove("ada", "albums", "B000000001");
      expect(await store.library.add("ada", "albums", entry(2, "B000000001"))).toEqual(
        entry(2, "B000000001"),
      );
      expect(await store.library.list({ userId: "ada", list: "albums", limit: 100 })).toEqual([
        entry(2, "B000000001"),
      ]);
    });

    test("lists only the albums that are asked for", async () => {
      const store = await openStore(maker);
      for (const number of [1, 2, 3, 4]) await store.library.add("ada", "albums", entry(number));
      await store.library.add("bob", "albums", entry(5));
      const list = (itemIds: readonly string[], more = {}) =>
        store.library.list({ userId: "ada", list: "albums", limit: 100, itemIds, ...more });
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
      await store.contents?.replace({ libraries: [{ userId: "ada", list: "albums", entries }] });
      const wanted = numbers.filter((number) => number % 100 === 7);
      const found = await store.library.list({
        userId: "ada",
        list: "albums",
        limit: 100,
        itemIds: wanted.map(albumId),
      });
      expect(found.map((one) => one.objectId)).toEqual(wanted.reverse().map(objectId));
    });
  });

  describe("the lists of a library", () => {
    const LISTS = ["albums", "tracks", "likes", "dislikes", "artists"] as const;
    const listOf = (store: Store, list: LibraryList) => store.library.list({ userId: "ada", list, limit: 9 });

    test("are kept apart", async () => {
      const store = await openStore(maker);
      for (const [index, list] of LISTS.entries()) {
        await store.library.add("ada", list, entry(9));
        await store.library.add("ada", list, entry(index + 10, albumId(1)));
      }
      expect(await store.library.remove("ada", "likes", albumId(9))).toBe(true);
      for (const [index, list] of LISTS.entries()) {
        const newest = entry(index + 10, albumId(1));
        expect(await listOf(store, list)).toEqual(list === "likes" ? [newest] : [newest, entry(9)]);
      }
      // The one that was removed makes newer entries of its own list newer, not of the others.
      await store.library.remove("ada", "likes", albumId(1));
      expect(await store.library.add("ada", "likes", entry(1))).toMatchObject({ objectId: objectId(13) });
      await store.library.remove("ada", "albums", albumId(1));
      expect(await store.library.add("ada", "albums", entry(1))).toMatchObject({ objectId: objectId(11) });
    });

    test("hand over an item, which is in one of them afterwards, as its newest entry", async () => {
      const store = await openStore(maker);
      const like = { from: "dislikes", to: "likes" } as const;
      const dislike = { from: "likes", to: "dislikes" } as const;
      for (const number of [1, 2]) {
        expect(await store.library.move("ada", like, entry(number))).toEqual(entry(number));
      }
      expect(await store.library.move("ada", dislike, entry(3, albumId(1)))).toEqual(entry(3, albumId(1)));
      expect(await listOf(store, "likes")).toEqual([entry(2)]);
      expect(await listOf(store, "dislikes")).toEqual([entry(3, albumId(1))]);
      // Once more changes nothing.
      expect(await store.library.move("ada", dislike, entry(9, albumId(1)))).toEqual(entry(3, albumId(1)));
      const back = await store.library.move("ada", like, entry(1));
      expect(back).toEqual({ ...entry(1), objectId: objectId(3) });
      expect(await listOf(store, "likes")).toEqual([back, entry(2)]);
      expect(await listOf(store, "dislikes")).toEqual([]);
      expect(await store.library.list({ userId: "bob", list: "likes", limit: 9 })).toEqual([]);
    });

    test("never have an item in two of them or in none, however many writers hand it over", async () => {
      const store = await openStore(maker);
      await store.library.add("ada", "likes", entry(1));
      const moves = Array.from({ length: 40 }, (_, index) => {
        const lists =
          index % 2
            ? ({ from: "likes", to: "dislikes" } as const)
            : ({ from: "dislikes", to: "likes" } as const);
        return store.library.move("ada", lists, { ...entry(index + 2), itemId: albumId(1) });
      });
      await Promise.all(moves);
      const all = [...(await listOf(store, "likes")), ...(await listOf(store, "dislikes"))];
      expect(all.map(({ itemId }) => itemId)).toEqual([albumId(1)]);
    });
  });

  describe("paging through a library", () => {
    test("gives every entry once", async () => {
      const store = await filledStore(maker, 25);
      const pages = await readPages(store, 10);
      expect(pages.map((page) => page.length)).toEqual([10, 10, 5]);
      expect(pages.flat()).toEqual(numbersDown(25).map((number) => entry(number)));
    });

    test("ends with an empty page when the last one was full", async () => {
      const store = await filledStore(maker, 20);
      expect(
        await store.library.list({ userId: "ada", list: "albums", limit: 10, olderThan: objectId(1) }),
      ).toEqual([]);
      expect((await readPages(store, 10)).flat()).toHaveLength(20);
    });

    test("goes on from an object id that was removed or never was there", async () => {
      const store = await filledStore(maker, 5);
      await store.library.remove("ada", "albums", albumId(3));
      const list = (olderThan: string) =>
        store.library.list({ userId: "ada", list: "albums", limit: 2, olderThan });
      expect(await list(objectId(3))).toEqual([entry(2), entry(1)]);
      expect(await list(objectId(1000))).toEqual([entry(5), entry(4)]);
      expect(await list(objectId(0))).toEqual([]);
    });

    test("repeats nothing and loses nothing that stays, while others write between the pages", async () => {
      const store = await filledStore(maker, 60);
      const removed = new Set<number>();
      const pages = await readPages(store, 7, async (pageNumber) => {
        await store.library.add("ada", "albums", entry(1000 + pageNumber));
        for (const number of [60 - pageNumber * 7, 3 + pageNumber * 5]) {
          removed.add(number);
          await store.library.remove("ada", "albums", albumId(number));
        }
        // An album that was read already comes back as the newest.
        await store.library.remove("ada", "albums", albumId(59));
        await store.library.add("ada", "albums", { ...entry(2000 + pageNumber), itemId: albumId(59) });
      });
      const seen = pages.flat().map((one) => one.objectId);
      expect(new Set(seen).size).toBe(seen.length);
      expect([...seen].sort().reverse()).toEqual(seen);
      const stayed = numbersDown(60).filter((number) => !removed.has(number));
      for (const number of stayed) expect(seen).toContain(objectId(number));
    });
  });
}

async function filledStore(maker: StoreMaker, size: number): Promise<Store> {
  const store = await openStore(maker);
  for (const number of numbersDown(size).toReversed())
    await store.library.add("ada", "albums", entry(number));
  return store;
}

async function readPages(
  store: Store,
  limit: number,
  afterPage: (pageNumber: number) => Promise<void> = async () => {},
): Promise<readonly (readonly LibraryEntry[])[]> {
  const pages: (readonly LibraryEntry[])[] = [];
  let olderThan: string | undefined;
  for (;;) {
    const page = await store.library.list({ userId: "ada", list: "albums", limit, olderThan });
    const last = page.at(-1);
    if (last === undefined) return pages;
    pages.push(page);
    olderThan = last.objectId;
    await afterPage(pages.length);
  }
}

function numbersDown(from: number): readonly number[] {
  return Array.from({ length: from }, (_, index) => from - index);
}
