import { revocationId, type SecurityProfile, type User } from "../accounts.ts";
import type { Resource } from "../contents.ts";
import { bytes, text, textOrNull } from "../columns.ts";
import type { SqliteMethods } from "./sqlite-store.ts";
import { preparedStatements, type Row } from "./statements.ts";

export const accountsSql = {
  identify: `SELECT p.api_key, p.name AS profile_name, p.created_at AS profile_created_at, p.revoked_at,
      u.id, u.name, u.created_at, u.disabled_at, EXISTS (SELECT 1 FROM grants WHERE id = ?3) AS is_revoked
    FROM (SELECT 1) LEFT JOIN security_profiles AS p ON p.api_key = ?1 LEFT JOIN users AS u ON u.id = ?2`,
  getProfile: "SELECT api_key, name, created_at, revoked_at FROM security_profiles WHERE api_key = ?",
  listProfiles: `SELECT api_key, name, created_at, revoked_at FROM security_profiles
    WHERE (created_at, api_key) > (?, ?) ORDER BY created_at, api_key LIMIT ?`,
  putProfile: `INSERT INTO security_profiles (api_key, name, created_at, revoked_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (api_key) DO UPDATE
    SET name = excluded.name, created_at = excluded.created_at, revoked_at = excluded.revoked_at`,
  clearProfiles: "DELETE FROM security_profiles",

  getUser: "SELECT id, name, created_at, disabled_at FROM users WHERE id = ?",
  listUsers: `SELECT id, name, created_at, disabled_at FROM users
    WHERE (created_at, id) > (?, ?) ORDER BY created_at, id LIMIT ?`,
  addUser: `INSERT INTO users (id, name, created_at, disabled_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO NOTHING`,
  putUser: `INSERT INTO users (id, name, created_at, disabled_at) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE
    SET name = excluded.name, created_at = excluded.created_at, disabled_at = excluded.disabled_at`,
  clearUsers: "DELETE FROM users",

  getSecret: "SELECT value FROM secrets WHERE name = ?",
  initSecret: "INSERT INTO secrets (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING",
};

export function sqliteAccounts({
  db,
  read,
  write,
}: SqliteMethods): Resource<"accounts", "securityProfiles" | "users"> {
  const statements = preparedStatements(db, accountsSql);

  function listProfiles(limit: number, after?: SecurityProfile): readonly SecurityProfile[] {
    const rows = statements.listProfiles.all(after?.createdAt ?? "", after?.apiKey ?? "", limit);
    return rows.map(toProfile);
  }

  function putProfile({ apiKey, name, createdAt, revokedAt }: SecurityProfile): void {
    statements.putProfile.run(apiKey, name, createdAt, revokedAt);
  }

  function listUsers(limit: number, after?: User): readonly User[] {
    const rows = statements.listUsers.all(after?.createdAt ?? "", after?.id ?? "", limit);
    return rows.map(toUser);
  }

  function putUser({ id, name, createdAt, disabledAt }: User): void {
    statements.putUser.run(id, name, createdAt, disabledAt);
  }

  function addUser({ id, name, createdAt, disabledAt }: User): void {
    statements.addUser.run(id, name, createdAt, disabledAt);
  }

  function getSecret(name: string): Uint8Array | undefined {
    const row = statements.getSecret.get(name);
    return row && bytes(row.value);
  }

  return {
    accounts: {
      identify: read(({ apiKey, userId, tokenId }) => {
        const row = statements.identify.get(apiKey, userId, revocationId(tokenId)) ?? {};
        const profile = {
          ...row,
          name: row.profile_name ?? null,
          created_at: row.profile_created_at ?? null,
        };
        return {
          profile: row.api_key === null ? undefined : toProfile(profile),
          user: row.id === null ? undefined : toUser(row),
          isTokenRevoked: row.is_revoked === 1,
        };
      }),
      getProfile: read((apiKey) => {
        const row = statements.getProfile.get(apiKey);
        return row && toProfile(row);
      }),
      listProfiles: read(listProfiles),
      putProfile: write(putProfile),
      getUser: read((id) => {
        const row = statements.getUser.get(id);
        return row && toUser(row);
      }),
      listUsers: read(listUsers),
      addUser: write(addUser),
      putUser: write(putUser),
      getSecret: read(getSecret),
      initSecret: write((name, value) => {
        statements.initSecret.run(name, value);
        return getSecret(name) ?? value;
      }),
    },
    contents: {
      securityProfiles: {
        read: (limit) => listProfiles(limit),
        replace(all) {
          statements.clearProfiles.run();
          for (const profile of all) putProfile(profile);
        },
      },
      users: {
        read: (limit) => listUsers(limit),
        replace(all) {
          statements.clearUsers.run();
          for (const user of all) putUser(user);
        },
      },
    },
  };
}

function toProfile(row: Row): SecurityProfile {
  return {
    apiKey: text(row.api_key),
    name: text(row.name),
    createdAt: text(row.created_at),
    revokedAt: textOrNull(row.revoked_at),
  };
}

function toUser(row: Row): User {
  return {
    id: text(row.id),
    name: text(row.name),
    createdAt: text(row.created_at),
    disabledAt: textOrNull(row.disabled_at),
  };
}
