import { describe, expect, test } from "vitest";
import {
  album,
  albumId,
  append,
  entry,
  grant,
  objectId,
  playlist,
  playlistTrack,
  timeOf,
} from "../testing/fixtures.ts";
import { connectAdmin, terminateOthers, untilBlocked } from "./testing/admin.ts";
import { errorOf, openPostgresStore } from "./testing/open-store.ts";
import { startProxy } from "./testing/proxy.ts";
import { createDatabase } from "@gatefold/test-postgres";
import { serverUrl } from "./testing/postgres-maker.ts";

/** What only one caller gets. */
const TAKE = { remove: ["code"], unchanged: [grant("code")] };

/** A database of the test's own: all connections to it are ended at once. */
async function setUp(options: { readonly maxConnections?: number } = {}) {
  const url = await createDatabase(serverUrl ?? "");
  const store = await openPostgresStore({ url, ...options });
  return { url, store, admin: await connectAdmin(url) };
}

describe.skipIf(serverUrl === undefined)("lost connections (needs PostgreSQL)", () => {
  test("that nobody used are replaced for the next call, of whatever kind", async () => {
    const { store, admin } = await setUp();
    await store.catalog.put([album(albumId(1))]);
    await store.library.add("ada", "albums", entry(1));
    const calls: readonly (() => unknown)[] = [
      () => store.catalog.get("albums", albumId(1)),
      () => store.catalog.getMany("albums", [albumId(1)]),
      () => store.catalog.put([album(albumId(2))]),
      () => store.library.add("ada", "albums", entry(2)),
      () => store.library.remove("ada", "albums", albumId(2)),
      () => store.accounts.initSecret("key", Uint8Array.of(1)),
      () => store.ping(),
    ];
    for (const call of calls) {
      expect(await terminateOthers(admin)).toBeGreaterThan(0);
      await call();
    }
    expect(await store.library.list({ userId: "ada", list: "albums", limit: 9 })).toEqual([entry(1)]);
  });

  test("are replaced all at once when many calls need them", async () => {
    const { store, admin } = await setUp({ maxConnections: 10 });
    const numbers = Array.from({ length: 50 }, (_, number) => number);
    const addAll = () =>
      Promise.all(numbers.map((number) => store.library.add("ada", "albums", entry(number))));
    const added = await addAll();
    expect(await terminateOthers(admin)).toBeGreaterThanOrEqual(5);
    expect(await addAll()).toEqual(added);
  });

  test("do not end a write that comes to the same when it is done twice", async () => {
    const { url, store, admin } = await setUp();
    const other = await connectAdmin(url);
    await other.query("BEGIN; LOCK TABLE gatefold.library");
    const added = store.library.add("ada", "albums", entry(1));
    await untilBlocked(admin);
    await admin.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'",
    );
    await untilBlocked(admin);
    await other.query("COMMIT");
    expect(await added).toEqual(entry(1));
  });

  test("end a call that tells who came first, for nobody can say what became of it", async () => {
    const { url, store, admin } = await setUp();
    await store.grants.change({ put: [grant("code")] });
    const other = await connectAdmin(url);
    await other.query("BEGIN; LOCK TABLE gatefold.grants");
    const outcome = errorOf(() => store.grants.change(TAKE));
    await untilBlocked(admin);
    await admin.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'",
    );
    expect(await outcome).toMatchObject({ code: "UNREACHABLE" });
    await other.query("COMMIT");
    expect(await store.grants.change(TAKE)).toBe(true);
  });

  test("do not end changes of a playlist that come to the same when they are done twice, and end others", async () => {
    const { url, store, admin } = await setUp();
    await store.playlists.create(playlist(1));
    await store.playlists.append(objectId(1), append(1, 2));
    const updatedAt = timeOf(9);
    const change = async (call: () => unknown) => {
      const other = await connectAdmin(url);
      await other.query("BEGIN; SELECT FROM gatefold.playlists FOR UPDATE");
      const outcome = (async () => call())();
      // It may fail before anything waits for it.
      const settled = outcome.catch(() => {});
      await untilBlocked(admin);
      await admin.query(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event_type = 'Lock'",
      );
      await Promise.race([settled, untilBlocked(admin)]);
      await other.query("COMMIT");
      return outcome;
    };
    const lost = { code: "UNREACHABLE" };
    expect(await change(() => store.playlists.append(objectId(1), append(3)))).toMatchObject({
      playlist: { trackCount: 3 },
      added: [playlistTrack(3)],
    });
    // Another client may have removed a neighbour between the first time and the second.
    const move = { entryIds: [objectId(3)], below: objectId(1), updatedAt };
    await expect(change(() => store.playlists.move(objectId(1), move))).rejects.toMatchObject(lost);
    const removal = { entryIds: [objectId(1)], updatedAt };
    await expect(change(() => store.playlists.remove(objectId(1), removal))).rejects.toMatchObject(lost);
    await expect(change(() => store.playlists.delete(objectId(1)))).rejects.toMatchObject(lost);
    const page = await store.playlists.entries(objectId(1), { limit: 9 });
    expect(page?.entries?.map(({ entryId }) => entryId)).toEqual([1, 2, 3].map(objectId));
  });

  test("that went dead without a word are given up after a time, and then replaced", async () => {
    const { store, proxy } = await overProxy();
    const calls = [store.ping(), store.catalog.get("albums", albumId(1))];
    for (const call of calls) expect(await errorOf(() => call)).toMatchObject({ code: "UNREACHABLE" });
    proxy.revive();
    const read = async () =>
      (await Promise.resolve(store.catalog.get("albums", albumId(1))).catch(() => undefined))?.length;
    await expect.poll(read).toBe(album(albumId(1)).json.length);
  });

  test("that went dead are all given up when one of them shows it", async () => {
    const { store, proxy } = await overProxy();
    proxy.revive();
    // Connections that live beside the dead one.
    const three = () => [1, 2, 3].map(() => store.catalog.get("albums", albumId(1)));
    await Promise.all(three().map(errorOrNothing));
    await Promise.all(three());
    proxy.goDead();
    expect(await errorOf(() => store.catalog.get("albums", albumId(1)))).toMatchObject({
      code: "UNREACHABLE",
    });
    proxy.revive();
    for (let turn = 0; turn < 5; turn++) expect(await store.catalog.get("albums", albumId(1))).toBeDefined();
  });

  test("that went dead do not keep a store from closing", async () => {
    const { store } = await overProxy();
    const outcome = errorOf(() => store.catalog.count("albums"));
    await store.close();
    expect(await outcome).toMatchObject({ code: "UNREACHABLE" });
  });
});

async function errorOrNothing(call: unknown): Promise<void> {
  await Promise.resolve(call).catch(() => {});
}

/** A store whose line to the server has gone dead while it was in use. */
async function overProxy() {
  const { url, store: direct } = await setUp();
  await direct.catalog.put([album(albumId(1))]);
  const proxy = await startProxy(url);
  const limits = { connectTimeoutMs: 2_000, statementTimeoutMs: 2_000 };
  const store = await openPostgresStore({ url: proxy.url, ...limits });
  // Both have connections of their own.
  await Promise.all([store.ping(), store.catalog.get("albums", albumId(1))]);
  proxy.goDead();
  return { store, proxy };
}
