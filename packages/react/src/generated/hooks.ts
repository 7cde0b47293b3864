// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import {
  useApiMember,
  useApiMutation,
  useApiPages,
  useApiPrefetch,
  useApiQuery,
  useApiSearch,
} from "../hooks.ts";
import type {
  HookOptions,
  MutationHook,
  MutationHookOptions,
  PagesData,
  PagesHook,
  PagesHookOptions,
  QueryHook,
  SearchHookOptions,
} from "../hooks.ts";
import { useApiSuspense, useApiSuspenseMember, useApiSuspensePages } from "../suspense-hooks.ts";
import type {
  SuspenseHook,
  SuspenseHookOptions,
  SuspensePagesHook,
  SuspensePagesHookOptions,
} from "../suspense-hooks.ts";
import {
  addLibraryAlbumOptions,
  addLibraryTrackOptions,
  addPlaylistTracksOptions,
  albumOptions,
  albumsOptions,
  artistAlbumsOptions,
  artistOptions,
  artistTracksOptions,
  artistsOptions,
  createPlaylistOptions,
  deletePlaylistOptions,
  followedArtistsOptions,
  libraryAlbumOptions,
  libraryAlbumsOptions,
  libraryTracksOptions,
  likedTracksOptions,
  meOptions,
  movePlaylistTracksOptions,
  playlistOptions,
  playlistTracksOptions,
  playlistsOptions,
  recentlyPlayedOptions,
  removeLibraryAlbumOptions,
  removeLibraryTrackOptions,
  removePlaylistTracksOptions,
  searchAlbumsOptions,
  searchAllOptions,
  searchArtistsOptions,
  searchTracksOptions,
  trackOptions,
  tracksOptions,
  updateMeOptions,
  updatePlaylistOptions,
  updateTrackLikeStateOptions,
} from "./options.ts";
import type { Skippable } from "./options.ts";
import type {
  AddPlaylistTracksParameters,
  AddProgress,
  Album,
  Artist,
  CreatePlaylistParameters,
  DetailedAlbumCollection,
  DetailedArtistCollection,
  DetailedLibraryAlbumCollection,
  DetailedLibraryTrackCollection,
  DetailedPlayedTrackCollection,
  DetailedPlaylistTrackCollection,
  DetailedTrackCollection,
  LibraryChange,
  LibraryTrackChange,
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
  Playlist,
  PlaylistChange,
  PlaylistCollection,
  RemovePlaylistTracksParameters,
  SearchAlbumsInput,
  SearchAllParameters,
  SearchArtistsInput,
  SearchTracksInput,
  Track,
  TrackLikeChange,
  UpdateMeParameters,
  UpdatePlaylistParameters,
  UpdateTrackLikeStateParameters,
  User,
  View,
} from "@gatefold/client";
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
export function useAlbum<Selected = Album>(
  id: Skippable<string>,
  options?: HookOptions<Album, Selected>,
): QueryHook<Selected> {
  return useApiQuery(albumOptions, id, options);
}
/** {@link useAlbum} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspenseAlbum<Selected = Album>(
  id: string,
  options?: SuspenseHookOptions<Album, Selected>,
): SuspenseHook<Selected> {
  return useApiSuspense(albumOptions, id, options);
}
/** Prefetches the query of {@link useAlbum}. */
export function usePrefetchAlbum(id: Skippable<string>): void {
  useApiPrefetch(albumOptions, id);
}
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
export function useAlbums<Selected = Album[]>(
  ids: Skippable<readonly string[]>,
  options?: HookOptions<Album[], Selected>,
): QueryHook<Selected> {
  return useApiQuery(albumsOptions, ids, options);
}
/** {@link useAlbums} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspenseAlbums<Selected = Album[]>(
  ids: readonly string[],
  options?: SuspenseHookOptions<Album[], Selected>,
): SuspenseHook<Selected> {
  return useApiSuspense(albumsOptions, ids, options);
}
/** Prefetches the query of {@link useAlbums}. */
export function usePrefetchAlbums(ids: Skippable<readonly string[]>): void {
  useApiPrefetch(albumsOptions, ids);
}
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
export function useTrack<Selected = Track>(
  id: Skippable<string>,
  options?: HookOptions<Track, Selected>,
): QueryHook<Selected> {
  return useApiQuery(trackOptions, id, options);
}
/** {@link useTrack} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspenseTrack<Selected = Track>(
  id: string,
  options?: SuspenseHookOptions<Track, Selected>,
): SuspenseHook<Selected> {
  return useApiSuspense(trackOptions, id, options);
}
/** Prefetches the query of {@link useTrack}. */
export function usePrefetchTrack(id: Skippable<string>): void {
  useApiPrefetch(trackOptions, id);
}
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
export function useTracks<Selected = Track[]>(
  ids: Skippable<readonly string[]>,
  options?: HookOptions<Track[], Selected>,
): QueryHook<Selected> {
  return useApiQuery(tracksOptions, ids, options);
}
/** {@link useTracks} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspenseTracks<Selected = Track[]>(
  ids: readonly string[],
  options?: SuspenseHookOptions<Track[], Selected>,
): SuspenseHook<Selected> {
  return useApiSuspense(tracksOptions, ids, options);
}
/** Prefetches the query of {@link useTracks}. */
export function usePrefetchTracks(ids: Skippable<readonly string[]>): void {
  useApiPrefetch(tracksOptions, ids);
}
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
export function useArtist<Selected = Artist>(
  id: Skippable<string>,
  options?: HookOptions<Artist, Selected>,
): QueryHook<Selected> {
  return useApiQuery(artistOptions, id, options);
}
/** {@link useArtist} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspenseArtist<Selected = Artist>(
  id: string,
  options?: SuspenseHookOptions<Artist, Selected>,
): SuspenseHook<Selected> {
  return useApiSuspense(artistOptions, id, options);
}
/** Prefetches the query of {@link useArtist}. */
export function usePrefetchArtist(id: Skippable<string>): void {
  useApiPrefetch(artistOptions, id);
}
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
export function useArtists<Selected = Artist[]>(
  ids: Skippable<readonly string[]>,
  options?: HookOptions<Artist[], Selected>,
): QueryHook<Selected> {
  return useApiQuery(artistsOptions, ids, options);
}
/** {@link useArtists} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspenseArtists<Selected = Artist[]>(
  ids: readonly string[],
  options?: SuspenseHookOptions<Artist[], Selected>,
): SuspenseHook<Selected> {
  return useApiSuspense(artistsOptions, ids, options);
}
/** Prefetches the query of {@link useArtists}. */
export function usePrefetchArtists(ids: Skippable<readonly string[]>): void {
  useApiPrefetch(artistsOptions, ids);
}
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
export function useArtistAlbums<Selected = PagesData<DetailedAlbumCollection>>(
  parameters: Skippable<
    Omit<ListArtistAlbumsParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
  options?: PagesHookOptions<DetailedAlbumCollection, Selected>,
): PagesHook<DetailedAlbumCollection, Selected> {
  return useApiPages(artistAlbumsOptions, parameters, options);
}
/** {@link useArtistAlbums} for components in a `Suspense`. Errors are thrown to the error boundary. With `details: false`, entries only have ids. */
export function useSuspenseArtistAlbums<Selected = PagesData<DetailedAlbumCollection>>(
  parameters: Omit<ListArtistAlbumsParameters, "cursor"> & { readonly details?: boolean | undefined },
  options?: SuspensePagesHookOptions<DetailedAlbumCollection, Selected>,
): SuspensePagesHook<DetailedAlbumCollection, Selected> {
  return useApiSuspensePages(artistAlbumsOptions, parameters, options);
}
/** Prefetches the query of {@link useArtistAlbums}. */
export function usePrefetchArtistAlbums(
  parameters: Skippable<
    Omit<ListArtistAlbumsParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): void {
  useApiPrefetch(artistAlbumsOptions, parameters);
}
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
export function useArtistTracks<Selected = PagesData<DetailedTrackCollection>>(
  parameters: Skippable<
    Omit<ListArtistTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
  options?: PagesHookOptions<DetailedTrackCollection, Selected>,
): PagesHook<DetailedTrackCollection, Selected> {
  return useApiPages(artistTracksOptions, parameters, options);
}
/** {@link useArtistTracks} for components in a `Suspense`. Errors are thrown to the error boundary. With `details: false`, entries only have ids. */
export function useSuspenseArtistTracks<Selected = PagesData<DetailedTrackCollection>>(
  parameters: Omit<ListArtistTracksParameters, "cursor"> & { readonly details?: boolean | undefined },
  options?: SuspensePagesHookOptions<DetailedTrackCollection, Selected>,
): SuspensePagesHook<DetailedTrackCollection, Selected> {
  return useApiSuspensePages(artistTracksOptions, parameters, options);
}
/** Prefetches the query of {@link useArtistTracks}. */
export function usePrefetchArtistTracks(
  parameters: Skippable<
    Omit<ListArtistTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): void {
  useApiPrefetch(artistTracksOptions, parameters);
}
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
export function useFollowedArtists<Selected = PagesData<DetailedArtistCollection>>(
  parameters?: Skippable<
    Omit<ListFollowedArtistsParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
  options?: PagesHookOptions<DetailedArtistCollection, Selected>,
): PagesHook<DetailedArtistCollection, Selected> {
  return useApiPages(followedArtistsOptions, parameters, options);
}
/** {@link useFollowedArtists} for components in a `Suspense`. Errors are thrown to the error boundary. With `details: false`, entries only have ids. */
export function useSuspenseFollowedArtists<Selected = PagesData<DetailedArtistCollection>>(
  parameters?: Omit<ListFollowedArtistsParameters, "cursor"> & { readonly details?: boolean | undefined },
  options?: SuspensePagesHookOptions<DetailedArtistCollection, Selected>,
): SuspensePagesHook<DetailedArtistCollection, Selected> {
  return useApiSuspensePages(followedArtistsOptions, parameters, options);
}
/** Prefetches the query of {@link useFollowedArtists}. */
export function usePrefetchFollowedArtists(
  parameters?: Skippable<
    Omit<ListFollowedArtistsParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): void {
  useApiPrefetch(followedArtistsOptions, parameters);
}
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
export function useSearchAll<Selected = View[]>(
  parameters: Skippable<SearchAllParameters>,
  options?: HookOptions<View[], Selected>,
): QueryHook<Selected> {
  return useApiQuery(searchAllOptions, parameters, options);
}
/** {@link useSearchAll} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspenseSearchAll<Selected = View[]>(
  parameters: SearchAllParameters,
  options?: SuspenseHookOptions<View[], Selected>,
): SuspenseHook<Selected> {
  return useApiSuspense(searchAllOptions, parameters, options);
}
/** Prefetches the query of {@link useSearchAll}. */
export function usePrefetchSearchAll(parameters: Skippable<SearchAllParameters>): void {
  useApiPrefetch(searchAllOptions, parameters);
}
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
export function useSearchTracks<Selected = PagesData<DetailedTrackCollection>>(
  parameters: Skippable<Omit<SearchTracksInput, "token"> & { readonly details?: boolean | undefined }>,
  options?: SearchHookOptions<DetailedTrackCollection, Selected>,
): PagesHook<DetailedTrackCollection, Selected> {
  return useApiSearch(searchTracksOptions, parameters, options);
}
/** {@link useSearchTracks} for components in a `Suspense`. Errors are thrown to the error boundary. With `details: false`, entries only have ids. */
export function useSuspenseSearchTracks<Selected = PagesData<DetailedTrackCollection>>(
  parameters: Omit<SearchTracksInput, "token"> & { readonly details?: boolean | undefined },
  options?: SuspensePagesHookOptions<DetailedTrackCollection, Selected>,
): SuspensePagesHook<DetailedTrackCollection, Selected> {
  return useApiSuspensePages(searchTracksOptions, parameters, options);
}
/** Prefetches the query of {@link useSearchTracks}. */
export function usePrefetchSearchTracks(
  parameters: Skippable<Omit<SearchTracksInput, "token"> & { readonly details?: boolean | undefined }>,
): void {
  useApiPrefetch(searchTracksOptions, parameters);
}
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
export function useSearchAlbums<Selected = PagesData<DetailedAlbumCollection>>(
  parameters: Skippable<Omit<SearchAlbumsInput, "token"> & { readonly details?: boolean | undefined }>,
  options?: SearchHookOptions<DetailedAlbumCollection, Selected>,
): PagesHook<DetailedAlbumCollection, Selected> {
  return useApiSearch(searchAlbumsOptions, parameters, options);
}
/** {@link useSearchAlbums} for components in a `Suspense`. Errors are thrown to the error boundary. With `details: false`, entries only have ids. */
export function useSuspenseSearchAlbums<Selected = PagesData<DetailedAlbumCollection>>(
  parameters: Omit<SearchAlbumsInput, "token"> & { readonly details?: boolean | undefined },
  options?: SuspensePagesHookOptions<DetailedAlbumCollection, Selected>,
): SuspensePagesHook<DetailedAlbumCollection, Selected> {
  return useApiSuspensePages(searchAlbumsOptions, parameters, options);
}
/** Prefetches the query of {@link useSearchAlbums}. */
export function usePrefetchSearchAlbums(
  parameters: Skippable<Omit<SearchAlbumsInput, "token"> & { readonly details?: boolean | undefined }>,
): void {
  useApiPrefetch(searchAlbumsOptions, parameters);
}
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
export function useSearchArtists<Selected = PagesData<DetailedArtistCollection>>(
  parameters: Skippable<Omit<SearchArtistsInput, "token"> & { readonly details?: boolean | undefined }>,
  options?: SearchHookOptions<DetailedArtistCollection, Selected>,
): PagesHook<DetailedArtistCollection, Selected> {
  return useApiSearch(searchArtistsOptions, parameters, options);
}
/** {@link useSearchArtists} for components in a `Suspense`. Errors are thrown to the error boundary. With `details: false`, entries only have ids. */
export function useSuspenseSearchArtists<Selected = PagesData<DetailedArtistCollection>>(
  parameters: Omit<SearchArtistsInput, "token"> & { readonly details?: boolean | undefined },
  options?: SuspensePagesHookOptions<DetailedArtistCollection, Selected>,
): SuspensePagesHook<DetailedArtistCollection, Selected> {
  return useApiSuspensePages(searchArtistsOptions, parameters, options);
}
/** Prefetches the query of {@link useSearchArtists}. */
export function usePrefetchSearchArtists(
  parameters: Skippable<Omit<SearchArtistsInput, "token"> & { readonly details?: boolean | undefined }>,
): void {
  useApiPrefetch(searchArtistsOptions, parameters);
}
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
export function usePlaylist<Selected = Playlist>(
  id: Skippable<string>,
  options?: HookOptions<Playlist, Selected>,
): QueryHook<Selected> {
  return useApiQuery(playlistOptions, id, options);
}
/** {@link usePlaylist} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspensePlaylist<Selected = Playlist>(
  id: string,
  options?: SuspenseHookOptions<Playlist, Selected>,
): SuspenseHook<Selected> {
  return useApiSuspense(playlistOptions, id, options);
}
/** Prefetches the query of {@link usePlaylist}. */
export function usePrefetchPlaylist(id: Skippable<string>): void {
  useApiPrefetch(playlistOptions, id);
}
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
export function usePlaylists<Selected = PagesData<PlaylistCollection>>(
  parameters?: Skippable<Omit<ListPlaylistsParameters, "cursor">>,
  options?: PagesHookOptions<PlaylistCollection, Selected>,
): PagesHook<PlaylistCollection, Selected> {
  return useApiPages(playlistsOptions, parameters, options);
}
/** {@link usePlaylists} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspensePlaylists<Selected = PagesData<PlaylistCollection>>(
  parameters?: Omit<ListPlaylistsParameters, "cursor">,
  options?: SuspensePagesHookOptions<PlaylistCollection, Selected>,
): SuspensePagesHook<PlaylistCollection, Selected> {
  return useApiSuspensePages(playlistsOptions, parameters, options);
}
/** Prefetches the query of {@link usePlaylists}. */
export function usePrefetchPlaylists(parameters?: Skippable<Omit<ListPlaylistsParameters, "cursor">>): void {
  useApiPrefetch(playlistsOptions, parameters);
}
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
export function usePlaylistTracks<Selected = PagesData<DetailedPlaylistTrackCollection>>(
  parameters: Skippable<
    Omit<ListPlaylistTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
  options?: PagesHookOptions<DetailedPlaylistTrackCollection, Selected>,
): PagesHook<DetailedPlaylistTrackCollection, Selected> {
  return useApiPages(playlistTracksOptions, parameters, options);
}
/** {@link usePlaylistTracks} for components in a `Suspense`. Errors are thrown to the error boundary. With `details: false`, entries only have ids. */
export function useSuspensePlaylistTracks<Selected = PagesData<DetailedPlaylistTrackCollection>>(
  parameters: Omit<ListPlaylistTracksParameters, "cursor"> & { readonly details?: boolean | undefined },
  options?: SuspensePagesHookOptions<DetailedPlaylistTrackCollection, Selected>,
): SuspensePagesHook<DetailedPlaylistTrackCollection, Selected> {
  return useApiSuspensePages(playlistTracksOptions, parameters, options);
}
/** Prefetches the query of {@link usePlaylistTracks}. */
export function usePrefetchPlaylistTracks(
  parameters: Skippable<
    Omit<ListPlaylistTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): void {
  useApiPrefetch(playlistTracksOptions, parameters);
}
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
export function useLibraryAlbums<Selected = PagesData<DetailedLibraryAlbumCollection>>(
  parameters?: Skippable<
    Omit<ListLibraryAlbumsParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
  options?: PagesHookOptions<DetailedLibraryAlbumCollection, Selected>,
): PagesHook<DetailedLibraryAlbumCollection, Selected> {
  return useApiPages(libraryAlbumsOptions, parameters, options);
}
/** {@link useLibraryAlbums} for components in a `Suspense`. Errors are thrown to the error boundary. With `details: false`, entries only have ids. */
export function useSuspenseLibraryAlbums<Selected = PagesData<DetailedLibraryAlbumCollection>>(
  parameters?: Omit<ListLibraryAlbumsParameters, "cursor"> & { readonly details?: boolean | undefined },
  options?: SuspensePagesHookOptions<DetailedLibraryAlbumCollection, Selected>,
): SuspensePagesHook<DetailedLibraryAlbumCollection, Selected> {
  return useApiSuspensePages(libraryAlbumsOptions, parameters, options);
}
/** Prefetches the query of {@link useLibraryAlbums}. */
export function usePrefetchLibraryAlbums(
  parameters?: Skippable<
    Omit<ListLibraryAlbumsParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): void {
  useApiPrefetch(libraryAlbumsOptions, parameters);
}
/**
 * Whether there is an entry for this album: `GET /me/library/albums?albumIds=`.
 */
