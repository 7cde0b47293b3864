import { itemReference } from "./add-library-album.ts";
import { unknownItem } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";

export const removeLibraryAlbum: Handler<"removeLibraryAlbum"> = async (
  { parameters: { id }, userId },
  { store },
) => {
  const stored = await store.catalog.get("albums", id);
  if (!stored) return unknownItem("album", id);
  await store.library.remove(userId, "albums", id);
  const album = itemReference(id, stored);
  return new Success(200, { data: { removeAlbum: { album, saveState: "REMOVED" } } });
};
