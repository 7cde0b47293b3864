import { toProfile, toUser } from "../columns.ts";
import type { Resource } from "../contents.ts";
import { accountStatements, inSqlite, profileValues, userValues } from "../sql.ts";
import { type Run, sqlAccounts } from "../sql-accounts.ts";
import type { SqliteMethods } from "./sqlite-store.ts";
import { allRows, preparedStatements } from "./statements.ts";

export const accountsSql: typeof accountStatements = inSqlite(accountStatements);

export function sqliteAccounts({
  db,
  read,
  write,
}: SqliteMethods): Resource<"accounts", "securityProfiles" | "users"> {
  const statements = preparedStatements(db, accountsSql);
  const run = (...[name, ...values]: Parameters<Run>) => allRows(statements[name], ...values);
  return {
    accounts: sqlAccounts(read(run), write(run)),
    contents: {
      securityProfiles: {
        read: (limit) => run("listProfiles", "", "", limit).map(toProfile),
        replace(all) {
          run("clearProfiles");
          for (const profile of all) run("putProfile", ...profileValues(profile));
        },
      },
      users: {
        read: (limit) => run("listUsers", "", "", limit).map(toUser),
        replace(all) {
          run("clearUsers");
          for (const user of all) run("putUser", ...userValues(user));
        },
      },
    },
  };
}
