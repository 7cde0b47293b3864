import type { Artist } from "../album.ts";
import { derivedId } from "../album-id.ts";
import { isJsonObject, objectsOf, textOf } from "../json-value.ts";
import { mbidOf } from "./mbid.ts";
import { isPlaceholderArtist, isPlaceholderName } from "./placeholders.ts";

/**
 * The artists of an artist credit, each under the name that is credited there, which can differ from the
 * artist's own. Join phrases (` feat. `, ` / `) have no place in the API and are left out, and so are placeholders
 * such as `[unknown]`. `undefined` when the credit names nobody.
 */
export function artistsOf(credit: unknown): Artist[] | undefined {
  const artists: Artist[] = [];
  for (const part of objectsOf(credit)) {
    const entity = isJsonObject(part.artist) ? part.artist : {};
    const own = textOf(entity.name);
    const mbid = mbidOf(entity.id);
    if (isPlaceholderArtist(mbid) || isPlaceholderName(own)) continue;
    const name = [textOf(part.name), own].find((each) => each !== undefined && !isPlaceholderName(each));
    // The API wants an id of every artist. A name is what is left where MusicBrainz gives none.
    const key = mbid ?? name;
    if (key === undefined) continue;
    const id = derivedId("artist", key);
    artists.push({ id, ...(name !== undefined && { name }), url: `https://music.amazon.com/artists/${id}` });
  }
  return artists.length > 0 ? artists : undefined;
}
