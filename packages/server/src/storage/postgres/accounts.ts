import { revocationId, type SecurityProfile, type User } from "../accounts.ts";
import { bytes, text, textOrNull } from "../columns.ts";
import { accountStatements, profileValues, userValues } from "../sql.ts";
import type { Resource } from "./contents.ts";
import { allRows, type Database, firstRow, type Row, statementsOn } from "./statements.ts";

export const accountsSql: typeof accountStatements = accountStatements;

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
