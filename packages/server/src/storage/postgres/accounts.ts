import { revocationId, type SecurityProfile, type User } from "../accounts.ts";
import { bytes, text, textOrNull } from "../columns.ts";
import type { Resource } from "./contents.ts";
import { allRows, type Database, firstRow, type Row, statementsOn, type Value } from "./statements.ts";

export const accountsSql = {
  identify: `SELECT p.api_key, p.name, p.created_at, p.revoked_at, u.id, u.name, u.created_at, u.disabled_at,
      EXISTS (SELECT FROM {schema}.grants WHERE id = $3)
    FROM (SELECT 1) AS one LEFT JOIN {schema}.security_profiles AS p ON p.api_key = $1
      LEFT JOIN {schema}.users AS u ON u.id = $2`,
  getProfile:
    "SELECT api_key, name, created_at, revoked_at FROM {schema}.security_profiles WHERE api_key = $1",
  listProfiles: `SELECT api_key, name, created_at, revoked_at FROM {schema}.security_profiles
    WHERE (created_at, api_key) > ($1, $2) ORDER BY created_at, api_key LIMIT $3::bigint`,
  putProfile: `INSERT INTO {schema}.security_profiles (api_key, name, created_at, revoked_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (api_key) DO UPDATE
    SET name = excluded.name, created_at = excluded.created_at, revoked_at = excluded.revoked_at`,
  clearProfiles: "DELETE FROM {schema}.security_profiles",

  getUser: "SELECT id, name, created_at, disabled_at FROM {schema}.users WHERE id = $1",
  listUsers: `SELECT id, name, created_at, disabled_at FROM {schema}.users
    WHERE (created_at, id) > ($1, $2) ORDER BY created_at, id LIMIT $3::bigint`,
  addUser: `INSERT INTO {schema}.users (id, name, created_at, disabled_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (id) DO NOTHING`,
  putUser: `INSERT INTO {schema}.users (id, name, created_at, disabled_at) VALUES ($1, $2, $3, $4)
    ON CONFLICT (id) DO UPDATE
    SET name = excluded.name, created_at = excluded.created_at, disabled_at = excluded.disabled_at`,
  clearUsers: "DELETE FROM {schema}.users",

  getSecret: "SELECT value FROM {schema}.secrets WHERE name = $1",
  initSecret: "INSERT INTO {schema}.secrets (name, value) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
};

export function postgresAccounts(database: Database): Resource<"accounts", "securityProfiles" | "users"> {
  const { statement, read, write } = statementsOn(database, accountsSql);
  const getSecret = (name: string) => firstRow(read("getSecret", name), ([value]) => bytes(value));
  return {
    accounts: {
      async identify({ apiKey, userId, tokenId }) {
        const { rows } = await read("identify", apiKey, userId, revocationId(tokenId));
        const [row = []] = rows;
        return {
          profile: row[0] === null ? undefined : toProfile(row),
          user: row[4] === null ? undefined : toUser(row.slice(4)),
          isTokenRevoked: row[8] === true,
        };
      },
      getProfile: (apiKey) => firstRow(read("getProfile", apiKey), toProfile),
      listProfiles: (limit, after) =>
        allRows(read("listProfiles", after?.createdAt ?? "", after?.apiKey ?? "", limit), toProfile),
      putProfile: async (profile) => void (await write("putProfile", ...profileValues(profile))),
      getUser: (id) => firstRow(read("getUser", id), toUser),
      listUsers: (limit, after) =>
        allRows(read("listUsers", after?.createdAt ?? "", after?.id ?? "", limit), toUser),
      addUser: async (user) => void (await write("addUser", ...userValues(user))),
      putUser: async (user) => void (await write("putUser", ...userValues(user))),
      getSecret,
      async initSecret(name, value) {
        await write("initSecret", name, value);
        return (await getSecret(name)) ?? value;
      },
    },
    contents: {
      securityProfiles: {
        read: (session, limit) => allRows(session.run(statement("listProfiles"), "", "", limit), toProfile),
        async replace(session, all) {
          await session.run(statement("clearProfiles"));
          for (const profile of all) await session.run(statement("putProfile"), ...profileValues(profile));
        },
      },
      users: {
        read: (session, limit) => allRows(session.run(statement("listUsers"), "", "", limit), toUser),
        async replace(session, all) {
          await session.run(statement("clearUsers"));
          for (const user of all) await session.run(statement("putUser"), ...userValues(user));
        },
      },
    },
  };
}

function profileValues({ apiKey, name, createdAt, revokedAt }: SecurityProfile): readonly Value[] {
  return [apiKey, name, createdAt, revokedAt];
}

function userValues({ id, name, createdAt, disabledAt }: User): readonly Value[] {
  return [id, name, createdAt, disabledAt];
}

function toProfile([apiKey, name, createdAt, revokedAt]: Row): SecurityProfile {
  return {
    apiKey: text(apiKey),
    name: text(name),
    createdAt: text(createdAt),
    revokedAt: textOrNull(revokedAt),
  };
}

function toUser([id, name, createdAt, disabledAt]: Row): User {
  return { id: text(id), name: text(name), createdAt: text(createdAt), disabledAt: textOrNull(disabledAt) };
}
