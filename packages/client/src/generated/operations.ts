// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import { jsonBody } from "../encoders.ts";
import type { Operation } from "../operation.ts";
import type { CallOptions } from "../options.ts";
import type { Result, Transport } from "../transport.ts";
import type {
  AlbumResponse,
  AlbumsResponse,
  LibraryAlbumsResponse,
  RemoveAlbumResponse,
  SaveAlbumResponse,
  UpdateUserResponse,
  UserResponse,
  UserUpdate,
} from "./schema.ts";
/** The scopes that a token can carry for this API. */
export type Scope =
  | "music::catalog"
  | "music::library"
  | "music::library:read"
  | "music::library::read"
  | "music::profile"
  | "music::profile:read";
/** Headers by name. `null` and `undefined` leave one out. */
export interface HeaderValues {
  readonly [name: string]: string | null | undefined;
}
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
 * The payload of {@link getAlbum}.
 *
 * @see https://gatefold.github.io/gatefold/reference/get-album/
 */
export type GetAlbumData = AlbumResponse["data"];
/** Describes the request of {@link getAlbum}. */
export const getAlbumOperation: Operation = {
  id: "getAlbum",
  method: "GET",
  path: "/albums/{id}",
  query: [],
  patterns: { id: /^B0[0-9A-Z]{8}$/u },
  result: ["album"],
  scopes: [["music::catalog"]],
};
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
 * @param transport sends the request, see {@link createTransport}
 * @param parameters the parameters of the operation
 * @param options for this call alone
 * @returns the payload or the error of the API, and the response. Rejects with a `TransportError` if
 * there is no such response.
 */
