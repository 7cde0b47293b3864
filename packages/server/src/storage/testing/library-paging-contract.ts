import { describe, expect, test } from "vitest";
import type { LibraryEntry, Store } from "../store.ts";
import { albumId, entry, objectId } from "./fixtures.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

export function libraryPagingContract(maker: StoreMaker): void {
  describe("paging through a library", () => {
    test("gives every entry once", async () => {
      const store = await filledStore(maker, 25);
      const pages = await readPages(store, 10);
      expect(pages.map((page) => page.length)).toEqual([10, 10, 5]);
      expect(pages.flat()).toEqual(numbersDown(25).map((number) => entry(number)));
    });

    test("ends with an empty page when the last one was full", async () => {
      const store = await filledStore(maker, 20);
      expect(await store.listLibrary({ userId: "ada", limit: 10, olderThan: objectId(1) })).toEqual([]);
      expect((await readPages(store, 10)).flat()).toHaveLength(20);
    });

    test("goes on from an object id that was removed or never was there", async () => {
      const store = await filledStore(maker, 5);
      await store.removeFromLibrary("ada", albumId(3));
      const list = (olderThan: string) => store.listLibrary({ userId: "ada", limit: 2, olderThan });
      expect(await list(objectId(3))).toEqual([entry(2), entry(1)]);
      expect(await list(objectId(1000))).toEqual([entry(5), entry(4)]);
      expect(await list(objectId(0))).toEqual([]);
    });

    test("repeats nothing and loses nothing that stays, while others write between the pages", async () => {
      const store = await filledStore(maker, 60);
      const removed = new Set<number>();
      const pages = await readPages(store, 7, async (pageNumber) => {
        await store.addToLibrary("ada", entry(1000 + pageNumber));
        for (const number of [60 - pageNumber * 7, 3 + pageNumber * 5]) {
          removed.add(number);
          await store.removeFromLibrary("ada", albumId(number));
        }
        // An album that was read already comes back as the newest.
        await store.removeFromLibrary("ada", albumId(59));
        await store.addToLibrary("ada", { ...entry(2000 + pageNumber), albumId: albumId(59) });
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
  for (const number of numbersDown(size).toReversed()) await store.addToLibrary("ada", entry(number));
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
    const page = await store.listLibrary({ userId: "ada", limit, olderThan });
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
