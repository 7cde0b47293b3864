// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import { appended } from "../append.ts";
import type { AppendPlan } from "../append.ts";
import { batched, chunked } from "../batch.ts";
import type { BatchPlan } from "../batch.ts";
import { contains } from "../contains.ts";
import type { Core } from "../core.ts";
import type { AddOptions, BatchedReadOptions, CallOptions, ListOptions, ReadOptions } from "../options.ts";
import { paged } from "../paged.ts";
import type { PagePlan, PagedList } from "../paged.ts";
import type { Allowed, AllowedValue } from "../scopes.ts";
import {
  addLibraryAlbumOperation,
  addLibraryTrackOperation,
  addPlaylistTracksOperation,
  createPlaylistOperation,
  deletePlaylistOperation,
  getAlbumOperation,
  getAlbumsOperation,
  getArtistOperation,
  getArtistsOperation,
  getMeOperation,
  getPlaylistOperation,
  getTrackOperation,
  getTracksOperation,
  listArtistAlbumsOperation,
  listArtistTracksOperation,
  listFollowedArtistsOperation,
  listLibraryAlbumsOperation,
  listLibraryTracksOperation,
  listLikedTracksOperation,
  listPlaylistTracksOperation,
  listPlaylistsOperation,
  listRecentlyPlayedOperation,
  movePlaylistTracksOperation,
  removeLibraryAlbumOperation,
  removeLibraryTrackOperation,
  removePlaylistTracksOperation,
  searchAlbumsOperation,
  searchAllOperation,
  searchArtistsOperation,
  searchTracksOperation,
  updateMeOperation,
  updatePlaylistOperation,
  updateTrackLikeStateOperation,
} from "./operations.ts";
import type {
  CreatePlaylistParameters,
  ListArtistAlbumsParameters,
  ListArtistTracksParameters,
  ListFollowedArtistsParameters,
  ListLibraryAlbumsParameters,
  ListLibraryTracksParameters,
  ListLikedTracksParameters,
  ListPlaylistTracksParameters,
  ListPlaylistsParameters,
  ListRecentlyPlayedParameters,
  MovePlaylistTracksParameters,
  RemovePlaylistTracksParameters,
  Scope,
  SearchAlbumsInput,
  SearchAlbumsQuery,
  SearchAllParameters,
  SearchArtistsInput,
  SearchArtistsQuery,
  SearchTracksInput,
  SearchTracksQuery,
  UpdateMeParameters,
  UpdatePlaylistParameters,
  UpdateTrackLikeStateParameters,
} from "./operations.ts";
import type {
  Album,
  AlbumCollection,
  AlbumEdge,
  Artist,
  ArtistCollection,
  ArtistEdge,
  LibraryAlbum,
  LibraryAlbumCollection,
  LibraryChange,
  LibraryTrack,
  LibraryTrackChange,
  LibraryTrackCollection,
  PlayedTrack,
  PlayedTrackCollection,
  Playlist,
  PlaylistChange,
  PlaylistCollection,
  PlaylistEdge,
  PlaylistTrack,
  PlaylistTrackCollection,
  PlaylistTracksToAdd,
  Track,
  TrackCollection,
  TrackEdge,
  TrackLikeChange,
  User,
  View,
} from "./schema.ts";
/** The scopes that there are. */
export const KNOWN_SCOPES: readonly Scope[] = [
  "music::catalog",
  "music::library",
  "music::library:read",
  "music::library::read",
  "music::profile",
  "music::profile:read",
  "music::favorites",
  "music::favorites:read",
  "music::history",
];
/**
 * An entry with its album.
 */
export interface DetailedAlbumEdge extends AlbumEdge {
  /**
   * From `getAlbums`. Missing if the catalog no longer has it, or if `details` is false.
   */
  readonly album?: Album | undefined;
}
/**
 * A page of entries with their albums.
 */
export interface DetailedAlbumCollection extends Omit<AlbumCollection, "edges"> {
  /**
   * The entries of this page.
   */
  edges?: DetailedAlbumEdge[];
}
/**
 * An entry with its track.
 */
export interface DetailedTrackEdge extends TrackEdge {
  /**
   * From `getTracks`. Missing if the catalog no longer has it, or if `details` is false.
   */
  readonly track?: Track | undefined;
}
/**
 * A page of entries with their tracks.
 */
