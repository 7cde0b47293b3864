import { albumReference } from "../domain/album-json.ts";
import { chain } from "../maybe-promise.ts";
import { unknownAlbum } from "./failures.ts";
import type { Handler } from "./handler.ts";

export const addLibraryAlbum: Handler<"addLibraryAlbum"> = ({ parameters: { id }, userId }, context) =>
  chain(context.store.getAlbum(id), (album) => {
    if (!album) return unknownAlbum(id);
    const entry = { objectId: context.newObjectId(), albumId: id, purchased: false, uploaded: false };
    return chain(context.store.addToLibrary(userId, entry), () => ({
      status: 200,
      body: { data: { saveAlbum: { album: albumReference(id, album), saveState: "SAVED" } } },
    }));
  });
