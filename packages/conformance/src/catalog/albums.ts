import { type CatalogAlbum, createCatalog } from "@gatefold/test-catalog";

/** An album as a store takes it, and as it is read. */
export interface MadeAlbum {
  readonly id: string;
  readonly json: Uint8Array;
  readonly album: CatalogAlbum;
}

const encoder = new TextEncoder();

/** The album as a store takes it. */
export function madeAlbum(album: CatalogAlbum): MadeAlbum {
  return { id: album.id, json: encoder.encode(JSON.stringify(album)), album };
}

/**
 * The first albums of the catalog for tests: real ones, those written by hand, then invented ones. How popular they are is left out,
 * because the specification doesn't declare it.
 */
export function madeAlbums(count: number): readonly MadeAlbum[] {
  const catalog = createCatalog();
  return Array.from({ length: count }, (_, index) => {
    const { popularity: _popularity, tracks, ...album } = catalog.album(index);
    const plain = tracks.map(({ popularity: _ofTrack, ...track }) => track);
    return madeAlbum({ ...album, tracks: plain });
  });
}
