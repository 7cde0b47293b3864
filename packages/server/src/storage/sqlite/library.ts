import type { Resource } from "../contents.ts";
import { type LibraryEntry, type LibraryQuery, newestFirst, objectIdAfter } from "../library.ts";
import { text, toEntry, toLibraries } from "../columns.ts";
import type { SqliteMethods } from "./sqlite-store.ts";
import { allRows, preparedStatements } from "./statements.ts";

export const librarySql = {
  listLibrary: `SELECT object_id, album_id, purchased, uploaded FROM library
    WHERE user_id = ? AND object_id < ? ORDER BY object_id DESC LIMIT ?`,
  // One look-up per album instead of a walk through the library. The entries come in any order, without a limit.
  listLibraryOfAlbums: `SELECT object_id, album_id, purchased, uploaded FROM library INDEXED BY library_by_album
    WHERE user_id = ? AND object_id < ? AND album_id IN (SELECT value FROM json_each(?))`,
  getLibraryEntry: `SELECT object_id, album_id, purchased, uploaded FROM library
    WHERE user_id = ? AND album_id = ?`,
  addLibraryEntry: `INSERT INTO library (user_id, object_id, album_id, purchased, uploaded) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (user_id, album_id) DO NOTHING`,
  addLibraryEntries: `INSERT INTO library (user_id, object_id, album_id, purchased, uploaded)
    SELECT ?1, value ->> 'objectId', value ->> 'albumId', value ->> 'purchased', value ->> 'uploaded' FROM json_each(?2)
    WHERE true ON CONFLICT (user_id, album_id) DO NOTHING`,
  deleteLibraryEntry: "DELETE FROM library WHERE user_id = ? AND album_id = ? RETURNING object_id",
  // Up to two: the newest entry, and the newest one that was removed, where they are not older than an object id.
  getNewerObjectIds: `SELECT object_id FROM
    (SELECT object_id FROM library WHERE user_id = ?1 AND object_id >= ?2 ORDER BY object_id DESC LIMIT 1)
    UNION ALL SELECT object_id FROM newest_removed WHERE user_id = ?1 AND object_id >= ?2`,
  putNewestRemoved: `INSERT INTO newest_removed (user_id, object_id) SELECT ?1, ?2
    WHERE NOT EXISTS (SELECT 1 FROM library WHERE user_id = ?1 AND object_id > ?2)
    ON CONFLICT (user_id) DO UPDATE SET object_id = max(object_id, excluded.object_id)`,
  listLibraries: "SELECT user_id, object_id, album_id, purchased, uploaded FROM library LIMIT ?",
  clearLibraries: "DELETE FROM library",
  clearNewestRemoved: "DELETE FROM newest_removed",
};

/** Greater than any object id in the order of UTF-8, which is how SQLite compares. */
const AFTER_ALL = "\u{10ffff}";

export function sqliteLibrary({ db, read, write }: SqliteMethods): Resource<"library", "libraries"> {
  const statements = preparedStatements(db, librarySql);

  function list({ userId, limit, olderThan = AFTER_ALL, albumIds }: LibraryQuery): readonly LibraryEntry[] {
    if (albumIds === undefined) return allRows(statements.listLibrary, userId, olderThan, limit).map(toEntry);
    const rows = allRows(statements.listLibraryOfAlbums, userId, olderThan, JSON.stringify(albumIds));
    return newestFirst(rows.map(toEntry)).slice(0, limit);
  }

  function add(userId: string, entry: LibraryEntry): LibraryEntry {
    const row = statements.getLibraryEntry.get(userId, entry.albumId);
    if (row !== undefined) return toEntry(Object.values(row));
    let { objectId } = entry;
    for (const newer of statements.getNewerObjectIds.all(userId, objectId)) {
      objectId = objectIdAfter(text(newer.object_id), objectId);
    }
    const { albumId, purchased, uploaded } = entry;
    statements.addLibraryEntry.run(userId, objectId, albumId, Number(purchased), Number(uploaded));
    return { ...entry, objectId };
  }

  function remove(userId: string, albumId: string): boolean {
    const row = statements.deleteLibraryEntry.get(userId, albumId);
    if (row !== undefined) statements.putNewestRemoved.run(userId, text(row.object_id));
    return row !== undefined;
  }

  return {
    library: { list: read(list), add: write(add), remove: write(remove) },
    contents: {
      libraries: {
        read: (limit) => toLibraries(allRows(statements.listLibraries, limit)),
        replace(all) {
          statements.clearLibraries.run();
          statements.clearNewestRemoved.run();
          for (const { userId, entries } of all) {
            statements.addLibraryEntries.run(userId, JSON.stringify(entries));
          }
        },
      },
    },
  };
}
