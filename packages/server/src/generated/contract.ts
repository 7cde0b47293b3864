// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import type {
  AddedPlaylistTracksResponse,
  AlbumResponse,
  AlbumSearch,
  AlbumSearchResponse,
  AlbumsResponse,
  ArtistAlbumsResponse,
  ArtistResponse,
  ArtistSearch,
  ArtistSearchResponse,
  ArtistTracksResponse,
  ArtistsResponse,
  CreatedPlaylistResponse,
  DeletedPlaylistResponse,
  FollowedArtistsResponse,
  LibraryAlbumsResponse,
  LibraryTracksResponse,
  LikedTracksResponse,
  MovedPlaylistTracksResponse,
  NewPlaylist,
  PlaylistEntriesToMove,
  PlaylistEntriesToRemove,
  PlaylistResponse,
  PlaylistTracksResponse,
  PlaylistTracksToAdd,
  PlaylistUpdate,
  PlaylistsResponse,
  RecentlyPlayedResponse,
  RemoveAlbumResponse,
  RemoveTrackResponse,
  RemovedPlaylistTracksResponse,
  SaveAlbumResponse,
  SaveTrackResponse,
  SearchAllResponse,
  TrackLikeStateResponse,
  TrackLikeUpdate,
  TrackResponse,
  TrackSearch,
  TrackSearchResponse,
  TracksResponse,
  UpdateUserResponse,
  UpdatedPlaylistResponse,
  UserResponse,
  UserUpdate,
} from "./schema.ts";
/**
 * The parameters of {@link getAlbum}.
 *
 * @see https://gatefold.github.io/gatefold/reference/get-album/
 */
export interface GetAlbumParameters {
  /**
   * Catalog id of the album. The page about albums marks it as not required in one place, but the path
   * needs it.
   *
   * Must be an id such as B0064UPU4G (^B0[0-9A-Z]{8}$).
   */
  readonly id: string;
}
/**
 * The parameters of {@link getAlbums}.
 *
 * @see https://gatefold.github.io/gatefold/reference/get-albums/
 */
export interface GetAlbumsParameters {
  /**
   * Catalog ids of the albums, separated by commas, 1 to 100 of them.
   *
   * Must be 1 to 100 ids such as B0064UPU4G, separated by commas.
   */
  readonly ids: readonly string[];
}
/**
 * The parameters of {@link getTrack}.
 *
 * @see https://gatefold.github.io/gatefold/reference/get-track/
 */
export interface GetTrackParameters {
  /**
   * Catalog id of the track.
   *
   * Must be an id such as B0064UPUDC (^B0[0-9A-Z]{8}$).
   */
  readonly id: string;
  /**
   * Whether to answer with the audio of a track or with its video. Gatefold: without it, the audio. The
   * catalog of a Gatefold server has no videos, so with `VIDEO` it has no track.
   *
   * Must be one of AUDIO, VIDEO.
   */
  readonly mediaType?: "AUDIO" | "VIDEO" | undefined;
}
/**
 * The parameters of {@link getTracks}.
 *
 * @see https://gatefold.github.io/gatefold/reference/get-tracks/
 */
export interface GetTracksParameters {
  /**
   * Catalog ids of the tracks, separated by commas, 1 to 100 of them. Public programs send as many.
   *
   * Must be 1 to 100 ids such as B0064UPUDC, separated by commas.
   */
  readonly ids: readonly string[];
  /**
   * Whether to answer with the audio of a track or with its video. Gatefold: without it, the audio. The
   * catalog of a Gatefold server has no videos, so with `VIDEO` it has no track.
   *
   * Must be one of AUDIO, VIDEO.
   */
  readonly mediaType?: "AUDIO" | "VIDEO" | undefined;
}
/**
 * The parameters of {@link getArtist}.
 *
 * @see https://gatefold.github.io/gatefold/reference/get-artist/
 */
export interface GetArtistParameters {
  /**
   * Catalog id of the artist. The page about artists marks it as not required, but the path needs it.
   *
   * Must be an id such as B000S9ULT8 (^B0[0-9A-Z]{8}$).
   */
  readonly id: string;
}
/**
 * The parameters of {@link getArtists}.
 *
 * @see https://gatefold.github.io/gatefold/reference/get-artists/
 */
export interface GetArtistsParameters {
  /**
   * Catalog ids of the artists, separated by commas, 1 to 100 of them. The page about artists marks it
   * as not required. Gatefold: it is, because there is nothing to answer without ids.
   *
   * Must be 1 to 100 ids such as B000S9ULT8, separated by commas.
   */
  readonly ids: readonly string[];
}
/**
 * The parameters of {@link listArtistAlbums}.
 *
 * @see https://gatefold.github.io/gatefold/reference/list-artist-albums/
 */
export interface ListArtistAlbumsParameters {
  /**
   * Catalog id of the artist. The page about artists marks it as not required, but the path needs it.
   *
   * Must be an id such as B000S9ULT8 (^B0[0-9A-Z]{8}$).
   */
  readonly id: string;
  /**
   * Maximum number of items in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole
   * number; the range and the default are those that Amazon gives for all lists.
   *
   * Must be a whole number from 1 to 100.
   * @default 100
   */
  readonly limit?: number | undefined;
  /**
   * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is
   * opaque. Gatefold: a cursor is only valid for the artist and the `limit` that it was made for.
   *
   * Must be 1 to 2048 characters.
   */
  readonly cursor?: string | undefined;
  /**
   * The language to answer in: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es_mx, fr-ca,
   * fr-fr, it-it, ja-jp or pt-br. Gatefold: a Gatefold server takes any value, because browsers send
   * their own, and answers in the language of its catalog.
   *
   * Must be 0 to 1024 characters.
   */
  readonly acceptLanguage?:
    | "de-de"
    | "en-au"
    | "en-ca"
    | "en-gb"
    | "en-in"
    | "en-nz"
    | "en-us"
    | "es-es"
    | "es_mx"
    | "fr-ca"
    | "fr-fr"
    | "it-it"
    | "ja-jp"
    | "pt-br"
    | (string & {})
    | undefined;
  /**
   * How long the longer side of pictures is: SL500, SL160, SL110, SL75 or SL30, in pixels. An older copy
   * of Amazon's page lists these values; the newer one only says that pictures are resized. Gatefold: a
   * Gatefold server takes any value, and answers with the pictures that its catalog has, in all their
   * sizes.
   *
   * Must be 0 to 64 characters.
   */
  readonly amznImageStyle?: "SL500" | "SL160" | "SL110" | "SL75" | "SL30" | (string & {}) | undefined;
}
/**
 * The parameters of {@link listArtistTracks}.
 *
 * @see https://gatefold.github.io/gatefold/reference/list-artist-tracks/
 */
