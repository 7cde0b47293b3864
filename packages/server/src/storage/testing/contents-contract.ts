import { describe, expect, test } from "vitest";
import type { ContentKind, StoreContents } from "../contents.ts";
import { type Store, StoreError } from "../store.ts";
import { album, checkpoint, entry, grant, mbid, objectId, profile, user } from "./fixtures.ts";
import { openStore, type StoreMaker } from "./store-maker.ts";

const NOW = "2026-01-01T00:00:00.000Z";
const ALL: readonly ContentKind[] = ["albums", "libraries", "securityProfiles", "users", "grants"];

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
      await store.accounts.putProfile(profile("key-2", NOW));
      await store.accounts.putUser(user("eve", NOW));
      await store.grants.change({ remove: ["code"] });
      await contentsOf(store).replace(before);
      expect(plain(await contentsOf(store).read(ALL, 1_000))).toEqual(plain(before));
      expect(await store.library.list({ userId: "ada", list: "albums", limit: 9 })).toEqual([
        entry(2),
        entry(1),
      ]);
      expect(await store.catalog.listIds(9)).toEqual(["B000000001", "B000000002"]);
      expect(await store.catalog.getCheckpoint("a")).toBeUndefined();
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
      const { libraries = [], ...others } = await contentsOf(store).read(ALL, 1);
      expect(libraries.flatMap(({ entries }) => entries)).toHaveLength(1);
      expect(Object.values(others).map((all) => all.length)).toEqual([1, 1, 1, 1]);
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
