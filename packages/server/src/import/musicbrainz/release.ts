import { isAlbumId } from "../album-id.ts";
import type { JsonObject } from "../json-value.ts";
import { mbidOf } from "./mbid.ts";

/** Fields of a release that artists, recordings and other entities of MusicBrainz do not have. */
const releaseFields = [
  "media",
  "release-events",
  "release-group",
  "label-info",
  "cover-art-archive",
  "text-representation",
  "barcode",
  "asin",
  "packaging",
];

/**
 * Whether an object comes from MusicBrainz and not from the API: an Album has a catalog id, an entity of
 * MusicBrainz a UUID. Where the id is neither, fields with a hyphen in the name tell, which the API has none
 * of, so that the message about the id can say what was expected.
 */
export function isMusicBrainzEntity(value: JsonObject): boolean {
  if (isAlbumId(value.id)) return false;
  if (mbidOf(value.id) !== undefined) return true;
  return releaseFields.some((field) => field.includes("-") && Object.hasOwn(value, field));
}

/** Whether an entity of MusicBrainz is a release. */
export function isRelease(value: JsonObject): boolean {
  return releaseFields.some((field) => Object.hasOwn(value, field));
}
