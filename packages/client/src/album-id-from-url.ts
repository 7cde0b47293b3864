/** An album's page in the player of any market, such as `music.amazon.com`, `music.amazon.co.uk`, `music.amazon.de`. */
const ALBUM_PAGE =
  /^(?:https?:\/\/)?music\.amazon\.(?:com|(?:com?\.)?[a-z]{2})\/albums\/(B0[0-9A-Z]{8})(?:[/?#]|$)/i;

/**
 * Reads the album's id out of a link to it, as people share it from Amazon Music, of whatever market. A link to a track
 * of an album, `…/albums/B0064UPU4G?trackAsin=B0064UPUDC`, gives the album.
 *
 * Links to products, `amazon.com/dp/B0…`, give nothing: their ids may be those of anything that is for sale.
 *
 * @returns the id; `undefined` for everything else. Never throws.
 */
export function albumIdFromUrl(url: string): string | undefined {
  return typeof url === "string" ? ALBUM_PAGE.exec(url.trim())?.[1]?.toUpperCase() : undefined;
}
