import { type Handler, Success } from "./handler.ts";
import { isOwner, unknownPlaylist } from "./playlist.ts";

export const deletePlaylist: Handler<"deletePlaylist"> = async (
  { parameters: { id }, userId },
  { store },
) => {
  const isDeleted = (await isOwner(store, id, userId)) && (await store.playlists.delete(id));
  return isDeleted ? new Success(200, { data: { deletePlaylist: { id } } }) : unknownPlaylist(id);
};
