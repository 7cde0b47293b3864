import type { AlbumKey } from "./store.ts";

/** Whether two answers of `findAlbums` are the same. */
export function isSameKeys(a: readonly AlbumKey[], b: readonly AlbumKey[]): boolean {
  return a.length === b.length && a.every(({ id, mbid }, at) => id === b[at]?.id && mbid === b[at]?.mbid);
}
