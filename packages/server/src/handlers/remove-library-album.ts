import { albumReference } from "../domain/album-json.ts";
import { chain } from "../maybe-promise.ts";
import { unknownAlbum } from "./failures.ts";
import type { Handler } from "./handler.ts";

export const removeLibraryAlbum: Handler<"removeLibraryAlbum"> = (
  { parameters: { id }, userId },
  { store },
) =>
  chain(store.getAlbum(id), (album) => {
    if (!album) return unknownAlbum(id);
    return chain(store.removeFromLibrary(userId, id), () => ({
      status: 200,
      body: { data: { removeAlbum: { album: albumReference(id, album), saveState: "REMOVED" } } },
    }));
  });
