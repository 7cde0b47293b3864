import { toProfile, toUser } from "../columns.ts";
import { accountStatements, profileValues, userValues } from "../sql.ts";
import { sqlAccounts } from "../sql-accounts.ts";
import type { Resource } from "./contents.ts";
import { allRows, type Database, statementsOn } from "./statements.ts";

export const accountsSql: typeof accountStatements = accountStatements;

export function postgresAccounts(database: Database): Resource<"accounts", "securityProfiles" | "users"> {
  const { statement, read, write } = statementsOn(database, accountsSql);
  return {
    accounts: sqlAccounts(
      async (...query) => (await read(...query)).rows,
      async (...query) => (await write(...query)).rows,
    ),
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
