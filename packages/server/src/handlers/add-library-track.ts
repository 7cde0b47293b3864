import { itemReference } from "./add-library-album.ts";
import { unknownItem } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";

export const addLibraryTrack: Handler<"addLibraryTrack"> = async (
  { parameters: { id }, userId },
  context,
) => {
  const stored = await context.store.catalog.get("tracks", id);
  if (!stored) return unknownItem("track", id);
  const entry = { objectId: context.newObjectId(), itemId: id, purchased: false, uploaded: false };
  await context.store.library.add(userId, "tracks", entry);
  const track = itemReference(id, stored);
  return new Success(200, { data: { saveTrack: { track, saveState: "SAVED" } } });
};
