import { albumReference } from "../domain/album-json.ts";
import { chain } from "../maybe-promise.ts";
import { unknownAlbum } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";

export const removeLibraryAlbum: Handler<"removeLibraryAlbum"> = (
  { parameters: { id }, userId },
  { store },
) =>
  chain(store.catalog.get(id), (stored) => {
    if (!stored) return unknownAlbum(id);
    return chain(store.library.remove(userId, id), () => {
      const album = albumReference(id, stored);
      return new Success(200, { data: { removeAlbum: { album, saveState: "REMOVED" } } });
    });
  });
