import type { Resource } from "../contents.ts";
import { AFTER_ALL_IDS, type Grant, type GrantChange } from "../grants.ts";
import { toGrant } from "../columns.ts";
import type { SqliteMethods } from "./sqlite-store.ts";
import { allRows, preparedStatements } from "./statements.ts";

export const grantsSql = {
  getGrant: "SELECT id, value, expires_at_ms FROM grants WHERE id = ?",
  listGrants: "SELECT id, value, expires_at_ms FROM grants WHERE id > ? AND id < ? ORDER BY id LIMIT ?",
  putGrant: `INSERT INTO grants (id, value, expires_at_ms) VALUES (?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET value = excluded.value, expires_at_ms = excluded.expires_at_ms`,
  hasGrant: "SELECT 1 FROM grants WHERE id = ? AND value = ?",
  deleteGrant: "DELETE FROM grants WHERE id = ?",
  deleteExpiredGrants: `DELETE FROM grants WHERE id IN (
    SELECT id FROM grants WHERE expires_at_ms <= ? ORDER BY expires_at_ms LIMIT ?)`,
  clearGrants: "DELETE FROM grants",
};

export function sqliteGrants({ db, read, write }: SqliteMethods): Resource<"grants", "grants"> {
  const statements = preparedStatements(db, grantsSql);

  function putGrant({ id, value, expiresAtMs }: Grant): void {
    statements.putGrant.run(id, value, expiresAtMs);
  }

  function change({ put = [], remove = [], unchanged = [] }: GrantChange): boolean {
    if (unchanged.some(({ id, value }) => statements.hasGrant.get(id, value) === undefined)) return false;
    for (const id of remove) statements.deleteGrant.run(id);
    for (const grant of put) putGrant(grant);
    return true;
  }

  function list(after: string, before: string, limit: number): readonly Grant[] {
    return allRows(statements.listGrants, after, before, limit).map(toGrant);
  }

  return {
    grants: {
      get: read((id) => allRows(statements.getGrant, id).map(toGrant)[0]),
      list: read(({ prefix, limit, after }) => list(after ?? prefix, `${prefix}${AFTER_ALL_IDS}`, limit)),
      change: write(change),
      deleteExpired: write((nowMs, limit) =>
        Number(statements.deleteExpiredGrants.run(nowMs, limit).changes),
      ),
    },
    contents: {
      grants: {
        read: (limit) => list("", AFTER_ALL_IDS, limit),
        replace(all) {
          statements.clearGrants.run();
          for (const grant of all) putGrant(grant);
        },
      },
    },
  };
}
