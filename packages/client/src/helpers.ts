import type { Image } from "./generated/schema.ts";

/** The longer side of a picture in pixels: as the API says, or as in `…._SL500_.jpg`; 0 if neither tells. */
function sizeOf({ width, height, url }: Image): number {
  return Math.max(width ?? 0, height ?? 0) || Number(/_SL(\d+)_/.exec(url ?? "")?.[1] ?? 0);
}

/**
 * Chooses the picture that fits a size best: the smallest one whose longer side has at least `sizePixels`, or else the
 * largest. A picture of unknown size is only chosen if there is no other.
 *
 * @param images the `images` of an album, a track, an artist or a user
 * @param sizePixels the longer side, in device pixels, which are CSS pixels times `devicePixelRatio`
 * @returns the picture; `undefined` if there is none
 *
 * @example
 * ```ts
 * import { createClient, formatArtists, formatDuration, nearestImage } from "@gatefold/client";
 *
 * const music = createClient({
 *   baseUrl: process.env.API_URL,
 *   apiKey: process.env.API_KEY ?? "",
 *   token: process.env.TOKEN ?? "",
 * });
 * const { artists, duration, images } = await music.albums.get("B0064UPU4G");
 * console.log(formatArtists(artists, "en"), formatDuration(duration), nearestImage(images, 300)?.url);
 * ```
 */
export function nearestImage(
  images: readonly Image[] | null | undefined,
  sizePixels: number,
): Image | undefined {
  const all = [...(images ?? [])].filter((image) => image?.url).sort((a, b) => sizeOf(a) - sizeOf(b));
  // Those of unknown size come first.
  const [unknown] = all;
  const sized = all.filter(sizeOf);
  return sized.find((image) => sizeOf(image) >= sizePixels) ?? sized.at(-1) ?? unknown;
}

/**
 * Formats a duration as `3:20` or `1:02:05`, rounded to whole seconds.
 *
 * @param seconds the `duration` of an album or a track, in seconds
 * @returns the text; empty for a missing, negative or infinite number, and for NaN
 */
export function formatDuration(seconds: number | null | undefined): string {
  const whole = Math.round(seconds ?? -1);
  if (!(whole >= 0 && whole < Infinity)) return "";
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const parts = hours ? [hours, minutes, whole % 60] : [minutes, whole % 60];
  return parts.map((part, index) => `${part}`.padStart(index ? 2 : 1, "0")).join(":");
}

/**
 * Joins the names of artists into one text, such as `Simon & Garfunkel`, by the rules of a language.
 *
 * @param artists the `artists` of an album or a track. Those without a name are left out.
 * @param locale such as `en`, `ja-JP`, or `es_mx` as the API writes it. Set it if a server renders what a browser shows,
 * because their defaults may differ.
 * @default locale that of the platform
 * @returns the text; empty if there are no names
 * @throws RangeError if `locale` is not a valid language tag
 */
export function formatArtists(
  artists: readonly { readonly name?: string | undefined }[] | null | undefined,
  locale?: string,
): string {
  const names = [...(artists ?? [])].flatMap((artist) => artist?.name || []);
  return new Intl.ListFormat(locale?.replace("_", "-"), { style: "short" }).format(names);
}

/**
 * Writes an ISRC in the form that the API uses: `GBDUW0000053` for `GB-DUW-00-00053`, `isrc gbduw0000053` and similar
 * texts.
 *
 * @returns the ISRC; `undefined` for anything else. Never throws.
 * @see https://isrc.ifpi.org/en/isrc-standard/structure
 *
 * @example
 * ```ts
 * import { normalizeIsrc } from "@gatefold/client";
 *
 * console.log(normalizeIsrc("isrc gb-duw-00-00053")); // GBDUW0000053
 * ```
 */
export function normalizeIsrc(text: string): string | undefined {
  const isrc = String(text)
    .toUpperCase()
    .replace(/^\s*ISRC[:\s]/, "")
    .replace(/[\s\u2010-\u2015-]/g, "");
  return /^[A-Z]{2}[A-Z\d]{3}\d{7}$/.test(isrc) ? isrc : undefined;
}

/**
 * Returns the id of a playlist entry, which is needed to move or remove it. It is not the id of the track: a track that
 * is in a playlist twice has two entries.
 *
 * @param entry an edge of a playlist's list of tracks, with a `cursor` such as `12:4a5afe86`
 * @returns the id; `undefined` if the cursor has none
 *
 * @example
 * ```ts
 * import { entryIdOf } from "@gatefold/client";
 *
 * console.log(entryIdOf({ cursor: "12:4a5afe86" })); // 4a5afe86
 * ```
 */
export function entryIdOf(entry: { readonly cursor?: string | undefined }): string | undefined {
  return /^[^:]*:(.+)$/s.exec(entry.cursor ?? "")?.[1];
}
