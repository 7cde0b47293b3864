import type { AlbumReference } from "../generated/schema.ts";
import { unknownItem } from "./failures.ts";
import { type Handler, Success } from "./handler.ts";

export const addLibraryAlbum: Handler<"addLibraryAlbum"> = async (
  { parameters: { id }, userId },
  context,
) => {
  const stored = await context.store.catalog.get("albums", id);
  if (!stored) return unknownItem("album", id);
  const entry = { objectId: context.newObjectId(), itemId: id, purchased: false, uploaded: false };
  await context.store.library.add(userId, "albums", entry);
  const album = itemReference(id, stored);
  return new Success(200, { data: { saveAlbum: { album, saveState: "SAVED" } } });
};

const decoder = new TextDecoder();

/** Id, title and link of a stored album or track; what it lacks is left out. */
export function itemReference(id: string, json: Uint8Array): AlbumReference {
  const stored: { title?: unknown; url?: unknown } | null = JSON.parse(decoder.decode(json));
  const { title, url } = stored ?? {};
  return {
    id,
    ...(typeof title === "string" && { title }),
    ...(typeof url === "string" && { url }),
  };
}
