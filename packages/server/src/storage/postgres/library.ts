import type { StoredLibrary } from "../contents.ts";
import { newestFirst } from "../library.ts";
import { toEntry, toLibraries } from "../columns.ts";
import type { Call } from "./connections.ts";
import type { Resource } from "./contents.ts";
import { allRows, type Database, type Session, statementsOn, WRITE } from "./statements.ts";

const ENTRY = "object_id, album_id, purchased, uploaded";

/** As `objectIdAfter` of ../library.ts: the time of the newest and a millisecond, and the rest of $2. */
const OBJECT_ID_AFTER = `(lpad(to_hex(('x' || left(replace(newest.id::text, '-', ''), 12))::bit(48)::bigint + 1), 12, '0')
        || substr(replace($2::uuid::text, '-', ''), 13))::uuid`;

export const librarySql = {
  // The planner expects a user of a table that was never analysed to have about a page of entries, and would sort all
  // of them. It doesn't if it can't see the limit.
  listLibrary: `SELECT ${ENTRY} FROM {schema}.library
    WHERE user_id = $1 AND object_id < $2::uuid ORDER BY object_id DESC LIMIT (SELECT $3::bigint)`,
  // In any order, without a limit.
  listLibraryOfAlbums: `SELECT ${ENTRY} FROM {schema}.library
    WHERE user_id = $1 AND object_id < $2::uuid AND album_id = ANY ($3::text[])`,
  // The entry is newer than all that its user has or had when the statement begins. Two entries that are added at the
  // same time may come in either order, so nobody has to wait for a lock.
  // No row is returned if another transaction adds the same album at the same time: the statement began before it.
  // The last column tells whether the answer is confirmed when the statement is: see `Call`.
  addLibraryEntry: `WITH newest (id) AS (SELECT greatest(
      (SELECT object_id FROM {schema}.library WHERE user_id = $1 ORDER BY library.object_id DESC LIMIT 1),
      (SELECT object_id FROM {schema}.newest_removed WHERE user_id = $1))
    ), added AS (
      INSERT INTO {schema}.library (user_id, object_id, album_id, purchased, uploaded)
      SELECT $1, CASE WHEN newest.id >= $2::uuid THEN ${OBJECT_ID_AFTER} ELSE $2::uuid END, $3, $4::boolean, $5::boolean
      FROM newest
      ON CONFLICT (user_id, album_id) DO NOTHING RETURNING *
    )
    SELECT ${ENTRY}, true FROM added
    UNION ALL SELECT ${ENTRY}, current_setting('synchronous_standby_names') = '' FROM {schema}.library WHERE user_id = $1 AND album_id = $3`,
  deleteLibraryEntry: `WITH removed AS (
      DELETE FROM {schema}.library WHERE user_id = $1 AND album_id = $2 RETURNING object_id
    ), marked AS (
      INSERT INTO {schema}.newest_removed AS known (user_id, object_id)
      SELECT $1, removed.object_id FROM removed WHERE NOT EXISTS (
        SELECT FROM {schema}.library WHERE user_id = $1 AND library.object_id > removed.object_id)
      ON CONFLICT (user_id) DO UPDATE SET object_id = greatest(known.object_id, excluded.object_id)
    )
    SELECT FROM removed`,
  listLibraries: `SELECT user_id, ${ENTRY} FROM {schema}.library LIMIT $1::bigint`,
  addLibraryEntries: `INSERT INTO {schema}.library (user_id, object_id, album_id, purchased, uploaded)
    SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::boolean[], $5::boolean[])
    ON CONFLICT (user_id, album_id) DO NOTHING`,
  clearLibraries: "DELETE FROM {schema}.library",
  clearNewestRemoved: "DELETE FROM {schema}.newest_removed",
};

const AFTER_ALL = "ffffffff-ffff-ffff-ffff-ffffffffffff";

const ADD: Call = { ...WRITE, isConfirmed: ({ rows }) => rows[0]?.at(-1) === true };

export function postgresLibrary(database: Database): Resource<"library", "libraries"> {
  const { connections } = database;
  const { statement, read, write } = statementsOn(database, librarySql);

  async function insertAll(session: Session, { userId, entries }: StoredLibrary): Promise<void> {
    await session.run(
      statement("addLibraryEntries"),
      entries.map(() => userId),
      entries.map(({ objectId }) => objectId),
      entries.map(({ albumId }) => albumId),
      entries.map(({ purchased }) => String(purchased)),
      entries.map(({ uploaded }) => String(uploaded)),
    );
  }

  return {
    library: {
      async list({ userId, limit, olderThan = AFTER_ALL, albumIds }) {
        if (albumIds === undefined) return allRows(read("listLibrary", userId, olderThan, limit), toEntry);
        const entries = await allRows(read("listLibraryOfAlbums", userId, olderThan, albumIds), toEntry);
        return newestFirst(entries).slice(0, limit);
      },
      async add(userId, { objectId, albumId, purchased, uploaded }) {
        const values = [userId, objectId, albumId, purchased, uploaded];
        for (;;) {
          const { rows } = await connections.run(ADD, statement("addLibraryEntry"), ...values);
          if (rows[0]) return toEntry(rows[0]);
        }
      },
      remove: async (userId, albumId) => (await write("deleteLibraryEntry", userId, albumId)).count > 0,
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
