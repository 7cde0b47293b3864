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
  meOptions,
  removeLibraryAlbumOptions,
  updateMeOptions,
} from "./options.ts";
import type { Skippable } from "./options.ts";
import type {
  Album,
  DetailedLibraryAlbumCollection,
  LibraryChange,
  ListLibraryAlbumsParameters,
  UpdateMeParameters,
  User,
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
 * ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
 *
 * @see https://gatefold.github.io/gatefold/reference/get-me/
 */
export function useMe<Selected = User>(
  parameters?: Skippable<object>,
  options?: HookOptions<User, Selected>,
): QueryHook<Selected> {
  return useApiQuery((music) => meOptions(music, parameters), options);
}
/** {@link useMe} for components in a `Suspense`. Errors are thrown to the error boundary. */
export function useSuspenseMe<Selected = User>(
  parameters?: object,
  options?: SuspenseHookOptions<User, Selected>,
): SuspenseHook<Selected> {
  return useApiSuspense((music) => meOptions(music, parameters), options);
}
/** Prefetches the query of {@link useMe}. */
export function usePrefetchMe(parameters?: Skippable<object>): void {
  useApiPrefetch((music) => meOptions(music, parameters));
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
 * ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
 *
 * @see https://gatefold.github.io/gatefold/reference/update-me/
 */
export function useUpdateMe(
  options?: MutationHookOptions<User, UpdateMeParameters>,
): MutationHook<User, UpdateMeParameters> {
  return useApiMutation(updateMeOptions, options);
}
