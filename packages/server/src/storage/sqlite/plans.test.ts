import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { migrate } from "./migrations.ts";
import { allSql } from "../testing/all-sql.ts";

const SQL = await allSql(new URL(".", import.meta.url));
const NAMES = Object.keys(SQL);

/** Statements that go through a whole table because that is what they are for: counts, snapshots and resets. */
const WHOLE: ReadonlySet<string> = new Set([
  "countAlbums",
  "countTracks",
  "countArtists",
  "listAlbums",
  "listLibraries",
  "listPlaylists",
  "listAllEntries",
  "listHistories",
  // These tables have one row.
  "getLastNumber",
  "setLastNumber",
  "getProgress",
  "setProgress",
  ...NAMES.filter((name) => name.startsWith("clear")),
]);

/** Statements that sort up to a bound of what a full-text index has found, in memory, or all that they read in any case. */
const SORTED: ReadonlySet<string> = new Set([
  "similarWords",
  "listAlbums",
  ...NAMES.filter((name) => name.startsWith("match") && (name.includes("Newest") || name.endsWith("ByName"))),
]);

/** Statements that read all that the first columns of an index find, because that is what they are for. */
const ALL_OF_A_KEY: ReadonlySet<string> = new Set([
  "deleteAllEntries",
  // Reads the words of one group of three letters.
  "similarWords",
  // Counts a user's plays, of which only so many are kept.
  "deleteOldPlays",
]);

const ROWS = 100_000;

/** A row of each table, of the number `?1`. */
const ROW_OF: Readonly<Record<string, string>> = {
  albums: "'B' || ?1, x'00', 'mbid-' || ?1, NULL, ?1, '', ''",
  tracks: "?1, 'T' || ?1, CAST(?1 / 10 AS INTEGER), 0, '', '', x'00'",
  artists: "?1, 'A' || ?1, 1, 0, '', '', '', x'00'",
  word_trigrams: "'trigram-' || CAST(?1 / 100 AS INTEGER), 'word-' || ?1",
  catalog_items: "0, 0, '', ?1",
  import_checkpoints: "'file-' || ?1, ?1, ?1, 0",
  library: "'user-' || (?1 / 20000), 'albums', printf('%08x', ?1), 'B' || ?1, 0, 0",
  newest_removed: "'user-' || ?1, 'albums', printf('%08x', ?1)",
  playlists:
    "?1, printf('%08x', ?1), 'user-' || (?1 / 20000), '', 'name-' || ?1, '', 'PRIVATE', '', '', '', 0, 0, NULL",
  playlist_entries: "CAST(?1 / 20000 AS INTEGER), printf('%08x', ?1), 'entry-' || ?1, 'T' || ?1, 0",
  plays: "'user-' || (?1 / 20000), printf('%08x', ?1), '', 'T' || ?1",
  security_profiles: "'key-' || ?1, 'App', printf('%08x', ?1), NULL",
  users: "'user-' || ?1, 'Ada', printf('%08x', ?1), NULL, 'PRIVATE', 'PRIVATE'",
  grants: "'grant-' || ?1, x'00', ?1",
  secrets: "'secret-' || ?1, x'00'",
  log_mark: "'generation-' || ?1, '', '', ''",
};

function filledDatabase(): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  onTestFinished(() => db.close());
  migrate(db, { file: ":memory:", readOnly: false });
  // Those of a full-text index are its own.
  const tables = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB '*_terms*'")
    .all();
  db.exec("BEGIN");
  for (const { name } of tables) {
    const insert = db.prepare(`INSERT INTO ${name} SELECT ${ROW_OF[String(name)]}`);
    for (let row = 1; row <= ROWS; row++) insert.run(row);
  }
  db.exec("COMMIT");
  return db;
}

test("no statement sorts, or goes through what a key finds, before and after an analysis", () => {
  const db = filledDatabase();
  const faults = () =>
    NAMES.flatMap((name) =>
      planOf(db, SQL[name])
        .filter(
          (step) =>
            (isSort(step) && !SORTED.has(name)) ||
            (isScan(step) && !WHOLE.has(name)) ||
            (isPartial(db, step) && !ALL_OF_A_KEY.has(name)),
        )
        .map((step) => `${name}: ${step}`),
    );
  expect(faults()).toEqual([]);
  db.exec("ANALYZE");
  expect(faults()).toEqual([]);
});

