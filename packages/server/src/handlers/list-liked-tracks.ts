import type { Track } from "../generated/schema.ts";
import { badCursor } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";
import { itemsById } from "./page.ts";
import { readUserList } from "./user-list.ts";

export const listLikedTracks: Handler<"listLikedTracks"> = async (call, context) => {
  const page = await readUserList(context, "likes", call);
  if ("problem" in page) return badCursor(page.problem);
  const ids = page.rows.map(({ itemId }) => itemId);
  const tracks = await itemsById<Track>(context.store.catalog, "tracks", ids);
  const edges = ids.map((id) => ({ node: tracks.get(id) ?? { id } }));
  const likedTracks = { pageInfo: page.pageInfo, edgeCount: edges.length, edges };
  return new Success(200, { data: { user: { id: call.userId, likedTracks } } });
};
