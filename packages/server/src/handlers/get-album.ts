import { albumBytes } from "../domain/album-json.ts";
import { chain } from "../maybe-promise.ts";
import { unknownAlbum } from "./failures.ts";
import type { Handler } from "./handler.ts";
import { RawJson, Success } from "./handler.ts";

export const getAlbum: Handler<"getAlbum"> = ({ parameters }, { store }) =>
  chain(store.catalog.get(parameters.id), (album) =>
    album ? new Success(200, new RawJson(albumBytes(album))) : unknownAlbum(parameters.id),
  );
