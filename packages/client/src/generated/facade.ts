// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import { batched, chunked } from "../batch.ts";
import type { BatchPlan } from "../batch.ts";
import { contains } from "../contains.ts";
import type { Core } from "../core.ts";
import type { BatchedReadOptions, CallOptions, ListOptions, ReadOptions } from "../options.ts";
import { paged } from "../paged.ts";
import type { PagePlan, PagedList } from "../paged.ts";
import type { Allowed, AllowedValue } from "../scopes.ts";
import {
  addLibraryAlbumOperation,
  getAlbumOperation,
  getAlbumsOperation,
  getArtistOperation,
  getArtistsOperation,
  getMeOperation,
  getTrackOperation,
  getTracksOperation,
  listArtistAlbumsOperation,
  listArtistTracksOperation,
  listLibraryAlbumsOperation,
  removeLibraryAlbumOperation,
  searchAlbumsOperation,
  searchAllOperation,
  searchArtistsOperation,
  searchTracksOperation,
  updateMeOperation,
} from "./operations.ts";
import type {
  ListArtistAlbumsParameters,
  ListArtistTracksParameters,
  ListLibraryAlbumsParameters,
  Scope,
  SearchAlbumsInput,
  SearchAlbumsQuery,
  SearchAllParameters,
  SearchArtistsInput,
  SearchArtistsQuery,
  SearchTracksInput,
  SearchTracksQuery,
  UpdateMeParameters,
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
  Track,
  TrackCollection,
  TrackEdge,
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
   * Returns the catalog metadata of one track: its title, artists, album, length, ISRC and more.
   * Episodes of podcasts are no tracks. Gatefold: what a track lacks itself, such as artists and release
   * date, a Gatefold server takes from the album.
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
   * DEPENDENCY). What is known of it is in part second-hand.
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
   * gives the scope; nothing else of it is known. Gatefold: path, parameters and answer are guessed from
   * other calls of the API. Albums come by popularity, best first, and have some of their fields; get
   * the others from `GET /albums`. Changes of the catalog made while paging neither repeat nor hide
   * other albums.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY). What is known of it is in part second-hand.
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
   * gives the scope; nothing else of it is known. Gatefold: path, parameters and answer are guessed from
   * other calls of the API. Tracks come by popularity, best first, and may have few of their fields; get
   * the others from `GET /tracks`. Changes of the catalog made while paging neither repeat nor hide
   * other tracks.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429
   * (THROTTLED), 500 (INTERNAL, DEPENDENCY). What is known of it is in part second-hand.
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
   * match; hits that match better come first, then those that are more popular, as far as it is known;
   * and changes of the catalog made while paging neither repeat nor hide other hits. A hit has its
   * title, link, length, artists and album, as far as the catalog has them.
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
   * `GET /albums`. Gatefold: all filters have to match; hits that match better come first, then those
   * that are more popular, as far as it is known; and changes of the catalog made while paging neither
   * repeat nor hide other hits.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL,
   * DEPENDENCY). What is known of it is in part second-hand.
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
   * to match; hits that match better come first, then those that are more popular, as far as it is
   * known; and changes of the catalog made while paging neither repeat nor hide other hits.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
   * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
   * AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL,
   * DEPENDENCY). What is known of it is in part second-hand.
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
   * fields are required: read the name with `GET /me` if it shall stay. No documented call reads
   * `visibility` and `playbackVisibility`. Gatefold: the answer is `{"data": {"updateUser": …}}`, as the
   * table on Amazon's page says. The example below that table is a bare user, without `data` and
   * `updateUser`, whose `name` is `null`. Clients that also have to read that form can look for `id` at
   * the top. Gatefold: a token with `music::profile` may call it, and so may one with
   * `music::profile:read`, because the page prints the scope for reading only here. Ask for both if your
   * application is to change the profile.
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
  readonly albums: AlbumsResource<Granted>;
  readonly tracks: TracksResource<Granted>;
  readonly artists: ArtistsResource<Granted>;
  readonly search: SearchResource<Granted>;
  readonly library: { readonly albums: LibraryAlbumsResource<Granted> };
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
const listLibraryAlbumsPlan: PagePlan = {
  operation: listLibraryAlbumsOperation,
  cursor: "cursor",
  items: "edges",
  pageInfo: "pageInfo",
  details: { id: "node.id", batch: getAlbumPlan, field: "album" },
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
    },
    search: {
      all: (query, parameters, options) => core.call(searchAllOperation, { query, ...parameters }, options),
      tracks: paged<DetailedTrackEdge, DetailedTrackCollection>(core, searchTracksPlan),
      albums: paged<DetailedAlbumEdge, DetailedAlbumCollection>(core, searchAlbumsPlan),
      artists: paged<DetailedArtistEdge, DetailedArtistCollection>(core, searchArtistsPlan),
    },
    library: {
      albums: {
        list: paged<DetailedLibraryAlbum, DetailedLibraryAlbumCollection>(core, listLibraryAlbumsPlan),
        has: contains(core, listLibraryAlbumsPlan, { filter: "albumIds", limit: "limit", maxItems: 100 }),
        add: (id, options) => core.call(addLibraryAlbumOperation, { id }, options),
        remove: (id, options) => core.call(removeLibraryAlbumOperation, { id }, options),
      },
    },
    me: {
      get: (options) => core.call(getMeOperation, {}, options),
      update: (parameters, options) => core.call(updateMeOperation, { ...parameters }, options),
    },
  };
}
