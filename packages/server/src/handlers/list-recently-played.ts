import type { Track } from "../generated/schema.ts";
import { badCursor } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";
import { itemsById, readPage } from "./page.ts";

export const listRecentlyPlayed: Handler<"listRecentlyPlayed"> = async (call, { store, cursors }) => {
  const { userId, parameters } = call;
  const { limit = 60, cursor } = parameters;
  const page = await readPage(cursors, {
    cursor,
    scope: { limit, list: ["history", userId], others: "another user or another list" },
    read: (count, after) => {
      const [playedAt = "", playId = ""] = after?.split(" ") ?? [];
      return store.history.list({ userId, limit: count, ...(after && { olderThan: { playedAt, playId } }) });
    },
    positionOf: ({ playedAt, playId }) => `${playedAt} ${playId}`,
  });
  if ("problem" in page) return badCursor(page.problem);
  const { pageInfo, rows: plays } = page;
  const ids = plays.map(({ trackId }) => trackId);
  const tracks = await itemsById<Track>(store.catalog, "tracks", ids);
  const edges = plays.map(({ trackId: id, playedAt }) => ({ node: tracks.get(id) ?? { id }, playedAt }));
  const recentTrackPlayback = { pageInfo, edgeCount: edges.length, edges };
  return new Success(200, { data: { user: { id: userId, recentTrackPlayback } } });
};
