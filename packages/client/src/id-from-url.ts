/** A page in the player of any market, such as `music.amazon.com`, `music.amazon.co.uk`, `music.amazon.de`. */
const PAGE =
  /^(?:https?:\/\/)?music\.amazon\.(?:com|(?:com?\.)?[a-z]{2})\/(albums|artists|tracks)\/(B0[0-9A-Z]{8})(?:[/?#]|$)/i;

/** A track that the page of an album points at. */
const TRACK = /^[^#]*[?&]trackAsin=(B0[0-9A-Z]{8})(?:[&#]|$)/i;

/** The id in the address of a page of this kind. */
function idOf(url: string, kind: string): string | undefined {
  const [, found, id] = (typeof url === "string" && PAGE.exec(url.trim())) || [];
  return found?.toLowerCase() === kind ? id?.toUpperCase() : undefined;
}

/**
 * Reads the album's id from a link that was shared from Amazon Music, of any market. A link to a track of an album,
 * `…/albums/B0064UPU4G?trackAsin=B0064UPUDC`, gives the id of the album.
 *
 * Links to products, `amazon.com/dp/B0…`, give `undefined`, because their ids may belong to any product.
 *
 * @returns the id; `undefined` for anything else. Never throws.
 *
 * @example
 * ```ts
 * import { albumIdFromUrl, artistIdFromUrl, trackIdFromUrl } from "@gatefold/client";
 *
 * const link = "https://music.amazon.com/albums/B0064UPU4G";
 * console.log(albumIdFromUrl(link), artistIdFromUrl(link), trackIdFromUrl(link)); // B0064UPU4G undefined undefined
 * ```
 */
export function albumIdFromUrl(url: string): string | undefined {
  return idOf(url, "albums");
}

/**
 * Reads the artist's id from a link to the artist, `…/artists/B000S9ULT8/daft-punk`, of any market.
 *
 * @returns the id; `undefined` for anything else. Never throws.
 */
export function artistIdFromUrl(url: string): string | undefined {
  return idOf(url, "artists");
}

/**
 * Reads the track's id from a link to it, of any market: `…/albums/B0064UPU4G?trackAsin=B0064UPUDC`, as shared from
 * Amazon Music, or `…/tracks/B0064UPUDC`.
 *
 * @returns the id; `undefined` for anything else, such as a link to an album as a whole. Never throws.
 */
export function trackIdFromUrl(url: string): string | undefined {
  return idOf(url, "tracks") ?? (idOf(url, "albums") && TRACK.exec(url.trim())?.[1]?.toUpperCase());
}
