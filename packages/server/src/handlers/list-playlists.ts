import { badCursor } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";
import { readPage } from "./page.ts";
import { publicPlaylist } from "./playlist.ts";

const ORDERS = { NAME: "name", RECENTLY_UPDATED: "updated" } as const;

export const listPlaylists: Handler<"listPlaylists"> = async (call, { store, cursors }) => {
  const { userId, parameters } = call;
  const { limit = 100, cursor, sortBy } = parameters;
  const order = sortBy ? ORDERS[sortBy] : "newest";
  const page = await readPage(cursors, {
    cursor,
    scope: { limit, list: ["playlists", userId, order], others: "another user or another sortBy" },
    read: (count, position) => {
      const [, id, sortKey] = /^(\S+) (.*)$/s.exec(position ?? "") ?? [];
      const after = id !== undefined && sortKey !== undefined ? { id, sortKey } : undefined;
      return store.playlists.list({ userId, order, limit: count, after });
    },
    positionOf: (playlist) => `${playlist.id} ${playlist.sortKey}`,
  });
  if ("problem" in page) return badCursor(page.problem);
  const edges = page.rows.map((playlist) => ({ node: publicPlaylist(playlist) }));
  const playlists = { pageInfo: page.pageInfo, edgeCount: edges.length, edges };
  return new Success(200, { data: { user: { id: userId, playlists } } });
};
