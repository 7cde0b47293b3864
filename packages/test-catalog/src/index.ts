export { TRACKS } from "./album-object.ts";
export { type Catalog, createCatalog, FIXED_ALBUMS, storedAlbums } from "./catalog.ts";
export { type CatalogQuery, catalogQueries } from "./queries.ts";
export type { CatalogAlbum, CatalogArtist, CatalogTrack } from "./real-albums.ts";
export { commonestWords } from "./vocabulary.ts";
