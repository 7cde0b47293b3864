import type { Image } from "../album.ts";
import { isJsonObject } from "../json-value.ts";

/** Sizes in which the Cover Art Archive keeps every front cover, pixels of the longer side. */
const sizes = [250, 500, 1200];

/**
 * The front cover in the sizes of the Cover Art Archive, if it has one. Covers are as good as always square,
 * and the archive doesn't say otherwise here, so width and height are both the size.
 *
 * @see https://musicbrainz.org/doc/Cover_Art_Archive/API
 */
export function coverOf(mbid: string, coverArtArchive: unknown): Image[] | undefined {
  if (!isJsonObject(coverArtArchive) || coverArtArchive.front !== true) return undefined;
  // Taken down on request: the links answer 404.
  if (coverArtArchive.darkened === true) return undefined;
  return sizes.map((size) => ({
    url: `https://coverartarchive.org/release/${mbid}/front-${size}`,
    height: size,
    width: size,
  }));
}