export function getAlbum(
  transport: Transport,
  parameters: GetAlbumParameters,
  options?: CallOptions,
): Promise<Result<GetAlbumData>> {
  return transport.call<GetAlbumData>(getAlbumOperation, { ...parameters }, options);
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
 * The payload of {@link getAlbums}.
 *
 * @see https://gatefold.github.io/gatefold/reference/get-albums/
 */
export type GetAlbumsData = AlbumsResponse["data"];
/** Describes the request of {@link getAlbums}. */
export const getAlbumsOperation: Operation = {
  id: "getAlbums",
  method: "GET",
  path: "/albums",
  query: ["ids"],
  patterns: { ids: /^B0[0-9A-Z]{8}$/u },
  result: ["albums"],
  scopes: [["music::catalog"]],
};
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
 * @param transport sends the request, see {@link createTransport}
 * @param parameters the parameters of the operation
 * @param options for this call alone
 * @returns the payload or the error of the API, and the response. Rejects with a `TransportError` if
 * there is no such response.
 */
export function getAlbums(
  transport: Transport,
  parameters: GetAlbumsParameters,
  options?: CallOptions,
): Promise<Result<GetAlbumsData>> {
  return transport.call<GetAlbumsData>(getAlbumsOperation, { ...parameters }, options);
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
   * user's "Like status" of "the specified tracks": no field of the answer tells a like, and the ids are
   * of albums.
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
 * The payload of {@link listLibraryAlbums}.
 *
 * @see https://gatefold.github.io/gatefold/reference/list-library-albums/
 */
export type ListLibraryAlbumsData = LibraryAlbumsResponse["data"];
/** Describes the request of {@link listLibraryAlbums}. */
export const listLibraryAlbumsOperation: Operation = {
  id: "listLibraryAlbums",
  method: "GET",
  path: "/me/library/albums",
  query: ["albumIds", "limit", "cursor"],
  patterns: { albumIds: /^B0[0-9A-Z]{8}$/u },
  result: ["user", "libraryAlbums"],
  scopes: [["music::library:read"], ["music::library::read"], ["music::library"]],
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
 * INVALID_CLIENT_ID, ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 429 (THROTTLED), 500 (INTERNAL,
 * DEPENDENCY).
 *
 * @see https://gatefold.github.io/gatefold/reference/list-library-albums/
 * @param transport sends the request, see {@link createTransport}
 * @param parameters the parameters of the operation
 * @param options for this call alone
 * @returns the payload or the error of the API, and the response. Rejects with a `TransportError` if
 * there is no such response.
 */
export function listLibraryAlbums(
  transport: Transport,
  parameters: ListLibraryAlbumsParameters = {},
  options?: CallOptions,
): Promise<Result<ListLibraryAlbumsData>> {
  return transport.call<ListLibraryAlbumsData>(listLibraryAlbumsOperation, { ...parameters }, options);
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
 * The payload of {@link addLibraryAlbum}.
 *
 * @see https://gatefold.github.io/gatefold/reference/add-library-album/
 */
export type AddLibraryAlbumData = SaveAlbumResponse["data"];
/** Describes the request of {@link addLibraryAlbum}. */
export const addLibraryAlbumOperation: Operation = {
  id: "addLibraryAlbum",
  method: "PUT",
  path: "/me/library/albums/{id}",
  query: [],
  patterns: { id: /^B0[0-9A-Z]{8}$/u },
  result: ["saveAlbum"],
  scopes: [["music::library"]],
};
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
 * @param transport sends the request, see {@link createTransport}
 * @param parameters the parameters of the operation
 * @param options for this call alone
 * @returns the payload or the error of the API, and the response. Rejects with a `TransportError` if
 * there is no such response.
 */
export function addLibraryAlbum(
  transport: Transport,
  parameters: AddLibraryAlbumParameters,
  options?: CallOptions,
): Promise<Result<AddLibraryAlbumData>> {
  return transport.call<AddLibraryAlbumData>(addLibraryAlbumOperation, { ...parameters }, options);
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
 * The payload of {@link removeLibraryAlbum}.
 *
 * @see https://gatefold.github.io/gatefold/reference/remove-library-album/
 */
export type RemoveLibraryAlbumData = RemoveAlbumResponse["data"];
/** Describes the request of {@link removeLibraryAlbum}. */
export const removeLibraryAlbumOperation: Operation = {
  id: "removeLibraryAlbum",
  method: "DELETE",
  path: "/me/library/albums/{id}",
  query: [],
  patterns: { id: /^B0[0-9A-Z]{8}$/u },
  result: ["removeAlbum"],
  scopes: [["music::library"]],
};
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
 * @param transport sends the request, see {@link createTransport}
 * @param parameters the parameters of the operation
 * @param options for this call alone
 * @returns the payload or the error of the API, and the response. Rejects with a `TransportError` if
 * there is no such response.
 */
export function removeLibraryAlbum(
  transport: Transport,
  parameters: RemoveLibraryAlbumParameters,
  options?: CallOptions,
): Promise<Result<RemoveLibraryAlbumData>> {
  return transport.call<RemoveLibraryAlbumData>(removeLibraryAlbumOperation, { ...parameters }, options);
}
/**
 * The parameters of {@link getMe}.
 *
 * @see https://gatefold.github.io/gatefold/reference/get-me/
 */
export type GetMeParameters = object;
/**
 * The payload of {@link getMe}.
 *
 * @see https://gatefold.github.io/gatefold/reference/get-me/
 */
export type GetMeData = UserResponse["data"];
/** Describes the request of {@link getMe}. */
export const getMeOperation: Operation = {
  id: "getMe",
  method: "GET",
  path: "/me",
  query: [],
  result: ["user"],
  scopes: [["music::profile:read"], ["music::profile"]],
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
 * ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
 *
 * @see https://gatefold.github.io/gatefold/reference/get-me/
 * @param transport sends the request, see {@link createTransport}
 * @param parameters the parameters of the operation
 * @param options for this call alone
 * @returns the payload or the error of the API, and the response. Rejects with a `TransportError` if
 * there is no such response.
 */
export function getMe(
  transport: Transport,
  parameters: GetMeParameters = {},
  options?: CallOptions,
): Promise<Result<GetMeData>> {
  return transport.call<GetMeData>(getMeOperation, { ...parameters }, options);
}
/**
 * The parameters of {@link updateMe}.
 *
 * @see https://gatefold.github.io/gatefold/reference/update-me/
 */
export interface UpdateMeParameters {
  /**
   * The whole profile, as it shall be.
   */
  readonly body: UserUpdate;
}
/**
 * The payload of {@link updateMe}.
 *
 * @see https://gatefold.github.io/gatefold/reference/update-me/
 */
export type UpdateMeData = UpdateUserResponse["data"];
/** Describes the request of {@link updateMe}. */
export const updateMeOperation: Operation = {
  id: "updateMe",
  method: "PUT",
  path: "/me",
  query: [],
  encode: [jsonBody],
  result: ["updateUser"],
  scopes: [["music::profile"], ["music::profile:read"]],
};
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
 * @param transport sends the request, see {@link createTransport}
 * @param parameters the parameters of the operation
 * @param options for this call alone
 * @returns the payload or the error of the API, and the response. Rejects with a `TransportError` if
 * there is no such response.
 */
export function updateMe(
  transport: Transport,
  parameters: UpdateMeParameters,
  options?: CallOptions,
): Promise<Result<UpdateMeData>> {
  return transport.call<UpdateMeData>(updateMeOperation, { ...parameters }, options);
}
/** The parameters and the payload of each operation. */
export interface Calls {
  readonly getAlbum: { readonly parameters: GetAlbumParameters; readonly data: GetAlbumData };
  readonly getAlbums: { readonly parameters: GetAlbumsParameters; readonly data: GetAlbumsData };
  readonly listLibraryAlbums: {
    readonly parameters: ListLibraryAlbumsParameters;
    readonly data: ListLibraryAlbumsData;
  };
  readonly addLibraryAlbum: {
    readonly parameters: AddLibraryAlbumParameters;
    readonly data: AddLibraryAlbumData;
  };
  readonly removeLibraryAlbum: {
    readonly parameters: RemoveLibraryAlbumParameters;
    readonly data: RemoveLibraryAlbumData;
  };
  readonly getMe: { readonly parameters: GetMeParameters; readonly data: GetMeData };
  readonly updateMe: { readonly parameters: UpdateMeParameters; readonly data: UpdateMeData };
}
