import { addLibraryAlbum } from "./add-library-album.ts";
import { getAlbum } from "./get-album.ts";
import { getAlbums } from "./get-albums.ts";
import type { Handlers } from "./handler.ts";
import { listLibraryAlbums } from "./list-library-albums.ts";
import { removeLibraryAlbum } from "./remove-library-album.ts";

/** The work of every operation. */
export const handlers: Handlers = {
  getAlbum,
  getAlbums,
  listLibraryAlbums,
  addLibraryAlbum,
  removeLibraryAlbum,
};