export function useLibraryAlbum<Selected = boolean>(
  id: Skippable<string>,
  options?: HookOptions<boolean, Selected>,
): QueryHook<Selected> {
  return useApiMember(libraryAlbumOptions, id, options);
}
/** {@link useLibraryAlbum} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspenseLibraryAlbum<Selected = boolean>(
  id: string,
  options?: SuspenseHookOptions<boolean, Selected>,
): SuspenseHook<Selected> {
  return useApiSuspenseMember(libraryAlbumOptions, id, options);
}
/** Prefetches the query of {@link useLibraryAlbum}. */
export function usePrefetchLibraryAlbum(id: Skippable<string>): void {
  useApiPrefetch(libraryAlbumOptions, id);
}
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
export function useLibraryTracks<Selected = PagesData<DetailedLibraryTrackCollection>>(
  parameters?: Skippable<
    Omit<ListLibraryTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
  options?: PagesHookOptions<DetailedLibraryTrackCollection, Selected>,
): PagesHook<DetailedLibraryTrackCollection, Selected> {
  return useApiPages(libraryTracksOptions, parameters, options);
}
/** {@link useLibraryTracks} for components in a `Suspense`. Errors are thrown to the error boundary. With `details: false`, entries only have ids. */
export function useSuspenseLibraryTracks<Selected = PagesData<DetailedLibraryTrackCollection>>(
  parameters?: Omit<ListLibraryTracksParameters, "cursor"> & { readonly details?: boolean | undefined },
  options?: SuspensePagesHookOptions<DetailedLibraryTrackCollection, Selected>,
): SuspensePagesHook<DetailedLibraryTrackCollection, Selected> {
  return useApiSuspensePages(libraryTracksOptions, parameters, options);
}
/** Prefetches the query of {@link useLibraryTracks}. */
export function usePrefetchLibraryTracks(
  parameters?: Skippable<
    Omit<ListLibraryTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): void {
  useApiPrefetch(libraryTracksOptions, parameters);
}
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
export function useLikedTracks<Selected = PagesData<DetailedTrackCollection>>(
  parameters?: Skippable<
    Omit<ListLikedTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
  options?: PagesHookOptions<DetailedTrackCollection, Selected>,
): PagesHook<DetailedTrackCollection, Selected> {
  return useApiPages(likedTracksOptions, parameters, options);
}
/** {@link useLikedTracks} for components in a `Suspense`. Errors are thrown to the error boundary. With `details: false`, entries only have ids. */
export function useSuspenseLikedTracks<Selected = PagesData<DetailedTrackCollection>>(
  parameters?: Omit<ListLikedTracksParameters, "cursor"> & { readonly details?: boolean | undefined },
  options?: SuspensePagesHookOptions<DetailedTrackCollection, Selected>,
): SuspensePagesHook<DetailedTrackCollection, Selected> {
  return useApiSuspensePages(likedTracksOptions, parameters, options);
}
/** Prefetches the query of {@link useLikedTracks}. */
export function usePrefetchLikedTracks(
  parameters?: Skippable<
    Omit<ListLikedTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): void {
  useApiPrefetch(likedTracksOptions, parameters);
}
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
export function useRecentlyPlayed<Selected = PagesData<DetailedPlayedTrackCollection>>(
  parameters?: Skippable<
    Omit<ListRecentlyPlayedParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
  options?: PagesHookOptions<DetailedPlayedTrackCollection, Selected>,
): PagesHook<DetailedPlayedTrackCollection, Selected> {
  return useApiPages(recentlyPlayedOptions, parameters, options);
}
/** {@link useRecentlyPlayed} for components in a `Suspense`. Errors are thrown to the error boundary. With `details: false`, entries only have ids. */
export function useSuspenseRecentlyPlayed<Selected = PagesData<DetailedPlayedTrackCollection>>(
  parameters?: Omit<ListRecentlyPlayedParameters, "cursor"> & { readonly details?: boolean | undefined },
  options?: SuspensePagesHookOptions<DetailedPlayedTrackCollection, Selected>,
): SuspensePagesHook<DetailedPlayedTrackCollection, Selected> {
  return useApiSuspensePages(recentlyPlayedOptions, parameters, options);
}
/** Prefetches the query of {@link useRecentlyPlayed}. */
export function usePrefetchRecentlyPlayed(
  parameters?: Skippable<
    Omit<ListRecentlyPlayedParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): void {
  useApiPrefetch(recentlyPlayedOptions, parameters);
}
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
export function useMe<Selected = User>(
  parameters?: Skippable<object>,
  options?: HookOptions<User, Selected>,
): QueryHook<Selected> {
  return useApiQuery(meOptions, parameters, options);
}
/** {@link useMe} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspenseMe<Selected = User>(
  parameters?: object,
  options?: SuspenseHookOptions<User, Selected>,
): SuspenseHook<Selected> {
  return useApiSuspense(meOptions, parameters, options);
}
/** Prefetches the query of {@link useMe}. */
export function usePrefetchMe(parameters?: Skippable<object>): void {
  useApiPrefetch(meOptions, parameters);
}
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
export function useCreatePlaylist(
  options?: MutationHookOptions<PlaylistChange, CreatePlaylistParameters>,
): MutationHook<PlaylistChange, CreatePlaylistParameters> {
  return useApiMutation(createPlaylistOptions, options);
}
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
export function useUpdatePlaylist(
  options?: MutationHookOptions<PlaylistChange, UpdatePlaylistParameters>,
): MutationHook<PlaylistChange, UpdatePlaylistParameters> {
  return useApiMutation(updatePlaylistOptions, options);
}
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
export function useDeletePlaylist(
  options?: MutationHookOptions<PlaylistChange | undefined, string>,
): MutationHook<PlaylistChange | undefined, string> {
  return useApiMutation(deletePlaylistOptions, options);
}
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
export function useAddPlaylistTracks(
  options?: MutationHookOptions<
    (PlaylistChange | undefined)[],
    AddPlaylistTracksParameters & { readonly from?: AddProgress | undefined }
  >,
): MutationHook<
  (PlaylistChange | undefined)[],
  AddPlaylistTracksParameters & { readonly from?: AddProgress | undefined }
