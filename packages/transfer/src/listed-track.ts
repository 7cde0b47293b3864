import { BETWEEN_PARTS } from "./names.ts";
import type { ListedTrack } from "./playlist-file.ts";
import type { CatalogTrack } from "./score.ts";

/** What a reader found of a track: fields that are missing, `undefined` or blank. */
export type NewTrack = {
  readonly [Field in keyof Omit<ListedTrack, "text">]: ListedTrack[Field] | undefined;
} & {
  readonly line: number;
  /** What is written where title and artist aren't told apart. */
  readonly text?: string | undefined;
};

/** Makes the track of a file from what its line has; `undefined` if that is too little to look for. */
export function listedTrack({ text: written, ...given }: NewTrack): ListedTrack | undefined {
  const { line, title, artist, album, playlist, ...codes } = given;
  const fields = {
    title: inLine(title),
    artist: inLine(artist),
    album: inLine(album),
    playlist: inLine(playlist),
    ...codes,
  };
  const text =
    fields.title && fields.artist
      ? `${fields.artist.replace(/\s*;\s*/g, ", ")} - ${fields.title}`
      : fields.title || inLine(written);
  const name = text || fields.isrc || fields.trackId;
  if (!name) return undefined;
  // Videos are often listed with "artist - title" as their title, and no artist.
  const isUnsplit = fields.title && !fields.artist && BETWEEN_PARTS.test(fields.title);
  const { title: _, ...others } = fields;
  const known = Object.entries(isUnsplit ? others : fields).filter(
    ([, value]) => value !== undefined && value !== "",
  );
  return { line, text: name, ...Object.fromEntries(known) };
}

/** What is longer is no name, and would take long to compare. */
export const MAX_NAME_LENGTH = 500;

/** A text in one line, and without what can't be seen. */
export function inLine(text = ""): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\u200B\u200E\u200F\uFEFF]/g, "")
    .trim()
    .slice(0, MAX_NAME_LENGTH);
}

/** What the path of a file says of the track in it: `Music/Daft Punk/Discovery/03 - Digital Love.mp3`. */
export function trackNameOf(path: string): string {
  if (/^https?:/i.test(path)) return "";
  const [name = "", , artist] = decoded(path).split(/[\\/]/).reverse();
  const title = name
    .replace(/\.(mp3|m4a|flac|ogg|opus|wav|wma|aac|aiff?|alac|mp4|webm)$/i, "")
    .replace(/^\d{1,3}(?:\s*[-.)_]\s*|\s+)(?=\S)/, "")
    .replaceAll("_", " ");
  // Folders are mostly called after the artist and the album.
  const isAlone = artist && title && !BETWEEN_PARTS.test(title) && !/^(music|\.*|[a-z]:)$/i.test(artist);
  return isAlone ? `${artist} - ${title}` : title;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The page of a track, from which its id can be read again. */
export function trackUrl({ id }: { readonly id: string }): string {
  return `https://music.amazon.com/tracks/${id}`;
}

/** A track as people write it; the id if the catalog has lost the track. */
export function displayName({ id, title, artists }: CatalogTrack): string {
  const names = [artists.join(", "), title].filter((name) => name !== "");
  return inLine(names.join(" - ")) || id;
}
