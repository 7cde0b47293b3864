import { describe, expect, test } from "vitest";
import {
  MAX_PLAYLIST_ENTRIES,
  type PlaylistChange,
  type PlaylistOrder,
  type PlaylistPosition,
} from "../playlists.ts";
import type { Store } from "../store.ts";
import { append, objectId, playlist, playlistTrack, timeOf } from "./fixtures.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

const ID = objectId(1);
/** Of playlists that are not there, among them ids that no server makes. */
const UNKNOWN = [objectId(77), "", "no id", "ü'\"\\", "x".repeat(300)];

export function playlistsContract(maker: StoreMaker): void {
  describe("playlists", () => {
    test("come back as they were made, empty at first", async () => {
      const store = await openStore(maker);
      await store.playlists.create(playlist(1));
      const made = { ...playlist(1), trackCount: 0, durationMs: 0 };
      expect(await store.playlists.get(ID)).toEqual(made);
      expect(await store.playlists.entries(ID, { limit: 9 })).toEqual({ playlist: made, entries: [] });
    });

    test("stay as they are when one of the same id is made", async () => {
      const store = await filledStore(maker, 1);
      await store.playlists.create(playlist(1, { userId: "eve", title: "Mine" }));
      expect(await store.playlists.get(ID)).toMatchObject({ ...playlist(1), trackCount: 1 });
    });

    test("are undefined where there is none", async () => {
      const { playlists } = await filledStore(maker, 1);
      const updatedAt = timeOf(9);
      for (const id of UNKNOWN) {
        expect(await playlists.get(id)).toBeUndefined();
        expect(await playlists.update(id, { updatedAt })).toBeUndefined();
        expect(await playlists.delete(id)).toBe(false);
        expect(await playlists.entries(id, { limit: 9 })).toBeUndefined();
        expect(await playlists.append(id, append(2))).toBeUndefined();
        expect(await playlists.move(id, { entryIds: [objectId(1)], updatedAt })).toBeUndefined();
        expect(await playlists.remove(id, { entryIds: [objectId(1)], updatedAt })).toBeUndefined();
      }
    });

    test("take new values, and keep those that are not given", async () => {
      const store = await filledStore(maker, 1);
      let expected = await store.playlists.get(ID);
      const changes: readonly PlaylistChange[] = [
        { title: "Ünder", updatedAt: timeOf(5) },
        { description: "", updatedAt: timeOf(6) },
        { visibility: "PUBLIC", updatedAt: timeOf(7) },
        { title: "", description: "\n", visibility: "PRIVATE", updatedAt: timeOf(8) },
      ];
      for (const change of changes) {
        expected = expected && { ...expected, ...change };
        expect(await store.playlists.update(ID, change)).toEqual(expected);
        expect(await store.playlists.get(ID)).toEqual(expected);
      }
    });

    test("are never updated earlier than before", async () => {
      const store = await filledStore(maker, 3);
      await store.playlists.update(ID, { updatedAt: timeOf(100) });
      await store.playlists.update(ID, { updatedAt: timeOf(50) });
      await store.playlists.append(ID, { ...append(4), updatedAt: timeOf(60) });
      await store.playlists.remove(ID, { entryIds: [objectId(1)], updatedAt: timeOf(70) });
      expect(await store.playlists.get(ID)).toMatchObject({ updatedAt: timeOf(100) });
      const move = { entryIds: [objectId(4)], below: objectId(2), updatedAt: timeOf(101) };
      expect(await store.playlists.move(ID, move)).toMatchObject({ playlist: { updatedAt: timeOf(101) } });
    });

    test("are not updated by an append that adds nothing", async () => {
      const store = await filledStore(maker, 3);
      const before = await store.playlists.get(ID);
      const updatedAt = timeOf(500);
      const duplicates = {
        ...append(11),
        tracks: [{ ...playlistTrack(11), trackId: playlistTrack(1).trackId }],
      };
      const appends = [
        append(2, 3),
        { ...append(), skipDuplicates: true },
        { ...duplicates, skipDuplicates: true },
      ];
      for (const change of appends) {
        expect(await store.playlists.append(ID, { ...change, updatedAt })).toMatchObject({
          playlist: before,
        });
      }
      expect(await store.playlists.get(ID)).toEqual(before);
    });

    test("are deleted with their entries", async () => {
      const store = await filledStore(maker, 5);
      expect(await store.playlists.delete(ID)).toBe(true);
      expect(await store.playlists.delete(ID)).toBe(false);
      await store.playlists.create(playlist(1));
      expect(await store.playlists.entries(ID, { limit: 9 })).toMatchObject({ entries: [] });
      expect(await store.playlists.append(ID, append(1))).toMatchObject({ playlist: { trackCount: 1 } });
    });

    test("are counted and timed with every change", async () => {
      const store = await filledStore(maker, 3);
      expect(await store.playlists.get(ID)).toMatchObject({ trackCount: 3, durationMs: 6000 });
      await store.playlists.append(ID, {
        tracks: [{ entryId: objectId(9), trackId: "B000000009", durationMs: 333 }],
        skipDuplicates: true,
        updatedAt: timeOf(1),
      });
      expect(await store.playlists.get(ID)).toMatchObject({ trackCount: 4, durationMs: 6333 });
      await store.playlists.remove(ID, { entryIds: [2, 9].map(objectId), updatedAt: timeOf(1) });
      expect(await store.playlists.get(ID)).toMatchObject({ trackCount: 2, durationMs: 4000 });
    });

    test("of ten thousand entries are full, and nothing of what is too much is added", async () => {
      const store = await openStore(maker);
      const entries = Array.from({ length: MAX_PLAYLIST_ENTRIES - 1 }, (_, index) =>
        playlistTrack(index + 1),
      );
      await store.contents?.replace({ playlists: [{ ...playlist(1), entries }] });
      const full = { problem: "TOO_MANY_ENTRIES", trackCount: MAX_PLAYLIST_ENTRIES - 1 };
      expect(await store.playlists.append(ID, append(20_001, 20_002))).toEqual(full);
      // Those that are left out don't count.
      const one = { ...append(20_003, 20_004), skipDuplicates: true };
      const again = { ...one, tracks: one.tracks.map((track) => ({ ...track, trackId: "B000020003" })) };
      expect(await store.playlists.append(ID, again)).toMatchObject({ playlist: { trackCount: 10_000 } });
      const more = { problem: "TOO_MANY_ENTRIES", trackCount: MAX_PLAYLIST_ENTRIES };
      expect(await store.playlists.append(ID, append(20_005))).toEqual(more);
      const last = await store.playlists.entries(ID, { limit: 9, after: { entryId: objectId(9_998) } });
      expect(last?.entries?.map(({ entryId }) => entryId)).toEqual([9_999, 20_003].map(objectId));
    });
  });

  describe("the list of a user's playlists", () => {
    const TITLES = ["beta", "Álpha", "alpha", "Zeta", "", "Beta", "夜", "  "];

    async function filled(): Promise<Store> {
      const store = await openStore(maker);
      for (const [index, title] of TITLES.entries()) {
        // Those in the middle were updated last, two of them at the same time.
        const updatedAt = timeOf(100 - Math.abs(index - 3) * 10);
        await store.playlists.create(playlist(index + 1, { title, updatedAt }));
      }
      await store.playlists.create(playlist(90, { userId: "bob", title: "alpha" }));
      return store;
    }

    async function numbersOf(store: Store, order: PlaylistOrder, limit: number): Promise<readonly number[]> {
      const numbers: number[] = [];
      let after: PlaylistPosition | undefined;
      for (;;) {
        const page = await store.playlists.list({ userId: "ada", order, limit, after });
        numbers.push(...page.map(({ id }) => Number.parseInt(id.replace("-", "").slice(0, 12), 16)));
        after = page.at(-1);
        if (after === undefined) return numbers;
      }
    }

    test("is in the order that is asked for, whatever the size of pages", async () => {
      const store = await filled();
      for (const limit of [1, 3, 100]) {
        expect(await numbersOf(store, "newest", limit)).toEqual([8, 7, 6, 5, 4, 3, 2, 1]);
        expect(await numbersOf(store, "name", limit)).toEqual([5, 8, 2, 3, 1, 6, 4, 7]);
        expect(await numbersOf(store, "updated", limit)).toEqual([4, 5, 3, 6, 2, 7, 1, 8]);
      }
    });

    test("by name is in the order of code points, beyond those of 16 bits", async () => {
      const store = await openStore(maker);
      for (const [index, title] of ["\u{20bb7}", "\ufa0e", "夜"].entries())
        await store.playlists.create(playlist(index + 1, { title }));
      expect(await numbersOf(store, "name", 2)).toEqual([3, 2, 1]);
    });

    test("goes on where a playlist was that is gone", async () => {
      const store = await filled();
      const query = { userId: "ada", order: "name", limit: 3 } as const;
      const after = (await store.playlists.list(query)).at(-1);
      expect(after?.id).toBe(objectId(2));
      await store.playlists.delete(objectId(2));
      const [next] = await store.playlists.list({ ...query, after });
      expect(next?.id).toBe(objectId(3));
    });

    test("follows changes of titles and entries", async () => {
      const store = await filled();
      await store.playlists.update(objectId(7), { title: "aaa", updatedAt: timeOf(0) });
      await store.playlists.append(objectId(8), { ...append(1), updatedAt: timeOf(500) });
      expect((await numbersOf(store, "name", 3)).slice(0, 3)).toEqual([5, 8, 7]);
      expect((await numbersOf(store, "updated", 3))[0]).toBe(8);
    });

    test("is empty for a user without playlists", async () => {
      const store = await filled();
      expect(await store.playlists.list({ userId: "nobody", order: "newest", limit: 9 })).toEqual([]);
    });
  });
}

async function filledStore(maker: StoreMaker, entries: number): Promise<Store> {
  const store = await openStore(maker);
  await store.playlists.create(playlist(1));
  await store.playlists.append(ID, append(...Array.from({ length: entries }, (_, index) => index + 1)));
  return store;
}