test("a search by a part of an index is seen", () => {
  const db = new DatabaseSync(":memory:");
  onTestFinished(() => db.close());
  migrate(db, { file: ":memory:", readOnly: false });
  const isFault = (sql: string) => planOf(db, sql).some((step) => isPartial(db, step));
  const entries = "SELECT 1 FROM playlist_entries WHERE playlist = ?";
  expect(isFault(`${entries} AND order_key > ?`)).toBe(false);
  expect(isFault(`${entries} AND +order_key > ?`)).toBe(true);
  const playlists = "SELECT 1 FROM playlists WHERE user_id = ?";
  expect(isFault(`${playlists} AND (sort_name, id) > (?, ?) ORDER BY sort_name`)).toBe(false);
  expect(isFault(`${playlists} AND sort_name > ? ORDER BY sort_name`)).toBe(true);
});

function planOf(db: DatabaseSync, sql: string | undefined): readonly string[] {
  const rows = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all();
  return rows.map((row) => String(row.detail));
}

function isSort(step: string): boolean {
  return step.includes("TEMP B-TREE");
}

const SEARCH = /^SEARCH (\w+).* USING (?:COVERING )?(?:INDEX (\w+)|PRIMARY KEY) (\(.*\))/;

/** Whether a step goes through rows that only some columns of its index find. */
function isPartial(db: DatabaseSync, step: string): boolean {
  const [, table = "", index = null, conditions = ""] = SEARCH.exec(step) ?? [];
  // Where an alias stands for the table, it has one key.
  const columns =
    index === null
      ? db.prepare("SELECT name FROM pragma_table_info(?) WHERE pk > 0").all(table)
      : db.prepare("SELECT name FROM pragma_index_info(?)").all(index);
  return columns.some(({ name }) => !new RegExp(`\\b${name}\\b`).test(conditions));
}

/** Lists in the arguments, and constants, are gone through; they are no tables. */
function isScan(step: string): boolean {
  return (
    step.startsWith("SCAN") && !/^SCAN (json_each|wanted|hits|\w+_terms|CONSTANT ROW|\(subquery)/.test(step)
  );
}

test.each([
  [
    "getAlbums",
    "SCAN wanted VIRTUAL TABLE INDEX 1:\nSEARCH items USING INDEX sqlite_autoindex_albums_1 (id=?)",
  ],
  ["getTrack", "SEARCH tracks USING INDEX sqlite_autoindex_tracks_1 (id=?)"],
  ["getArtist", "SEARCH artists USING INDEX sqlite_autoindex_artists_1 (id=?)"],
  [
    "matchTracks",
    "CO-ROUTINE hits\nSCAN track_terms VIRTUAL TABLE INDEX 64:M4>\nSCAN hits\nSEARCH items USING INTEGER PRIMARY KEY (rowid=?)",
  ],
  [
    "matchAlbums",
    "CO-ROUTINE hits\nSCAN album_terms VIRTUAL TABLE INDEX 64:M4>\nSCAN hits\nSEARCH items USING INDEX albums_by_rank (rank=?)",
  ],
  ["getAlbum", "SEARCH albums USING INDEX sqlite_autoindex_albums_1 (id=?)"],
  ["listAlbumIds", "SEARCH albums USING COVERING INDEX sqlite_autoindex_albums_1 (id>?)"],
  ["listLibrary", "SEARCH library USING PRIMARY KEY (user_id=? AND list=? AND object_id<?)"],
  ["getLibraryEntry", "SEARCH library USING INDEX library_by_item (user_id=? AND list=? AND item_id=?)"],
  [
    "deleteLibraryEntry",
    "SEARCH library USING COVERING INDEX library_by_item (user_id=? AND list=? AND item_id=?)",
  ],
  ["listNewestPlaylists", "SEARCH playlists USING INDEX playlists_by_user (user_id=? AND id<?)"],
  ["listEntries", "SEARCH playlist_entries USING PRIMARY KEY (playlist=? AND order_key>?)"],
  ["listEntriesUpwards", "SEARCH playlist_entries USING PRIMARY KEY (playlist=? AND order_key<?)"],
  [
    "getEntries",
    "SEARCH playlist_entries USING INDEX playlist_entries_by_id (playlist=? AND entry_id=?)\nLIST SUBQUERY 1\nSCAN json_each VIRTUAL TABLE INDEX 1:",
  ],
  [
    "deleteEntries",
    "SEARCH playlist_entries USING INDEX playlist_entries_by_id (playlist=? AND entry_id=?)\nLIST SUBQUERY 1\nSCAN json_each VIRTUAL TABLE INDEX 1:",
  ],
])("%s is a look-up in one index", (name, plan) => {
  const db = new DatabaseSync(":memory:");
  onTestFinished(() => db.close());
  migrate(db, { file: ":memory:", readOnly: false });
  const rows = db.prepare(`EXPLAIN QUERY PLAN ${SQL[name]}`).all();
  expect(rows.map((row) => row.detail).join("\n")).toBe(plan);
});
