import { chain } from "../maybe-promise.ts";
import { unknownItem } from "./failures.ts";
import { type Handler, jsonBytes, RawJson, Success } from "./handler.ts";

const BEFORE = jsonBytes('{"data":{"artist":');
const AFTER = jsonBytes("}}");

/** Artists are stored as the JSON that they are served as. */
export const getArtist: Handler<"getArtist"> = ({ parameters: { id } }, { store }) =>
  chain(store.catalog.get("artists", id), (artist) =>
    artist ? new Success(200, new RawJson(BEFORE, artist, AFTER)) : unknownItem("artist", id),
  );