export interface DetailedTrackCollection extends Omit<TrackCollection, "edges"> {
  /**
   * The entries of this page.
   */
  edges?: DetailedTrackEdge[];
}
/**
 * An entry with its artist.
 */
export interface DetailedArtistEdge extends ArtistEdge {
  /**
   * From `getArtists`. Missing if the catalog no longer has it, or if `details` is false.
   */
  readonly artist?: Artist | undefined;
}
/**
 * A page of entries with their artists.
 */
export interface DetailedArtistCollection extends Omit<ArtistCollection, "edges"> {
  /**
   * The entries of this page.
   */
  edges?: DetailedArtistEdge[];
}
/**
 * An entry with its track.
 */
export interface DetailedPlaylistTrack extends PlaylistTrack {
  /**
   * From `getTracks`. Missing if the catalog no longer has it, or if `details` is false.
   */
  readonly track?: Track | undefined;
}
/**
 * A page of entries with their tracks.
 */
export interface DetailedPlaylistTrackCollection extends Omit<PlaylistTrackCollection, "edges"> {
  /**
   * The entries of this page.
   */
  edges?: DetailedPlaylistTrack[];
}
/**
 * An entry with its album.
 */
export interface DetailedLibraryAlbum extends LibraryAlbum {
  /**
   * From `getAlbums`. Missing if the catalog no longer has it, or if `details` is false.
   */
  readonly album?: Album | undefined;
}
/**
 * A page of entries with their albums.
 */
export interface DetailedLibraryAlbumCollection extends Omit<LibraryAlbumCollection, "edges"> {
  /**
   * The entries of this page.
   */
  edges?: DetailedLibraryAlbum[];
}
/**
 * An entry with its track.
 */
export interface DetailedLibraryTrack extends LibraryTrack {
  /**
   * From `getTracks`. Missing if the catalog no longer has it, or if `details` is false.
   */
  readonly track?: Track | undefined;
}
/**
 * A page of entries with their tracks.
 */
export interface DetailedLibraryTrackCollection extends Omit<LibraryTrackCollection, "edges"> {
  /**
   * The entries of this page.
   */
  edges?: DetailedLibraryTrack[];
}
/**
 * An entry with its track.
 */
export interface DetailedPlayedTrack extends PlayedTrack {
  /**
   * From `getTracks`. Missing if the catalog no longer has it, or if `details` is false.
   */
  readonly track?: Track | undefined;
}
/**
 * A page of entries with their tracks.
 */
