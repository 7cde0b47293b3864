import { describe, expect, test } from "vitest";
import type { Store } from "../store.ts";
import { album, checkpoint, client, entry, grant, mbid, profile, user } from "./fixtures.ts";
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
      const writes = Array.from({ length: 50 }, (_, number) => store.addToLibrary("ada", entry(number)));
      await store.close();
      expect(await Promise.all(writes)).toHaveLength(50);
      const kept = await (await open()).listLibrary({ userId: "ada", limit: 100 });
      expect(kept).toHaveLength(store.persistent ? 50 : 0);
    });

    test("can be closed twice", async () => {
      const store = await openStore(maker);
      await store.close();
      expect(await store.close()).toBeUndefined();
    });

    test.each(Object.entries(CALLS))("%s fails with CLOSED after close", async (_, call) => {
      const store = await openStore(maker);
      await store.close();
      await expect((async () => call(store))()).rejects.toMatchObject({ name: "StoreError", code: "CLOSED" });
    });
  });
}

/** One call of every method but `close`; a method that is missing here does not compile. */
const CALLS: { readonly [Method in MethodName]: (store: Store) => unknown } = {
  getAlbum: (store) => store.getAlbum("B000000001"),
  getAlbums: (store) => store.getAlbums(["B000000001"]),
  findAlbums: (store) => store.findAlbums({ ids: ["B000000001"], mbids: [] }),
  putAlbums: (store) => store.putAlbums([album("B000000001")]),
  countAlbums: (store) => store.countAlbums(),
  listAlbumIds: (store) => store.listAlbumIds(10),
  getImportCheckpoint: (store) => store.getImportCheckpoint("a"),
  deleteImportCheckpoint: (store) => store.deleteImportCheckpoint("a"),
  listLibrary: (store) => store.listLibrary({ userId: "ada", limit: 10 }),
  addToLibrary: (store) => store.addToLibrary("ada", entry(1)),
  removeFromLibrary: (store) => store.removeFromLibrary("ada", "B000000001"),
  getSecurityProfile: (store) => store.getSecurityProfile("key"),
  listSecurityProfiles: (store) => store.listSecurityProfiles(100),
  putSecurityProfile: (store) => store.putSecurityProfile(profile("key", NOW)),
  getUser: (store) => store.getUser("ada"),
  listUsers: (store) => store.listUsers(100),
  putUser: (store) => store.putUser(user("ada", NOW)),
  getOAuthClient: (store) => store.getOAuthClient("client"),
  listOAuthClients: (store) => store.listOAuthClients(100),
  putOAuthClient: (store) => store.putOAuthClient(client("client", NOW)),
  getGrant: (store) => store.getGrant("code"),
  changeGrants: (store) => store.changeGrants({ put: [grant("code")] }),
  deleteExpiredGrants: (store) => store.deleteExpiredGrants(1_000, 10),
  getSecret: (store) => store.getSecret("key"),
  initSecret: (store) => store.initSecret("key", Uint8Array.of(1)),
  ping: (store) => store.ping(),
};

type MethodName = Exclude<keyof Store, "kind" | "persistent" | "contents" | "close">;

async function fill(store: Store): Promise<void> {
  await store.putAlbums([album("B000000001"), { ...album("B000000002"), mbid: mbid(2) }], {
    checkpoint: checkpoint("a", 2),
  });
  await store.addToLibrary("ada", entry(1));
  await store.addToLibrary("ada", entry(2));
  await store.removeFromLibrary("ada", entry(1).albumId);
  await store.putSecurityProfile(profile("key", NOW));
  await store.putUser(user("ada", NOW));
  await store.putOAuthClient(client("client", NOW));
  await store.changeGrants({ put: [grant("code")] });
  await store.initSecret("secret", Uint8Array.of(1, 2, 3));
}

async function contentsOf(store: Store): Promise<unknown> {
  return {
    albums: (await store.getAlbums(["B000000001", "B000000002"])).map((json) => json && [...json]),
    keys: await store.findAlbums({ ids: ["B000000001"], mbids: [mbid(2)] }),
    checkpoint: await store.getImportCheckpoint("a"),
    library: await store.listLibrary({ userId: "ada", limit: 100 }),
    profiles: await store.listSecurityProfiles(100),
    users: await store.listUsers(100),
    clients: await store.listOAuthClients(100),
    grant: (await store.getGrant("code"))?.expiresAtMs,
    secret: [...((await store.getSecret("secret")) ?? [])],
  };
}
