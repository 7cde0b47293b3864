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
  Album,
  AlbumCollection,
  Artist,
  ArtistCollection,
  DetailedAlbumCollection,
  DetailedArtistCollection,
  DetailedLibraryAlbumCollection,
  DetailedTrackCollection,
  LibraryAlbum,
  LibraryAlbumCollection,
  LibraryChange,
  ListArtistAlbumsParameters,
  ListArtistTracksParameters,
  ListLibraryAlbumsParameters,
  Music,
  SearchAlbumsInput,
  SearchAllParameters,
  SearchArtistsInput,
  SearchTracksInput,
  Track,
  TrackCollection,
  UpdateMeParameters,
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
const libraryAlbumsList: ListPlan<LibraryAlbum, LibraryAlbumCollection> = {
  collection: "library.albums",
  changes: { add: (id: string) => [[id, true]], remove: (id: string) => [[id, false]] },
  filter: "albumIds",
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
 * DEPENDENCY). What is known of it is in part second-hand.
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
 * to match; hits that match better come first, then those that are more popular, as far as it is
 * known; and changes of the catalog made while paging neither repeat nor hide other hits.
 *
 * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
 * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
 * AUTH_NO_MUSIC_ACCOUNT_FOUND), 422 (MAX_CONCURRENCY_REACHED), 429 (THROTTLED), 500 (INTERNAL,
 * DEPENDENCY). What is known of it is in part second-hand.
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
 */
export function updateMeOptions(
  music: Music<"music::profile"> | Music<"music::profile:read">,
  queries: QueryClient,
): ApiMutationOptions<User, UpdateMeParameters> {
  return changeOptions(["me", "update"], music.me.update, queries, ["me"]);
}
