// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import { addLibraryAlbum } from "../handlers/add-library-album.ts";
import { addLibraryTrack } from "../handlers/add-library-track.ts";
import { addPlaylistTracks } from "../handlers/add-playlist-tracks.ts";
import { createPlaylist } from "../handlers/create-playlist.ts";
import { deletePlaylist } from "../handlers/delete-playlist.ts";
import { getAlbum } from "../handlers/get-album.ts";
import { getAlbums } from "../handlers/get-albums.ts";
import { getArtist } from "../handlers/get-artist.ts";
import { getArtists } from "../handlers/get-artists.ts";
import { getMe } from "../handlers/get-me.ts";
import { getPlaylist } from "../handlers/get-playlist.ts";
import { getTrack } from "../handlers/get-track.ts";
import { getTracks } from "../handlers/get-tracks.ts";
import type { Handlers } from "../handlers/handler.ts";
import { listArtistAlbums } from "../handlers/list-artist-albums.ts";
import { listArtistTracks } from "../handlers/list-artist-tracks.ts";
import { listFollowedArtists } from "../handlers/list-followed-artists.ts";
import { listLibraryAlbums } from "../handlers/list-library-albums.ts";
import { listLibraryTracks } from "../handlers/list-library-tracks.ts";
import { listLikedTracks } from "../handlers/list-liked-tracks.ts";
import { listPlaylistTracks } from "../handlers/list-playlist-tracks.ts";
import { listPlaylists } from "../handlers/list-playlists.ts";
import { listRecentlyPlayed } from "../handlers/list-recently-played.ts";
import { movePlaylistTracks } from "../handlers/move-playlist-tracks.ts";
import { removeLibraryAlbum } from "../handlers/remove-library-album.ts";
import { removeLibraryTrack } from "../handlers/remove-library-track.ts";
import { removePlaylistTracks } from "../handlers/remove-playlist-tracks.ts";
import { searchAlbums } from "../handlers/search-albums.ts";
import { searchAll } from "../handlers/search-all.ts";
import { searchArtists } from "../handlers/search-artists.ts";
import { searchTracks } from "../handlers/search-tracks.ts";
import { updateMe } from "../handlers/update-me.ts";
import { updatePlaylist } from "../handlers/update-playlist.ts";
import { updateTrackLikeState } from "../handlers/update-track-like-state.ts";
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
  createPlaylist,
  getPlaylist,
  updatePlaylist,
  deletePlaylist,
  listPlaylistTracks,
  addPlaylistTracks,
  removePlaylistTracks,
  movePlaylistTracks,
  listPlaylists,
  listLibraryAlbums,
  addLibraryAlbum,
  removeLibraryAlbum,
  listLibraryTracks,
  addLibraryTrack,
  removeLibraryTrack,
  listLikedTracks,
  updateTrackLikeState,
  listFollowedArtists,
  listRecentlyPlayed,
  getMe,
  updateMe,
};