export interface ListArtistTracksParameters {
  /**
   * Catalog id of the artist. The page about artists marks it as not required, but the path needs it.
   *
   * Must be an id such as B000S9ULT8 (^B0[0-9A-Z]{8}$).
   */
  readonly id: string;
  /**
   * Maximum number of items in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole
   * number; the range and the default are those that Amazon gives for all lists.
   *
   * Must be a whole number from 1 to 100.
   * @default 100
   */
  readonly limit?: number | undefined;
  /**
   * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is
   * opaque. Gatefold: a cursor is only valid for the artist and the `limit` that it was made for.
   *
   * Must be 1 to 2048 characters.
   */
  readonly cursor?: string | undefined;
  /**
   * The language to answer in: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es_mx, fr-ca,
   * fr-fr, it-it, ja-jp or pt-br. Gatefold: a Gatefold server takes any value, because browsers send
   * their own, and answers in the language of its catalog.
   *
   * Must be 0 to 1024 characters.
   */
  readonly acceptLanguage?:
    | "de-de"
    | "en-au"
    | "en-ca"
    | "en-gb"
    | "en-in"
    | "en-nz"
    | "en-us"
    | "es-es"
    | "es_mx"
    | "fr-ca"
    | "fr-fr"
    | "it-it"
    | "ja-jp"
    | "pt-br"
    | (string & {})
    | undefined;
  /**
   * How long the longer side of pictures is: SL500, SL160, SL110, SL75 or SL30, in pixels. An older copy
   * of Amazon's page lists these values; the newer one only says that pictures are resized. Gatefold: a
   * Gatefold server takes any value, and answers with the pictures that its catalog has, in all their
   * sizes.
   *
   * Must be 0 to 64 characters.
   */
  readonly amznImageStyle?: "SL500" | "SL160" | "SL110" | "SL75" | "SL30" | (string & {}) | undefined;
}
/**
 * The parameters of {@link searchAll}.
 *
 * @see https://gatefold.github.io/gatefold/reference/search-all/
 */
export interface SearchAllParameters {
  /**
   * What to find: words of a title or a name. On Amazon's page, words of the lyrics count as well, and
   * the query is corrected. Gatefold: a Gatefold server has no lyrics, and forgives small typing errors
   * if nothing else is found.
   *
   * Must be 1 to 500 characters.
   */
  readonly query: string;
  /**
   * Maximum number of entities of each type, 1 or more. Gatefold: a whole number up to 100; Amazon's
   * page gives no maximum.
   *
   * Must be a whole number from 1 to 100.
   * @default 10
   */
  readonly limit?: number | undefined;
  /**
   * The language to answer in: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es_mx, fr-ca,
   * fr-fr, it-it, ja-jp or pt-br. Gatefold: a Gatefold server takes any value, because browsers send
   * their own, and answers in the language of its catalog.
   *
   * Must be 0 to 1024 characters.
   */
  readonly acceptLanguage?:
    | "de-de"
    | "en-au"
    | "en-ca"
    | "en-gb"
    | "en-in"
    | "en-nz"
    | "en-us"
    | "es-es"
    | "es_mx"
    | "fr-ca"
    | "fr-fr"
    | "it-it"
    | "ja-jp"
    | "pt-br"
    | (string & {})
    | undefined;
  /**
   * How long the longer side of pictures is: SL500, SL160, SL110, SL75 or SL30, in pixels. An older copy
   * of Amazon's page lists these values; the newer one only says that pictures are resized. Gatefold: a
   * Gatefold server takes any value, and answers with the pictures that its catalog has, in all their
   * sizes.
   *
   * Must be 0 to 64 characters.
   */
  readonly amznImageStyle?: "SL500" | "SL160" | "SL110" | "SL75" | "SL30" | (string & {}) | undefined;
}
/**
 * The parameters of {@link searchTracks}.
 *
 * @see https://gatefold.github.io/gatefold/reference/search-tracks/
 */
export interface SearchTracksParameters {
  /**
   * The language to answer in: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es_mx, fr-ca,
   * fr-fr, it-it, ja-jp or pt-br. Gatefold: a Gatefold server takes any value, because browsers send
   * their own, and answers in the language of its catalog.
   *
   * Must be 0 to 1024 characters.
   */
  readonly acceptLanguage?:
    | "de-de"
    | "en-au"
    | "en-ca"
    | "en-gb"
    | "en-in"
    | "en-nz"
    | "en-us"
    | "es-es"
    | "es_mx"
    | "fr-ca"
    | "fr-fr"
    | "it-it"
    | "ja-jp"
    | "pt-br"
    | (string & {})
    | undefined;
  /**
   * How long the longer side of pictures is: SL500, SL160, SL110, SL75 or SL30, in pixels. An older copy
   * of Amazon's page lists these values; the newer one only says that pictures are resized. Gatefold: a
   * Gatefold server takes any value, and answers with the pictures that its catalog has, in all their
   * sizes.
   *
   * Must be 0 to 64 characters.
   */
  readonly amznImageStyle?: "SL500" | "SL160" | "SL110" | "SL75" | "SL30" | (string & {}) | undefined;
}
/**
 * The parameters of {@link searchAlbums}.
 *
 * @see https://gatefold.github.io/gatefold/reference/search-albums/
 */
