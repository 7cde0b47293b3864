// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import { listChangeOptions } from "../list-changes.ts";
import type { ListPlan } from "../list-plan.ts";
import { changeOptions, manyOptions, pagesOptions, queryKey, readOptions } from "../options.ts";
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
  DetailedLibraryAlbumCollection,
  LibraryAlbumCollection,
  LibraryChange,
  ListLibraryAlbumsParameters,
  Music,
  UpdateMeParameters,
  User,
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
const libraryAlbumsList: ListPlan = {
  collection: "library.albums",
  changes: { add: { adds: true, id: [] }, remove: { adds: false, id: [] } },
  filter: "albumIds",
  items: "edges",
  pageInfo: "pageInfo",
  count: "edgeCount",
  id: ["node", "id"],
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
 * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
 *
 * @see https://gatefold.github.io/gatefold/reference/get-album/
 */
export function albumOptions(music: Music<"music::catalog">, id: Skippable<string>): ApiQueryOptions<Album> {
  return readOptions(albumKey(id), id, (id, call) => music.albums.get(id, call));
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
 * AUTH_NO_MUSIC_ACCOUNT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
 *
 * @see https://gatefold.github.io/gatefold/reference/get-albums/
 */
export function albumsOptions(
  music: Music<"music::catalog">,
  ids: Skippable<readonly string[]>,
): ApiQueryOptions<Album[]> {
  return manyOptions(
    albumsKey(ids),
    ids,
    (ids, call) => music.albums.getMany(ids, call),
    (item) => albumKey(item.id),
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
 * INVALID_CLIENT_ID, ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 429 (THROTTLED), 500 (INTERNAL,
 * DEPENDENCY).
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
    libraryAlbumsKey(parameters),
    parameters,
    async (parameters, call) =>
      music.library.albums.list(
        { ...parameters, cursor: call.pageParam ?? undefined } as ListLibraryAlbumsParameters,
        call,
      ),
    (page) => page.pageInfo,
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
  return readOptions(libraryAlbumsPageKey(parameters), parameters, async (parameters, call) =>
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
  return readOptions(
    libraryAlbumKey(id),
    id,
    (id, call) => music.library.albums.has(id, call),
    libraryAlbumsList,
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
 * ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
 *
 * @see https://gatefold.github.io/gatefold/reference/get-me/
 */
export function meOptions(
  music: Music<"music::profile:read"> | Music<"music::profile">,
  parameters: Skippable<object> = {},
): ApiQueryOptions<User> {
  return readOptions(meKey(parameters), parameters, (_parameters, call) => music.me.get(call));
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
 * AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
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
 * ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
 *
 * @see https://gatefold.github.io/gatefold/reference/update-me/
 */
export function updateMeOptions(
  music: Music<"music::profile"> | Music<"music::profile:read">,
  queries: QueryClient,
): ApiMutationOptions<User, UpdateMeParameters> {
  return changeOptions(queryKey(["me", "update"]), (parameters) => music.me.update(parameters), queries, [
    queryKey(["me"]),
  ]);
}
