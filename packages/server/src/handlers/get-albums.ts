import { chain } from "../maybe-promise.ts";
import { type Handler, RawJson, Success } from "./handler.ts";

/** The body around the albums, which are stored as the JSON that they are sent as. */
const BODY = { before: '{"data":{"albums":[', after: "]}}" };

export const getAlbums: Handler<"getAlbums"> = ({ parameters }, { store }) =>
  chain(
    store.catalog.getMany("albums", [...new Set(parameters.ids)], BODY),
    (albums) => new Success(200, new RawJson(albums)),
  );
