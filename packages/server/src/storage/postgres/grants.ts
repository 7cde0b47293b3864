import { AFTER_ALL_IDS } from "../grants.ts";
import { toGrant } from "../columns.ts";
import type { Resource } from "./contents.ts";
import {
  allRows,
  bytesArray,
  type Database,
  firstRow,
  statementsOn,
  WRITE,
  WRITE_ONCE,
} from "./statements.ts";

export const grantsSql = {
  getGrant: "SELECT id, value, expires_at_ms FROM {schema}.grants WHERE id = $1",
  listGrants: `SELECT id, value, expires_at_ms FROM {schema}.grants
    WHERE id > $1 AND id < $2 ORDER BY id LIMIT (SELECT $3::bigint)`,
  putGrant: `INSERT INTO {schema}.grants (id, value, expires_at_ms) VALUES ($1, $2, $3)
    ON CONFLICT (id) DO UPDATE SET value = excluded.value, expires_at_ms = excluded.expires_at_ms`,
  // The rows that must be unchanged are locked first, in the order of their ids, so that no two calls wait for each
  // other. A call that had to wait for a lock checks the row as it is then. One row is returned if all are unchanged.
  changeGrants: `WITH locked AS (
      SELECT id FROM {schema}.grants AS known
      JOIN unnest($1::text[], $2::bytea[]) AS expected (id, value) USING (id)
      WHERE known.value = expected.value ORDER BY id FOR UPDATE OF known
    ), unchanged AS (
      SELECT FROM locked HAVING count(*) = cardinality($1::text[])
    ), removed AS (
      DELETE FROM {schema}.grants WHERE id = ANY ($3::text[]) AND EXISTS (SELECT FROM unchanged)
    ), put AS (
      INSERT INTO {schema}.grants (id, value, expires_at_ms)
      SELECT * FROM unnest($4::text[], $5::bytea[], $6::bigint[]) WHERE EXISTS (SELECT FROM unchanged)
      ON CONFLICT (id) DO UPDATE SET value = excluded.value, expires_at_ms = excluded.expires_at_ms
    )
    SELECT FROM unchanged`,
  // Several processes clean up at the same time: each skips what another one is deleting already.
  deleteExpiredGrants: `DELETE FROM {schema}.grants WHERE id = ANY (ARRAY(
    SELECT id FROM {schema}.grants WHERE expires_at_ms <= $1
    ORDER BY expires_at_ms LIMIT $2::bigint FOR UPDATE SKIP LOCKED))`,
  clearGrants: "DELETE FROM {schema}.grants",
};

export function postgresGrants(database: Database): Resource<"grants", "grants"> {
  const { connections } = database;
  const { statement, read, write } = statementsOn(database, grantsSql);
  return {
    grants: {
      get: (id) => firstRow(read("getGrant", id), toGrant),
      list: ({ prefix, limit, after = prefix }) =>
        allRows(read("listGrants", after, `${prefix}${AFTER_ALL_IDS}`, limit), toGrant),
      async change({ put = [], remove = [], unchanged = [] }) {
        const { count } = await connections.run(
          // The second time, the value that it expects could be the one that it has replaced itself.
          unchanged.length > 0 ? WRITE_ONCE : WRITE,
          statement("changeGrants"),
          unchanged.map(({ id }) => id),
          bytesArray(unchanged.map(({ value }) => value)),
          remove,
          put.map(({ id }) => id),
          bytesArray(put.map(({ value }) => value)),
          put.map(({ expiresAtMs }) => String(expiresAtMs)),
        );
        return count > 0;
      },
      deleteExpired: async (nowMs, limit) => (await write("deleteExpiredGrants", nowMs, limit)).count,
    },
    contents: {
      grants: {
        read: (session, limit) =>
          allRows(session.run(statement("listGrants"), "", AFTER_ALL_IDS, limit), toGrant),
        async replace(session, all) {
          await session.run(statement("clearGrants"));
          for (const { id, value, expiresAtMs } of all)
            await session.run(statement("putGrant"), id, value, expiresAtMs);
        },
      },
    },
  };
}
