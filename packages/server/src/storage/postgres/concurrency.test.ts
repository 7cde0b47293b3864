import { readFileSync } from "node:fs";
import { createDatabase } from "@gatefold/test-postgres";
import { describe, expect, test } from "vitest";
import { album, albumId, entry, objectId } from "../testing/fixtures.ts";
import { connectAdmin, untilBlocked } from "./testing/admin.ts";
import { openPostgresStore } from "./testing/open-store.ts";
import { newSchema, serverUrl, testDatabase } from "./testing/postgres-maker.ts";

async function setUp() {
  const url = await testDatabase();
  const schema = newSchema();
  return { url, schema, store: await openPostgresStore({ url, schema }), admin: await connectAdmin(url) };
}

describe.skipIf(serverUrl === undefined)("writes at the same time (needs PostgreSQL)", () => {
  test("an album that another transaction is just adding comes back as its entry", async () => {
    const { url, schema, store, admin } = await setUp();
    const other = await connectAdmin(url);
    await other.query("BEGIN");
    await other.query(
      `INSERT INTO ${schema}.library (user_id, list, object_id, item_id, purchased, uploaded)
        VALUES ('ada', 'albums', '${objectId(1)}', '${albumId(1)}', false, false)`,
    );
    const added = store.library.add("ada", "albums", entry(2, albumId(1)));
    await untilBlocked(admin);
    await other.query("COMMIT");
    expect(await added).toMatchObject({ objectId: objectId(1) });
  });

  test("an album whose removal is not finished is added anew", async () => {
    const { url, schema, store, admin } = await setUp();
    await store.library.add("ada", "albums", entry(1));
    const other = await connectAdmin(url);
    await other.query(`BEGIN; DELETE FROM ${schema}.library`);
    const added = store.library.add("ada", "albums", entry(2, albumId(1)));
    await untilBlocked(admin);
    await other.query("COMMIT");
    expect(await added).toEqual(entry(2, albumId(1)));
  });

  test("batches with the same albums in other orders do not block each other", async () => {
    const { store } = await setUp();
    const albums = Array.from({ length: 300 }, (_, number) => album(albumId(number)));
    const batches = Array.from({ length: 8 }, (_, turn) => {
      const titled = albums.map(({ id }) => album(id, `turn ${turn}`));
      return store.catalog.put(turn % 2 === 0 ? titled : titled.toReversed());
    });
    await Promise.all(batches);
    expect(await store.catalog.count("albums")).toBe(300);
  });

  test("a batch that is larger than one statement is stored as a whole or not at all", async () => {
    const { schema, store, admin } = await setUp();
    const batch = Array.from({ length: 2500 }, (_, number) => album(albumId(number), "x".repeat(5000)));
    const doomed = [...batch, album("\u0000")];
    await expect(store.catalog.put(doomed)).rejects.toMatchObject({ name: "StoreError", code: "FAILED" });
    expect(await store.catalog.count("albums")).toBe(0);
    await store.catalog.put(batch);
    expect(await store.catalog.count("albums")).toBe(2500);
    const { rows } = await admin.query(`SELECT sum(length(json))::int AS bytes FROM ${schema}.albums`);
    expect(rows[0].bytes).toBe(batch.reduce((sum, { json }) => sum + json.length, 0));
  });

  test("an album that is put again as it was costs no new row", async () => {
    const { schema, store, admin } = await setUp();
    const place = async () => (await admin.query(`SELECT ctid::text FROM ${schema}.albums`)).rows;
    await store.catalog.put([album(albumId(1))]);
    const before = await place();
    await store.catalog.put([album(albumId(1))]);
    expect(await place()).toEqual(before);
    await store.catalog.put([album(albumId(1), "another title")]);
    expect(await place()).not.toEqual(before);
  });

  test("a library that its operator has split by the hash of the user serves as before", async () => {
    const url = await createDatabase(serverUrl ?? "");
    const store = await openPostgresStore({ url });
    await store.library.add("ada", "albums", entry(1));
    const admin = await connectAdmin(url);
    await admin.query(readFileSync(new URL("testing/split-library.sql", import.meta.url), "utf8"));
    expect(await store.library.add("ada", "albums", entry(9, albumId(1)))).toEqual(entry(1));
    await store.library.add("ada", "albums", entry(2));
    expect(await store.library.list({ userId: "ada", list: "albums", limit: 10 })).toEqual([
      entry(2),
      entry(1),
    ]);
    expect(
      await store.library.list({ userId: "ada", list: "albums", limit: 10, itemIds: [albumId(1)] }),
    ).toEqual([entry(1)]);
    expect(await store.library.remove("ada", "albums", albumId(1))).toBe(true);
  });
});
