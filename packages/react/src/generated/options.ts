// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import { listChangeOptions } from "../list-changes.ts";
import type { ListPlan } from "../list-plan.ts";
import { changeOptions, manyOptions, pagesOptions, queryKey, readOptions, withText } from "../options.ts";
import type {
  ApiKey,
  ApiMutationOptions,
  ApiPagesOptions,
  ApiQueryOptions,
  Cursor,
  Skippable,
} from "../options.ts";
import type {
  AddPlaylistTracksParameters,
  AddProgress,
  Album,
  AlbumCollection,
  Artist,
  ArtistCollection,
  CreatePlaylistParameters,
  DetailedAlbumCollection,
  DetailedArtistCollection,
  DetailedLibraryAlbumCollection,
  DetailedLibraryTrackCollection,
  DetailedPlayedTrackCollection,
  DetailedPlaylistTrackCollection,
  DetailedTrackCollection,
  LibraryAlbum,
  LibraryAlbumCollection,
  LibraryChange,
  LibraryTrack,
  LibraryTrackChange,
  LibraryTrackCollection,
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
  Music,
  PlayedTrackCollection,
  Playlist,
  PlaylistChange,
  PlaylistCollection,
  PlaylistTrack,
  PlaylistTrackCollection,
  RemovePlaylistTracksParameters,
  SearchAlbumsInput,
  SearchAllParameters,
  SearchArtistsInput,
  SearchTracksInput,
  Track,
  TrackCollection,
  TrackEdge,
  TrackLikeChange,
  UpdateMeParameters,
  UpdatePlaylistParameters,
  UpdateTrackLikeStateParameters,
  User,
  View,
} from "@gatefold/client";
import type { InfiniteData, QueryClient } from "@tanstack/react-query";
export type {
  ApiKey,
  ApiMutationOptions,
  ApiPagesOptions,
  ApiQueryOptions,
  Cursor,
  GatefoldError,
  QueryKeyParts,
  Skippable,
} from "../options.ts";
export { queryKey } from "../options.ts";
export { ensure, prefetch } from "../prefetch.ts";
const playlistTracksList: ListPlan<PlaylistTrack, PlaylistTrackCollection> = {
  collection: "playlists.tracks",
  key: "id",
  changes: {
    add: (parameters: AddPlaylistTracksParameters & { readonly from?: AddProgress | undefined }) => ({
      key: parameters.id,
      ids: parameters.body?.trackIds.slice(parameters.from?.done),
      adds: true,
      duplicates: parameters.body?.addDuplicateTracks,
    }),
    remove: (parameters: RemovePlaylistTracksParameters) => ({
      key: parameters.id,
      ids: parameters.body?.entryIds,
      adds: false,
    }),
    move: (parameters: MovePlaylistTracksParameters) => ({
      key: parameters.id,
      ids: parameters.body?.entryIds,
      above: parameters.body?.entryIdAbove,
      below: parameters.body?.entryIdBelow,
    }),
  },
  entriesOf: (page) => page.edges ?? [],
  pageOf: (page, edges) => ({ ...page, edges, edgeCount: edges.length }),
  idOf: (entry) => entry.cursor?.replace(/^[^:]*:/, "") ?? "",
  itemOf: (entry) => entry.node?.id,
  entryOf: (id) => ({ node: { id } }),
  isLast: (page) => !page.pageInfo?.hasNextPage,
};
const libraryAlbumsList: ListPlan<LibraryAlbum, LibraryAlbumCollection> = {
  collection: "library.albums",
  changes: {
    add: (id: string) => ({ ids: id, adds: true }),
    remove: (id: string) => ({ ids: id, adds: false }),
  },
  filter: "albumIds",
  entriesOf: (page) => page.edges ?? [],
  pageOf: (page, edges) => ({ ...page, edges, edgeCount: edges.length }),
  idOf: (entry) => entry.node?.id,
  entryOf: (id) => ({ node: { id } }),
};
const libraryTracksList: ListPlan<LibraryTrack, LibraryTrackCollection> = {
  collection: "library.tracks",
  changes: {
    add: (id: string) => ({ ids: id, adds: true }),
    remove: (id: string) => ({ ids: id, adds: false }),
  },
  entriesOf: (page) => page.edges ?? [],
  pageOf: (page, edges) => ({ ...page, edges, edgeCount: edges.length }),
  idOf: (entry) => entry.node?.id,
  entryOf: (id) => ({ node: { id } }),
};
const likedTracksList: ListPlan<TrackEdge, TrackCollection> = {
  collection: "likes",
  changes: {
    update: (parameters: UpdateTrackLikeStateParameters) => ({
      ids: parameters.id,
      adds: parameters.body?.likeState === "LIKE",
    }),
  },
  entriesOf: (page) => page.edges ?? [],
  pageOf: (page, edges) => ({ ...page, edges, edgeCount: edges.length }),
  idOf: (entry) => entry.node?.id,
  entryOf: (id) => ({ node: { id } }),
};
/** The query key of {@link albumOptions}. */
export function albumKey(id: Skippable<string>): ApiKey<Album> {
  return queryKey(["albums", "get", id]);
}
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
export function albumOptions(music: Music<"music::catalog">, id: Skippable<string>): ApiQueryOptions<Album> {
  return readOptions(["albums", "get"], id, music.albums.get);
}
/** The query key of {@link albumsOptions}. */
export function albumsKey(ids: Skippable<readonly string[]>): ApiKey<Album[]> {
  return queryKey(["albums", "getMany", ids]);
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
export function albumsOptions(
  music: Music<"music::catalog">,
  ids: Skippable<readonly string[]>,
): ApiQueryOptions<Album[]> {
  return manyOptions(["albums", "getMany"], ids, music.albums.getMany, ["albums", "get"], "id");
}
/** The query key of {@link trackOptions}. */
export function trackKey(id: Skippable<string>): ApiKey<Track> {
  return queryKey(["tracks", "get", id]);
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
export function trackOptions(music: Music<"music::catalog">, id: Skippable<string>): ApiQueryOptions<Track> {
  return readOptions(["tracks", "get"], id, music.tracks.get);
}
/** The query key of {@link tracksOptions}. */
export function tracksKey(ids: Skippable<readonly string[]>): ApiKey<Track[]> {
  return queryKey(["tracks", "getMany", ids]);
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
export function tracksOptions(
  music: Music<"music::catalog">,
  ids: Skippable<readonly string[]>,
): ApiQueryOptions<Track[]> {
  return manyOptions(["tracks", "getMany"], ids, music.tracks.getMany, ["tracks", "get"], "id");
}
/** The query key of {@link artistOptions}. */
export function artistKey(id: Skippable<string>): ApiKey<Artist> {
  return queryKey(["artists", "get", id]);
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
export function artistOptions(
  music: Music<"music::catalog">,
  id: Skippable<string>,
): ApiQueryOptions<Artist> {
  return readOptions(["artists", "get"], id, music.artists.get);
}
/** The query key of {@link artistsOptions}. */
export function artistsKey(ids: Skippable<readonly string[]>): ApiKey<Artist[]> {
  return queryKey(["artists", "getMany", ids]);
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
export function artistsOptions(
  music: Music<"music::catalog">,
  ids: Skippable<readonly string[]>,
): ApiQueryOptions<Artist[]> {
  return manyOptions(["artists", "getMany"], ids, music.artists.getMany, ["artists", "get"], "id");
}
/** The query key of {@link artistAlbumsOptions}. */
export function artistAlbumsKey(
  parameters: Skippable<
    Omit<ListArtistAlbumsParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): ApiKey<InfiniteData<DetailedAlbumCollection, Cursor>> {
  return queryKey(["artists", "albums.pages", parameters]);
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
export function artistAlbumsOptions(
  music: Music<"music::catalog">,
  parameters: Skippable<
    Omit<ListArtistAlbumsParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): ApiPagesOptions<DetailedAlbumCollection> {
  return pagesOptions(["artists", "albums.pages"], parameters, (parameters, call) =>
    music.artists.albums(parameters.id, parameters as ListArtistAlbumsParameters, call),
  );
}
/** The entries of all pages in one list: a `select` for {@link artistAlbumsOptions}. */
export function flattenArtistAlbums<Entry>(data: {
  readonly pages: readonly { readonly edges?: readonly Entry[] }[];
}): Entry[] {
  return data.pages.flatMap((page) => page.edges ?? []);
}
/** The query key of {@link artistAlbumsPageOptions}. */
export function artistAlbumsPageKey(
  parameters: Skippable<ListArtistAlbumsParameters>,
): ApiKey<AlbumCollection> {
  return queryKey(["artists", "albums", parameters]);
}
/**
 * One page: see {@link artistAlbumsOptions}.
 */
export function artistAlbumsPageOptions(
  music: Music<"music::catalog">,
  parameters: Skippable<ListArtistAlbumsParameters>,
): ApiQueryOptions<AlbumCollection> {
  return readOptions(["artists", "albums"], parameters, async (parameters, call) =>
    music.artists.albums(parameters.id, parameters, call),
  );
}
/** The query key of {@link artistTracksOptions}. */
export function artistTracksKey(
  parameters: Skippable<
    Omit<ListArtistTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): ApiKey<InfiniteData<DetailedTrackCollection, Cursor>> {
  return queryKey(["artists", "tracks.pages", parameters]);
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
export function artistTracksOptions(
  music: Music<"music::catalog">,
  parameters: Skippable<
    Omit<ListArtistTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): ApiPagesOptions<DetailedTrackCollection> {
  return pagesOptions(["artists", "tracks.pages"], parameters, (parameters, call) =>
    music.artists.tracks(parameters.id, parameters as ListArtistTracksParameters, call),
  );
}
/** The entries of all pages in one list: a `select` for {@link artistTracksOptions}. */
export function flattenArtistTracks<Entry>(data: {
  readonly pages: readonly { readonly edges?: readonly Entry[] }[];
}): Entry[] {
  return data.pages.flatMap((page) => page.edges ?? []);
}
/** The query key of {@link artistTracksPageOptions}. */
export function artistTracksPageKey(
  parameters: Skippable<ListArtistTracksParameters>,
): ApiKey<TrackCollection> {
  return queryKey(["artists", "tracks", parameters]);
}
/**
 * One page: see {@link artistTracksOptions}.
 */
export function artistTracksPageOptions(
  music: Music<"music::catalog">,
  parameters: Skippable<ListArtistTracksParameters>,
): ApiQueryOptions<TrackCollection> {
  return readOptions(["artists", "tracks"], parameters, async (parameters, call) =>
    music.artists.tracks(parameters.id, parameters, call),
  );
}
/** The query key of {@link followedArtistsOptions}. */
export function followedArtistsKey(
  parameters: Skippable<
    Omit<ListFollowedArtistsParameters, "cursor"> & { readonly details?: boolean | undefined }
  > = {},
): ApiKey<InfiniteData<DetailedArtistCollection, Cursor>> {
  return queryKey(["artists", "followed.pages", parameters]);
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
export function followedArtistsOptions(
  music: Music<"music::favorites:read"> | Music<"music::favorites">,
  parameters: Skippable<
    Omit<ListFollowedArtistsParameters, "cursor"> & { readonly details?: boolean | undefined }
  > = {},
): ApiPagesOptions<DetailedArtistCollection> {
  return pagesOptions(["artists", "followed.pages"], parameters, (parameters, call) =>
    music.artists.followed(parameters as ListFollowedArtistsParameters, call),
  );
}
/** The entries of all pages in one list: a `select` for {@link followedArtistsOptions}. */
export function flattenFollowedArtists<Entry>(data: {
  readonly pages: readonly { readonly edges?: readonly Entry[] }[];
}): Entry[] {
  return data.pages.flatMap((page) => page.edges ?? []);
}
/** The query key of {@link followedArtistsPageOptions}. */
export function followedArtistsPageKey(
  parameters: Skippable<ListFollowedArtistsParameters> = {},
): ApiKey<ArtistCollection> {
  return queryKey(["artists", "followed", parameters]);
}
/**
 * One page: see {@link followedArtistsOptions}.
 */
export function followedArtistsPageOptions(
  music: Music<"music::favorites:read"> | Music<"music::favorites">,
  parameters: Skippable<ListFollowedArtistsParameters> = {},
): ApiQueryOptions<ArtistCollection> {
  return readOptions(["artists", "followed"], parameters, async (parameters, call) =>
    music.artists.followed(parameters, call),
  );
}
/** The query key of {@link searchAllOptions}. */
export function searchAllKey(parameters: Skippable<SearchAllParameters>): ApiKey<View[]> {
  return queryKey(["search", "all", parameters]);
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
export function searchAllOptions(
  music: Music<"music::catalog">,
  parameters: Skippable<SearchAllParameters>,
): ApiQueryOptions<View[]> {
  return readOptions(["search", "all"], parameters, (parameters, call) =>
    music.search.all(parameters.query, parameters, call),
  );
}
/** The query key of {@link searchTracksOptions}. */
export function searchTracksKey(
  parameters: Skippable<Omit<SearchTracksInput, "token"> & { readonly details?: boolean | undefined }>,
): ApiKey<InfiniteData<DetailedTrackCollection, Cursor>> {
  return queryKey(["search", "tracks.pages", parameters]);
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
export function searchTracksOptions(
  music: Music<"music::catalog">,
  parameters: Skippable<Omit<SearchTracksInput, "token"> & { readonly details?: boolean | undefined }>,
): ApiPagesOptions<DetailedTrackCollection> {
  return pagesOptions(
    ["search", "tracks.pages"],
    withText(parameters, "query"),
    ({ cursor, ...parameters }, call) =>
      music.search.tracks(parameters.query, { ...parameters, token: cursor } as SearchTracksInput, call),
  );
}
/** The entries of all pages in one list: a `select` for {@link searchTracksOptions}. */
export function flattenSearchTracks<Entry>(data: {
  readonly pages: readonly { readonly edges?: readonly Entry[] }[];
}): Entry[] {
  return data.pages.flatMap((page) => page.edges ?? []);
}
/** The query key of {@link searchTracksPageOptions}. */
export function searchTracksPageKey(parameters: Skippable<SearchTracksInput>): ApiKey<TrackCollection> {
  return queryKey(["search", "tracks", parameters]);
}
/**
 * One page: see {@link searchTracksOptions}.
 */
export function searchTracksPageOptions(
  music: Music<"music::catalog">,
  parameters: Skippable<SearchTracksInput>,
): ApiQueryOptions<TrackCollection> {
  return readOptions(["search", "tracks"], parameters, async (parameters, call) =>
    music.search.tracks(parameters.query, parameters, call),
  );
}
/** The query key of {@link searchAlbumsOptions}. */
export function searchAlbumsKey(
  parameters: Skippable<Omit<SearchAlbumsInput, "token"> & { readonly details?: boolean | undefined }>,
): ApiKey<InfiniteData<DetailedAlbumCollection, Cursor>> {
  return queryKey(["search", "albums.pages", parameters]);
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
export function searchAlbumsOptions(
  music: Music<"music::catalog">,
  parameters: Skippable<Omit<SearchAlbumsInput, "token"> & { readonly details?: boolean | undefined }>,
): ApiPagesOptions<DetailedAlbumCollection> {
  return pagesOptions(
    ["search", "albums.pages"],
    withText(parameters, "query"),
    ({ cursor, ...parameters }, call) =>
      music.search.albums(parameters.query, { ...parameters, token: cursor } as SearchAlbumsInput, call),
  );
}
/** The entries of all pages in one list: a `select` for {@link searchAlbumsOptions}. */
export function flattenSearchAlbums<Entry>(data: {
  readonly pages: readonly { readonly edges?: readonly Entry[] }[];
}): Entry[] {
  return data.pages.flatMap((page) => page.edges ?? []);
}
/** The query key of {@link searchAlbumsPageOptions}. */
export function searchAlbumsPageKey(parameters: Skippable<SearchAlbumsInput>): ApiKey<AlbumCollection> {
  return queryKey(["search", "albums", parameters]);
}
/**
 * One page: see {@link searchAlbumsOptions}.
 */
export function searchAlbumsPageOptions(
  music: Music<"music::catalog">,
  parameters: Skippable<SearchAlbumsInput>,
): ApiQueryOptions<AlbumCollection> {
  return readOptions(["search", "albums"], parameters, async (parameters, call) =>
    music.search.albums(parameters.query, parameters, call),
  );
}
/** The query key of {@link searchArtistsOptions}. */
export function searchArtistsKey(
  parameters: Skippable<Omit<SearchArtistsInput, "token"> & { readonly details?: boolean | undefined }>,
): ApiKey<InfiniteData<DetailedArtistCollection, Cursor>> {
  return queryKey(["search", "artists.pages", parameters]);
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
export function searchArtistsOptions(
  music: Music<"music::catalog">,
  parameters: Skippable<Omit<SearchArtistsInput, "token"> & { readonly details?: boolean | undefined }>,
): ApiPagesOptions<DetailedArtistCollection> {
  return pagesOptions(
    ["search", "artists.pages"],
    withText(parameters, "query"),
    ({ cursor, ...parameters }, call) =>
      music.search.artists(parameters.query, { ...parameters, token: cursor } as SearchArtistsInput, call),
  );
}
/** The entries of all pages in one list: a `select` for {@link searchArtistsOptions}. */
export function flattenSearchArtists<Entry>(data: {
  readonly pages: readonly { readonly edges?: readonly Entry[] }[];
}): Entry[] {
  return data.pages.flatMap((page) => page.edges ?? []);
}
/** The query key of {@link searchArtistsPageOptions}. */
export function searchArtistsPageKey(parameters: Skippable<SearchArtistsInput>): ApiKey<ArtistCollection> {
  return queryKey(["search", "artists", parameters]);
}
/**
 * One page: see {@link searchArtistsOptions}.
 */
export function searchArtistsPageOptions(
  music: Music<"music::catalog">,
  parameters: Skippable<SearchArtistsInput>,
): ApiQueryOptions<ArtistCollection> {
  return readOptions(["search", "artists"], parameters, async (parameters, call) =>
    music.search.artists(parameters.query, parameters, call),
  );
}
/** The query key of {@link playlistOptions}. */
export function playlistKey(id: Skippable<string>): ApiKey<Playlist> {
  return queryKey(["playlists", "get", id]);
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
export function playlistOptions(
  music: Music<"music::library:read"> | Music<"music::library::read"> | Music<"music::library">,
  id: Skippable<string>,
): ApiQueryOptions<Playlist> {
  return readOptions(["playlists", "get"], id, music.playlists.get);
}
/** The query key of {@link playlistsOptions}. */
export function playlistsKey(
  parameters: Skippable<Omit<ListPlaylistsParameters, "cursor">> = {},
): ApiKey<InfiniteData<PlaylistCollection, Cursor>> {
  return queryKey(["playlists", "list.pages", parameters]);
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
export function playlistsOptions(
  music: Music<"music::library:read"> | Music<"music::library::read"> | Music<"music::library">,
  parameters: Skippable<Omit<ListPlaylistsParameters, "cursor">> = {},
): ApiPagesOptions<PlaylistCollection> {
  return pagesOptions(["playlists", "list.pages"], parameters, (parameters, call) =>
    music.playlists.list(parameters, call),
  );
}
/** The entries of all pages in one list: a `select` for {@link playlistsOptions}. */
export function flattenPlaylists<Entry>(data: {
  readonly pages: readonly { readonly edges?: readonly Entry[] }[];
}): Entry[] {
  return data.pages.flatMap((page) => page.edges ?? []);
}
/** The query key of {@link playlistsPageOptions}. */
export function playlistsPageKey(
  parameters: Skippable<ListPlaylistsParameters> = {},
): ApiKey<PlaylistCollection> {
  return queryKey(["playlists", "list", parameters]);
}
/**
 * One page: see {@link playlistsOptions}.
 */
export function playlistsPageOptions(
  music: Music<"music::library:read"> | Music<"music::library::read"> | Music<"music::library">,
  parameters: Skippable<ListPlaylistsParameters> = {},
): ApiQueryOptions<PlaylistCollection> {
  return readOptions(["playlists", "list"], parameters, async (parameters, call) =>
    music.playlists.list(parameters, call),
  );
}
/** The query key of {@link playlistTracksOptions}. */
export function playlistTracksKey(
  parameters: Skippable<
    Omit<ListPlaylistTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): ApiKey<InfiniteData<DetailedPlaylistTrackCollection, Cursor>> {
  return queryKey(["playlists.tracks", "list.pages", parameters]);
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
export function playlistTracksOptions(
  music: Music<"music::library:read"> | Music<"music::library::read"> | Music<"music::library">,
  parameters: Skippable<
    Omit<ListPlaylistTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): ApiPagesOptions<DetailedPlaylistTrackCollection> {
  return pagesOptions(
    ["playlists.tracks", "list.pages"],
    parameters,
    (parameters, call) =>
      music.playlists.tracks.list(parameters.id, parameters as ListPlaylistTracksParameters, call),
    playlistTracksList,
  );
}
/** The entries of all pages in one list: a `select` for {@link playlistTracksOptions}. */
export function flattenPlaylistTracks<Entry>(data: {
  readonly pages: readonly { readonly edges?: readonly Entry[] }[];
}): Entry[] {
  return data.pages.flatMap((page) => page.edges ?? []);
}
/** The query key of {@link playlistTracksPageOptions}. */
export function playlistTracksPageKey(
  parameters: Skippable<ListPlaylistTracksParameters>,
): ApiKey<PlaylistTrackCollection> {
  return queryKey(["playlists.tracks", "list", parameters]);
}
/**
 * One page: see {@link playlistTracksOptions}.
 */
export function playlistTracksPageOptions(
  music: Music<"music::library:read"> | Music<"music::library::read"> | Music<"music::library">,
  parameters: Skippable<ListPlaylistTracksParameters>,
): ApiQueryOptions<PlaylistTrackCollection> {
  return readOptions(["playlists.tracks", "list"], parameters, async (parameters, call) =>
    music.playlists.tracks.list(parameters.id, parameters, call),
  );
}
/** The query key of {@link libraryAlbumsOptions}. */
export function libraryAlbumsKey(
  parameters: Skippable<
    Omit<ListLibraryAlbumsParameters, "cursor"> & { readonly details?: boolean | undefined }
  > = {},
): ApiKey<InfiniteData<DetailedLibraryAlbumCollection, Cursor>> {
  return queryKey(["library.albums", "list.pages", parameters]);
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
export function libraryAlbumsOptions(
  music: Music<"music::library:read"> | Music<"music::library::read"> | Music<"music::library">,
  parameters: Skippable<
    Omit<ListLibraryAlbumsParameters, "cursor"> & { readonly details?: boolean | undefined }
  > = {},
): ApiPagesOptions<DetailedLibraryAlbumCollection> {
  return pagesOptions(
    ["library.albums", "list.pages"],
    parameters,
    (parameters, call) => music.library.albums.list(parameters as ListLibraryAlbumsParameters, call),
    libraryAlbumsList,
  );
}
/** The entries of all pages in one list: a `select` for {@link libraryAlbumsOptions}. */
export function flattenLibraryAlbums<Entry>(data: {
  readonly pages: readonly { readonly edges?: readonly Entry[] }[];
}): Entry[] {
  return data.pages.flatMap((page) => page.edges ?? []);
}
/** The query key of {@link libraryAlbumsPageOptions}. */
export function libraryAlbumsPageKey(
  parameters: Skippable<ListLibraryAlbumsParameters> = {},
): ApiKey<LibraryAlbumCollection> {
  return queryKey(["library.albums", "list", parameters]);
}
/**
 * One page: see {@link libraryAlbumsOptions}.
 */
export function libraryAlbumsPageOptions(
  music: Music<"music::library:read"> | Music<"music::library::read"> | Music<"music::library">,
  parameters: Skippable<ListLibraryAlbumsParameters> = {},
): ApiQueryOptions<LibraryAlbumCollection> {
  return readOptions(["library.albums", "list"], parameters, async (parameters, call) =>
    music.library.albums.list(parameters, call),
  );
}
/** The query key of {@link libraryAlbumOptions}. */
export function libraryAlbumKey(id: Skippable<string>): ApiKey<boolean> {
  return queryKey(["library.albums", "has", id]);
}
/**
 * Whether there is an entry for this album: `GET /me/library/albums?albumIds=`.
 */
export function libraryAlbumOptions(
  music: Music<"music::library:read"> | Music<"music::library::read"> | Music<"music::library">,
  id: Skippable<string>,
): ApiQueryOptions<boolean> {
  return readOptions(["library.albums", "has"], id, music.library.albums.has, libraryAlbumsList);
}
/** The query key of {@link libraryTracksOptions}. */
export function libraryTracksKey(
  parameters: Skippable<
    Omit<ListLibraryTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  > = {},
): ApiKey<InfiniteData<DetailedLibraryTrackCollection, Cursor>> {
  return queryKey(["library.tracks", "list.pages", parameters]);
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
export function libraryTracksOptions(
  music:
    | Music<"music::library:read">
    | Music<"music::library::read">
    | Music<"music::library">
    | Music<"music::profile:read">,
  parameters: Skippable<
    Omit<ListLibraryTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  > = {},
): ApiPagesOptions<DetailedLibraryTrackCollection> {
  return pagesOptions(
    ["library.tracks", "list.pages"],
    parameters,
    (parameters, call) => music.library.tracks.list(parameters as ListLibraryTracksParameters, call),
    libraryTracksList,
  );
}
/** The entries of all pages in one list: a `select` for {@link libraryTracksOptions}. */
export function flattenLibraryTracks<Entry>(data: {
  readonly pages: readonly { readonly edges?: readonly Entry[] }[];
}): Entry[] {
  return data.pages.flatMap((page) => page.edges ?? []);
}
/** The query key of {@link libraryTracksPageOptions}. */
export function libraryTracksPageKey(
  parameters: Skippable<ListLibraryTracksParameters> = {},
): ApiKey<LibraryTrackCollection> {
  return queryKey(["library.tracks", "list", parameters]);
}
/**
 * One page: see {@link libraryTracksOptions}.
 */
export function libraryTracksPageOptions(
  music:
    | Music<"music::library:read">
    | Music<"music::library::read">
    | Music<"music::library">
    | Music<"music::profile:read">,
  parameters: Skippable<ListLibraryTracksParameters> = {},
): ApiQueryOptions<LibraryTrackCollection> {
  return readOptions(["library.tracks", "list"], parameters, async (parameters, call) =>
    music.library.tracks.list(parameters, call),
  );
}
/** The query key of {@link likedTracksOptions}. */
export function likedTracksKey(
  parameters: Skippable<
    Omit<ListLikedTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  > = {},
): ApiKey<InfiniteData<DetailedTrackCollection, Cursor>> {
  return queryKey(["likes", "list.pages", parameters]);
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
export function likedTracksOptions(
  music: Music<"music::favorites:read"> | Music<"music::favorites">,
  parameters: Skippable<
    Omit<ListLikedTracksParameters, "cursor"> & { readonly details?: boolean | undefined }
  > = {},
): ApiPagesOptions<DetailedTrackCollection> {
  return pagesOptions(
    ["likes", "list.pages"],
    parameters,
    (parameters, call) => music.likes.list(parameters as ListLikedTracksParameters, call),
    likedTracksList,
  );
}
/** The entries of all pages in one list: a `select` for {@link likedTracksOptions}. */
export function flattenLikedTracks<Entry>(data: {
  readonly pages: readonly { readonly edges?: readonly Entry[] }[];
}): Entry[] {
  return data.pages.flatMap((page) => page.edges ?? []);
}
/** The query key of {@link likedTracksPageOptions}. */
export function likedTracksPageKey(
  parameters: Skippable<ListLikedTracksParameters> = {},
): ApiKey<TrackCollection> {
  return queryKey(["likes", "list", parameters]);
}
/**
 * One page: see {@link likedTracksOptions}.
 */
export function likedTracksPageOptions(
  music: Music<"music::favorites:read"> | Music<"music::favorites">,
  parameters: Skippable<ListLikedTracksParameters> = {},
): ApiQueryOptions<TrackCollection> {
  return readOptions(["likes", "list"], parameters, async (parameters, call) =>
    music.likes.list(parameters, call),
  );
}
/** The query key of {@link recentlyPlayedOptions}. */
export function recentlyPlayedKey(
  parameters: Skippable<
    Omit<ListRecentlyPlayedParameters, "cursor"> & { readonly details?: boolean | undefined }
  > = {},
): ApiKey<InfiniteData<DetailedPlayedTrackCollection, Cursor>> {
  return queryKey(["history", "list.pages", parameters]);
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
export function recentlyPlayedOptions(
  music: Music<"music::history">,
  parameters: Skippable<
    Omit<ListRecentlyPlayedParameters, "cursor"> & { readonly details?: boolean | undefined }
  > = {},
): ApiPagesOptions<DetailedPlayedTrackCollection> {
  return pagesOptions(["history", "list.pages"], parameters, (parameters, call) =>
    music.history.list(parameters as ListRecentlyPlayedParameters, call),
  );
}
/** The entries of all pages in one list: a `select` for {@link recentlyPlayedOptions}. */
export function flattenRecentlyPlayed<Entry>(data: {
  readonly pages: readonly { readonly edges?: readonly Entry[] }[];
}): Entry[] {
  return data.pages.flatMap((page) => page.edges ?? []);
}
/** The query key of {@link recentlyPlayedPageOptions}. */
export function recentlyPlayedPageKey(
  parameters: Skippable<ListRecentlyPlayedParameters> = {},
): ApiKey<PlayedTrackCollection> {
  return queryKey(["history", "list", parameters]);
}
/**
 * One page: see {@link recentlyPlayedOptions}.
 */
export function recentlyPlayedPageOptions(
  music: Music<"music::history">,
  parameters: Skippable<ListRecentlyPlayedParameters> = {},
): ApiQueryOptions<PlayedTrackCollection> {
  return readOptions(["history", "list"], parameters, async (parameters, call) =>
    music.history.list(parameters, call),
  );
}
/** The query key of {@link meOptions}. */
export function meKey(parameters: Skippable<object> = {}): ApiKey<User> {
  return queryKey(["me", "get", parameters]);
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
export function meOptions(
  music: Music<"music::profile:read"> | Music<"music::profile">,
  parameters: Skippable<object> = {},
): ApiQueryOptions<User> {
  return readOptions(["me", "get"], parameters, (_parameters, call) => music.me.get(call));
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
export function createPlaylistOptions(
  music: Music<"music::library">,
  queries: QueryClient,
): ApiMutationOptions<PlaylistChange, CreatePlaylistParameters> {
  return changeOptions(["playlists", "create"], music.playlists.create, queries, ["playlists"]);
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
export function updatePlaylistOptions(
  music: Music<"music::library">,
  queries: QueryClient,
): ApiMutationOptions<PlaylistChange, UpdatePlaylistParameters> {
  return changeOptions(
    ["playlists", "update"],
    (parameters) => music.playlists.update(parameters.id, parameters),
    queries,
    ["playlists"],
  );
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
export function deletePlaylistOptions(
  music: Music<"music::library">,
  queries: QueryClient,
): ApiMutationOptions<PlaylistChange | undefined, string> {
  return changeOptions(["playlists", "delete"], music.playlists.delete, queries, ["playlists"]);
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
export function addPlaylistTracksOptions(
  music: Music<"music::library">,
  queries: QueryClient,
): ApiMutationOptions<
  (PlaylistChange | undefined)[],
  AddPlaylistTracksParameters & { readonly from?: AddProgress | undefined }
> {
  return listChangeOptions(
    playlistTracksList,
    queries,
    "add",
    (parameters) =>
      music.playlists.tracks.add(parameters.id, parameters.body.trackIds, {
        ...parameters.body,
        from: parameters.from,
      }),
    ["playlists"],
  );
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
export function removePlaylistTracksOptions(
  music: Music<"music::library">,
  queries: QueryClient,
): ApiMutationOptions<PlaylistChange | undefined, RemovePlaylistTracksParameters> {
  return listChangeOptions(
    playlistTracksList,
    queries,
    "remove",
    (parameters) => music.playlists.tracks.remove(parameters.id, parameters),
    ["playlists"],
  );
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
export function movePlaylistTracksOptions(
  music: Music<"music::library">,
  queries: QueryClient,
): ApiMutationOptions<PlaylistChange | undefined, MovePlaylistTracksParameters> {
  return listChangeOptions(playlistTracksList, queries, "move", (parameters) =>
    music.playlists.tracks.move(parameters.id, parameters),
  );
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
export function addLibraryAlbumOptions(
  music: Music<"music::library">,
  queries: QueryClient,
): ApiMutationOptions<LibraryChange, string> {
  return listChangeOptions(libraryAlbumsList, queries, "add", music.library.albums.add);
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
export function removeLibraryAlbumOptions(
  music: Music<"music::library">,
  queries: QueryClient,
): ApiMutationOptions<LibraryChange, string> {
  return listChangeOptions(libraryAlbumsList, queries, "remove", music.library.albums.remove);
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
export function addLibraryTrackOptions(
  music: Music<"music::library">,
  queries: QueryClient,
): ApiMutationOptions<LibraryTrackChange, string> {
  return listChangeOptions(libraryTracksList, queries, "add", music.library.tracks.add);
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
export function removeLibraryTrackOptions(
  music: Music<"music::library">,
  queries: QueryClient,
): ApiMutationOptions<LibraryTrackChange, string> {
  return listChangeOptions(libraryTracksList, queries, "remove", music.library.tracks.remove);
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
export function updateTrackLikeStateOptions(
  music: Music<"music::favorites">,
  queries: QueryClient,
): ApiMutationOptions<TrackLikeChange | undefined, UpdateTrackLikeStateParameters> {
  return listChangeOptions(likedTracksList, queries, "update", (parameters) =>
    music.likes.update(parameters.id, parameters),
  );
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
export function updateMeOptions(
  music: Music<"music::profile"> | Music<"music::profile:read">,
  queries: QueryClient,
): ApiMutationOptions<User, UpdateMeParameters> {
  return changeOptions(["me", "update"], music.me.update, queries, ["me"]);
}
