import { chain } from "../maybe-promise.ts";
import { publicUser } from "./get-me.ts";
import { noMusicAccount } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";

export const updateMe: Handler<"updateMe"> = ({ body, userId }, { store }) => {
  const { visibility, playbackVisibility } = body;
  // Half of a pair of surrogates is no text in UTF-8: databases would store another name than the one in the answer.
  const change = { name: body.name.toWellFormed(), visibility, playbackVisibility };
  return chain(store.accounts.changeUser(userId, change), (user) =>
    user ? new Success(200, { data: { updateUser: publicUser(user) } }) : noMusicAccount(userId),
  );
};
