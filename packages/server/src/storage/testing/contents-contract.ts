import { describe, expect, test } from "vitest";
import type { ContentKind, StoreContents } from "../contents.ts";
import { type Store, StoreError } from "../store.ts";
import {
  album,
  append,
  checkpoint,
  entry,
  grant,
  mbid,
  objectId,
  play,
  playlist,
  playlistTrack,
  profile,
  user,
} from "./fixtures.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

const NOW = "2026-01-01T00:00:00.000Z";
const ALL: readonly ContentKind[] = [
  "albums",
  "libraries",
  "playlists",
  "histories",
  "securityProfiles",
  "users",
  "grants",
];

export function contentsContract(maker: StoreMaker): void {
  describe("contents", () => {
    test("come back as they were read", async () => {
      const store = await filledStore(maker);
      const before = await contentsOf(store).read(ALL, 1_000);
      await store.catalog.put([album("B000000009"), album("B000000001", "New title")], {
        checkpoint: checkpoint("a", 2),
      });
      await store.library.add("eve", "albums", entry(9));
      await store.library.remove("ada", "albums", entry(1).itemId);
      await store.library.move("ada", { from: "likes", to: "dislikes" }, entry(3));
      await store.playlists.append(objectId(1), append(9));
      await store.playlists.delete(objectId(2));
      await store.playlists.create(playlist(3));
      await store.history.add("eve", [play(1)]);
      await store.history.add("ada", [play(3)]);
      await store.accounts.putProfile(profile("key-2", NOW));
      await store.accounts.putUser(user("eve", NOW));
      await store.grants.change({ remove: ["code"] });
      await contentsOf(store).replace(before);
      expect(plain(await contentsOf(store).read(ALL, 1_000))).toEqual(plain(before));
      expect(await store.library.list({ userId: "ada", list: "albums", limit: 9 })).toEqual([
        entry(2),
        entry(1),
      ]);
      expect(await store.library.list({ userId: "ada", list: "likes", limit: 9 })).toEqual([entry(3)]);
      expect(await store.playlists.entries(objectId(1), { limit: 9 })).toMatchObject({
        playlist: { ...playlist(1), trackCount: 3, durationMs: 8000 },
        entries: [5, 1, 2].map(playlistTrack),
      });
      expect(await store.history.list({ userId: "ada", limit: 9 })).toEqual([play(2), play(1)]);
      expect(await store.history.list({ userId: "eve", limit: 9 })).toEqual([]);
      expect(await store.catalog.listIds(9)).toEqual(["B000000001", "B000000002"]);
      expect(await store.catalog.getCheckpoint("a")).toBeUndefined();
    });

    test("keep the order in which albums were added, by which tracks belong to albums and hits are sorted", async () => {
      const store = await openStore(maker);
      const shared = { id: "B0000000T1", title: "Home" };
      const put = async (id: string, duration: number) => {
        const object = { id, title: "Home", duration, tracks: [shared] };
        await store.catalog.put([{ id, json: new TextEncoder().encode(JSON.stringify(object)) }]);
      };
      for (const id of ["B000000002", "B000000003", "B000000001"]) await put(id, 1);
      // A changed album keeps its place.
      await put("B000000002", 2);
      const order = { except: [], order: "rank", sortedItems: 9, limit: 9 } as const;
      const seen = async () => ({
        track: new TextDecoder().decode(await store.catalog.get("tracks", shared.id)),
        albums: (
          await store.catalog.match("albums", {
            ...order,
            all: [{ fields: ["title"], terms: ["home"], isPrefix: false }],
          })
        ).map(({ json }) => JSON.parse(new TextDecoder().decode(json)).id),
      });
      const before = await seen();
      expect(before.track).toContain("B000000002");
      expect(before.albums).toEqual(["B000000002", "B000000003", "B000000001"]);
      await contentsOf(store).replace(await contentsOf(store).read(ALL, 1_000));
      expect(await seen()).toEqual(before);
    });

    test("give the positions of a playlist from before no meaning", async () => {
      const store = await filledStore(maker);
      const page = await store.playlists.entries(objectId(1), { limit: 1 });
      const [first] = page?.entries ?? [];
      if (first === undefined) throw new Error("there are entries");
      const entries = [9, 5, 8].map(playlistTrack);
      await contentsOf(store).replace({ playlists: [{ ...playlist(1), entries }] });
      const after = async (entryId: string) =>
        (await store.playlists.entries(objectId(1), { limit: 9, after: { ...first, entryId } }))?.entries;
      expect(await after(first.entryId)).toMatchObject([playlistTrack(8)]);
      expect(await after(objectId(1))).toBeUndefined();
    });

    test("have each playlist, entry and play once", async () => {
      const store = await openStore(maker);
      const entries = [playlistTrack(1), playlistTrack(2), { ...playlistTrack(1), trackId: "B000000009" }];
      const again = { ...playlist(1, { title: "Another" }), entries: [] };
      const histories = [{ userId: "ada", plays: [play(1), { ...play(1), trackId: "B000000009" }] }];
      await contentsOf(store).replace({ playlists: [{ ...playlist(1), entries }, again], histories });
      expect(await store.playlists.entries(objectId(1), { limit: 9 })).toMatchObject({
        playlist: { ...playlist(1), trackCount: 2, durationMs: 3000 },
        entries: [1, 2].map(playlistTrack),
      });
      expect(await store.history.list({ userId: "ada", limit: 9 })).toEqual([play(1)]);
    });

    test("of kinds that are not given stay", async () => {
      const store = await filledStore(maker);
      await contentsOf(store).replace({ libraries: [] });
      expect(await store.library.list({ userId: "ada", list: "albums", limit: 9 })).toEqual([]);
      expect(await store.catalog.count("albums")).toBe(2);
      expect(await store.accounts.getUser("ada")).toEqual(user("ada", NOW));
    });

    test("are read of the kinds that are asked for", async () => {
      const store = await filledStore(maker);
      expect(Object.keys(await contentsOf(store).read(["users", "libraries"], 1_000)).toSorted()).toEqual([
        "libraries",
        "users",
      ]);
    });

    test("are read up to the limit of each kind", async () => {
      const store = await filledStore(maker);
      await store.accounts.putProfile(profile("key-2", NOW));
      await store.accounts.putUser(user("eve", NOW));
      await store.grants.change({ put: [grant("code-2")] });
      const content = await contentsOf(store).read(ALL, 1);
      const { libraries = [], histories = [], ...others } = content;
      expect(libraries.flatMap(({ entries }) => entries)).toHaveLength(1);
      expect(histories.flatMap(({ plays }) => plays)).toHaveLength(1);
      expect(others.playlists?.flatMap(({ entries }) => entries).length).toBeLessThanOrEqual(1);
      expect(Object.values(others).map((all) => all.length)).toEqual([1, 1, 1, 1, 1]);
    });

    test("never hold secrets, and leave them in place", async () => {
      const store = await filledStore(maker);
      await store.accounts.initSecret("key", Uint8Array.of(1));
      const content = await contentsOf(store).read(ALL, 1_000);
      expect(Object.keys(content).toSorted()).toEqual(ALL.toSorted());
      await contentsOf(store).replace(content);
      expect([...((await store.accounts.getSecret("key")) ?? [])]).toEqual([1]);
    });

    test("that can't be put are refused as a whole", async () => {
      const store = await filledStore(maker);
      const before = plain(await contentsOf(store).read(ALL, 1_000));
      const clash = [entry(1), { ...entry(2), objectId: objectId(1) }];
      const content = {
        albums: [],
        users: [],
        libraries: [{ userId: "ada", list: "albums" as const, entries: clash }],
      };
      await expect((async () => contentsOf(store).replace(content))()).rejects.toThrow(StoreError);
      expect(plain(await contentsOf(store).read(ALL, 1_000))).toEqual(before);
    });

    test("fail with CLOSED after close", async () => {
      const store = await openStore(maker);
      await store.close();
      const closed = { name: "StoreError", code: "CLOSED" };
      await expect((async () => contentsOf(store).read(ALL, 1_000))()).rejects.toMatchObject(closed);
      await expect((async () => contentsOf(store).replace({}))()).rejects.toMatchObject(closed);
    });
  });
}

