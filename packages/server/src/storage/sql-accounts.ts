import { chain, type MaybePromise } from "../maybe-promise.ts";
import { type AccountStore, revocationId } from "./accounts.ts";
import { bytes, type Row, toProfile, toUser } from "./columns.ts";
import { type accountStatements, changeValues, profileValues, userValues } from "./sql.ts";

/** Runs a statement: at once on SQLite, with promises on PostgreSQL. */
export type Run = (
  name: keyof typeof accountStatements,
  ...values: readonly (string | number | null | Uint8Array)[]
) => MaybePromise<readonly Row[]>;

/** The accounts in a database that understands SQL. */
export function sqlAccounts(read: Run, write: Run): AccountStore {
  const all = <T>(rows: MaybePromise<readonly Row[]>, toValue: (row: Row) => T) =>
    chain(rows, (found) => found.map(toValue));
  const first = <T>(rows: MaybePromise<readonly Row[]>, toValue: (row: Row) => T) =>
    chain(rows, ([row]) => row && toValue(row));
  const put = (...statement: Parameters<Run>) => chain(write(...statement), () => {});
  const getSecret = (name: string) => first(read("getSecret", name), ([value]) => bytes(value));
  return {
    identify: ({ apiKey, userId, tokenId }) =>
      chain(read("identify", apiKey, userId, revocationId(tokenId)), ([row = []]) => ({
        profile: row[0] === null ? undefined : toProfile(row),
        isTokenRevoked: Boolean(row[4]),
        user: row[5] === null ? undefined : toUser(row.slice(5)),
      })),
    getProfile: (apiKey) => first(read("getProfile", apiKey), toProfile),
    listProfiles: (limit, after) =>
      all(read("listProfiles", after?.createdAt ?? "", after?.apiKey ?? "", limit), toProfile),
    putProfile: (profile) => put("putProfile", ...profileValues(profile)),
    getUser: (id) => first(read("getUser", id), toUser),
    listUsers: (limit, after) =>
      all(read("listUsers", after?.createdAt ?? "", after?.id ?? "", limit), toUser),
    addUser: (user) => put("addUser", ...userValues(user)),
    putUser: (user) => put("putUser", ...userValues(user)),
    changeUser: (id, change) => first(write("changeUser", ...changeValues(id, change)), toUser),
    getSecret,
    initSecret: (name, value) =>
      chain(put("initSecret", name, value), () => chain(getSecret(name), (stored) => stored ?? value)),
  };
}
