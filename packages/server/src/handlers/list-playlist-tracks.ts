import type { CursorScope } from "../domain/cursor.ts";
import type { Track } from "../generated/schema.ts";
import type { EntryPlace } from "../storage/playlists.ts";
import { badCursor } from "./failures.ts";
import { type Handler, type HandlerContext, Success } from "./handler.ts";
import { itemsById } from "./page.ts";
import { canRead, unknownPlaylist } from "./playlist.ts";

export const listPlaylistTracks: Handler<"listPlaylistTracks"> = async (
  { parameters: { id, limit = 100, cursor }, userId },
  { store, cursors },
) => {
  const scope = { limit, list: ["playlist", id], others: "another playlist" };
  const start = await readCursor(cursors, cursor, scope);
  if ("problem" in start) return badCursor(start.problem);
  // One more than requested shows whether there is a next page.
  const page = await store.playlists.entries(id, { limit: limit + 1, after: start.after });
  if (!canRead(page?.playlist, userId)) return unknownPlaylist(id);
  const { title, trackCount, durationMs } = page.playlist;
  if (!page.entries) return badCursor(start.ifGone);
  const entries = page.entries.slice(0, limit);
  const last = page.entries.length > limit ? entries.at(-1) : undefined;
  const position = last && `${start.index + limit} ${last.entryId} ${last.position}`;
  const token = position && (await cursors.seal(position, scope));
  const ids = entries.map(({ trackId }) => trackId);
  const known = await itemsById<Track>(store.catalog, "tracks", ids);
  const edges = entries.map(({ entryId, trackId }, at) => ({
    cursor: `${start.index + at}:${entryId}`,
    node: known.get(trackId) ?? { id: trackId },
  }));
  const pageInfo = { hasNextPage: token !== undefined, ...(token !== undefined && { token }) };
  const tracks = { pageInfo, edgeCount: edges.length, edges };
  const playlist = { id, title, trackCount, duration: durationMs / 1000, tracks };
  return new Success(200, { data: { playlist } });
};

/** Where a page starts. */
interface Start {
  /** The index of its first entry. */
  readonly index: number;
  readonly after?: EntryPlace | undefined;
  /** What is wrong with the cursor if the store can't find that place, as the second half of "cursor …". */
  readonly ifGone: string;
}

const EDGE_GONE = "starts after an entry that the playlist has no more; send pageInfo.token instead";
/** Even that of a token: the entries have got new positions since, and its own entry was removed. */
const TOKEN_GONE = "starts at a place that the playlist has no more; begin with the first page";

/** The index and the entry id of an edge. A sealed token has no colon. */
const EDGE_CURSOR = /^(\d{1,6}):(\P{Cc}{1,128})$/u;
/** What a sealed token holds: the index of the next entry, and the id and the position of the last one. */
const SEALED = /^(\d+) (\S+) (.*)$/s;

/** Reads a token of a page, or the cursor of an edge. */
async function readCursor(
  cursors: HandlerContext["cursors"],
  cursor: string | undefined,
  scope: CursorScope,
): Promise<Start | { readonly problem: string }> {
  if (cursor === undefined) return { index: 0, ifGone: "" };
  const [, edgeIndex, edgeEntryId] = EDGE_CURSOR.exec(cursor) ?? [];
  if (edgeEntryId !== undefined)
    return { index: Number(edgeIndex) + 1, after: { entryId: edgeEntryId }, ifGone: EDGE_GONE };
  const opened = await cursors.open(cursor, scope);
  if ("problem" in opened) return opened;
  const [, index, entryId = "", position] = SEALED.exec(opened.position) ?? [];
  return { index: Number(index), after: { entryId, position }, ifGone: TOKEN_GONE };
}
