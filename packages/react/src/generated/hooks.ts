// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import { useApiMember, useApiMutation, useApiPages, useApiPrefetch, useApiQuery } from "../hooks.ts";
import type {
  HookOptions,
  MutationHook,
  MutationHookOptions,
  PagesData,
  PagesHook,
  PagesHookOptions,
  QueryHook,
} from "../hooks.ts";
import { withKnown } from "../options.ts";
import { useApiSuspense, useApiSuspenseMember, useApiSuspensePages } from "../suspense-hooks.ts";
import type {
  SuspenseHook,
  SuspenseHookOptions,
  SuspensePagesHook,
  SuspensePagesHookOptions,
} from "../suspense-hooks.ts";
import {
  addLibraryAlbumOptions,
  albumKey,
  albumOptions,
  albumsOptions,
  libraryAlbumOptions,
  libraryAlbumsOptions,
  removeLibraryAlbumOptions,
} from "./options.ts";
import type { Skippable } from "./options.ts";
import type {
  Album,
  DetailedLibraryAlbumCollection,
  LibraryChange,
  ListLibraryAlbumsParameters,
} from "@gatefold/client";
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
export function useAlbum<Selected = Album>(
  id: Skippable<string>,
  options?: HookOptions<Album, Selected>,
): QueryHook<Selected> {
  return useApiQuery((music) => albumOptions(music, id), options);
}
/** {@link useAlbum} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspenseAlbum<Selected = Album>(
  id: string,
  options?: SuspenseHookOptions<Album, Selected>,
): SuspenseHook<Selected> {
  return useApiSuspense((music) => albumOptions(music, id), options);
}
/** Prefetches the query of {@link useAlbum}. */
export function usePrefetchAlbum(id: Skippable<string>): void {
  useApiPrefetch((music) => albumOptions(music, id));
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
export function useAlbums<Selected = Album[]>(
  ids: Skippable<readonly string[]>,
  options?: HookOptions<Album[], Selected>,
): QueryHook<Selected> {
  return useApiQuery(
    (music, queries) => withKnown(albumsOptions(music, ids), ids, albumKey, queries),
    options,
  );
}
/** {@link useAlbums} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspenseAlbums<Selected = Album[]>(
  ids: readonly string[],
  options?: SuspenseHookOptions<Album[], Selected>,
): SuspenseHook<Selected> {
  return useApiSuspense(
    (music, queries) => withKnown(albumsOptions(music, ids), ids, albumKey, queries),
    options,
  );
}
/** Prefetches the query of {@link useAlbums}. */
export function usePrefetchAlbums(ids: Skippable<readonly string[]>): void {
  useApiPrefetch((music, queries) => withKnown(albumsOptions(music, ids), ids, albumKey, queries));
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
export function useLibraryAlbums<Selected = PagesData<DetailedLibraryAlbumCollection>>(
  parameters?: Skippable<
    Omit<ListLibraryAlbumsParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
  options?: PagesHookOptions<DetailedLibraryAlbumCollection, Selected>,
): PagesHook<DetailedLibraryAlbumCollection, Selected> {
  return useApiPages((music) => libraryAlbumsOptions(music, parameters), options);
}
/** {@link useLibraryAlbums} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspenseLibraryAlbums<Selected = PagesData<DetailedLibraryAlbumCollection>>(
  parameters?: Omit<ListLibraryAlbumsParameters, "cursor"> & { readonly details?: boolean | undefined },
  options?: SuspensePagesHookOptions<DetailedLibraryAlbumCollection, Selected>,
): SuspensePagesHook<DetailedLibraryAlbumCollection, Selected> {
  return useApiSuspensePages((music) => libraryAlbumsOptions(music, parameters), options);
}
/** Prefetches the query of {@link useLibraryAlbums}. */
export function usePrefetchLibraryAlbums(
  parameters?: Skippable<
    Omit<ListLibraryAlbumsParameters, "cursor"> & { readonly details?: boolean | undefined }
  >,
): void {
  useApiPrefetch((music) => libraryAlbumsOptions(music, parameters));
}
/**
 * Whether there is an entry for this album: `GET /me/library/albums?albumIds=`.
 */
export function useLibraryAlbum<Selected = boolean>(
  id: Skippable<string>,
  options?: HookOptions<boolean, Selected>,
): QueryHook<Selected> {
  return useApiMember((music) => libraryAlbumOptions(music, id), options);
}
/** {@link useLibraryAlbum} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspenseLibraryAlbum<Selected = boolean>(
  id: string,
  options?: SuspenseHookOptions<boolean, Selected>,
): SuspenseHook<Selected> {
  return useApiSuspenseMember((music) => libraryAlbumOptions(music, id), options);
}
/** Prefetches the query of {@link useLibraryAlbum}. */
export function usePrefetchLibraryAlbum(id: Skippable<string>): void {
  useApiPrefetch((music) => libraryAlbumOptions(music, id));
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
 * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
 *
 * @see https://gatefold.github.io/gatefold/reference/remove-library-album/
 */
export function useRemoveLibraryAlbum(
  options?: MutationHookOptions<LibraryChange, string>,
): MutationHook<LibraryChange, string> {
  return useApiMutation(removeLibraryAlbumOptions, options);
}
