import type { AlbumReference } from "../generated/schema.ts";

const decoder = new TextDecoder();

/** Id, title and link of a stored album; what it lacks is left out. */
export function albumReference(id: string, album: Uint8Array): AlbumReference {
  const stored: { title?: unknown; url?: unknown } | null = JSON.parse(decoder.decode(album));
  const { title, url } = stored ?? {};
  return {
    id,
    ...(typeof title === "string" && { title }),
    ...(typeof url === "string" && { url }),
  };
}
