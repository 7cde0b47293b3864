import type { StoredAlbum } from "../store.ts";
import type { Session } from "./session.ts";
import type { Statements } from "./statements.ts";
import { bytesArray } from "./values.ts";

/** Bounds what one statement carries: many usual albums, or a few that are very long. */
const MAX_ROWS = 1000;
const MAX_BYTES = 8 * 1024 * 1024;

/** Adds or replaces albums, many with one statement. Of one id the last wins. */
export async function putAlbums(
  session: Session,
  statement: Statements,
  albums: readonly StoredAlbum[],
): Promise<void> {
  for (const part of inParts(lastOfEach(albums))) {
    const ids = part.map(({ id }) => id);
    const mbids = part.map(({ mbid }) => mbid ?? null);
    await session.run(statement("putAlbums"), ids, bytesArray(part.map(({ json }) => json)), mbids);
  }
}

/** One statement may not touch a row twice. */
function lastOfEach(albums: readonly StoredAlbum[]): readonly StoredAlbum[] {
  return [...new Map(albums.map((album) => [album.id, album])).values()];
}

function* inParts(albums: readonly StoredAlbum[]): Generator<readonly StoredAlbum[]> {
  let part: StoredAlbum[] = [];
  let bytes = 0;
  for (const album of albums) {
    if (part.length === MAX_ROWS || (part.length > 0 && bytes + album.json.length > MAX_BYTES)) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(album);
    bytes += album.json.length;
  }
  if (part.length > 0) yield part;
}
