// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
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
 * The parameters of {@link getMe}.
 *
 * @see https://gatefold.github.io/gatefold/reference/get-me/
 */
export type GetMeParameters = object;
/**
 * The parameters of {@link updateMe}.
 *
 * @see https://gatefold.github.io/gatefold/reference/update-me/
 */
export type UpdateMeParameters = object;
/**
 * By operation: its parameters, its body, its successes, and every failure that it declares.
 */
export interface OperationContracts {
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
  readonly getAlbum: {
    readonly parameters: GetAlbumParameters;
    readonly success: { readonly status: 200; readonly body: AlbumResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
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
   */
  readonly getAlbums: {
    readonly parameters: GetAlbumsParameters;
    readonly success: { readonly status: 200; readonly body: AlbumsResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
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
   */
  readonly listLibraryAlbums: {
    readonly parameters: ListLibraryAlbumsParameters;
    readonly success: { readonly status: 200; readonly body: LibraryAlbumsResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
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
   */
  readonly addLibraryAlbum: {
    readonly parameters: AddLibraryAlbumParameters;
    readonly success: { readonly status: 200; readonly body: SaveAlbumResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
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
   */
  readonly removeLibraryAlbum: {
    readonly parameters: RemoveLibraryAlbumParameters;
    readonly success: { readonly status: 200; readonly body: RemoveAlbumResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 404; readonly code: "RESOURCE_NOT_FOUND" }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
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
   */
  readonly getMe: {
    readonly parameters: GetMeParameters;
    readonly success: { readonly status: 200; readonly body: UserResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
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
   */
  readonly updateMe: {
    readonly parameters: UpdateMeParameters;
    readonly body: UserUpdate;
    readonly success: { readonly status: 200; readonly body: UpdateUserResponse };
    readonly failure:
      | { readonly status: 400; readonly code: "BAD_REQUEST" }
      | {
          readonly status: 401;
          readonly code: "INVALID_AUTH_TYPE" | "INVALID_AUTH_TOKEN" | "INVALID_ACCESS_TOKEN";
        }
      | {
          readonly status: 403;
          readonly code:
            | "NO_X_API_KEY"
            | "INVALID_CLIENT_ID"
            | "ACCESS_DENIED"
            | "AUTH_NO_MUSIC_ACCOUNT_FOUND";
        }
      | { readonly status: 429; readonly code: "THROTTLED" }
      | { readonly status: 500; readonly code: "INTERNAL" | "DEPENDENCY" };
  };
}
/** The operations of the API. */
export type OperationId = keyof OperationContracts;
/** The codes of all failures, those of the transport too. */
export type KnownErrorCode =
  | "BAD_REQUEST"
  | "INVALID_AUTH_TYPE"
  | "INVALID_AUTH_TOKEN"
  | "INVALID_ACCESS_TOKEN"
  | "NO_X_API_KEY"
  | "INVALID_CLIENT_ID"
  | "ACCESS_DENIED"
  | "AUTH_NO_MUSIC_ACCOUNT_FOUND"
  | "RESOURCE_NOT_FOUND"
  | "METHOD_NOT_ALLOWED"
  | "REQUEST_TIMEOUT"
  | "PAYLOAD_TOO_LARGE"
  | "URI_TOO_LONG"
  | "UNSUPPORTED_MEDIA_TYPE"
  | "THROTTLED"
  | "REQUEST_HEADER_FIELDS_TOO_LARGE"
  | "INTERNAL"
  | "DEPENDENCY"
  | "OVERLOADED";
/** The scopes that a token can carry for this API. */
export type Scope =
  | "music::catalog"
  | "music::library"
  | "music::library:read"
  | "music::library::read"
  | "music::profile"
  | "music::profile:read";