async function filledStore(maker: StoreMaker): Promise<Store> {
  const store = await openStore(maker);
  await store.catalog.put([album("B000000001"), { ...album("B000000002"), mbid: mbid(2) }]);
  await store.library.add("ada", "albums", entry(1));
  await store.library.add("ada", "albums", entry(2));
  await store.library.add("ada", "likes", entry(3));
  await store.playlists.create(playlist(1));
  await store.playlists.append(objectId(1), append(5, 1, 2));
  await store.playlists.create(playlist(2));
  await store.history.add("ada", [play(1), play(2)]);
  await store.accounts.putProfile(profile("key", NOW));
  await store.accounts.putUser(user("ada", NOW));
  await store.grants.change({ put: [grant("code")] });
  return store;
}

function contentsOf(store: Store): StoreContents {
  if (store.contents) return store.contents;
  throw new Error(`a store of kind ${store.kind} has no contents to test`);
}

/** Bytes as lists of numbers: one store answers with a `Buffer`, another with a plain array of bytes. */
function plain(content: unknown): unknown {
  return JSON.parse(
    JSON.stringify(content, (_key, value) => (value?.type === "Buffer" ? value.data : toList(value))),
  );
}

function toList(value: unknown): unknown {
  return value instanceof Uint8Array ? [...value] : value;
}
