import { chain } from "../maybe-promise.ts";
import { unknownItem } from "./failures.ts";
import { type Handler, jsonBytes, RawJson, Success } from "./handler.ts";

const BEFORE = jsonBytes('{"data":{"album":');
const AFTER = jsonBytes("}}");

/** Albums are stored as the JSON that they are served as: no parsing, one copy. */
export const getAlbum: Handler<"getAlbum"> = ({ parameters }, { store }) =>
  chain(store.catalog.get("albums", parameters.id), (album) =>
    album ? new Success(200, new RawJson(BEFORE, album, AFTER)) : unknownItem("album", parameters.id),
  );