> {
  return useApiMutation(addPlaylistTracksOptions, options);
}
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
export function useRemovePlaylistTracks(
  options?: MutationHookOptions<PlaylistChange | undefined, RemovePlaylistTracksParameters>,
): MutationHook<PlaylistChange | undefined, RemovePlaylistTracksParameters> {
  return useApiMutation(removePlaylistTracksOptions, options);
}
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
export function useMovePlaylistTracks(
  options?: MutationHookOptions<PlaylistChange | undefined, MovePlaylistTracksParameters>,
): MutationHook<PlaylistChange | undefined, MovePlaylistTracksParameters> {
  return useApiMutation(movePlaylistTracksOptions, options);
}
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
export function useAddLibraryAlbum(
  options?: MutationHookOptions<LibraryChange, string>,
): MutationHook<LibraryChange, string> {
  return useApiMutation(addLibraryAlbumOptions, options);
}
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
export function useRemoveLibraryAlbum(
  options?: MutationHookOptions<LibraryChange, string>,
): MutationHook<LibraryChange, string> {
  return useApiMutation(removeLibraryAlbumOptions, options);
}
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
export function useAddLibraryTrack(
  options?: MutationHookOptions<LibraryTrackChange, string>,
): MutationHook<LibraryTrackChange, string> {
  return useApiMutation(addLibraryTrackOptions, options);
}
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
export function useRemoveLibraryTrack(
  options?: MutationHookOptions<LibraryTrackChange, string>,
): MutationHook<LibraryTrackChange, string> {
  return useApiMutation(removeLibraryTrackOptions, options);
}
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
export function useUpdateTrackLikeState(
  options?: MutationHookOptions<TrackLikeChange | undefined, UpdateTrackLikeStateParameters>,
): MutationHook<TrackLikeChange | undefined, UpdateTrackLikeStateParameters> {
  return useApiMutation(updateTrackLikeStateOptions, options);
}
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
export function useUpdateMe(
  options?: MutationHookOptions<User, UpdateMeParameters>,
): MutationHook<User, UpdateMeParameters> {
  return useApiMutation(updateMeOptions, options);
}
