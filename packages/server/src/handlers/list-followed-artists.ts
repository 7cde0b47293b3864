import type { ArtistReference } from "../generated/schema.ts";
import { badCursor } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";
import { itemsById } from "./page.ts";
import { readUserList } from "./user-list.ts";

export const listFollowedArtists: Handler<"listFollowedArtists"> = async (call, context) => {
  const page = await readUserList(context, "artists", call);
  if ("problem" in page) return badCursor(page.problem);
  const ids = page.rows.map(({ itemId }) => itemId);
  const artists = await itemsById<ArtistReference>(context.store.catalog, "artists", ids);
  const edges = ids.map((id) => ({ node: artists.get(id) ?? { id } }));
  const followedArtists = { pageInfo: page.pageInfo, edgeCount: edges.length, edges };
  return new Success(200, { data: { user: { id: call.userId, followedArtists } } });
};
