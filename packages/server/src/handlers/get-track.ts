import { chain } from "../maybe-promise.ts";
import { unknownItem } from "./failures.ts";
import { type Handler, jsonBytes, RawJson, Success } from "./handler.ts";

const BEFORE = jsonBytes('{"data":{"track":');
const AFTER = jsonBytes("}}");

/** Tracks are stored as the JSON that they are served as. The catalog has no videos. */
export const getTrack: Handler<"getTrack"> = ({ parameters: { id, mediaType } }, { store }) =>
  chain(mediaType === "VIDEO" ? undefined : store.catalog.get("tracks", id), (track) =>
    track ? new Success(200, new RawJson(BEFORE, track, AFTER)) : unknownItem("track", id),
  );