export interface SearchAlbumsParameters {
  /**
   * The language to answer in: de-de, en-au, en-ca, en-gb, en-in, en-nz, en-us, es-es, es_mx, fr-ca,
   * fr-fr, it-it, ja-jp or pt-br. Gatefold: a Gatefold server takes any value, because browsers send
   * their own, and answers in the language of its catalog.
   *
   * Must be 0 to 1024 characters.
   */
  readonly acceptLanguage?:
    | "de-de"
    | "en-au"
    | "en-ca"
    | "en-gb"
    | "en-in"
    | "en-nz"
    | "en-us"
    | "es-es"
    | "es_mx"
    | "fr-ca"
    | "fr-fr"
    | "it-it"
    | "ja-jp"
    | "pt-br"
    | (string & {})
    | undefined;
  /**
   * How long the longer side of pictures is: SL500, SL160, SL110, SL75 or SL30, in pixels. An older copy
   * of Amazon's page lists these values; the newer one only says that pictures are resized. Gatefold: a
   * Gatefold server takes any value, and answers with the pictures that its catalog has, in all their
   * sizes.
   *
   * Must be 0 to 64 characters.
   */
  readonly amznImageStyle?: "SL500" | "SL160" | "SL110" | "SL75" | "SL30" | (string & {}) | undefined;
}
/**
 * The parameters of {@link searchArtists}.
 *
 * @see https://gatefold.github.io/gatefold/reference/search-artists/
 */
export type SearchArtistsParameters = object;
/**
 * The parameters of {@link createPlaylist}.
 *
 * @see https://gatefold.github.io/gatefold/reference/create-playlist/
 */
export type CreatePlaylistParameters = object;
/**
 * The parameters of {@link getPlaylist}.
 *
 * @see https://gatefold.github.io/gatefold/reference/get-playlist/
 */
export interface GetPlaylistParameters {
  /**
   * Id of the playlist.
   *
   * Must be an id such as 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60 (^[0-9A-Za-z_-]+$).
   */
  readonly id: string;
}
/**
 * The parameters of {@link updatePlaylist}.
 *
 * @see https://gatefold.github.io/gatefold/reference/update-playlist/
 */
export interface UpdatePlaylistParameters {
  /**
   * Id of the playlist.
   *
   * Must be an id such as 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60 (^[0-9A-Za-z_-]+$).
   */
  readonly id: string;
}
/**
 * The parameters of {@link deletePlaylist}.
 *
 * @see https://gatefold.github.io/gatefold/reference/delete-playlist/
 */
export interface DeletePlaylistParameters {
  /**
   * Id of the playlist.
   *
   * Must be an id such as 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60 (^[0-9A-Za-z_-]+$).
   */
  readonly id: string;
}
/**
 * The parameters of {@link listPlaylistTracks}.
 *
 * @see https://gatefold.github.io/gatefold/reference/list-playlist-tracks/
 */
export interface ListPlaylistTracksParameters {
  /**
   * Id of the playlist.
   *
   * Must be an id such as 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60 (^[0-9A-Za-z_-]+$).
   */
  readonly id: string;
  /**
   * Maximum number of entries in a page, 1 to 100. Send it, and keep it the same while paging: Amazon's
   * rule for all lists says that it is 100 if it is missing, but a public program that seems to work got
   * pages of 50. Gatefold: a whole number, 100 if it is missing.
   *
   * Must be a whole number from 1 to 100.
   * @default 100
   */
  readonly limit?: number | undefined;
  /**
   * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. A
   * public program that seems to work sends the `cursor` of the last edge instead. Gatefold: both work.
   * The token is opaque, only valid for the playlist and the `limit` that it was made for, and stays
   * valid when entries are moved or removed; rarely, after many moves to the same place, a token is
   * refused, and you have to start at the first page. The `cursor` of an edge is only valid as long as
   * the playlist has that entry, and continues below the place of that entry at that time: if it was
   * moved, entries are repeated or left out. Use the token.
   *
   * Must be 1 to 2048 characters.
   */
  readonly cursor?: string | undefined;
}
/**
 * The parameters of {@link addPlaylistTracks}.
 *
 * @see https://gatefold.github.io/gatefold/reference/add-playlist-tracks/
 */
export interface AddPlaylistTracksParameters {
  /**
   * Id of the playlist.
   *
   * Must be an id such as 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60 (^[0-9A-Za-z_-]+$).
   */
  readonly id: string;
}
/**
 * The parameters of {@link removePlaylistTracks}.
 *
 * @see https://gatefold.github.io/gatefold/reference/remove-playlist-tracks/
 */
export interface RemovePlaylistTracksParameters {
  /**
   * Id of the playlist.
   *
   * Must be an id such as 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60 (^[0-9A-Za-z_-]+$).
   */
  readonly id: string;
}
/**
 * The parameters of {@link movePlaylistTracks}.
 *
 * @see https://gatefold.github.io/gatefold/reference/move-playlist-tracks/
 */
export interface MovePlaylistTracksParameters {
  /**
   * Id of the playlist.
   *
   * Must be an id such as 0198c3a0-4c00-7d41-8e5a-2b7c9d1e4f60 (^[0-9A-Za-z_-]+$).
   */
  readonly id: string;
}
/**
 * The parameters of {@link listPlaylists}.
 *
 * @see https://gatefold.github.io/gatefold/reference/list-playlists/
 */
export interface ListPlaylistsParameters {
  /**
   * Maximum number of items in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole
   * number; the range and the default are those that Amazon gives for all lists.
   *
   * Must be a whole number from 1 to 100.
   * @default 100
   */
  readonly limit?: number | undefined;
  /**
   * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is
   * opaque. Gatefold: a cursor is only valid for the user, the `sortBy` and the `limit` that it was made
   * for.
   *
   * Must be 1 to 2048 characters.
   */
  readonly cursor?: string | undefined;
  /**
   * The order of the playlists. Public programs send NAME; RECENTLY_UPDATED is only known from Amazon's
   * web player. Gatefold: NAME sorts by title without case and accents, RECENTLY_UPDATED puts the latest
   * changes first, and without `sortBy` the newest playlist comes first. Keep it the same while paging.
   *
   * Must be one of NAME, RECENTLY_UPDATED.
   */
  readonly sortBy?: "NAME" | "RECENTLY_UPDATED" | undefined;
}
/**
 * The parameters of {@link listLibraryAlbums}.
 *
 * @see https://gatefold.github.io/gatefold/reference/list-library-albums/
 */
