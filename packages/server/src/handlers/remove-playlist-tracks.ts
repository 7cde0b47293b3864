import { type Handler, Success } from "./handler.ts";
import { badEntries, changedPlaylist, isOwner, unknownPlaylist } from "./playlist.ts";

export const removePlaylistTracks: Handler<"removePlaylistTracks"> = async (
  { parameters: { id }, body: { entryIds }, userId },
  { store, now },
) => {
  if (!(await isOwner(store, id, userId))) return unknownPlaylist(id);
  const removal = { entryIds: [...new Set(entryIds)], updatedAt: now() };
  const result = await store.playlists.remove(id, removal);
  if (!result) return unknownPlaylist(id);
  if ("problem" in result) return badEntries(result, { entryIds });
  return new Success(200, { data: { removeTracks: changedPlaylist(result.playlist) } });
};
