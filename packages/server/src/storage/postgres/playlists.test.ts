import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import type { ListedPlaylist } from "../playlists.ts";
import type { Store } from "../store.ts";
import { albumId, append, entry, objectId, playlist } from "../testing/fixtures.ts";
import { connectAdmin, untilBlocked } from "./testing/admin.ts";
import { openPostgresStore } from "./testing/open-store.ts";
import { newSchema, serverUrl, testDatabase } from "./testing/postgres-maker.ts";

const script = fileURLToPath(new URL("testing/change-playlists.ts", import.meta.url));
const LATER = "2027-01-01T00:00:00.000Z";
const LIMIT = 10_000;

async function setUp() {
  const url = await testDatabase();
  const schema = newSchema();
  const store = await openPostgresStore({ url, schema });
  return { url, schema, store, admin: await connectAdmin(url) };
}

async function idsOf(store: Store, number: number): Promise<readonly string[]> {
  const page = await store.playlists.entries(objectId(number), { limit: LIMIT });
  return (page?.entries ?? []).map(({ entryId }) => entryId);
}

describe.skipIf(serverUrl === undefined)("playlists in PostgreSQL (needs PostgreSQL)", () => {
  test("two processes that change the same playlists at once lose nothing and agree on one order", async () => {
    const { url, schema, store } = await setUp();
    for (const number of [1, 2, 3]) await store.playlists.create(playlist(number));
    const run = async (writer: number) => {
      const args = [script, url, schema, String(writer), "40"];
      const { stdout } = await promisify(execFile)(process.execPath, args);
      const kept: Readonly<Record<string, readonly string[]>> = JSON.parse(stdout);
      return kept;
    };
    const [first, second] = await Promise.all([run(1), run(2)]);
    for (const number of [1, 2, 3]) {
      const ids = await idsOf(store, number);
      const kept = [...(first?.[objectId(number)] ?? []), ...(second?.[objectId(number)] ?? [])];
      expect(kept.length).toBeGreaterThan(0);
      expect(ids.toSorted()).toEqual(kept.toSorted());
      const found = await store.playlists.get(objectId(number));
      expect(found).toMatchObject({ trackCount: kept.length, durationMs: kept.length * 1000 });
    }
  });

  test("they are paged through by the sort keys that are stored, though titles give others today", async () => {
    const { schema, store, admin } = await setUp();
    for (const number of [1, 2, 3, 4]) await store.playlists.create(playlist(number, { title: `${number}` }));
    await admin.query(`UPDATE ${schema}.playlists SET sort_name = 10 - title::integer`);
    const titles: string[] = [];
    let after: ListedPlaylist | undefined;
    do {
      [after] = await store.playlists.list({ userId: "ada", order: "name", limit: 1, after });
      if (after) titles.push(after.title);
    } while (after);
    expect(titles).toEqual(["4", "3", "2", "1"]);
  });

  test("a track that two processes like and dislike at once is in one of the lists", async () => {
    const { url, schema, store } = await setUp();
    const other = await openPostgresStore({ url, schema });
    for (let number = 1; number <= 100; number++) {
      const item = albumId(number % 10);
      await Promise.all([
        store.library.move("ada", { from: "dislikes", to: "likes" }, entry(number, item)),
        other.library.move("ada", { from: "likes", to: "dislikes" }, entry(number, item)),
      ]);
      const itemIds = [item];
      const likes = await store.library.list({ userId: "ada", list: "likes", limit: 9, itemIds });
      const dislikes = await store.library.list({ userId: "ada", list: "dislikes", limit: 9, itemIds });
      expect([...likes, ...dislikes]).toHaveLength(1);
    }
  });

  test("a change waits for one that another transaction has not finished, and sees what it did", async () => {
    const { url, schema, store, admin } = await setUp();
    await store.playlists.create(playlist(1));
    await store.playlists.append(objectId(1), append(1, 2));
    const other = await connectAdmin(url);
    await other.query(
      `BEGIN; SELECT FROM ${schema}.remove_entries('${objectId(1)}', '{${objectId(2)}}', '')`,
    );
    const added = store.playlists.append(objectId(1), append(3));
    await untilBlocked(admin);
    await other.query("COMMIT");
    expect(await added).toMatchObject({ playlist: { trackCount: 2, durationMs: 4000 } });
    expect(await idsOf(store, 1)).toEqual([1, 3].map(objectId));
  });

  test("tracks are not added to a playlist that is just being deleted", async () => {
    const { url, schema, store, admin } = await setUp();
    await store.playlists.create(playlist(1));
    const other = await connectAdmin(url);
    await other.query(`BEGIN; SELECT FROM ${schema}.delete_playlist('${objectId(1)}')`);
    const added = store.playlists.append(objectId(1), append(1));
    await untilBlocked(admin);
    await other.query("COMMIT");
    expect(await added).toBeUndefined();
    expect((await admin.query(`SELECT FROM ${schema}.playlist_entries`)).rowCount).toBe(0);
  });

  test("no entry stays of a playlist that is deleted while another transaction adds one", async () => {
    const { url, schema, store, admin } = await setUp();
    await store.playlists.create(playlist(1));
    const other = await connectAdmin(url);
    const values = `'${objectId(1)}', '{${objectId(1)}}', '{track}', '{1}', false, 10, ''`;
    await other.query(`BEGIN; SELECT FROM ${schema}.append_entries(${values})`);
    const deleted = store.playlists.delete(objectId(1));
    await untilBlocked(admin);
    await other.query("COMMIT");
    expect(await deleted).toBe(true);
    expect((await admin.query(`SELECT FROM ${schema}.playlist_entries`)).rowCount).toBe(0);
  });

  test("positions have at most a hundred digits, however often entries are moved between two", async () => {
    const { schema, store, admin } = await setUp();
    await store.playlists.create(playlist(1));
    await store.playlists.append(objectId(1), append(1, 2, 3));
    const before = await store.playlists.entries(objectId(1), { limit: 2 });
    const versions = new Set<string>();
    const digits: number[] = [];
    let order = [1, 2, 3];
    for (let turn = 0; turn < 900; turn++) {
      const [first = 0, second = 0, third = 0] = order;
      const move = { entryIds: [objectId(third)], above: objectId(first), below: objectId(second) };
      await store.playlists.move(objectId(1), { ...move, updatedAt: LATER });
      order = [first, third, second];
      const { rows } = await admin.query(
        `SELECT max(scale(position)) AS digits, max(order_version) AS version
          FROM ${schema}.playlist_entries CROSS JOIN ${schema}.playlists`,
      );
      digits.push(rows[0].digits);
      versions.add(rows[0].version);
    }
    expect(Math.max(...digits)).toBe(100);
    expect(versions.size).toBeGreaterThanOrEqual(3);
    expect(await idsOf(store, 1)).toEqual(order.map(objectId));
    const [, at] = before?.entries ?? [];
    const after = { entryId: at?.entryId ?? "", position: at?.position };
    const rest = await store.playlists.entries(objectId(1), { limit: 9, after });
    const place = order.findIndex((number) => objectId(number) === after.entryId);
    expect(rest?.entries?.map(({ entryId }) => entryId)).toEqual(order.slice(place + 1).map(objectId));
  });
});
