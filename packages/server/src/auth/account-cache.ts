import { chain, type MaybePromise } from "../maybe-promise.ts";
import type { Store } from "../storage/store.ts";
import { BoundedMap } from "../bounded-map.ts";

/** Tells whether a user has a music account. */
export type AccountChecker = (userId: string) => MaybePromise<boolean>;

/** How many users are remembered. */
const MAX_USERS = 100_000;

/** Asks the store once for a user that it has: accounts are added, and never removed. */
export function createAccountChecker(store: Store): AccountChecker {
  const known = new BoundedMap<string, true>(MAX_USERS);
  return (userId) => {
    if (known.get(userId)) return true;
    return chain(store.accounts.getUser(userId), (user) => {
      if (user) known.set(userId, true);
      return user !== undefined;
    });
  };
}
