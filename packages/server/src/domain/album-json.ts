import { joinBytes } from "../bytes.ts";
import type { AlbumReference } from "../generated/schema.ts";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const ALBUM_BEFORE = encoder.encode('{"data":{"album":');
const ALBUM_AFTER = encoder.encode("}}");

/** The body of Get an album around the bytes that the album is stored as: no parsing, one copy. */
export function albumBytes(album: Uint8Array): Uint8Array {
  return joinBytes([ALBUM_BEFORE, album, ALBUM_AFTER]);
}

/** Id, title and link of a stored album; what it lacks is left out. */
export function albumReference(id: string, album: Uint8Array): AlbumReference {
  const stored: unknown = JSON.parse(decoder.decode(album));
  const { title, url } = typeof stored === "object" && stored !== null ? fieldsOf(stored) : {};
  return {
    id,
    ...(typeof title === "string" && { title }),
    ...(typeof url === "string" && { url }),
  };
}

function fieldsOf(stored: object): { title?: unknown; url?: unknown } {
  return stored;
}
