import type { AlbumKey } from "./store.ts";

/** Whether two answers of `findAlbums` are the same. */
export function isSameKeys(a: readonly AlbumKey[], b: readonly AlbumKey[]): boolean {
  return a.length === b.length && a.every(({ id, mbid }, at) => id === b[at]?.id && mbid === b[at]?.mbid);
}

/** Each album once, in ascending order of the ids, as `findAlbums` answers. */
export function sortedKeys(keys: readonly AlbumKey[]): readonly AlbumKey[] {
  const byId = new Map(keys.map((key) => [key.id, key]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