export interface DetailedPlayedTrackCollection extends Omit<PlayedTrackCollection, "edges"> {
  /**
   * The entries of this page.
   */
  edges?: DetailedPlayedTrack[];
}
/** The methods of `albums` that the granted scopes allow. */
export interface AlbumsResource<Granted extends Scope = Scope> {
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
   * @throws ApiError, TransportError
   */
  readonly get: Allowed<
    Granted,
    ["music::catalog"],
    (id: string, options?: BatchedReadOptions) => Promise<Album>
  >;
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
   * @param ids any number of them; a request has up to 100
   * @throws ApiError, TransportError
   */
  readonly getMany: Allowed<
    Granted,
    ["music::catalog"],
    (ids: readonly string[], options?: ReadOptions) => Promise<Album[]>
  >;
}
/** The methods of `tracks` that the granted scopes allow. */
export interface TracksResource<Granted extends Scope = Scope> {
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
   * @throws ApiError, TransportError
   */
  readonly get: Allowed<
    Granted,
    ["music::catalog"],
    (id: string, options?: BatchedReadOptions) => Promise<Track>
  >;
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
   * @param ids any number of them; a request has up to 100
   * @throws ApiError, TransportError
   */
  readonly getMany: Allowed<
    Granted,
    ["music::catalog"],
    (ids: readonly string[], options?: ReadOptions) => Promise<Track[]>
  >;
}
/** The methods of `artists` that the granted scopes allow. */
export interface ArtistsResource<Granted extends Scope = Scope> {
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
   * @throws ApiError, TransportError
   */
  readonly get: Allowed<
    Granted,
    ["music::catalog"],
    (id: string, options?: BatchedReadOptions) => Promise<Artist>
  >;
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
   * @param ids any number of them; a request has up to 100
   * @throws ApiError, TransportError
   */
  readonly getMany: Allowed<
    Granted,
    ["music::catalog"],
    (ids: readonly string[], options?: ReadOptions) => Promise<Artist[]>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly albums: Allowed<
    Granted,
    ["music::catalog"],
    ((
      id: string,
      parameters?: Omit<ListArtistAlbumsParameters, "id"> & { readonly details?: false | undefined },
      options?: ListOptions,
    ) => PagedList<AlbumEdge, AlbumCollection>) &
      ((
        id: string,
        parameters: Omit<ListArtistAlbumsParameters, "id"> & {
          readonly details?: false | AllowedValue<Granted, ["music::catalog"], true> | undefined;
        },
        options?: ListOptions,
      ) => PagedList<DetailedAlbumEdge, DetailedAlbumCollection>)
  >;
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
   * @throws ApiError, TransportError
   */
  readonly tracks: Allowed<
    Granted,
    ["music::catalog"],
    ((
      id: string,
      parameters?: Omit<ListArtistTracksParameters, "id"> & { readonly details?: false | undefined },
      options?: ListOptions,
    ) => PagedList<TrackEdge, TrackCollection>) &
      ((
        id: string,
        parameters: Omit<ListArtistTracksParameters, "id"> & {
          readonly details?: false | AllowedValue<Granted, ["music::catalog"], true> | undefined;
        },
        options?: ListOptions,
      ) => PagedList<DetailedTrackEdge, DetailedTrackCollection>)
  >;
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
   * @throws ApiError, TransportError
   */
  readonly followed: Allowed<
    Granted,
    ["music::favorites:read"] | ["music::favorites"],
    ((
      parameters?: ListFollowedArtistsParameters & { readonly details?: false | undefined },
      options?: ListOptions,
    ) => PagedList<ArtistEdge, ArtistCollection>) &
      ((
        parameters: ListFollowedArtistsParameters & {
          readonly details?: false | AllowedValue<Granted, ["music::catalog"], true> | undefined;
        },
        options?: ListOptions,
      ) => PagedList<DetailedArtistEdge, DetailedArtistCollection>)
  >;
}
/** The methods of `search` that the granted scopes allow. */
export interface SearchResource<Granted extends Scope = Scope> {
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
   * @throws ApiError, TransportError
   */
  readonly all: Allowed<
    Granted,
    ["music::catalog"],
    (query: string, parameters?: Omit<SearchAllParameters, "query">, options?: ReadOptions) => Promise<View[]>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly tracks: Allowed<
    Granted,
    ["music::catalog"],
    ((
      query: string | SearchTracksQuery,
      parameters?: Omit<SearchTracksInput, "query"> & { readonly details?: false | undefined },
      options?: ListOptions,
    ) => PagedList<TrackEdge, TrackCollection>) &
      ((
        query: string | SearchTracksQuery,
        parameters: Omit<SearchTracksInput, "query"> & {
          readonly details?: false | AllowedValue<Granted, ["music::catalog"], true> | undefined;
        },
        options?: ListOptions,
      ) => PagedList<DetailedTrackEdge, DetailedTrackCollection>)
  >;
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
   * @throws ApiError, TransportError
   */
  readonly albums: Allowed<
    Granted,
    ["music::catalog"],
    ((
      query: string | SearchAlbumsQuery,
      parameters?: Omit<SearchAlbumsInput, "query"> & { readonly details?: false | undefined },
      options?: ListOptions,
    ) => PagedList<AlbumEdge, AlbumCollection>) &
      ((
        query: string | SearchAlbumsQuery,
        parameters: Omit<SearchAlbumsInput, "query"> & {
          readonly details?: false | AllowedValue<Granted, ["music::catalog"], true> | undefined;
        },
        options?: ListOptions,
      ) => PagedList<DetailedAlbumEdge, DetailedAlbumCollection>)
  >;
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
   * @throws ApiError, TransportError
   */
  readonly artists: Allowed<
    Granted,
    ["music::catalog"],
    ((
      query: string | SearchArtistsQuery,
      parameters?: Omit<SearchArtistsInput, "query"> & { readonly details?: false | undefined },
      options?: ListOptions,
    ) => PagedList<ArtistEdge, ArtistCollection>) &
      ((
        query: string | SearchArtistsQuery,
        parameters: Omit<SearchArtistsInput, "query"> & {
          readonly details?: false | AllowedValue<Granted, ["music::catalog"], true> | undefined;
        },
        options?: ListOptions,
      ) => PagedList<DetailedArtistEdge, DetailedArtistCollection>)
  >;
}
/** The methods of `playlists` that the granted scopes allow. */
export interface PlaylistsResource<Granted extends Scope = Scope> {
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
   * @throws ApiError, TransportError
   */
  readonly create: Allowed<
    Granted,
    ["music::library"],
    (parameters: CreatePlaylistParameters, options?: CallOptions) => Promise<PlaylistChange>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly get: Allowed<
    Granted,
    ["music::library:read"] | ["music::library::read"] | ["music::library"],
    (id: string, options?: ReadOptions) => Promise<Playlist>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly update: Allowed<
    Granted,
    ["music::library"],
    (
      id: string,
      parameters: Omit<UpdatePlaylistParameters, "id">,
      options?: CallOptions,
    ) => Promise<PlaylistChange>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly delete: Allowed<
    Granted,
    ["music::library"],
    (id: string, options?: CallOptions) => Promise<PlaylistChange | undefined>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly list: Allowed<
    Granted,
    ["music::library:read"] | ["music::library::read"] | ["music::library"],
    (
      parameters?: ListPlaylistsParameters,
      options?: ListOptions,
    ) => PagedList<PlaylistEdge, PlaylistCollection>
  >;
}
/** The methods of `playlists.tracks` that the granted scopes allow. */
export interface PlaylistsTracksResource<Granted extends Scope = Scope> {
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
   * @throws ApiError, TransportError
   */
  readonly list: Allowed<
    Granted,
    ["music::library:read"] | ["music::library::read"] | ["music::library"],
    ((
      id: string,
      parameters?: Omit<ListPlaylistTracksParameters, "id"> & { readonly details?: false | undefined },
      options?: ListOptions,
    ) => PagedList<PlaylistTrack, PlaylistTrackCollection>) &
      ((
        id: string,
        parameters: Omit<ListPlaylistTracksParameters, "id"> & {
          readonly details?: false | AllowedValue<Granted, ["music::catalog"], true> | undefined;
        },
        options?: ListOptions,
      ) => PagedList<DetailedPlaylistTrack, DetailedPlaylistTrackCollection>)
  >;
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
   * @param trackIds any number of them; a request has up to 100
   * @returns the answers to its requests, without those that were lost
   * @throws ApiError, TransportError
   */
  readonly add: Allowed<
    Granted,
    ["music::library"],
    (
      id: string,
      trackIds: readonly string[],
      options?: AddOptions & Omit<PlaylistTracksToAdd, "trackIds">,
    ) => Promise<(PlaylistChange | undefined)[]>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly remove: Allowed<
    Granted,
    ["music::library"],
    (
      id: string,
      parameters: Omit<RemovePlaylistTracksParameters, "id">,
      options?: CallOptions,
    ) => Promise<PlaylistChange | undefined>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly move: Allowed<
    Granted,
    ["music::library"],
    (
      id: string,
      parameters: Omit<MovePlaylistTracksParameters, "id">,
      options?: CallOptions,
    ) => Promise<PlaylistChange | undefined>
  >;
}
/** The methods of `library.albums` that the granted scopes allow. */
export interface LibraryAlbumsResource<Granted extends Scope = Scope> {
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
   * @throws ApiError, TransportError
   */
  readonly list: Allowed<
    Granted,
    ["music::library:read"] | ["music::library::read"] | ["music::library"],
    ((
      parameters?: ListLibraryAlbumsParameters & { readonly details?: false | undefined },
      options?: ListOptions,
    ) => PagedList<LibraryAlbum, LibraryAlbumCollection>) &
      ((
        parameters: ListLibraryAlbumsParameters & {
          readonly details?: false | AllowedValue<Granted, ["music::catalog"], true> | undefined;
        },
        options?: ListOptions,
      ) => PagedList<DetailedLibraryAlbum, DetailedLibraryAlbumCollection>)
  >;
  /**
   * Whether there is an entry for this album: `GET /me/library/albums?albumIds=`.
   * The calls of one tick share a request.
   *
   * @throws ApiError, TransportError
   */
  readonly has: Allowed<
    Granted,
    ["music::library:read"] | ["music::library::read"] | ["music::library"],
    (id: string, options?: BatchedReadOptions) => Promise<boolean>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly add: Allowed<
    Granted,
    ["music::library"],
    (id: string, options?: CallOptions) => Promise<LibraryChange>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly remove: Allowed<
    Granted,
    ["music::library"],
    (id: string, options?: CallOptions) => Promise<LibraryChange>
  >;
}
/** The methods of `library.tracks` that the granted scopes allow. */
export interface LibraryTracksResource<Granted extends Scope = Scope> {
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
   * @throws ApiError, TransportError
   */
  readonly list: Allowed<
    Granted,
    ["music::library:read"] | ["music::library::read"] | ["music::library"] | ["music::profile:read"],
    ((
      parameters?: ListLibraryTracksParameters & { readonly details?: false | undefined },
      options?: ListOptions,
    ) => PagedList<LibraryTrack, LibraryTrackCollection>) &
      ((
        parameters: ListLibraryTracksParameters & {
          readonly details?: false | AllowedValue<Granted, ["music::catalog"], true> | undefined;
        },
        options?: ListOptions,
      ) => PagedList<DetailedLibraryTrack, DetailedLibraryTrackCollection>)
  >;
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
   * @throws ApiError, TransportError
   */
  readonly add: Allowed<
    Granted,
    ["music::library"],
    (id: string, options?: CallOptions) => Promise<LibraryTrackChange>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly remove: Allowed<
    Granted,
    ["music::library"],
    (id: string, options?: CallOptions) => Promise<LibraryTrackChange>
  >;
}
/** The methods of `likes` that the granted scopes allow. */
export interface LikesResource<Granted extends Scope = Scope> {
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
   * @throws ApiError, TransportError
   */
  readonly list: Allowed<
    Granted,
    ["music::favorites:read"] | ["music::favorites"],
    ((
      parameters?: ListLikedTracksParameters & { readonly details?: false | undefined },
      options?: ListOptions,
    ) => PagedList<TrackEdge, TrackCollection>) &
      ((
        parameters: ListLikedTracksParameters & {
          readonly details?: false | AllowedValue<Granted, ["music::catalog"], true> | undefined;
        },
        options?: ListOptions,
      ) => PagedList<DetailedTrackEdge, DetailedTrackCollection>)
  >;
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
   * @throws ApiError, TransportError
   */
  readonly update: Allowed<
    Granted,
    ["music::favorites"],
    (
      id: string,
      parameters: Omit<UpdateTrackLikeStateParameters, "id">,
      options?: CallOptions,
    ) => Promise<TrackLikeChange | undefined>
  >;
}
/** The methods of `history` that the granted scopes allow. */
export interface HistoryResource<Granted extends Scope = Scope> {
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
   * @throws ApiError, TransportError
   */
  readonly list: Allowed<
    Granted,
    ["music::history"],
    ((
      parameters?: ListRecentlyPlayedParameters & { readonly details?: false | undefined },
      options?: ListOptions,
    ) => PagedList<PlayedTrack, PlayedTrackCollection>) &
      ((
        parameters: ListRecentlyPlayedParameters & {
          readonly details?: false | AllowedValue<Granted, ["music::catalog"], true> | undefined;
        },
        options?: ListOptions,
      ) => PagedList<DetailedPlayedTrack, DetailedPlayedTrackCollection>)
  >;
}
/** The methods of `me` that the granted scopes allow. */
export interface MeResource<Granted extends Scope = Scope> {
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
   * @throws ApiError, TransportError
   */
  readonly get: Allowed<
    Granted,
    ["music::profile:read"] | ["music::profile"],
    (options?: ReadOptions) => Promise<User>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly update: Allowed<
    Granted,
    ["music::profile"] | ["music::profile:read"],
    (parameters: UpdateMeParameters, options?: CallOptions) => Promise<User>
  >;
}
/**
 * The API by resource. Every method returns its result or throws.
 *
 * A client with more scopes is accepted where one with fewer is expected: a function that reads the
 * catalog takes `Music<"music::catalog">`, whatever other scopes the client has.
 *
 * @typeParam Granted the scopes of the tokens
 */
