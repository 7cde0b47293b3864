import { albumsBytes } from "../domain/album-json.ts";
import { chain } from "../maybe-promise.ts";
import type { Handler } from "./handler.ts";
import { RawJson, Success } from "./handler.ts";

export const getAlbums: Handler<"getAlbums"> = ({ parameters }, { store }) =>
  chain(
    store.catalog.getMany([...new Set(parameters.ids)]),
    (albums) => new Success(200, new RawJson(albumsBytes(albums))),
  );
