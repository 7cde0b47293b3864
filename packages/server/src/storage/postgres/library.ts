import type { StoredLibrary } from "../contents.ts";
import { newestFirst } from "../library.ts";
import { toEntry, toLibraries } from "../columns.ts";
import type { Call } from "./connections.ts";
import type { Resource } from "./contents.ts";
import { allRows, type Database, type Session, statementsOn, WRITE } from "./statements.ts";

const ENTRY = "object_id, item_id, purchased, uploaded";

export const librarySql = {
  // The planner expects a user of a table that was never analysed to have about a page of entries, and would sort all
  // of them. It doesn't if it can't see the limit.
  listLibrary: `SELECT ${ENTRY} FROM {schema}.library
    WHERE user_id = $1 AND list = $2 AND object_id < $3::uuid ORDER BY object_id DESC LIMIT (SELECT $4::bigint)`,
  // In any order, without a limit.
  listLibraryOfItems: `SELECT ${ENTRY} FROM {schema}.library
    WHERE user_id = $1 AND list = $2 AND object_id < $3::uuid AND item_id = ANY ($4::text[])`,
  // The entry is newer than all that the list has or had when the statement begins. Two entries that are added at the
  // same time may come in either order, so nobody has to wait for a lock.
  // No row is returned if another transaction adds the same item at the same time: the statement began before it.
  // The last column tells whether the answer is confirmed when the statement is: see `Call`.
  addLibraryEntry: `WITH newest (id) AS (SELECT greatest(
      (SELECT object_id FROM {schema}.library WHERE user_id = $1 AND list = $2 ORDER BY library.object_id DESC LIMIT 1),
      (SELECT object_id FROM {schema}.newest_removed WHERE user_id = $1 AND list = $2))
    ), added AS (
      INSERT INTO {schema}.library (user_id, list, ${ENTRY})
      SELECT $1, $2, {schema}.object_id_after(newest.id, $3::uuid), $4, $5::boolean, $6::boolean FROM newest
      ON CONFLICT (user_id, list, item_id) DO NOTHING RETURNING *
    )
    SELECT ${ENTRY}, true FROM added
    UNION ALL SELECT ${ENTRY}, current_setting('synchronous_standby_names') = '' FROM {schema}.library
      WHERE user_id = $1 AND list = $2 AND item_id = $4`,
  moveLibraryEntry: `SELECT ${ENTRY}, is_confirmed FROM {schema}.move_library_entry($1, $2, $3, $4, $5, $6, $7)`,
  deleteLibraryEntry: `WITH removed AS (
      DELETE FROM {schema}.library WHERE user_id = $1 AND list = $2 AND item_id = $3 RETURNING object_id
    ), marked AS (
      INSERT INTO {schema}.newest_removed AS known (user_id, list, object_id)
      SELECT $1, $2, removed.object_id FROM removed WHERE NOT EXISTS (
        SELECT FROM {schema}.library WHERE user_id = $1 AND list = $2 AND library.object_id > removed.object_id)
      ON CONFLICT (user_id, list) DO UPDATE SET object_id = greatest(known.object_id, excluded.object_id)
    )
    SELECT FROM removed`,
  listLibraries: `SELECT user_id, list, ${ENTRY} FROM {schema}.library LIMIT $1::bigint`,
  addLibraryEntries: `INSERT INTO {schema}.library (user_id, list, ${ENTRY})
    SELECT $1, $2, * FROM unnest($3::uuid[], $4::text[], $5::boolean[], $6::boolean[])
    ON CONFLICT (user_id, list, item_id) DO NOTHING`,
  clearLibraries: "DELETE FROM {schema}.library",
  clearNewestRemoved: "DELETE FROM {schema}.newest_removed",
};

const AFTER_ALL = "ffffffff-ffff-ffff-ffff-ffffffffffff";

const ADD: Call = { ...WRITE, isConfirmed: ({ rows }) => rows[0]?.at(-1) === true };

export function postgresLibrary(database: Database): Resource<"library", "libraries"> {
  const { connections } = database;
  const { statement, read, write } = statementsOn(database, librarySql);

  async function insertAll(session: Session, { userId, list, entries }: StoredLibrary): Promise<void> {
    await session.run(
      statement("addLibraryEntries"),
      userId,
      list,
      entries.map(({ objectId }) => objectId),
      entries.map(({ itemId }) => itemId),
      entries.map(({ purchased }) => String(purchased)),
      entries.map(({ uploaded }) => String(uploaded)),
    );
  }

  return {
    library: {
      async list({ userId, list, limit, olderThan = AFTER_ALL, itemIds }) {
        if (itemIds === undefined)
          return allRows(read("listLibrary", userId, list, olderThan, limit), toEntry);
        const entries = await allRows(read("listLibraryOfItems", userId, list, olderThan, itemIds), toEntry);
        return newestFirst(entries).slice(0, limit);
      },
      async add(userId, list, { objectId, itemId, purchased, uploaded }) {
        const values = [userId, list, objectId, itemId, purchased, uploaded];
        for (;;) {
          const { rows } = await connections.run(ADD, statement("addLibraryEntry"), ...values);
          if (rows[0]) return toEntry(rows[0]);
        }
      },
      async move(userId, { from, to }, { objectId, itemId, purchased, uploaded }) {
        const values = [userId, from, to, objectId, itemId, purchased, uploaded];
        const { rows } = await connections.run(ADD, statement("moveLibraryEntry"), ...values);
        return toEntry(rows[0] ?? []);
      },
      remove: async (userId, list, itemId) =>
        (await write("deleteLibraryEntry", userId, list, itemId)).count > 0,
    },
    contents: {
      libraries: {
        read: async (session, limit) =>
          toLibraries((await session.run(statement("listLibraries"), limit)).rows),
        async replace(session, all) {
          await session.run(statement("clearLibraries"));
          await session.run(statement("clearNewestRemoved"));
          for (const library of all) await insertAll(session, library);
        },
      },
    },
  };
}
