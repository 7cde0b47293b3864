import type { User } from "../generated/schema.ts";
import { chain } from "../maybe-promise.ts";
import type { StoredUser } from "../storage/accounts.ts";
import { noMusicAccount } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";

/** The store is asked each time, so a name that another process has changed is never an old one. */
export const getMe: Handler<"getMe"> = ({ userId }, { store }) =>
  chain(store.accounts.getUser(userId), (user) =>
    user ? new Success(200, { data: { user: publicUser(user) } }) : noMusicAccount(userId),
  );

/** What the API tells of a user. There are no pictures. */
export function publicUser({ id, name }: StoredUser): User {
  return { id, name, images: [] };
}