export interface Music<Granted extends Scope = Scope> {
  /** The methods below `music.albums`. */
  readonly albums: AlbumsResource<Granted>;
  /** The methods below `music.tracks`. */
  readonly tracks: TracksResource<Granted>;
  /** The methods below `music.artists`. */
  readonly artists: ArtistsResource<Granted>;
  /** The methods below `music.search`. */
  readonly search: SearchResource<Granted>;
  /** The methods below `music.playlists`. */
  readonly playlists: PlaylistsResource<Granted> & {
    /** The methods below `music.playlists.tracks`. */ readonly tracks: PlaylistsTracksResource<Granted>;
  };
  /** The methods below `music.library`. */
  readonly library: {
    /** The methods below `music.library.albums`. */ readonly albums: LibraryAlbumsResource<Granted>;
    /** The methods below `music.library.tracks`. */
    readonly tracks: LibraryTracksResource<Granted>;
  };
  /** The methods below `music.likes`. */
  readonly likes: LikesResource<Granted>;
  /** The methods below `music.history`. */
  readonly history: HistoryResource<Granted>;
  /** The methods below `music.me`. */
  readonly me: MeResource<Granted>;
}
const getAlbumPlan: BatchPlan = {
  one: getAlbumOperation,
  many: getAlbumsOperation,
  parameter: "ids",
  key: "id",
  maxItems: 100,
};
const getTrackPlan: BatchPlan = {
  one: getTrackOperation,
  many: getTracksOperation,
  parameter: "ids",
  key: "id",
  maxItems: 100,
};
const getArtistPlan: BatchPlan = {
  one: getArtistOperation,
  many: getArtistsOperation,
  parameter: "ids",
  key: "id",
  maxItems: 100,
};
const listArtistAlbumsPlan: PagePlan = {
  operation: listArtistAlbumsOperation,
  key: "id",
  cursor: "cursor",
  items: "edges",
  pageInfo: "pageInfo",
  details: { id: "node.id", batch: getAlbumPlan, field: "album" },
};
const listArtistTracksPlan: PagePlan = {
  operation: listArtistTracksOperation,
  key: "id",
  cursor: "cursor",
  items: "edges",
  pageInfo: "pageInfo",
  details: { id: "node.id", batch: getTrackPlan, field: "track" },
};
const searchTracksPlan: PagePlan = {
  operation: searchTracksOperation,
  key: "query",
  cursor: "body.token",
  items: "edges",
  pageInfo: "pageInfo",
  filters: { list: "searchFilters", field: "field", query: "query", limit: 20 },
  details: { id: "node.id", batch: getTrackPlan, field: "track" },
};
const searchAlbumsPlan: PagePlan = {
  operation: searchAlbumsOperation,
  key: "query",
  cursor: "body.token",
  items: "edges",
  pageInfo: "pageInfo",
  filters: { list: "searchFilters", field: "field", query: "query", limit: 20 },
  details: { id: "node.id", batch: getAlbumPlan, field: "album" },
};
const searchArtistsPlan: PagePlan = {
  operation: searchArtistsOperation,
  key: "query",
  cursor: "body.token",
  items: "edges",
  pageInfo: "pageInfo",
  filters: { list: "searchFilters", field: "field", query: "query", limit: 20 },
  details: { id: "node.id", batch: getArtistPlan, field: "artist" },
};
const listPlaylistTracksPlan: PagePlan = {
  operation: listPlaylistTracksOperation,
  key: "id",
  cursor: "cursor",
  items: "edges",
  pageInfo: "pageInfo",
  details: { id: "node.id", batch: getTrackPlan, field: "track" },
};
const listPlaylistsPlan: PagePlan = {
  operation: listPlaylistsOperation,
  cursor: "cursor",
  items: "edges",
  pageInfo: "pageInfo",
};
const listLibraryAlbumsPlan: PagePlan = {
  operation: listLibraryAlbumsOperation,
  cursor: "cursor",
  items: "edges",
  pageInfo: "pageInfo",
  details: { id: "node.id", batch: getAlbumPlan, field: "album" },
};
const listLibraryTracksPlan: PagePlan = {
  operation: listLibraryTracksOperation,
  cursor: "cursor",
  items: "edges",
  pageInfo: "pageInfo",
  details: { id: "node.id", batch: getTrackPlan, field: "track" },
};
const listLikedTracksPlan: PagePlan = {
  operation: listLikedTracksOperation,
  cursor: "cursor",
  items: "edges",
  pageInfo: "pageInfo",
  details: { id: "node.id", batch: getTrackPlan, field: "track" },
};
const listFollowedArtistsPlan: PagePlan = {
  operation: listFollowedArtistsOperation,
  cursor: "cursor",
  items: "edges",
  pageInfo: "pageInfo",
  details: { id: "node.id", batch: getArtistPlan, field: "artist" },
};
const listRecentlyPlayedPlan: PagePlan = {
  operation: listRecentlyPlayedOperation,
  cursor: "cursor",
  items: "edges",
  pageInfo: "pageInfo",
  details: { id: "node.id", batch: getTrackPlan, field: "track" },
};
const addPlaylistTracksPlan: AppendPlan = {
  operation: addPlaylistTracksOperation,
  list: listPlaylistTracksPlan,
  parameters: { limit: 100 },
  ids: "trackIds",
  duplicates: "addDuplicateTracks",
  maxItems: 100,
  entryId: "cursor",
};
/** Creates the façade. */
export function facade(core: Core): Music {
  return {
    albums: {
      get: batched(core, getAlbumPlan),
      getMany: chunked(core, getAlbumPlan),
    },
    tracks: {
      get: batched(core, getTrackPlan),
      getMany: chunked(core, getTrackPlan),
    },
    artists: {
      get: batched(core, getArtistPlan),
      getMany: chunked(core, getArtistPlan),
      albums: paged<DetailedAlbumEdge, DetailedAlbumCollection>(core, listArtistAlbumsPlan),
      tracks: paged<DetailedTrackEdge, DetailedTrackCollection>(core, listArtistTracksPlan),
      followed: paged<DetailedArtistEdge, DetailedArtistCollection>(core, listFollowedArtistsPlan),
    },
    search: {
      all: (query, parameters, options) => core.call(searchAllOperation, { query, ...parameters }, options),
      tracks: paged<DetailedTrackEdge, DetailedTrackCollection>(core, searchTracksPlan),
      albums: paged<DetailedAlbumEdge, DetailedAlbumCollection>(core, searchAlbumsPlan),
      artists: paged<DetailedArtistEdge, DetailedArtistCollection>(core, searchArtistsPlan),
    },
    playlists: {
      create: (parameters, options) => core.call(createPlaylistOperation, { ...parameters }, options),
      get: (id, options) => core.call(getPlaylistOperation, { id }, options),
      update: (id, parameters, options) => core.call(updatePlaylistOperation, { id, ...parameters }, options),
      delete: (id, options) => core.call(deletePlaylistOperation, { id }, options),
      list: paged<PlaylistEdge, PlaylistCollection>(core, listPlaylistsPlan),
      tracks: {
        list: paged<DetailedPlaylistTrack, DetailedPlaylistTrackCollection>(core, listPlaylistTracksPlan),
        add: appended(core, addPlaylistTracksPlan),
        remove: (id, parameters, options) =>
          core.call(removePlaylistTracksOperation, { id, ...parameters }, options),
        move: (id, parameters, options) =>
          core.call(movePlaylistTracksOperation, { id, ...parameters }, options),
      },
    },
    library: {
      albums: {
        list: paged<DetailedLibraryAlbum, DetailedLibraryAlbumCollection>(core, listLibraryAlbumsPlan),
        has: contains(core, listLibraryAlbumsPlan, { filter: "albumIds", limit: "limit", maxItems: 100 }),
        add: (id, options) => core.call(addLibraryAlbumOperation, { id }, options),
        remove: (id, options) => core.call(removeLibraryAlbumOperation, { id }, options),
      },
      tracks: {
        list: paged<DetailedLibraryTrack, DetailedLibraryTrackCollection>(core, listLibraryTracksPlan),
        add: (id, options) => core.call(addLibraryTrackOperation, { id }, options),
        remove: (id, options) => core.call(removeLibraryTrackOperation, { id }, options),
      },
    },
    likes: {
      list: paged<DetailedTrackEdge, DetailedTrackCollection>(core, listLikedTracksPlan),
      update: (id, parameters, options) =>
        core.call(updateTrackLikeStateOperation, { id, ...parameters }, options),
    },
    history: {
      list: paged<DetailedPlayedTrack, DetailedPlayedTrackCollection>(core, listRecentlyPlayedPlan),
    },
    me: {
      get: (options) => core.call(getMeOperation, {}, options),
      update: (parameters, options) => core.call(updateMeOperation, { ...parameters }, options),
    },
  };
}
