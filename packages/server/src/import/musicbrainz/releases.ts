import { isAlbumId } from "../album-id.ts";
import { isJsonObject, type JsonObject } from "../../json-value.ts";
import type { SourceRecord } from "../source/splitters.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** `value` in lower case where it has the form of a MusicBrainz id, a UUID. */
export function mbidOf(value: unknown): string | undefined {
  return typeof value === "string" && uuid.test(value) ? value.toLowerCase() : undefined;
}

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

export function isRelease(value: JsonObject): boolean {
  return releaseFields.some((field) => Object.hasOwn(value, field));
}

const encoder = new TextEncoder();

/**
 * The releases of an answer of the web service to a browse or search, `{"release-count": 2, "releases": […]}`, each as
 * a record of its own; any other record as it is.
 *
 * @see https://musicbrainz.org/doc/MusicBrainz_API#Browse
 */
export function releasesOf(record: SourceRecord): readonly SourceRecord[] {
  const { bytes } = record;
  if (bytes === undefined || !mentionsReleases(bytes)) return [record];
  const releases = listIn(bytes);
  return releases?.map((each) => ({ ...record, bytes: encoder.encode(JSON.stringify(each)) })) ?? [record];
}

/** Other records need not be parsed. */
function mentionsReleases(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('"releases"');
}

/** An entity that lists releases, such as an artist, has an id, and its releases are only mentioned in it. */
function listIn(bytes: Uint8Array): readonly unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isJsonObject(value) || value.id !== undefined) return undefined;
    return Array.isArray(value.releases) ? value.releases : undefined;
  } catch {
    // The reader of the line reports what is wrong.
    return undefined;
  }
}