export interface ListLibraryAlbumsParameters {
  /**
   * Catalog ids of albums, separated by commas, 1 to 100 of them. Gatefold: the list only has entries of
   * these albums, which tells whether they are saved. Amazon's page marks it as required, but describes
   * it as "if provided" and leaves it out of its example. The page also says that the call looks up the
   * user's "Like status" of "the specified tracks": no field of the answer is about likes, and the ids
   * are of albums.
   *
   * Must be 1 to 100 ids such as B07B62ZK5S, separated by commas.
   */
  readonly albumIds?: readonly string[] | undefined;
  /**
   * Maximum number of entries in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole
   * number, which Amazon's page leaves open.
   *
   * Must be a whole number from 1 to 100.
   * @default 100
   */
  readonly limit?: number | undefined;
  /**
   * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is
   * opaque. Gatefold: a cursor is only valid for the user, the `limit` and the `albumIds` it was made
   * for.
   *
   * Must be 1 to 2048 characters.
   */
  readonly cursor?: string | undefined;
}
/**
 * The parameters of {@link addLibraryAlbum}.
 *
 * @see https://gatefold.github.io/gatefold/reference/add-library-album/
 */
export interface AddLibraryAlbumParameters {
  /**
   * Catalog id of the album. The page about albums marks it as not required in one place, but the path
   * needs it.
   *
   * Must be an id such as B0064UPU4G (^B0[0-9A-Z]{8}$).
   */
  readonly id: string;
}
/**
 * The parameters of {@link removeLibraryAlbum}.
 *
 * @see https://gatefold.github.io/gatefold/reference/remove-library-album/
 */
export interface RemoveLibraryAlbumParameters {
  /**
   * Catalog id of the album. The page about albums marks it as not required in one place, but the path
   * needs it.
   *
   * Must be an id such as B0064UPU4G (^B0[0-9A-Z]{8}$).
   */
  readonly id: string;
}
/**
 * The parameters of {@link listLibraryTracks}.
 *
 * @see https://gatefold.github.io/gatefold/reference/list-library-tracks/
 */
export interface ListLibraryTracksParameters {
  /**
   * Maximum number of items in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole
   * number; the range and the default are those that Amazon gives for all lists.
   *
   * Must be a whole number from 1 to 100.
   * @default 100
   */
  readonly limit?: number | undefined;
  /**
   * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is
   * opaque. Gatefold: a cursor is only valid for the user, the list and the `limit` that it was made
   * for.
   *
   * Must be 1 to 2048 characters.
   */
  readonly cursor?: string | undefined;
}
/**
 * The parameters of {@link addLibraryTrack}.
 *
 * @see https://gatefold.github.io/gatefold/reference/add-library-track/
 */
export interface AddLibraryTrackParameters {
  /**
   * Catalog id of the track.
   *
   * Must be an id such as B0064UPUDC (^B0[0-9A-Z]{8}$).
   */
  readonly id: string;
}
/**
 * The parameters of {@link removeLibraryTrack}.
 *
 * @see https://gatefold.github.io/gatefold/reference/remove-library-track/
 */
export interface RemoveLibraryTrackParameters {
  /**
   * Catalog id of the track.
   *
   * Must be an id such as B0064UPUDC (^B0[0-9A-Z]{8}$).
   */
  readonly id: string;
}
/**
 * The parameters of {@link listLikedTracks}.
 *
 * @see https://gatefold.github.io/gatefold/reference/list-liked-tracks/
 */
export interface ListLikedTracksParameters {
  /**
   * Maximum number of items in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole
   * number; the range and the default are those that Amazon gives for all lists.
   *
   * Must be a whole number from 1 to 100.
   * @default 100
   */
  readonly limit?: number | undefined;
  /**
   * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is
   * opaque. Gatefold: a cursor is only valid for the user, the list and the `limit` that it was made
   * for.
   *
   * Must be 1 to 2048 characters.
   */
  readonly cursor?: string | undefined;
}
/**
 * The parameters of {@link updateTrackLikeState}.
 *
 * @see https://gatefold.github.io/gatefold/reference/update-track-like-state/
 */
export interface UpdateTrackLikeStateParameters {
  /**
   * Catalog id of the track.
   *
   * Must be an id such as B0064UPUDC (^B0[0-9A-Z]{8}$).
   */
  readonly id: string;
}
/**
 * The parameters of {@link listFollowedArtists}.
 *
 * @see https://gatefold.github.io/gatefold/reference/list-followed-artists/
 */
export interface ListFollowedArtistsParameters {
  /**
   * Maximum number of items in a page, 1 to 100. Keep it the same while paging. Gatefold: a whole
   * number; the range and the default are those that Amazon gives for all lists.
   *
   * Must be a whole number from 1 to 100.
   * @default 100
   */
  readonly limit?: number | undefined;
  /**
   * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is
   * opaque. Gatefold: a cursor is only valid for the user, the list and the `limit` that it was made
   * for.
   *
   * Must be 1 to 2048 characters.
   */
  readonly cursor?: string | undefined;
}
/**
 * The parameters of {@link listRecentlyPlayed}.
 *
 * @see https://gatefold.github.io/gatefold/reference/list-recently-played/
 */
export interface ListRecentlyPlayedParameters {
  /**
   * Maximum number of tracks in a page, 1 to 60, fewer than elsewhere. Keep it the same while paging.
   * Gatefold: a whole number, which Amazon's page leaves open.
   *
   * Must be a whole number from 1 to 60.
   * @default 60
   */
  readonly limit?: number | undefined;
  /**
   * Where to continue: the `pageInfo.token` of the previous page. Leave it out for the first page. It is
   * opaque. Gatefold: a cursor is only valid for the user, the list and the `limit` that it was made
   * for.
   *
   * Must be 1 to 2048 characters.
   */
  readonly cursor?: string | undefined;
}
/**
 * The parameters of {@link getMe}.
 *
 * @see https://gatefold.github.io/gatefold/reference/get-me/
 */
