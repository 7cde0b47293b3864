// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import { addLibraryAlbum } from "../handlers/add-library-album.ts";
import { getAlbum } from "../handlers/get-album.ts";
import { getAlbums } from "../handlers/get-albums.ts";
import { getArtist } from "../handlers/get-artist.ts";
import { getArtists } from "../handlers/get-artists.ts";
import { getMe } from "../handlers/get-me.ts";
import { getTrack } from "../handlers/get-track.ts";
import { getTracks } from "../handlers/get-tracks.ts";
import type { Handlers } from "../handlers/handler.ts";
import { listArtistAlbums } from "../handlers/list-artist-albums.ts";
import { listArtistTracks } from "../handlers/list-artist-tracks.ts";
import { listLibraryAlbums } from "../handlers/list-library-albums.ts";
import { removeLibraryAlbum } from "../handlers/remove-library-album.ts";
import { searchAlbums } from "../handlers/search-albums.ts";
import { searchAll } from "../handlers/search-all.ts";
import { searchArtists } from "../handlers/search-artists.ts";
import { searchTracks } from "../handlers/search-tracks.ts";
import { updateMe } from "../handlers/update-me.ts";
/** The handler of every operation. */
export const handlers: Handlers = {
  getAlbum,
  getAlbums,
  getTrack,
  getTracks,
  getArtist,
  getArtists,
  listArtistAlbums,
  listArtistTracks,
  searchAll,
  searchTracks,
  searchAlbums,
  searchArtists,
  listLibraryAlbums,
  addLibraryAlbum,
  removeLibraryAlbum,
  getMe,
  updateMe,
};
