import { type Handler, Success } from "./handler.ts";
import { changedPlaylist, isOwner, unknownPlaylist } from "./playlist.ts";

export const updatePlaylist: Handler<"updatePlaylist"> = async (
  { parameters: { id }, body: { title, description, visibility }, userId },
  { store, now },
) => {
  if (!(await isOwner(store, id, userId))) return unknownPlaylist(id);
  const updated = await store.playlists.update(id, {
    ...(title !== undefined && { title: title.toWellFormed() }),
    ...(description !== undefined && { description: description.toWellFormed() }),
    ...(visibility !== undefined && { visibility }),
    updatedAt: now(),
  });
  if (!updated) return unknownPlaylist(id);
  return new Success(200, { data: { updatePlaylist: changedPlaylist(updated) } });
};
