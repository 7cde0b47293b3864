import type { AlbumReference } from "../generated/schema.ts";

const decoder = new TextDecoder();

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