export type GetMeParameters = object;
/**
 * The parameters of {@link updateMe}.
 *
 * @see https://gatefold.github.io/gatefold/reference/update-me/
 */
export type UpdateMeParameters = object;
/**
 * By operation: its parameters, its body, its successes, and every failure that it declares.
 */
export interface OperationContracts {
  /**
   * Get an album: `GET /albums/{id}`.
   *
   * Returns the catalog metadata of one album: its name, artists, cover art, track listing, label and
   * more. Gatefold: a trailing slash in the path is accepted.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/get-album/
   */
  readonly getAlbum: {
    readonly parameters: GetAlbumParameters;
    readonly success: { readonly status: 200; readonly body: AlbumResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Get several albums: `GET /albums`.
   *
   * Returns the catalog metadata of up to 100 albums. Gatefold: albums come in the order of the request,
   * duplicates come once, and ids that the catalog lacks are left out.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL,
   * DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/get-albums/
   */
  readonly getAlbums: {
    readonly parameters: GetAlbumsParameters;
    readonly success: { readonly status: 200; readonly body: AlbumsResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Get a track: `GET /tracks/{id}`.
   *
   * Returns the catalog metadata of one track: its title, artists, album, length, ISRC and more. Podcast
   * episodes are not tracks. Gatefold: if a track lacks a field such as its artists or release date, a
   * Gatefold server takes it from the album.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/get-track/
   */
  readonly getTrack: {
    readonly parameters: GetTrackParameters;
    readonly success: { readonly status: 200; readonly body: TrackResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Get several tracks: `GET /tracks`.
   *
   * Returns the catalog metadata of up to 100 tracks. Amazon's page lists the call, and public programs
   * make it; its scope is taken from the call for one track. Gatefold: tracks come in the order of the
   * request, duplicates come once, and ids that the catalog lacks are left out.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL,
   * DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/get-tracks/
   */
  readonly getTracks: {
    readonly parameters: GetTracksParameters;
    readonly success: { readonly status: 200; readonly body: TracksResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Get an artist: `GET /artists/{id}`.
   *
   * Returns the catalog metadata of one artist: the name, pictures and a link. Gatefold: a Gatefold
   * server knows the id, the name and the link, as far as its albums have them. The name is the artist's
   * own, which may differ from how a track credits the artist.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/get-artist/
   */
  readonly getArtist: {
    readonly parameters: GetArtistParameters;
    readonly success: { readonly status: 200; readonly body: ArtistResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Get several artists: `GET /artists`.
   *
   * Returns the catalog metadata of up to 100 artists. Gatefold: artists come in the order of the
   * request, duplicates come once, and ids that the catalog lacks are left out.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL,
   * DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/get-artists/
   */
  readonly getArtists: {
    readonly parameters: GetArtistsParameters;
    readonly success: { readonly status: 200; readonly body: ArtistsResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * List the albums of an artist: `GET /artists/{id}/albums`.
   *
   * Returns a page of the albums that credit the artist. Amazon's page about artists lists the call and
   * gives the scope; nothing else about it is known. Gatefold: path, parameters and answer are guessed
   * from other calls of the API. Albums come by popularity, best first, and have some of their fields;
   * get the others from `GET /albums`. Changes to the catalog made while paging neither repeat nor hide
   * other albums.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/list-artist-albums/
   */
  readonly listArtistAlbums: {
    readonly parameters: ListArtistAlbumsParameters;
    readonly success: { readonly status: 200; readonly body: ArtistAlbumsResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * List the tracks of an artist: `GET /artists/{id}/tracks`.
   *
   * Returns a page of the tracks that credit the artist. Amazon's page about artists lists the call and
   * gives the scope; nothing else about it is known. Gatefold: path, parameters and answer are guessed
   * from other calls of the API. Tracks come by popularity, best first, and may have few of their
   * fields; get the others from `GET /tracks`. Changes to the catalog made while paging neither repeat
   * nor hide other tracks.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/list-artist-tracks/
   */
  readonly listArtistTracks: {
    readonly parameters: ListArtistTracksParameters;
    readonly success: { readonly status: 200; readonly body: ArtistTracksResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Search for everything: `GET /search`.
   *
   * Finds tracks, albums and artists at once, for one search field, and returns them in groups of a
   * view. The heading on Amazon's page begins with `/v1`, as no other does, its example sends no
   * `x-api-key`, and no scope is printed. Gatefold: the key and the scope `music::catalog` are needed,
   * as for every other search. The groups are the top hits, artists, albums and tracks; the top hits are
   * the best of the other groups.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL,
   * DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/search-all/
   */
  readonly searchAll: {
    readonly parameters: SearchAllParameters;
    readonly success: { readonly status: 200; readonly body: SearchAllResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Search for tracks: `POST /search/tracks`.
   *
   * Returns a page of the tracks that match. A hit may have few of its fields: get the others from
   * `GET /tracks`. The `curl` line on Amazon's page lacks the last quote. Gatefold: all filters have to
   * match; better matches come first, then more popular ones, as far as popularity is known; and changes
   * to the catalog made while paging neither repeat nor hide other hits. A hit has its title, link,
   * length, artists and album, as far as the catalog has them.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL,
   * DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/search-tracks/
   */
  readonly searchTracks: {
    readonly parameters: SearchTracksParameters;
    readonly body: TrackSearch;
    readonly success: { readonly status: 200; readonly body: TrackSearchResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Search for albums: `POST /search/albums`.
   *
   * Returns a page of the albums that match. Amazon's page lists the call; a public program has its path
   * and the name of its answer. Gatefold: body and answer have the form of a search for tracks. A hit
   * has the album's title, link, artists and date, as far as the catalog has them: get the others from
   * `GET /albums`. Gatefold: all filters have to match; better matches come first, then more popular
   * ones, as far as popularity is known; and changes to the catalog made while paging neither repeat nor
   * hide other hits.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL,
   * DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/search-albums/
   */
  readonly searchAlbums: {
    readonly parameters: SearchAlbumsParameters;
    readonly body: AlbumSearch;
    readonly success: { readonly status: 200; readonly body: AlbumSearchResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Search for artists: `POST /search/artists`.
   *
   * Returns a page of the artists that match. Amazon's page lists the call; a public program has its
   * path and the name of its answer. Gatefold: body and answer have the form of a search for tracks. A
   * hit has the artist's name and link: get the others from `GET /artists`. Gatefold: all filters have
   * to match; better matches come first, then more popular ones, as far as popularity is known; and
   * changes to the catalog made while paging neither repeat nor hide other hits.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL,
   * DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/search-artists/
   */
  readonly searchArtists: {
    readonly parameters: SearchArtistsParameters;
    readonly body: ArtistSearch;
    readonly success: { readonly status: 200; readonly body: ArtistSearchResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Create a playlist: `POST /playlists`.
   *
   * Creates a playlist without tracks. All three fields are required, according to a note that quotes
   * Amazon's page. A call that failed may still have created the playlist: look for it with
   * `GET /me/playlists` before you try again, or there may be two. Gatefold: titles need not be unique,
   * and the answer has the new playlist.
   *
   * Needs the scope `music::library`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL,
   * DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/create-playlist/
   */
  readonly createPlaylist: {
    readonly parameters: CreatePlaylistParameters;
    readonly body: NewPlaylist;
    readonly success: { readonly status: 200; readonly body: CreatedPlaylistResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Get a playlist: `GET /playlists/{id}`.
   *
   * Returns a playlist without its tracks; list these with `GET /playlists/{id}/tracks`. Gatefold:
   * everyone can read a public playlist, but only its owner can read a private one; others get a 404. A
   * token that can read the library is enough, although Amazon's page only names `music::library`.
   *
   * Needs the scope `music::library:read` or `music::library::read` or `music::library`. Fails with 400
   * (BAD_REQUEST), 401 (INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY,
   * INVALID_CLIENT_ID, ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422
   * (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/get-playlist/
   */
  readonly getPlaylist: {
    readonly parameters: GetPlaylistParameters;
    readonly success: { readonly status: 200; readonly body: PlaylistResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Update a playlist: `PUT /playlists/{id}`.
   *
   * Changes the title, the description or the visibility of a playlist that the user owns. The example
   * on Amazon's page sends a form, `application/x-www-form-urlencoded`, although a new playlist is sent
   * as JSON; whether Amazon takes JSON here is not known, so send a form. Gatefold: a Gatefold server
   * accepts both, leaves missing fields as they are, and answers with the changed playlist.
   *
   * Needs the scope `music::library`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/update-playlist/
   */
  readonly updatePlaylist: {
    readonly parameters: UpdatePlaylistParameters;
    readonly body: PlaylistUpdate;
    readonly success: { readonly status: 200; readonly body: UpdatedPlaylistResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Delete a playlist: `DELETE /playlists/{id}`.
   *
   * Deletes a playlist that the user owns, with all of its entries. This can't be undone. What Amazon
   * answers is not known; it may be nothing at all. Gatefold: the answer has the id of the playlist. A
   * second call answers 404, as for any playlist that doesn't exist.
   *
   * Needs the scope `music::library`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/delete-playlist/
   */
  readonly deletePlaylist: {
    readonly parameters: DeletePlaylistParameters;
    readonly success: { readonly status: 200; readonly body: DeletedPlaylistResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * List the tracks of a playlist: `GET /playlists/{id}/tracks`.
   *
   * Returns a page of the entries of a playlist in their order. The `cursor` of an edge is the index of
   * the entry from 0, a colon, and the id of the entry, such as
   * `0:0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b12`. Entries are moved and removed by that id, which is what
   * follows the first colon, and not by the id of the track: the same track may be in a playlist several
   * times. Playlists that Amazon makes itself, whose ids look like those of the catalog, can be read as
   * well. Gatefold: changes made while paging by the token neither repeat nor hide other entries. A node
   * is the track with all fields that the catalog has, or only its `id` if the catalog no longer has it.
   * The same users may read a playlist as with `GET /playlists/{id}`.
   *
   * Needs the scope `music::library:read` or `music::library::read` or `music::library`. Fails with 400
   * (BAD_REQUEST), 401 (INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY,
   * INVALID_CLIENT_ID, ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422
   * (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY). Some of this is only known
   * from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/list-playlist-tracks/
   */
  readonly listPlaylistTracks: {
    readonly parameters: ListPlaylistTracksParameters;
    readonly success: { readonly status: 200; readonly body: PlaylistTracksResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Add tracks to a playlist: `PUT /playlists/{id}/tracks`.
   *
   * Adds tracks at the end of a playlist that the user owns. Although it is a PUT, repeating it with
   * `addDuplicateTracks` may add tracks twice: after a failed call, read the end of the playlist first.
   * How many tracks Amazon accepts at once, and what it answers, is not known. Gatefold: 1 to 100
   * tracks; tracks that the playlist has already are left out unless `addDuplicateTracks` is true, and
   * the answer's `entries` name those that were added. If the catalog lacks one of the tracks, or the
   * playlist would have more than 10,000 entries, none is added.
   *
   * Needs the scope `music::library`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/add-playlist-tracks/
   */
  readonly addPlaylistTracks: {
    readonly parameters: AddPlaylistTracksParameters;
    readonly body: PlaylistTracksToAdd;
    readonly success: { readonly status: 200; readonly body: AddedPlaylistTracksResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Remove entries from a playlist: `DELETE /playlists/{id}/tracks`.
   *
   * Removes entries from a playlist that the user owns. Use the ids of entries, which
   * `GET /playlists/{id}/tracks` gives in the `cursor` of each edge, not those of tracks. This DELETE
   * needs a body, which some programs and proxies drop. What Amazon answers is not known. Gatefold: if
   * the playlist lacks one of the entries, none is removed. So after a failed call, read the playlist
   * before you try again.
   *
   * Needs the scope `music::library`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/remove-playlist-tracks/
   */
  readonly removePlaylistTracks: {
    readonly parameters: RemovePlaylistTracksParameters;
    readonly body: PlaylistEntriesToRemove;
    readonly success: { readonly status: 200; readonly body: RemovedPlaylistTracksResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Move entries of a playlist: `PATCH /playlists/{id}/tracks`.
   *
   * Moves entries to another place in a playlist that the user owns. Use the ids of entries, not those
   * of tracks. Amazon's page has the method and the path; the body is only known from one public program
   * that was never used, and the answer is unknown. Gatefold: `entryIdAbove` is the entry directly above
   * the new place, and `entryIdBelow` the one directly below. At least one of them is needed. If both
   * are given, only moved entries may be between them. Neither of them can be moved itself. If any entry
   * is missing, none is moved.
   *
   * Needs the scope `music::library`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/move-playlist-tracks/
   */
  readonly movePlaylistTracks: {
    readonly parameters: MovePlaylistTracksParameters;
    readonly body: PlaylistEntriesToMove;
    readonly success: { readonly status: 200; readonly body: MovedPlaylistTracksResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * List the user's playlists: `GET /me/playlists`.
   *
   * Returns a page of the playlists that the signed-in user owns, without their tracks. Playlists that
   * the user only follows are not among them. Amazon's page about the library prints no scope for this
   * call. Gatefold: the scopes are those for reading the library. Playlists come newest first unless
   * `sortBy` says otherwise, and changes made while paging neither repeat nor hide other playlists, but
   * one that is renamed or changed meanwhile may appear twice or not at all if the list is sorted by
   * that.
   *
   * Needs the scope `music::library:read` or `music::library::read` or `music::library`. Fails with 400
   * (BAD_REQUEST), 401 (INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY,
   * INVALID_CLIENT_ID, ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/list-playlists/
   */
  readonly listPlaylists: {
    readonly parameters: ListPlaylistsParameters;
    readonly success: { readonly status: 200; readonly body: PlaylistsResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * List the albums in the user's library: `GET /me/library/albums`.
   *
   * Returns a page of the signed-in user's library. Each entry says whether the album was purchased from
   * Amazon Music or uploaded by the user, and only holds the id of the album; get its details from
   * `GET /albums`. Gatefold: entries come newest first, and changes made while paging neither repeat nor
   * hide other entries.
   *
   * Needs the scope `music::library:read` or `music::library::read` or `music::library`. Fails with 400
   * (BAD_REQUEST), 401 (INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY,
   * INVALID_CLIENT_ID, ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/list-library-albums/
   */
  readonly listLibraryAlbums: {
    readonly parameters: ListLibraryAlbumsParameters;
    readonly success: { readonly status: 200; readonly body: LibraryAlbumsResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Add an album to the user's library: `PUT /me/library/albums/{id}`.
   *
   * Saves an album to the signed-in user's library. Gatefold: the call is idempotent, so for an album
   * that is already in the library it answers `SAVED` and leaves the entry as it is.
   *
   * Needs the scope `music::library`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/add-library-album/
   */
  readonly addLibraryAlbum: {
    readonly parameters: AddLibraryAlbumParameters;
    readonly success: { readonly status: 200; readonly body: SaveAlbumResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Remove an album from the user's library: `DELETE /me/library/albums/{id}`.
   *
   * Removes an album from the signed-in user's library. Gatefold: the call is idempotent, so it also
   * answers `REMOVED` for an album that is not in the library, as long as the catalog has it.
   *
   * Needs the scope `music::library`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/remove-library-album/
   */
  readonly removeLibraryAlbum: {
    readonly parameters: RemoveLibraryAlbumParameters;
    readonly success: { readonly status: 200; readonly body: RemoveAlbumResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * List the tracks in the user's library: `GET /me/library/tracks`.
   *
   * Returns a page of the tracks that the signed-in user has saved, bought or uploaded. Tracks of saved
   * albums are not among them. A public note about Amazon's page has the scope `music::profile:read`,
   * most likely by mistake. Gatefold: the scopes for reading the library work as well, so ask for those.
   * An entry only holds the id of the track; get its details from `GET /tracks`. Entries come newest
   * first, and changes made while paging neither repeat nor hide other entries.
   *
   * Needs the scope `music::library:read` or `music::library::read` or `music::library` or
   * `music::profile:read`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN,
   * INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL,
   * DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/list-library-tracks/
   */
  readonly listLibraryTracks: {
    readonly parameters: ListLibraryTracksParameters;
    readonly success: { readonly status: 200; readonly body: LibraryTracksResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Add a track to the user's library: `PUT /me/library/tracks/{id}`.
   *
   * Saves a track to the signed-in user's library. Amazon's pages only name the call. Gatefold: path,
   * scope and answer are those of the same call for albums. The call is idempotent, so for a track that
   * is already in the library it answers `SAVED` and leaves the entry as it is.
   *
   * Needs the scope `music::library`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/add-library-track/
   */
  readonly addLibraryTrack: {
    readonly parameters: AddLibraryTrackParameters;
    readonly success: { readonly status: 200; readonly body: SaveTrackResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Remove a track from the user's library: `DELETE /me/library/tracks/{id}`.
   *
   * Removes a track from the signed-in user's library. Amazon's pages only name the call. Gatefold:
   * path, scope and answer are those of the same call for albums. The call is idempotent, so it also
   * answers `REMOVED` for a track that is not in the library, as long as the catalog has it.
   *
   * Needs the scope `music::library`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/remove-library-track/
   */
  readonly removeLibraryTrack: {
    readonly parameters: RemoveLibraryTrackParameters;
    readonly success: { readonly status: 200; readonly body: RemoveTrackResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * List the tracks that the user likes: `GET /me/tracks`.
   *
   * Returns a page of the tracks that the signed-in user has marked as liked. Disliked tracks are not
   * among them, and no known call lists them. Gatefold: the latest likes come first, with all fields
   * that the catalog has, and changes made while paging neither repeat nor hide other tracks. A token
   * with `music::favorites` may call it, too.
   *
   * Needs the scope `music::favorites:read` or `music::favorites`. Fails with 400 (BAD_REQUEST), 401
   * (INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID,
   * ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500
   * (INTERNAL, DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/list-liked-tracks/
   */
  readonly listLikedTracks: {
    readonly parameters: ListLikedTracksParameters;
    readonly success: { readonly status: 200; readonly body: LikedTracksResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Like or dislike a track (a like can't be undone): `PUT /me/tracks/{id}`.
   *
   * Marks a track as liked or disliked by the signed-in user. **This API can't undo a like.** It can
   * only turn a like into a dislike, and back: there is no third value and no DELETE. Tell your users
   * before they like something, or ask them to undo a like in Amazon Music itself. Where Amazon expects
   * the value, and how it answers, is not known. Gatefold: it is the field `likeState` of a JSON body,
   * and the call is idempotent: a track that is already liked keeps its place in the list.
   *
   * Needs the scope `music::favorites`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/update-track-like-state/
   */
  readonly updateTrackLikeState: {
    readonly parameters: UpdateTrackLikeStateParameters;
    readonly body: TrackLikeUpdate;
    readonly success: { readonly status: 200; readonly body: TrackLikeStateResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * List the artists that the user follows: `GET /me/followed/artists`.
   *
   * Returns a page of the artists that the signed-in user follows. The path and the paging are an
   * example on Amazon's page about paging. No known call follows or unfollows an artist. Gatefold: the
   * latest come first, with all fields that the catalog has, and changes made while paging neither
   * repeat nor hide other artists. A token with `music::favorites` may call it, too.
   *
   * Needs the scope `music::favorites:read` or `music::favorites`. Fails with 400 (BAD_REQUEST), 401
   * (INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID,
   * ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500
   * (INTERNAL, DEPENDENCY). Some of this is only known from second-hand sources.
   *
   * @see https://gatefold.github.io/gatefold/reference/list-followed-artists/
   */
  readonly listFollowedArtists: {
    readonly parameters: ListFollowedArtistsParameters;
    readonly success: { readonly status: 200; readonly body: FollowedArtistsResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * List what the user played: `GET /player/recentlyPlayed`.
   *
   * Returns a page of the tracks that the signed-in user has played, latest first. A track appears as
   * often as it was played. The example on Amazon's page lacks `/v1` in its address, and its text is
   * about playlists, although the answer has tracks. It doesn't show an entry. Gatefold: it is the track
   * in `node`, with all fields that the catalog has, and the time in `playedAt`. New plays while paging
   * neither repeat nor hide others. A Gatefold server keeps the last 5,000 plays of a user.
   *
   * Needs the scope `music::history`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL,
   * DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/list-recently-played/
   */
  readonly listRecentlyPlayed: {
    readonly parameters: ListRecentlyPlayedParameters;
    readonly success: { readonly status: 200; readonly body: RecentlyPlayedResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Get the signed-in user: `GET /me`.
   *
   * Returns the name, pictures and profile link of the signed-in user. Amazon's page promises the
   * "username and subscription tier", but the answer that it prints has neither a user name nor a tier.
   * Gatefold: a token with `music::profile:read` or with `music::profile` may call it, although the page
   * names `music::profile` alone, and the scope for reading only with `PUT /me`. A Gatefold server
   * answers with `id`, `name` and an empty list of `images`.
   *
   * Needs the scope `music::profile:read` or `music::profile`. Fails with 400 (BAD_REQUEST), 401
   * (INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID,
   * ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500
   * (INTERNAL, DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/get-me/
   */
  readonly getMe: {
    readonly parameters: GetMeParameters;
    readonly success: { readonly status: 200; readonly body: UserResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
  /**
   * Update the signed-in user: `PUT /me`.
   *
   * Sets the name of the signed-in user, and who may see the profile and what the user plays. All three
   * fields are required: to keep the name, read it with `GET /me` first. No documented call reads
   * `visibility` and `playbackVisibility`. Gatefold: the answer is `{"data": {"updateUser": …}}`, as the
   * table on Amazon's page says. The example below that table is a bare user, without `data` and
   * `updateUser`, whose `name` is `null`. Clients that also have to read that form can look for `id` at
   * the top. Gatefold: a token with `music::profile` may call it, and so may one with
   * `music::profile:read`, because the page prints the scope for reading only here. Ask for both if your
   * application changes the profile.
   *
   * Needs the scope `music::profile` or `music::profile:read`. Fails with 400 (BAD_REQUEST), 401
   * (INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID,
   * ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500
   * (INTERNAL, DEPENDENCY).
   *
   * @see https://gatefold.github.io/gatefold/reference/update-me/
   */
  readonly updateMe: {
    readonly parameters: UpdateMeParameters;
    readonly body: UserUpdate;
    readonly success: { readonly status: 200; readonly body: UpdateUserResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 422; readonly code: "MAX_CONCURRENCY_REACHED" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
}
/** The operations of the API. */
export type OperationId = keyof OperationContracts;
/** All error codes of the API. */
export type KnownErrorCode =
  | "BAD_REQUEST"
  | "INVALID_AUTH_TYPE"
  | "INVALID_AUTH_TOKEN"
  | "INVALID_ACCESS_TOKEN"
  | "NO_X_API_KEY"
  | "INVALID_CLIENT_ID"
  | "ACCESS_DENIED"
  | "AUTH_NO_MUSIC_ACCOUNT_FOUND"
  | "RESOURCE_NOT_FOUND"
  | "METHOD_NOT_ALLOWED"
  | "REQUEST_TIMEOUT"
  | "PAYLOAD_TOO_LARGE"
  | "URI_TOO_LONG"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "MAX_CONCURRENCY_REACHED"
  | "THROTTLED"
  | "REQUEST_HEADER_FIELDS_TOO_LARGE"
  | "INTERNAL"
  | "DEPENDENCY"
  | "OVERLOADED";
/** The scopes that a token can carry for this API. */
export type Scope =
  | "music::catalog"
  | "music::library"
  | "music::library:read"
  | "music::library::read"
  | "music::profile"
  | "music::profile:read"
  | "music::favorites"
  | "music::favorites:read"
  | "music::history";
