import { describe, expect, test } from "vitest";
import type { MatchQuery } from "../catalog-items.ts";
import type { Store } from "../store.ts";
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
  profile,
  user,
} from "./fixtures.ts";
import { openerOf, openStore, type StoreMaker } from "./store-maker.ts";

const NOW = "2026-01-01T00:00:00.000Z";

export function lifetimeContract(maker: StoreMaker): void {
  describe("lifetime", () => {
    test("answers a ping", async () => {
      const store = await openStore(maker);
      expect(await store.ping()).toBeUndefined();
    });

    test("still has everything when it is opened again, if it is persistent", async () => {
      const open = await openerOf(maker);
      const store = await open();
      await fill(store);
      const before = await contentsOf(store);
      await store.close();
      const again = await contentsOf(await open());
      expect(again).toEqual(store.persistent ? before : await contentsOf(await openStore(maker)));
    });

    test("finishes the writes under way when it is closed", async () => {
      const open = await openerOf(maker);
      const store = await open();
      const writes = Array.from({ length: 50 }, (_, number) =>
        store.library.add("ada", "albums", entry(number)),
      );
      await store.close();
      expect(await Promise.all(writes)).toHaveLength(50);
      const kept = await (await open()).library.list({ userId: "ada", list: "albums", limit: 100 });
      expect(kept).toHaveLength(store.persistent ? 50 : 0);
    });

    test("can be closed twice", async () => {
      const store = await openStore(maker);
      await store.close();
      expect(await store.close()).toBeUndefined();
    });

    test.each(ALL_CALLS)("%s fails with CLOSED after close", async (_, call) => {
      const store = await openStore(maker);
      await store.close();
      await expect((async () => call(store))()).rejects.toMatchObject({ name: "StoreError", code: "CLOSED" });
    });
  });
}

const ANY_WORD: MatchQuery = {
  all: [{ fields: ["title"], terms: ["word"], isPrefix: false }],
  except: [],
  order: "rank",
  sortedItems: 1_000,
  limit: 10,
};

type Resource = "catalog" | "library" | "playlists" | "history" | "accounts" | "grants";

/** One call of every method of every resource. A method that is missing here does not compile. */
const CALLS: {
  readonly [Name in Resource]: { readonly [Method in keyof Store[Name]]: (store: Store) => unknown };
} = {
  catalog: {
    get: (store) => store.catalog.get("albums", "B000000001"),
    getMany: (store) => store.catalog.getMany("albums", ["B000000001"]),
    match: (store) => store.catalog.match("albums", ANY_WORD),
    similarWords: (store) => store.catalog.similarWords("word", 1),
    find: (store) => store.catalog.find({ ids: ["B000000001"], mbids: [] }),
    put: (store) => store.catalog.put([album("B000000001")]),
    count: (store) => store.catalog.count("albums"),
    listIds: (store) => store.catalog.listIds(10),
    getCheckpoint: (store) => store.catalog.getCheckpoint("a"),
    deleteCheckpoint: (store) => store.catalog.deleteCheckpoint("a"),
  },
  library: {
    list: (store) => store.library.list({ userId: "ada", list: "albums", limit: 10 }),
    add: (store) => store.library.add("ada", "albums", entry(1)),
    move: (store) => store.library.move("ada", { from: "likes", to: "dislikes" }, entry(1)),
    remove: (store) => store.library.remove("ada", "albums", "B000000001"),
  },
  playlists: {
    list: (store) => store.playlists.list({ userId: "ada", order: "newest", limit: 10 }),
    get: (store) => store.playlists.get(objectId(1)),
    create: (store) => store.playlists.create(playlist(1)),
    update: (store) => store.playlists.update(objectId(1), { updatedAt: NOW }),
    delete: (store) => store.playlists.delete(objectId(1)),
    entries: (store) => store.playlists.entries(objectId(1), { limit: 10 }),
    append: (store) => store.playlists.append(objectId(1), append(1)),
    move: (store) =>
      store.playlists.move(objectId(1), { entryIds: [objectId(1)], above: objectId(2), updatedAt: NOW }),
    remove: (store) => store.playlists.remove(objectId(1), { entryIds: [objectId(1)], updatedAt: NOW }),
  },
  history: {
    list: (store) => store.history.list({ userId: "ada", limit: 10 }),
    add: (store) => store.history.add("ada", [play(1)]),
  },
  accounts: {
    identify: (store) => store.accounts.identify({ apiKey: "key", userId: "ada", tokenId: "token" }),
    getProfile: (store) => store.accounts.getProfile("key"),
    listProfiles: (store) => store.accounts.listProfiles(100),
    putProfile: (store) => store.accounts.putProfile(profile("key", NOW)),
    getUser: (store) => store.accounts.getUser("ada"),
    listUsers: (store) => store.accounts.listUsers(100),
    addUser: (store) => store.accounts.addUser(user("ada", NOW)),
    putUser: (store) => store.accounts.putUser(user("ada", NOW)),
    changeUser: (store) => store.accounts.changeUser("ada", { name: "Ada" }),
    getSecret: (store) => store.accounts.getSecret("key"),
    initSecret: (store) => store.accounts.initSecret("key", Uint8Array.of(1)),
  },
  grants: {
    get: (store) => store.grants.get("code"),
    list: (store) => store.grants.list({ prefix: "code:", limit: 10 }),
    change: (store) => store.grants.change({ put: [grant("code")] }),
    deleteExpired: (store) => store.grants.deleteExpired(1_000, 10),
  },
};

const ALL_CALLS: readonly (readonly [string, (store: Store) => unknown])[] = [
  ["ping", (store) => store.ping()],
  ...Object.entries(CALLS).flatMap(([resource, calls]) =>
    Object.entries(calls).map(([name, call]) => [`${resource}.${name}`, call] as const),
  ),
];

async function fill(store: Store): Promise<void> {
  await store.catalog.put([album("B000000001"), { ...album("B000000002"), mbid: mbid(2) }], {
    checkpoint: checkpoint("a", 2),
  });
  await store.library.add("ada", "albums", entry(1));
  await store.library.add("ada", "albums", entry(2));
  await store.library.remove("ada", "albums", entry(1).itemId);
  await store.library.add("ada", "likes", entry(3));
  await store.playlists.create(playlist(1));
  await store.playlists.append(objectId(1), append(3, 1, 2));
  await store.history.add("ada", [play(1), play(2)]);
  await store.accounts.putProfile(profile("key", NOW));
  await store.accounts.putUser(user("ada", NOW));
  await store.grants.change({ put: [grant("code")] });
  await store.accounts.initSecret("secret", Uint8Array.of(1, 2, 3));
}

async function contentsOf(store: Store): Promise<unknown> {
  return {
    albums: [...(await store.catalog.getMany("albums", ["B000000001", "B000000002"]))],
    keys: await store.catalog.find({ ids: ["B000000001"], mbids: [mbid(2)] }),
    checkpoint: await store.catalog.getCheckpoint("a"),
    library: await store.library.list({ userId: "ada", list: "albums", limit: 100 }),
    likes: await store.library.list({ userId: "ada", list: "likes", limit: 100 }),
    playlists: await store.playlists.list({ userId: "ada", order: "newest", limit: 100 }),
    entries: await store.playlists.entries(objectId(1), { limit: 100 }),
    history: await store.history.list({ userId: "ada", limit: 100 }),
    profiles: await store.accounts.listProfiles(100),
    users: await store.accounts.listUsers(100),
    grant: (await store.grants.get("code"))?.expiresAtMs,
    secret: [...((await store.accounts.getSecret("secret")) ?? [])],
  };
}
