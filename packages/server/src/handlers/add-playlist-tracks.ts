import type { Track } from "../generated/schema.ts";
import { durationMsOf } from "../storage/playlists.ts";
import { type Handler, Success } from "./handler.ts";
import { itemsById } from "./page.ts";
import { badEntries, changedPlaylist, isOwner, unknownPlaylist } from "./playlist.ts";

export const addPlaylistTracks: Handler<"addPlaylistTracks"> = async (
  { parameters: { id }, body: { trackIds, addDuplicateTracks = false }, userId },
  { store, now, newObjectId },
) => {
  if (!(await isOwner(store, id, userId))) return unknownPlaylist(id);
  const known = await itemsById<Track>(store.catalog, "tracks", trackIds);
  const unknown = new Set(trackIds.filter((trackId) => !known.has(trackId)));
  if (unknown.size > 0) {
    const message = `Field "body.trackIds" has ids of tracks that the catalog doesn't have: ${[...unknown].join(", ")}.`;
    return { status: 400, code: "BAD_REQUEST", message };
  }
  const result = await store.playlists.append(id, {
    tracks: trackIds.map((trackId) => ({
      entryId: newObjectId(),
      trackId,
      durationMs: durationMsOf(known.get(trackId)?.duration),
    })),
    skipDuplicates: !addDuplicateTracks,
    updatedAt: now(),
  });
  if (!result) return unknownPlaylist(id);
  if ("problem" in result) return badEntries(result, { trackIds });
  const entries = result.added.map(({ entryId, trackId }) => ({ entryId, trackId }));
  return new Success(200, { data: { appendTracks: { ...changedPlaylist(result.playlist), entries } } });
};
