import type { Resource } from "../contents.ts";
import {
  type LibraryEntry,
  type LibraryList,
  type LibraryMove,
  type LibraryQuery,
  newestFirst,
  objectIdAfter,
} from "../library.ts";
import { text, toEntry, toLibraries } from "../columns.ts";
import type { SqliteMethods } from "./sqlite-store.ts";
import { allRows, preparedStatements } from "./statements.ts";

const ENTRY = "object_id, item_id, purchased, uploaded";

export const librarySql = {
  listLibrary: `SELECT ${ENTRY} FROM library
    WHERE user_id = ? AND list = ? AND object_id < ? ORDER BY object_id DESC LIMIT ?`,
  // One look-up per item instead of a walk through the list. The entries come in any order, without a limit.
  listLibraryOfItems: `SELECT ${ENTRY} FROM library INDEXED BY library_by_item
    WHERE user_id = ? AND list = ? AND object_id < ? AND item_id IN (SELECT value FROM json_each(?))`,
  getLibraryEntry: `SELECT ${ENTRY} FROM library WHERE user_id = ? AND list = ? AND item_id = ?`,
  addLibraryEntry: `INSERT INTO library (user_id, list, ${ENTRY}) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (user_id, list, item_id) DO NOTHING`,
  addLibraryEntries: `INSERT INTO library (user_id, list, ${ENTRY})
    SELECT ?1, ?2, value ->> 'objectId', value ->> 'itemId', value ->> 'purchased', value ->> 'uploaded'
    FROM json_each(?3) WHERE true ON CONFLICT (user_id, list, item_id) DO NOTHING`,
  deleteLibraryEntry:
    "DELETE FROM library WHERE user_id = ? AND list = ? AND item_id = ? RETURNING object_id",
  // Up to two: the newest entry, and the newest one that was removed, where they are not older than an object id.
  getNewerObjectIds: `SELECT object_id FROM (
      SELECT object_id FROM library WHERE user_id = ?1 AND list = ?2 AND object_id >= ?3 ORDER BY object_id DESC LIMIT 1)
    UNION ALL SELECT object_id FROM newest_removed WHERE user_id = ?1 AND list = ?2 AND object_id >= ?3`,
  putNewestRemoved: `INSERT INTO newest_removed (user_id, list, object_id) SELECT ?1, ?2, ?3
    WHERE NOT EXISTS (SELECT 1 FROM library WHERE user_id = ?1 AND list = ?2 AND object_id > ?3)
    ON CONFLICT (user_id, list) DO UPDATE SET object_id = max(object_id, excluded.object_id)`,
  listLibraries: `SELECT user_id, list, ${ENTRY} FROM library LIMIT ?`,
  clearLibraries: "DELETE FROM library",
  clearNewestRemoved: "DELETE FROM newest_removed",
};

/** Greater than any object id in the order of UTF-8, which is how SQLite compares. */
const AFTER_ALL = "\u{10ffff}";

export function sqliteLibrary({ db, read, write }: SqliteMethods): Resource<"library", "libraries"> {
  const statements = preparedStatements(db, librarySql);

  function list(query: LibraryQuery): readonly LibraryEntry[] {
    const { userId, limit, olderThan = AFTER_ALL, itemIds } = query;
    if (itemIds === undefined) {
      return allRows(statements.listLibrary, userId, query.list, olderThan, limit).map(toEntry);
    }
    const ids = JSON.stringify(itemIds);
    const rows = allRows(statements.listLibraryOfItems, userId, query.list, olderThan, ids);
    return newestFirst(rows.map(toEntry)).slice(0, limit);
  }

  function add(userId: string, toList: LibraryList, entry: LibraryEntry): LibraryEntry {
    const row = statements.getLibraryEntry.get(userId, toList, entry.itemId);
    if (row !== undefined) return toEntry(Object.values(row));
    let { objectId } = entry;
    for (const newer of statements.getNewerObjectIds.all(userId, toList, objectId)) {
      objectId = objectIdAfter(text(newer.object_id), objectId);
    }
    const { itemId, purchased, uploaded } = entry;
    statements.addLibraryEntry.run(userId, toList, objectId, itemId, Number(purchased), Number(uploaded));
    return { ...entry, objectId };
  }

  function move(userId: string, { from, to }: LibraryMove, entry: LibraryEntry): LibraryEntry {
    remove(userId, from, entry.itemId);
    return add(userId, to, entry);
  }

  function remove(userId: string, fromList: LibraryList, itemId: string): boolean {
    const row = statements.deleteLibraryEntry.get(userId, fromList, itemId);
    if (row !== undefined) statements.putNewestRemoved.run(userId, fromList, text(row.object_id));
    return row !== undefined;
  }

  return {
    library: { list: read(list), add: write(add), move: write(move), remove: write(remove) },
    contents: {
      libraries: {
        read: (limit) => toLibraries(allRows(statements.listLibraries, limit)),
        replace(all) {
          statements.clearLibraries.run();
          statements.clearNewestRemoved.run();
          for (const { userId, list: toList, entries } of all) {
            statements.addLibraryEntries.run(userId, toList, JSON.stringify(entries));
          }
        },
      },
    },
  };
}
