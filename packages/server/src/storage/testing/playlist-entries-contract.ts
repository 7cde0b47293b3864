import { describe, expect, test } from "vitest";
import type { EntryPlace, Move, PlaylistEntry } from "../playlists.ts";
import type { Store } from "../store.ts";
import { append, objectId, playlist, playlistTrack, timeOf } from "./fixtures.ts";
import { openerOf, openStore, type StoreMaker } from "./store-maker.ts";

const ID = objectId(1);
const UPDATED_AT = timeOf(0);
/** More than any playlist here has. */
const ALL = 1000;

export function playlistEntriesContract(maker: StoreMaker): void {
  describe("entries of a playlist", () => {
    test("are added at the end, in order", async () => {
      const store = await filledStore(maker, 3);
      const added = append(9, 5, 7);
      expect(await store.playlists.append(ID, added)).toMatchObject({ added: added.tracks });
      expect(await numbersOf(store)).toEqual([1, 2, 3, 9, 5, 7]);
      const page = await store.playlists.entries(ID, { limit: 1 });
      expect(page?.entries).toEqual([{ ...playlistTrack(1), position: expect.any(String) }]);
    });

    test("are left out as duplicates only if this is asked for", async () => {
      const store = await filledStore(maker, 2);
      const again = [11, 12, 13, 14].map((number) => ({
        ...playlistTrack(number),
        trackId: playlistTrack(number > 12 ? 3 : 1).trackId,
      }));
      const skipped = { tracks: again, skipDuplicates: true, updatedAt: UPDATED_AT };
      expect(await store.playlists.append(ID, skipped)).toMatchObject({ added: [again[2]] });
      expect(await numbersOf(store)).toEqual([1, 2, 13]);
      const kept = { tracks: again.slice(0, 2), skipDuplicates: false, updatedAt: UPDATED_AT };
      expect(await store.playlists.append(ID, kept)).toMatchObject({ added: kept.tracks });
      expect(await numbersOf(store)).toEqual([1, 2, 13, 11, 12]);
    });

    test("whose ids are there already count as added, and stay where they are", async () => {
      const store = await filledStore(maker, 3);
      for (const skipDuplicates of [true, false]) {
        const repeated = { ...append(2, 3), skipDuplicates };
        expect(await store.playlists.append(ID, repeated)).toMatchObject({
          added: repeated.tracks,
          playlist: { trackCount: 3, durationMs: 6000 },
        });
      }
      expect(await store.playlists.append(ID, append(3, 4))).toMatchObject({ added: append(3, 4).tracks });
      expect(await numbersOf(store)).toEqual([1, 2, 3, 4]);
    });

    test("of other playlists may have the same ids", async () => {
      const store = await filledStore(maker, 2);
      await store.playlists.create(playlist(2));
      await store.playlists.append(objectId(2), append(2, 1));
      await store.playlists.remove(ID, { entryIds: [objectId(2)], updatedAt: UPDATED_AT });
      expect(await numbersOf(store)).toEqual([1]);
      expect(await numbersOf(store, objectId(2))).toEqual([2, 1]);
    });

    test("are moved between neighbours, in the order in which they are named", async () => {
      const cases: readonly (readonly [readonly number[], Neighbors, string])[] = [
        [[5], { below: 1 }, "512346"],
        [[1], { above: 6 }, "234561"],
        [[5], { above: 1 }, "152346"],
        [[5], { above: 1, below: 2 }, "152346"],
        [[2, 4], { above: 5 }, "135246"],
        [[4, 2], { above: 5 }, "135426"],
        [[6, 1, 3], { below: 4 }, "261345"],
        // They are there already, or only their order changes.
        [[3], { above: 2, below: 4 }, "123456"],
        [[3, 2], { above: 1, below: 4 }, "132456"],
        // Neighbours that are apart only because of what is moved.
        [[2, 3], { above: 1, below: 4 }, "123456"],
        [[5, 2, 3, 1, 6], { above: 4 }, "452316"],
        [[5, 2, 3, 1, 6], { below: 4 }, "523164"],
      ];
      const store = await openStore(maker);
      for (const [index, [moved, neighbors, order]] of cases.entries()) {
        const id = await addPlaylist(store, index + 1, 6);
        expect(await store.playlists.move(id, moveOf(moved, neighbors))).toMatchObject({
          playlist: { trackCount: 6, durationMs: 21_000 },
        });
        expect((await numbersOf(store, id)).join("")).toBe(order);
      }
    });

    test("stay where they are if the neighbours are wrong", async () => {
      const cases: readonly (readonly [readonly number[], Neighbors, string, readonly number[]])[] = [
        [[1], {}, "NO_NEIGHBOR", []],
        [[1, 77], { above: 2 }, "UNKNOWN_ENTRIES", [77]],
        [[78, 1], { above: 79, below: 77 }, "UNKNOWN_ENTRIES", [78, 79, 77]],
        [[1, 2], { above: 2, below: 3 }, "NEIGHBOR_MOVES", [2]],
        [[1, 2], { above: 2, below: 1 }, "NEIGHBOR_MOVES", [2, 1]],
        [[1], { above: 3, below: 5 }, "NOT_ADJACENT", [3, 5]],
        [[1], { above: 4, below: 3 }, "NOT_ADJACENT", [4, 3]],
        [[1], { above: 3, below: 3 }, "NOT_ADJACENT", [3, 3]],
        [[1], { above: 6, below: 2 }, "NOT_ADJACENT", [6, 2]],
      ];
      const store = await filledStore(maker, 6);
      for (const [moved, neighbors, problem, named] of cases) {
        const result = await store.playlists.move(ID, moveOf(moved, neighbors));
        expect(result).toEqual({ problem, entryIds: named.map(objectId) });
        expect(await numbersOf(store)).toEqual([1, 2, 3, 4, 5, 6]);
      }
    });

    test("are removed together, or none of them", async () => {
      const store = await filledStore(maker, 6);
      const remove = (...numbers: readonly (number | string)[]) => {
        const entryIds = numbers.map((one) => (typeof one === "number" ? objectId(one) : one));
        return store.playlists.remove(ID, { entryIds, updatedAt: UPDATED_AT });
      };
      const unknown = { problem: "UNKNOWN_ENTRIES", entryIds: ["no id", objectId(77)] };
      expect(await remove(5, "no id", 2, 77)).toEqual(unknown);
      expect(await numbersOf(store)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(await remove(5, 2)).toMatchObject({ playlist: { trackCount: 4, durationMs: 14_000 } });
      expect(await remove(2)).toMatchObject({ problem: "UNKNOWN_ENTRIES" });
      expect(await remove(1, 3, 4, 6)).toMatchObject({ playlist: { trackCount: 0, durationMs: 0 } });
      expect(await store.playlists.append(ID, append(5))).toMatchObject({ playlist: { trackCount: 1 } });
    });

    test("keep their order when a thousand moves make the place between two ever narrower", async () => {
      const store = await filledStore(maker, 5);
      const before = await store.playlists.entries(ID, { limit: ALL });
      // 3 and 4 take turns directly below 2, always between 2 and the other one.
      const move = (number: number) => store.playlists.move(ID, moveOf([number], { above: 2 }));
      for (let round = 0; round < 15; round += 1) {
        await Promise.all(Array.from({ length: 100 }, (_, index) => move(3 + (index % 2))));
      }
      await move(3);
      await move(4);
      expect(await numbersOf(store)).toEqual([1, 2, 4, 3, 5]);
      const [, place] = before?.entries ?? [];
      expect(place).toBeDefined();
      if (place) expect(await numbersAfter(store, place)).toEqual([4, 3, 5]);
      expect(await store.playlists.get(ID)).toMatchObject({ trackCount: 5, durationMs: 15_000 });
      // What is added below the last one is found from there, also with the new keys.
      const last = (await store.playlists.entries(ID, { limit: ALL }))?.entries?.at(-1);
      await store.playlists.remove(ID, { entryIds: [objectId(5)], updatedAt: UPDATED_AT });
      await store.playlists.append(ID, append(6));
      if (last) expect(await numbersAfter(store, last)).toEqual([6]);
    });

    test("lose nothing when two writers change the same playlist at once", async () => {
      const open = await openerOf(maker);
      const first = await open();
      const second = first.persistent ? await open() : first;
      await first.playlists.create(playlist(1));
      const writes = Array.from({ length: 40 }, (_, number) => {
        const store = number % 2 === 0 ? first : second;
        return store.playlists.append(ID, append(number * 2 + 1, number * 2 + 2));
      });
      await Promise.all(writes);
      const numbers = await numbersOf(first);
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
      // What was added together stands together.
      for (const [index, number] of numbers.entries()) {
        if (number % 2 === 1) expect(numbers[index + 1]).toBe(number + 1);
      }
      expect(await numbersOf(second)).toEqual(numbers);
      expect(await first.playlists.get(ID)).toMatchObject({ trackCount: 80, durationMs: 3_240_000 });
    });

    test("are not left out twice when two writers add the same track at once", async () => {
      const open = await openerOf(maker);
      const first = await open();
      const second = first.persistent ? await open() : first;
      await first.playlists.create(playlist(1));
      const writes = Array.from({ length: 20 }, (_, number) => {
        const tracks = [{ ...playlistTrack(number + 1), trackId: "B000000001" }];
        const store = number % 2 === 0 ? first : second;
        return store.playlists.append(ID, { tracks, skipDuplicates: true, updatedAt: UPDATED_AT });
      });
      const results = await Promise.all(writes);
      const added = results.flatMap((result) => (result && "added" in result ? result.added : []));
      expect(added).toHaveLength(1);
      expect(await first.playlists.get(ID)).toMatchObject({ trackCount: 1 });
    });
  });

  describe("paging through a playlist", () => {
    test("gives every entry once, whatever the size of pages", async () => {
      const store = await filledStore(maker, 25);
      for (const limit of [1, 2, 7, 25, 100]) {
        const pages = await readPages(store, limit, (last) => last);
        expect(pages.flat()).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
        expect(await readPages(store, limit, ({ entryId }) => ({ entryId }))).toEqual(pages);
      }
    });

    test("goes on where an entry was that was moved or removed since", async () => {
      const store = await filledStore(maker, 6);
      const [, , third] = (await store.playlists.entries(ID, { limit: 3 }))?.entries ?? [];
      if (third === undefined) throw new Error("there are six entries");
      await store.playlists.move(ID, moveOf([3], { above: 5 }));
      expect(await numbersAfter(store, third)).toEqual([4, 5, 3, 6]);
      expect(await numbersAfter(store, { entryId: objectId(3) })).toEqual([6]);
      await store.playlists.remove(ID, { entryIds: [objectId(3)], updatedAt: UPDATED_AT });
      expect(await numbersAfter(store, third)).toEqual([4, 5, 6]);
      expect(await numbersAfter(store, { entryId: objectId(3) })).toBeUndefined();
    });

    test("shows all that was added below the last entries since these were removed", async () => {
      const store = await filledStore(maker, 6);
      const lastOf = async (limit: number) => {
        const last = (await store.playlists.entries(ID, { limit }))?.entries?.at(-1);
        if (last === undefined) throw new Error("there are entries");
        return last;
      };
      const remove = (...numbers: readonly number[]) =>
        store.playlists.remove(ID, { entryIds: numbers.map(objectId), updatedAt: UPDATED_AT });
      const fourth = await lastOf(4);
      const sixth = await lastOf(6);
      await remove(3, 4, 5, 6);
      await store.playlists.append(ID, append(7, 8, 9));
      expect(await numbersAfter(store, fourth)).toEqual([7, 8, 9]);
      expect(await numbersAfter(store, sixth)).toEqual([7, 8, 9]);
      const ninth = await lastOf(ALL);
      await remove(7, 8, 9);
      await store.playlists.move(ID, moveOf([1], { above: 2 }));
      expect(await numbersAfter(store, ninth)).toEqual([1]);
      await remove(1, 2);
      await store.playlists.append(ID, append(10));
      expect(await numbersAfter(store, ninth)).toEqual([10]);
      // A playlist that was put there as a whole.
      const content = { ...playlist(1), entries: append(1, 2, 3).tracks };
      await store.contents?.replace({ playlists: [content] });
      const third = await lastOf(ALL);
      await remove(2, 3);
      await store.playlists.append(ID, append(4, 5));
      expect(await numbersAfter(store, third)).toEqual([4, 5]);
    });

    test("finds the entry itself where it can't read the position", async () => {
      const store = await filledStore(maker, 3);
      for (const position of ["", "x", "other:a0", ":", "'", "ü".repeat(500)]) {
        expect(await numbersAfter(store, { entryId: objectId(2), position })).toEqual([3]);
        expect(await numbersAfter(store, { entryId: objectId(9), position })).toBeUndefined();
      }
    });
  });
}

async function filledStore(maker: StoreMaker, entries: number): Promise<Store> {
  const store = await openStore(maker);
  await addPlaylist(store, 1, entries);
  return store;
}

async function addPlaylist(store: Store, number: number, entries: number): Promise<string> {
  const { id } = playlist(number);
  await store.playlists.create(playlist(number));
  await store.playlists.append(id, append(...Array.from({ length: entries }, (_, index) => index + 1)));
  return id;
}

interface Neighbors {
  readonly above?: number;
  readonly below?: number;
}

function moveOf(entryIds: readonly number[], { above, below }: Neighbors): Move {
  return {
    entryIds: entryIds.map(objectId),
    above: above === undefined ? undefined : objectId(above),
    below: below === undefined ? undefined : objectId(below),
    updatedAt: UPDATED_AT,
  };
}

async function numbersOf(store: Store, id: string = ID): Promise<readonly number[]> {
  const page = await store.playlists.entries(id, { limit: ALL });
  return (page?.entries ?? []).map(numberOf);
}

async function numbersAfter(store: Store, after: EntryPlace): Promise<readonly number[] | undefined> {
  const page = await store.playlists.entries(ID, { limit: ALL, after });
  expect(page?.playlist.id).toBe(ID);
  return page?.entries?.map(numberOf);
}

function numberOf({ entryId }: PlaylistEntry): number {
  return Number.parseInt(entryId.replace("-", "").slice(0, 12), 16);
}

async function readPages(
  store: Store,
  limit: number,
  placeOf: (last: PlaylistEntry) => EntryPlace,
): Promise<readonly (readonly number[])[]> {
  const pages: (readonly number[])[] = [];
  let after: EntryPlace | undefined;
  for (;;) {
    const page = await store.playlists.entries(ID, { limit, after });
    const last = page?.entries?.at(-1);
    if (last === undefined) return pages;
    pages.push((page?.entries ?? []).map(numberOf));
    after = placeOf(last);
  }
}
