// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import type {
  Music,
  Album,
  LibraryAlbum,
  LibraryAlbumCollection,
  LibraryChange,
  ListLibraryAlbumsParameters,
} from "@gatefold/client";
import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import { memberOptions } from "../member-change.ts";
import type { Membership } from "../membership.ts";
import {
  type ApiMutationOptions,
  type ApiPagesOptions,
  type ApiQueryOptions,
  type Cursor,
  manyOptions,
  pagesOptions,
  readOptions,
} from "../options.ts";
import { type ApiKey, queryKey } from "../query-key.ts";
export type { ApiMutationOptions, ApiPagesOptions, ApiQueryOptions, Cursor } from "../options.ts";
export { ensure, prefetch } from "../prefetch.ts";
export { type ApiKey, type GatefoldError, queryKey, type QueryKeyParts } from "../query-key.ts";
const libraryAlbums: Membership<LibraryAlbum, LibraryAlbumCollection> = {
  collection: "library.albums",
  keyOf: libraryAlbumKey,
  filter: "albumIds",
  changes: new WeakMap(),
  entries: (page) => page.edges ?? [],
  put: (page, edges) => ({ ...page, edges, edgeCount: edges.length }),
  id: (entry) => entry.node?.id,
  entry: (id) => ({ node: { id: id } }),
};
/** Where {@link libraryAlbumOptions} keeps what it reads. */
export function libraryAlbumKey(id: string): ApiKey<boolean> {
  return queryKey(["library.albums", "has", id]);
}
/** Whether there is an entry for this album: `GET /me/library/albums?albumIds=`. */
export function libraryAlbumOptions(
  music: Music<"music::library:read"> | Music<"music::library::read"> | Music<"music::library">,
  id: string,
): ApiQueryOptions<boolean> {
  return readOptions(libraryAlbumKey(id), (call) => music.library.albums.has(id, call));
}
/** Where {@link albumOptions} keeps what it reads. */
export function albumKey(id: string): ApiKey<Album> {
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
 * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
 *
 * @see https://gatefold.github.io/gatefold/reference/get-album/
 */
export function albumOptions(music: Music<"music::catalog">, id: string): ApiQueryOptions<Album> {
  return readOptions(albumKey(id), (call) => music.albums.get(id, call));
}
/** Where {@link albumsOptions} keeps what it reads. */
export function albumsKey(ids: readonly string[]): ApiKey<Album[]> {
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
 * AUTH_NO_MUSIC_ACCOUNT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
 *
 * @see https://gatefold.github.io/gatefold/reference/get-albums/
 */
export function albumsOptions(
  music: Music<"music::catalog">,
  ids: readonly string[],
): ApiQueryOptions<Album[]> {
  return manyOptions(
    albumsKey(ids),
    (call) => music.albums.getMany(ids, call),
    (item) => albumKey(item.id),
  );
}
/** Where {@link libraryAlbumsOptions} keeps what it reads. */
export function libraryAlbumsKey(
  parameters: Omit<ListLibraryAlbumsParameters, "cursor"> = {},
): ApiKey<InfiniteData<LibraryAlbumCollection, Cursor>> {
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
 * INVALID_CLIENT_ID, ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 429 (THROTTLED), 500 (INTERNAL,
 * DEPENDENCY).
 *
 * @see https://gatefold.github.io/gatefold/reference/list-library-albums/
 */
export function libraryAlbumsOptions(
  music: Music<"music::library:read"> | Music<"music::library::read"> | Music<"music::library">,
  parameters: Omit<ListLibraryAlbumsParameters, "cursor"> = {},
): ApiPagesOptions<LibraryAlbumCollection> {
  return pagesOptions(
    libraryAlbumsKey(parameters),
    async (call) => music.library.albums.list({ ...parameters, cursor: call.pageParam }, call),
    (page) => page.pageInfo,
  );
}
/** Where {@link libraryAlbumsPageOptions} keeps what it reads. */
export function libraryAlbumsPageKey(
  parameters: ListLibraryAlbumsParameters = {},
): ApiKey<LibraryAlbumCollection> {
  return queryKey(["library.albums", "list", parameters]);
}
/**
 * One page: see {@link libraryAlbumsOptions}.
 */
export function libraryAlbumsPageOptions(
  music: Music<"music::library:read"> | Music<"music::library::read"> | Music<"music::library">,
  parameters: ListLibraryAlbumsParameters = {},
): ApiQueryOptions<LibraryAlbumCollection> {
  return readOptions(libraryAlbumsPageKey(parameters), async (call) =>
    music.library.albums.list(parameters, call),
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
 * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
 *
 * @see https://gatefold.github.io/gatefold/reference/add-library-album/
 */
export function addLibraryAlbumOptions(
  music: Music<"music::library">,
  queries: QueryClient,
): ApiMutationOptions<LibraryChange, string> {
  return memberOptions(libraryAlbums, queries, true, music.library.albums.add);
}
/**
 * Remove an album from the user's library: `DELETE /me/library/albums/{id}`.
 *
 * Removes an album from the signed-in user's library. Gatefold: the call is idempotent, so it also
 * answers `REMOVED` for an album that is not in the library, as long as the catalog has it.
 *
 * Needs the scope `music::library`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE,
 * INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED,
 * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
 *
 * @see https://gatefold.github.io/gatefold/reference/remove-library-album/
 */
export function removeLibraryAlbumOptions(
  music: Music<"music::library">,
  queries: QueryClient,
): ApiMutationOptions<LibraryChange, string> {
  return memberOptions(libraryAlbums, queries, false, music.library.albums.remove);
}
