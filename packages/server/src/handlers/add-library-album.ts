import { albumReference } from "../domain/album-json.ts";
import { chain } from "../maybe-promise.ts";
import { unknownAlbum } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";

export const addLibraryAlbum: Handler<"addLibraryAlbum"> = ({ parameters: { id }, userId }, context) =>
  chain(context.store.catalog.get(id), (stored) => {
    if (!stored) return unknownAlbum(id);
    const entry = { objectId: context.newObjectId(), albumId: id, purchased: false, uploaded: false };
    return chain(context.store.library.add(userId, entry), () => {
      const album = albumReference(id, stored);
      return new Success(200, { data: { saveAlbum: { album, saveState: "SAVED" } } });
    });
  });
