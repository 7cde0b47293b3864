// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import type { Caller } from "../caller.ts";
import type { CallOptions } from "../options.ts";
import type { ListLibraryAlbumsParameters } from "./operations.ts";
import {
  getAlbumOperation,
  getAlbumsOperation,
  listLibraryAlbumsOperation,
  addLibraryAlbumOperation,
  removeLibraryAlbumOperation,
} from "./operations.ts";
import type { Album, LibraryAlbumCollection, LibraryChange } from "./schema.ts";
/** `albums` */
export interface AlbumsResource {
  /**
   * Get an album: `GET /albums/{id}`.
   *
   * Returns the catalog metadata of one album: its name, artists, cover art, track listing, label and more. A trailing slash in the path is accepted.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
   *
   * @throws ApiError, TransportError
   */
  get(id: string, options?: CallOptions): Promise<Album>;
  /**
   * Get several albums: `GET /albums`.
   *
   * Returns the catalog metadata of up to 100 albums. Gatefold: albums come in the order of the request, an id that is asked for twice comes once, and an id that the catalog lacks is left out.
   *
   * Needs the scope `music::catalog`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
   *
   * @throws ApiError, TransportError
   */
  getMany(ids: readonly string[], options?: CallOptions): Promise<Album[]>;
}
/** `library.albums` */
export interface LibraryAlbumsResource {
  /**
   * List the albums in the user's library: `GET /me/library/albums`.
   *
   * Returns a page of the signed-in user's library. Each entry says whether the album was purchased from Amazon Music or uploaded by the user, and holds the id of the album only; details come from `GET /albums`. Gatefold: entries come newest first, and a page is stable while others write.
   *
   * Needs the scope `music::library:read` or `music::library::read` or `music::library`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
   *
   * @throws ApiError, TransportError
   */
  list(parameters?: ListLibraryAlbumsParameters, options?: CallOptions): Promise<LibraryAlbumCollection>;
  /**
   * Add an album to the user's library: `PUT /me/library/albums/{id}`.
   *
   * Saves an album to the signed-in user's library. Gatefold: the call is idempotent, and answers `SAVED` for an album that is in the library already, whose entry stays as it is.
   *
   * Needs the scope `music::library`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
   *
   * @throws ApiError, TransportError
   */
  add(id: string, options?: CallOptions): Promise<LibraryChange>;
  /**
   * Remove an album from the user's library: `DELETE /me/library/albums/{id}`.
   *
   * Removes an album from the signed-in user's library. Gatefold: the call is idempotent, and answers `REMOVED` for an album of the catalog that is not in the library.
   *
   * Needs the scope `music::library`. Fails with 400 (BAD_REQUEST), 401 (INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN, INVALID_ACCESS_TOKEN), 403 (NO_X_API_KEY, INVALID_CLIENT_ID, ACCESS_DENIED, AUTH_NO_MUSIC_ACCOUNT_FOUND), 404 (RESOURCE_NOT_FOUND), 429 (THROTTLED), 500 (INTERNAL, DEPENDENCY).
   *
   * @throws ApiError, TransportError
   */
  remove(id: string, options?: CallOptions): Promise<LibraryChange>;
}
/**
 * The API by resource. Every method returns what it is asked for, or throws.
 */
export interface Music {
  readonly albums: AlbumsResource;
  readonly library: {
    readonly albums: LibraryAlbumsResource;
  };
}
/** The façade over one way of calling. */
export function facade(call: Caller): Music {
  return {
    albums: {
      get: (id, options) => call(getAlbumOperation, { id }, options),
      getMany: (ids, options) => call(getAlbumsOperation, { ids }, options),
    },
    library: {
      albums: {
        list: (parameters, options) => call(listLibraryAlbumsOperation, { ...parameters }, options),
        add: (id, options) => call(addLibraryAlbumOperation, { id }, options),
        remove: (id, options) => call(removeLibraryAlbumOperation, { id }, options),
      },
    },
  };
}
