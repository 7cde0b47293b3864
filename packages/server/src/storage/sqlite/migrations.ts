import { resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { type SchemaVersion, StoreError } from "../store.ts";
import { APPLICATION_ID, foreignDatabase, inspectFile } from "./inspect-file.ts";
import { type DatabaseContext, toStoreError } from "./sqlite-errors.ts";
import { pendingAlbums } from "./rebuild-items.ts";
import { inTransaction, readPragma } from "./statements.ts";

/**
 * The texts hold terms, separated by spaces, that `terms.ts` has made. The tokenizer takes every character above ASCII as part of a
 * term. The row id is the rank of an item, so that the first hits are the best ones and the cost of a search doesn't grow with what
 * matches, as it does with bm25. https://www.sqlite.org/fts5.html
 * For a prefix that is longer than those that are indexed, FTS5 first merges all items of all words that begin so: 12 ms for
 * "love*" among a million tracks, instead of 0.03.
 */
const TERMS_OPTIONS = `content='', contentless_delete=1, detail=column, prefix='1 2 3 4 5 6', tokenize='ascii'`;

/**
 * All steps of the schema, oldest first. A released step is never edited: changes are appended, and `PRAGMA user_version`
 * is the number of steps that a file has.
 *
 * `albums` is a rowid table with a separate index, on pages of 8 KB (see {@link PAGE_BYTES}), by measurement:
 * 100,000 albums of 2 to 4 KB, Node 24, microseconds for one read by id, and rows written per second in
 * transactions of 500.
 *
 *     page     rowid + index         WITHOUT ROWID
 *      4 KB    12.7 us  26,000/s     39.1 us  9,200/s
 *      8 KB    12.2 us  45,900/s     41.0 us  6,300/s
 *     16 KB    12.1 us  64,400/s     18.6 us  6,100/s
 *
 * A key of the table itself, an integer made of the id, would find 100 of a million albums in 0.29 ms instead of 0.57 ms.
 * But albums are imported in no order of their ids: 300,000 took 94 us each instead of 34 us, and wrote 17 GB
 * instead of 6 GB.
 *
 * 16 KB pages are no faster to read and double what a single library entry writes to the log. A larger page
 * cache gains nothing over the one of the operating system.
 *
 * Ids of tracks come in no order, ten an album, and cost most of what a row does: of two million tracks of 400 bytes, with an index
 * of ids as text 46,000 a second were written in transactions of 5,000, and 73,000 in those of 20,000; with ids as integers 57,000,
 * and without any such index 230,000. Text stays, since any id can be looked up in it. Their full text costs as much again, 0.2 ms
 * of CPU an album without prefixes and 0.5 ms with those of up to six letters.
 *
 * Nothing refers to another table: the catalog and the libraries can be kept apart, and tokens may name users
 * that some other system manages.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE albums (
    id TEXT NOT NULL UNIQUE,
    json BLOB NOT NULL
  ) STRICT;

  CREATE TABLE import_checkpoints (
    source TEXT NOT NULL PRIMARY KEY,
    lines INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    skipped INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE library (
    user_id TEXT NOT NULL,
    object_id TEXT NOT NULL,
    album_id TEXT NOT NULL,
    purchased INTEGER NOT NULL,
    uploaded INTEGER NOT NULL,
    PRIMARY KEY (user_id, object_id)
  ) STRICT, WITHOUT ROWID;

  CREATE UNIQUE INDEX library_by_album ON library (user_id, album_id);

  CREATE TABLE security_profiles (
    api_key TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL,
    revoked_at TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE users (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    created_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE secrets (
    name TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE oauth_clients (
    client_id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    redirect_uris TEXT NOT NULL,
    secret_hash TEXT,
    created_at TEXT NOT NULL,
    revoked_at TEXT
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE grants (
    id TEXT NOT NULL PRIMARY KEY,
    value BLOB NOT NULL,
    expires_at_ms INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX grants_by_expiry ON grants (expires_at_ms);
  `,
  `
  ALTER TABLE albums ADD COLUMN mbid TEXT;

  CREATE INDEX albums_by_mbid ON albums (mbid) WHERE mbid IS NOT NULL;
  `,
  `
  CREATE TABLE newest_removed (
    user_id TEXT NOT NULL PRIMARY KEY,
    object_id TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;

  CREATE INDEX security_profiles_by_age ON security_profiles (created_at, api_key);
  CREATE INDEX users_by_age ON users (created_at, id);
  CREATE INDEX oauth_clients_by_age ON oauth_clients (created_at, client_id);
  `,
  // See log-mark.ts.
  `
  CREATE TABLE log_mark (
    generation TEXT NOT NULL,
    base TEXT NOT NULL,
    previous TEXT NOT NULL,
    log TEXT NOT NULL
  ) STRICT;

  INSERT INTO log_mark VALUES (lower(hex(randomblob(8))), '', '', '');
  `,
  `
  ALTER TABLE users ADD COLUMN disabled_at TEXT;
  `,
  // What a sign-in keeps is among the grants.
  `
  DROP TABLE oauth_clients;
  `,
  `
  ALTER TABLE users ADD COLUMN visibility TEXT NOT NULL DEFAULT 'PRIVATE';
  ALTER TABLE users ADD COLUMN playback_visibility TEXT NOT NULL DEFAULT 'PRIVATE';
  `,
  // Filled by what albums add to the catalog: see catalog-items.ts, and rebuild-items.ts for the albums that are there already.
  `
  ALTER TABLE albums ADD COLUMN artist_names TEXT;
  ALTER TABLE albums ADD COLUMN rank INTEGER;
  ALTER TABLE albums ADD COLUMN released TEXT;
  ALTER TABLE albums ADD COLUMN sort_name TEXT;

  CREATE UNIQUE INDEX albums_by_rank ON albums (rank) WHERE rank IS NOT NULL;

  CREATE TABLE tracks (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    album INTEGER NOT NULL,
    rank_class INTEGER NOT NULL,
    released TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    json BLOB NOT NULL
  ) STRICT;

  CREATE INDEX tracks_by_album ON tracks (album);

  CREATE TABLE artists (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    albums INTEGER NOT NULL,
    rank_class INTEGER NOT NULL,
    terms TEXT NOT NULL,
    released TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    json BLOB NOT NULL
  ) STRICT;

  CREATE VIRTUAL TABLE album_terms USING fts5(title, artist, album, "key", ${TERMS_OPTIONS});
  CREATE VIRTUAL TABLE track_terms USING fts5(title, artist, album, "key", ${TERMS_OPTIONS});
  CREATE VIRTUAL TABLE artist_terms USING fts5(title, artist, album, "key", ${TERMS_OPTIONS});

  CREATE TABLE word_trigrams (
    trigram TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (trigram, word)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE catalog_items (
    version INTEGER NOT NULL,
    next_version INTEGER NOT NULL,
    done_to TEXT NOT NULL,
    last_number INTEGER NOT NULL
  ) STRICT;

  INSERT INTO catalog_items VALUES (0, 0, '', 0);
  `,
  // The library of albums becomes one of several lists.
  `
  CREATE TABLE lists (
    user_id TEXT NOT NULL,
    list TEXT NOT NULL,
    object_id TEXT NOT NULL,
    item_id TEXT NOT NULL,
    purchased INTEGER NOT NULL,
    uploaded INTEGER NOT NULL,
    PRIMARY KEY (user_id, list, object_id)
  ) STRICT, WITHOUT ROWID;

  INSERT INTO lists SELECT user_id, 'albums', object_id, album_id, purchased, uploaded FROM library;
  DROP TABLE library;
  ALTER TABLE lists RENAME TO library;
  CREATE UNIQUE INDEX library_by_item ON library (user_id, list, item_id);

  CREATE TABLE newest_removed_of_lists (
    user_id TEXT NOT NULL,
    list TEXT NOT NULL,
    object_id TEXT NOT NULL,
    PRIMARY KEY (user_id, list)
  ) STRICT, WITHOUT ROWID;

  INSERT INTO newest_removed_of_lists SELECT user_id, 'albums', object_id FROM newest_removed;
  DROP TABLE newest_removed;
  ALTER TABLE newest_removed_of_lists RENAME TO newest_removed;
  `,
  // Entries refer to the short number of their playlist: it is in three trees for each of them.
  `
  CREATE TABLE playlists (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    user_id TEXT NOT NULL,
    title TEXT NOT NULL,
    sort_name TEXT NOT NULL,
    description TEXT NOT NULL,
    visibility TEXT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    order_version TEXT NOT NULL,
    track_count INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    -- No entry has had a greater key since the order version is this one. None if there was no entry.
    last_key TEXT
  ) STRICT;

  CREATE INDEX playlists_by_user ON playlists (user_id, id);
  CREATE INDEX playlists_by_name ON playlists (user_id, sort_name, id);
  CREATE INDEX playlists_by_update ON playlists (user_id, updated_at, id);

  CREATE TABLE playlist_entries (
    playlist INTEGER NOT NULL,
    order_key TEXT NOT NULL,
    entry_id TEXT NOT NULL,
    track_id TEXT NOT NULL,
    duration_ms INTEGER NOT NULL,
    PRIMARY KEY (playlist, order_key)
  ) STRICT, WITHOUT ROWID;

  CREATE UNIQUE INDEX playlist_entries_by_id ON playlist_entries (playlist, entry_id);
  CREATE INDEX playlist_entries_by_track ON playlist_entries (playlist, track_id);

  CREATE TABLE plays (
    user_id TEXT NOT NULL,
    played_at TEXT NOT NULL,
    play_id TEXT NOT NULL,
    track_id TEXT NOT NULL,
    PRIMARY KEY (user_id, played_at, play_id)
  ) STRICT, WITHOUT ROWID;
  `,
];

/** Set when a file is created, before its first table. */
export const PAGE_BYTES = 8192;

/**
 * Applies the missing steps, each in its own transaction, for which other processes wait. A file that has all steps is
 * not written, and a file of a newer version of this program is refused.
 */
export function migrate(
  db: DatabaseSync,
  context: DatabaseContext,
  steps: readonly string[] = MIGRATIONS,
): void {
  while (versionOf(db, context, steps.length) < steps.length) {
    if (context.readOnly) {
      throw new StoreError(
        "READ_ONLY",
        `The database ${context.file} is new or was made by an older version. Open it once for writing, so that its tables are brought up to date.`,
      );
    }
    inTransaction(db, () => applyNext(db, context, steps));
  }
}

/**
 * Reads which steps a file has, and changes nothing.
 *
 * @throws StoreError
 */
export function sqliteSchemaVersion(path: string): SchemaVersion {
  const context: DatabaseContext = { file: resolve(path), readOnly: true };
  const newest = MIGRATIONS.length;
  try {
    inspectFile(context, false);
    const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
    const db = new DatabaseSync(context.file, { readOnly: true });
    try {
      const version = versionOf(db, context, newest);
      const isOlder = version < newest;
      const pending = isOlder ? countAlbums(db, version) : pendingAlbums(db, context);
      return { version, newest, missing: MIGRATIONS.slice(version), pendingAlbums: pending };
    } finally {
      db.close();
    }
  } catch (error) {
    const failure = toStoreError(error, context);
    if (failure.code !== "NOT_FOUND") throw failure;
    return { version: 0, newest, missing: MIGRATIONS, pendingAlbums: 0 };
  }
}

function applyNext(db: DatabaseSync, context: DatabaseContext, steps: readonly string[]): void {
  // Read again: another process may have been faster.
  const version = versionOf(db, context, steps.length);
  const step = steps[version];
  if (step === undefined) return;
  if (version === 0) {
    if (!isEmpty(db)) throw foreignDatabase(context.file);
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  }
  db.exec(step);
  db.exec(`PRAGMA user_version = ${version + 1}`);
}

function versionOf(db: DatabaseSync, { file }: DatabaseContext, newest: number): number {
  const version = Number(readPragma(db, "user_version"));
  if (version <= newest) return version;
  throw new StoreError(
    "TOO_NEW",
    `The database ${file} has version ${version}, and this program knows versions up to ${newest}. Update Gatefold, or choose another file.`,
  );
}

function isEmpty(db: DatabaseSync): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
}

/** The first step makes the table of albums. */
function countAlbums(db: DatabaseSync, version: number): number {
  return version === 0 ? 0 : Number(db.prepare("SELECT count(*) AS count FROM albums").get()?.["count"]);
}
