import { isJsonObject } from "../json-value.ts";
import type { SourceRecord } from "../source/source-record.ts";

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

/** Spares all other records the parsing. */
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
    // The reader of the line says what is wrong with it.
    return undefined;
  }
}
