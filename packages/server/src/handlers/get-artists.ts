import { chain } from "../maybe-promise.ts";
import { type Handler, RawJson, Success } from "./handler.ts";

/** The body around the artists, which are stored as the JSON that they are sent as. */
const BODY = { before: '{"data":{"artists":[', after: "]}}" };

export const getArtists: Handler<"getArtists"> = ({ parameters: { ids } }, { store }) =>
  chain(
    store.catalog.getMany("artists", [...new Set(ids)], BODY),
    (artists) => new Success(200, new RawJson(artists)),
  );
