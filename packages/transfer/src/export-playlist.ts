import type { ListOptions, Music } from "@gatefold/client";
import { catalogTrack } from "./find-tracks.ts";
import type { PlaylistFormat } from "./playlist-file.ts";
import type { CatalogTrack } from "./score.ts";
import { type WrittenPlaylist, writePlaylist } from "./write-playlist.ts";

/** Reads playlists and their tracks: any client that may read the library and the catalog. */
export type PlaylistClient = Pick<Music<"music::library" | "music::catalog">, "playlists">;

/** Options of {@link exportPlaylist}. */
export interface ExportPlaylistOptions {
  /** Ends the export: it rejects with a `TransportError` with code `ABORTED`. */
  readonly signal?: ListOptions["signal"];
  /** Called after each page with the number of tracks that have been read. */
  readonly onProgress?: ((tracks: number) => void) | undefined;
}

/**
 * Writes a playlist of the user, or a public one, to a file. Tracks that the catalog no longer has are written with only
 * their ids.
 *
 * @throws ApiError, TransportError
 */
export async function exportPlaylist(
  music: PlaylistClient,
  playlistId: string,
  format: PlaylistFormat,
  { signal, onProgress }: ExportPlaylistOptions = {},
): Promise<WrittenPlaylist> {
  const options = signal === undefined ? {} : { signal };
  const { title, description } = await music.playlists.get(playlistId, options);
  const tracks: CatalogTrack[] = [];
  const list = music.playlists.tracks.list(playlistId, { limit: 100, details: true }, options);
  for await (const { edges = [] } of list.pages()) {
    for (const { node, track } of edges) if (node) tracks.push(catalogTrack({ ...node, ...track }));
    onProgress?.(tracks.length);
  }
  return writePlaylist({ title, description, tracks }, format);
}
