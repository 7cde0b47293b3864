import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { ITEMS_VERSION } from "../items-of-album.ts";
import { migrate, sqliteSchemaVersion } from "./migrations.ts";
import { type SqliteStore, sqliteStore } from "./sqlite-store.ts";
import { idOf, oldDatabase } from "./testing/old-database.ts";
import { outputOf, runChild } from "./testing/run-child.ts";

const ALBUMS = 1_200;

function open(file: string, options: { readonly readOnly?: boolean } = {}): SqliteStore {
  const store = sqliteStore({ file, busyTimeoutMs: 60_000, ...options });
  onTestFinished(async () => store.close());
  return store;
}

/** Everything has been made, and nothing twice. */
function expectAll(store: SqliteStore, albums: number = ALBUMS): void {
  const counts = (["albums", "tracks", "artists"] as const).map((kind) => store.catalog.count(kind));
  expect(counts).toEqual([albums, albums * 2, 10]);
  for (const number of [0, 1, Math.floor(albums / 2), albums - 1]) {
    expect(titlesOf(store, "tracks", `song${number}`)).toEqual([
      `Song${number} part0`,
      `Song${number} part1`,
    ]);
    expect(titlesOf(store, "albums", `album${number}`)).toEqual([`Album${number}`]);
  }
  expect(store.catalog.get("tracks", idOf("B00T", 11, 6))).toBeDefined();
  expect(store.catalog.similarWords("artisst", 1)).toEqual(["artist"]);
  expect(sqliteSchemaVersion(store.file).pendingAlbums).toBe(0);
}

function titlesOf(store: SqliteStore, kind: "albums" | "tracks", term: string): unknown[] {
  const all = [{ fields: ["title"], terms: [term], isPrefix: false }] as const;
  const hits = store.catalog.match(kind, { all, except: [], order: "rank", sortedItems: 10, limit: 10 });
  return Array.from(
    hits instanceof Promise ? [] : hits,
    ({ json }) => JSON.parse(new TextDecoder().decode(json)).title,
  );
}

test("a database of albums alone gets tracks, artists and search when it is opened, and tells how many are left", () => {
  const file = oldDatabase(ALBUMS);
  expect(sqliteSchemaVersion(file)).toMatchObject({ pendingAlbums: ALBUMS });
  const left: number[] = [];
  const store = sqliteStore({ file, onRebuild: (pendingAlbums) => left.push(pendingAlbums) });
  onTestFinished(async () => store.close());
  expect(left.slice(0, 2)).toEqual([700, 200]);
  expect(left.at(-1)).toBe(0);
  expectAll(store);
});

test("an old database is not opened for reading only before its tracks and artists are made", () => {
  const file = oldDatabase(3);
  const refusal = (message: string) => expect.objectContaining({ code: "READ_ONLY", message });
  expect(() => open(file, { readOnly: true })).toThrow(refusal(expect.stringContaining("older version")));
  const db = new DatabaseSync(file);
  migrate(db, { file, readOnly: false });
  db.close();
  expect(sqliteSchemaVersion(file)).toMatchObject({ missing: [], pendingAlbums: 3 });
  expect(() => open(file, { readOnly: true })).toThrow(refusal(expect.stringContaining("gatefold migrate")));
  open(file).close();
  expect(open(file, { readOnly: true }).catalog.count("tracks")).toBe(6);
});

test("a process that is killed in the middle loses nothing of what it has made", async () => {
  const file = oldDatabase(ALBUMS);
  const child = runChild("rebuild-until-killed", [file]);
  for await (const pending of child.lines) {
    if (Number(pending) < ALBUMS) break;
  }
  await child.kill();
  const { pendingAlbums } = sqliteSchemaVersion(file);
  expect(pendingAlbums).toBeGreaterThan(0);
  expect(pendingAlbums).toBeLessThan(ALBUMS);
  expectAll(open(file));
});

test("four processes that open it at once share the work", async () => {
  const file = oldDatabase(2_000);
  const users = ["ada", "bob", "cyd", "dee"];
  const outputs = await Promise.all(users.map((user) => outputOf(runChild("use-store", [file, user, "1"]))));
  for (const output of outputs) expect(JSON.parse(output)).toHaveProperty("secret");
  expectAll(open(file), 2_000);
});

test("what an older version has made is made anew, and an unfinished rebuild of an older version begins again", () => {
  const file = oldDatabase(20);
  open(file).close();
  const set = (sql: string) => {
    const db = new DatabaseSync(file);
    db.exec(sql);
    db.close();
  };
  for (const [version, next] of [
    [ITEMS_VERSION - 1, ITEMS_VERSION - 1],
    [ITEMS_VERSION - 2, ITEMS_VERSION - 1],
  ]) {
    set(
      `UPDATE tracks SET json = x'7b7d'; DELETE FROM track_terms WHERE rowid IN (SELECT rowid FROM track_terms)`,
    );
    set(`UPDATE catalog_items SET version = ${version}, next_version = ${next}, done_to = 'B00ALB0010'`);
    expect(sqliteSchemaVersion(file).pendingAlbums).toBe(20);
    expectAll(open(file), 20);
  }
  set(`UPDATE catalog_items SET version = ${ITEMS_VERSION + 1}`);
  expect(() => open(file)).toThrow(expect.objectContaining({ code: "TOO_NEW" }));
});
