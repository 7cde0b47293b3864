import { itemReference } from "./add-library-album.ts";
import { unknownItem } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";

export const removeLibraryTrack: Handler<"removeLibraryTrack"> = async (
  { parameters: { id }, userId },
  { store },
) => {
  const stored = await store.catalog.get("tracks", id);
  if (!stored) return unknownItem("track", id);
  await store.library.remove(userId, "tracks", id);
  const track = itemReference(id, stored);
  return new Success(200, { data: { removeTrack: { track, saveState: "REMOVED" } } });
};
