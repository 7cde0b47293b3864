import { revocationId, type SecurityProfile, type User } from "../accounts.ts";
import type { Resource } from "../contents.ts";
import { bytes, text, textOrNull } from "../columns.ts";
import { accountStatements, inSqlite, profileValues, userValues } from "../sql.ts";
import type { SqliteMethods } from "./sqlite-store.ts";
import { preparedStatements, type Row } from "./statements.ts";

export const accountsSql: typeof accountStatements = inSqlite(accountStatements);

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

  function putProfile(profile: SecurityProfile): void {
    statements.putProfile.run(...profileValues(profile));
  }

  function listUsers(limit: number, after?: User): readonly User[] {
    const rows = statements.listUsers.all(after?.createdAt ?? "", after?.id ?? "", limit);
    return rows.map(toUser);
  }

  function putUser(user: User): void {
    statements.putUser.run(...userValues(user));
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
      getProfile: read((apiKey) => statements.getProfile.all(apiKey).map(toProfile)[0]),
      listProfiles: read(listProfiles),
      putProfile: write(putProfile),
      getUser: read((id) => statements.getUser.all(id).map(toUser)[0]),
      listUsers: read(listUsers),
      addUser: write((user) => void statements.addUser.run(...userValues(user))),
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
