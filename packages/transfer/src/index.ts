export {
  type CatalogClient,
  findTracks,
  type FindTracksOptions,
} from "./find-tracks.ts";
export { exportPlaylist, type ExportPlaylistOptions, type PlaylistClient } from "./export-playlist.ts";
export {
  chooseTrack,
  countLines,
  type ImportCounts,
  type ImportLine,
  type ImportState,
  type LineStatus,
  startImport,
  trackIdOf,
  trackIdsOf,
} from "./import-state.ts";
export {
  type LineProblem,
  type ListedTrack,
  PLAYLIST_FORMATS,
  type PlaylistFile,
  PlaylistFileError,
  type PlaylistFormat,
  readPlaylist,
  type ReadPlaylistOptions,
} from "./playlist-file.ts";
export {
  type ImportedPlaylist,
  type LibraryClient,
  savePlaylist,
  type SavePlaylistOptions,
} from "./save-playlist.ts";
export type { Candidate, CatalogTrack } from "./score.ts";
export { type PlaylistToWrite, writePlaylist, type WrittenPlaylist } from "./write-playlist.ts";
