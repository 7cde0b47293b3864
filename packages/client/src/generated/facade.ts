// Generated from spec/openapi.yaml by @gatefold/codegen. Do not edit; run "pnpm generate".
import { batched, chunked } from "../batch.ts";
import type { BatchPlan } from "../batch.ts";
import { contains } from "../contains.ts";
import type { Core } from "../core.ts";
import type { BatchedReadOptions, CallOptions, ListOptions, ReadOptions } from "../options.ts";
import { paged } from "../paged.ts";
import type { PagePlan, PagedList } from "../paged.ts";
import type { Allowed, AllowedValue } from "../scopes.ts";
import {
  addLibraryAlbumOperation,
  getAlbumOperation,
  getAlbumsOperation,
  getMeOperation,
  listLibraryAlbumsOperation,
  removeLibraryAlbumOperation,
  updateMeOperation,
} from "./operations.ts";
import type { ListLibraryAlbumsParameters, Scope, UpdateMeParameters } from "./operations.ts";
import type { Album, LibraryAlbum, LibraryAlbumCollection, LibraryChange, User } from "./schema.ts";
/** The scopes that there are. */
export const KNOWN_SCOPES: readonly Scope[] = [
  "music::catalog",
  "music::library",
  "music::library:read",
  "music::library::read",
  "music::profile",
  "music::profile:read",
];
/**
 * An entry with its album.
 */
export interface DetailedLibraryAlbum extends LibraryAlbum {
  /**
   * From `getAlbums`. Missing if the catalog no longer has it, or if `details` is false.
   */
  readonly album?: Album | undefined;
}
/**
 * A page of entries with their albums.
 */
export interface DetailedLibraryAlbumCollection extends Omit<LibraryAlbumCollection, "edges"> {
  /**
   * The entries of this page.
   */
  edges?: DetailedLibraryAlbum[];
}
/** The methods of `albums` that the granted scopes allow. */
export interface AlbumsResource<Granted extends Scope = Scope> {
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
   * @throws ApiError, TransportError
   */
  readonly get: Allowed<
    Granted,
    ["music::catalog"],
    (id: string, options?: BatchedReadOptions) => Promise<Album>
  >;
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
   * @param ids any number of them; a request has up to 100
   * @throws ApiError, TransportError
   */
  readonly getMany: Allowed<
    Granted,
    ["music::catalog"],
    (ids: readonly string[], options?: ReadOptions) => Promise<Album[]>
  >;
}
/** The methods of `library.albums` that the granted scopes allow. */
export interface LibraryAlbumsResource<Granted extends Scope = Scope> {
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
   * @throws ApiError, TransportError
   */
  readonly list: Allowed<
    Granted,
    ["music::library:read"] | ["music::library::read"] | ["music::library"],
    ((
      parameters?: ListLibraryAlbumsParameters & { readonly details?: false | undefined },
      options?: ListOptions,
    ) => PagedList<LibraryAlbum, LibraryAlbumCollection>) &
      ((
        parameters: ListLibraryAlbumsParameters & {
          readonly details?: false | AllowedValue<Granted, ["music::catalog"], true> | undefined;
        },
        options?: ListOptions,
      ) => PagedList<DetailedLibraryAlbum, DetailedLibraryAlbumCollection>)
  >;
  /**
   * Whether there is an entry for this album: `GET /me/library/albums?albumIds=`.
   * The calls of one tick share a request.
   *
   * @throws ApiError, TransportError
   */
  readonly has: Allowed<
    Granted,
    ["music::library:read"] | ["music::library::read"] | ["music::library"],
    (id: string, options?: BatchedReadOptions) => Promise<boolean>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly add: Allowed<
    Granted,
    ["music::library"],
    (id: string, options?: CallOptions) => Promise<LibraryChange>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly remove: Allowed<
    Granted,
    ["music::library"],
    (id: string, options?: CallOptions) => Promise<LibraryChange>
  >;
}
/** The methods of `me` that the granted scopes allow. */
export interface MeResource<Granted extends Scope = Scope> {
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
   * @throws ApiError, TransportError
   */
  readonly get: Allowed<
    Granted,
    ["music::profile:read"] | ["music::profile"],
    (options?: ReadOptions) => Promise<User>
  >;
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
   * @throws ApiError, TransportError
   */
  readonly update: Allowed<
    Granted,
    ["music::profile"] | ["music::profile:read"],
    (parameters: UpdateMeParameters, options?: CallOptions) => Promise<User>
  >;
}
/**
 * The API by resource. Every method returns its result or throws.
 *
 * A client with more scopes is accepted where one with fewer is expected: a function that reads the
 * catalog takes `Music<"music::catalog">`, whatever other scopes the client has.
 *
 * @typeParam Granted the scopes of the tokens
 */
export interface Music<Granted extends Scope = Scope> {
  readonly albums: AlbumsResource<Granted>;
  readonly library: { readonly albums: LibraryAlbumsResource<Granted> };
  readonly me: MeResource<Granted>;
}
const getAlbumPlan: BatchPlan = {
  one: getAlbumOperation,
  many: getAlbumsOperation,
  parameter: "ids",
  key: "id",
  maxItems: 100,
};
const listLibraryAlbumsPlan: PagePlan = {
  operation: listLibraryAlbumsOperation,
  cursor: "cursor",
  items: "edges",
  pageInfo: "pageInfo",
  details: { id: "node.id", batch: getAlbumPlan, field: "album" },
};
/** Creates the façade. */
export function facade(core: Core): Music {
  return {
    albums: {
      get: batched(core, getAlbumPlan),
      getMany: chunked(core, getAlbumPlan),
    },
    library: {
      albums: {
        list: paged<DetailedLibraryAlbum, DetailedLibraryAlbumCollection>(core, listLibraryAlbumsPlan),
        has: contains(core, listLibraryAlbumsPlan, { filter: "albumIds", limit: "limit", maxItems: 100 }),
        add: (id, options) => core.call(addLibraryAlbumOperation, { id }, options),
        remove: (id, options) => core.call(removeLibraryAlbumOperation, { id }, options),
      },
    },
    me: {
      get: (options) => core.call(getMeOperation, {}, options),
      update: (parameters, options) => core.call(updateMeOperation, { ...parameters }, options),
    },
  };
}
