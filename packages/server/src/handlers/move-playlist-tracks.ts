import { type Handler, Success } from "./handler.ts";
import { badEntries, changedPlaylist, isOwner, unknownPlaylist } from "./playlist.ts";

export const movePlaylistTracks: Handler<"movePlaylistTracks"> = async (
  { parameters: { id }, body: { entryIds, entryIdAbove, entryIdBelow }, userId },
  { store, now },
) => {
  if (!(await isOwner(store, id, userId))) return unknownPlaylist(id);
  const result = await store.playlists.move(id, {
    entryIds: [...new Set(entryIds)],
    above: entryIdAbove,
    below: entryIdBelow,
    updatedAt: now(),
  });
  if (!result) return unknownPlaylist(id);
  if ("problem" in result) return badEntries(result, { entryIds, entryIdAbove, entryIdBelow });
  return new Success(200, { data: { moveTracks: changedPlaylist(result.playlist) } });
};
