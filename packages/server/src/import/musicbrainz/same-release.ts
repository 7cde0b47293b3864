import { isJsonObject, objectsOf } from "../json-value.ts";
import type { ReleaseDraft } from "./release-draft.ts";

/**
 * Whether an album of the catalog was made from the release `draft`, at this or an earlier import.
 *
 * The API's Album has no field for an MBID and one of our own would be served to every client. But what is
 * stored tells: a track of MusicBrainz is on one release alone and its id is kept, and the address of the
 * cover has the release's MBID. Only for a release with neither does the likeness of title, date and artists
 * decide.
 */
export function isSameRelease(stored: unknown, draft: ReleaseDraft): boolean {
  if (!isJsonObject(stored)) return false;
  const ids = new Set(objectsOf(stored.tracks).map(({ id }) => id));
  if (draft.tracks.some(({ id }) => ids.has(id))) return true;
  const covers = objectsOf(stored.images).map(({ url }) => url);
  if (covers.length > 0 && draft.images !== undefined) return covers.includes(draft.images[0]?.url);
  if (ids.size > 0 && draft.tracks.length > 0) return false;
  const artists = objectsOf(stored.artists).map(({ id }) => id);
  return (
    stored.title === draft.title &&
    stored.releaseDate === draft.releaseDate &&
    artists.join() === (draft.artists ?? []).map(({ id }) => id).join()
  );
}
