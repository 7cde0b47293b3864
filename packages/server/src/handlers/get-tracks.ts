import { chain } from "../maybe-promise.ts";
import { type Handler, RawJson, Success } from "./handler.ts";

/** The body around the tracks, which are stored as the JSON that they are sent as. */
const BODY = { before: '{"data":{"tracks":[', after: "]}}" };

/** The catalog has no videos. */
export const getTracks: Handler<"getTracks"> = ({ parameters: { ids, mediaType } }, { store }) =>
  chain(
    store.catalog.getMany("tracks", mediaType === "VIDEO" ? [] : [...new Set(ids)], BODY),
    (tracks) => new Success(200, new RawJson(tracks)),
  );
