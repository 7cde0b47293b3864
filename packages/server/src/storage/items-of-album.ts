import type { SearchableItem, StoredItem } from "./catalog-items.ts";
import type { StoredAlbum } from "./catalog.ts";

/** What an album adds to the catalog. */
export interface ItemsOfAlbum {
  readonly album: SearchableItem;
  /** In their order on the album, each id once. */
  readonly tracks: readonly StoredItem[];
  /** Those of the album and of its tracks, each id once. */
  readonly artists: readonly StoredItem[];
}

/** The version of what `itemsOfAlbum` makes. Stores make everything anew when it has grown. */
export const ITEMS_VERSION = 1;

/**
 * The class of an artist that has been on so many albums. A store counts an album once for each artist that its earlier version
 * didn't have, and never counts down.
 */
export function artistRankClass(albums: number): number {
  return Math.max(0, 960 - 64 * Math.floor(Math.log2(Math.max(1, albums))));
}

export declare function itemsOfAlbum(album: StoredAlbum): ItemsOfAlbum;
