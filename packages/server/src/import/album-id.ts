import { hash } from "node:crypto";

/** What a derived id stands for. Each kind has a space of its own, so that an album is never taken for a track. */
export type DerivedKind = "album" | "artist" | "track";

const wellFormed = /^B0[0-9A-Z]{8}$/;

/**
 * Amazon gives out the third character of an ASIN in ascending order: music began at `B00` and new items had
 * come as far as `B0G` in 2025, about one letter a year. `B0X`, `B0Y` and `B0Z` are the far end of the space, the
 * last that Amazon would reach. Should a release bring an ASIN from there all the same, {@link isRealAsin} does
 * not accept it, so that a derived id never meets a real one whatever Amazon does.
 */
const prefixes: Readonly<Record<DerivedKind, string>> = { album: "B0Z", artist: "B0Y", track: "B0X" };

/** Seven characters follow the prefix: 78,364,164,096 values. */
const spaceSize = 36 ** 7;

/** Whether `value` has the form of a catalog id: `B0` and eight digits or capital letters. */
export function isAlbumId(value: unknown): value is string {
  return typeof value === "string" && wellFormed.test(value);
}

/** Whether `value` is a well-formed catalog id that isn't a derived one. */
export function isRealAsin(value: unknown): value is string {
  return isAlbumId(value) && !Object.values(prefixes).some((prefix) => value.startsWith(prefix));
}

/**
 * The `probe`-th catalog id for a MusicBrainz release without an ASIN of its own. It depends on the MBID and
 * the probe alone, so it is the same in every catalog and every import.
 *
 * Among 5 million releases 160 pairs are expected to share their first id (n² / 2·36⁷), so one import of the
 * whole database is certain to see some. The importer asks the store and takes the next probe where an id
 * belongs to another release: see `album-placement.ts`.
 *
 * @param probe 0 for the id that nearly every release gets, then 1, 2 and so on. @default 0
 */
export function derivedAlbumId(mbid: string, probe: number = 0): string {
  return derivedId("album", probe === 0 ? mbid : `${mbid}/${probe}`);
}

/**
 * The `probe`-th catalog id for a track of a MusicBrainz release. Of 50 million tracks, 16,000 pairs are expected to share their
 * first id, and the importer takes the next probe as it does for albums.
 *
 * @param key The MBID of the track, or whatever else names it for good.
 */
export function derivedTrackId(key: string, probe: number = 0): string {
  return derivedId("track", probe === 0 ? key : `${key}/${probe}`);
}

/**
 * Derives a catalog id from the kind and the key alone. Different keys may get the same id, and for artists this isn't
 * noticed: among 2.5 million artists, about 40 pairs are expected to share one.
 *
 * @param key the MusicBrainz id, or another permanent name
 */
export function derivedId(kind: DerivedKind, key: string): string {
  const digest = hash("sha256", `${kind}:${key.toLowerCase()}`, "hex");
  // 52 bits are an exact number, and so many more than the space needs that the remainder is even.
  const value = Number.parseInt(digest.slice(0, 13), 16) % spaceSize;
  return prefixes[kind] + value.toString(36).toUpperCase().padStart(7, "0");
}
