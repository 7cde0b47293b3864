/**
 * What a server that is built on this one needs, without anything of Node. It is made for `@gatefold/emulator`, and
 * changes with it.
 */
export type { ApiOptions } from "./api-options.ts";
export { ACCESS_TOKEN_PREFIX, type Principal, type TokenProblem, type TokenService } from "./auth/tokens.ts";
export { newApiKey, randomHex } from "./domain/api-key.ts";
export { createObjectIds } from "./domain/object-id.ts";
export { isUserId, newUserId } from "./domain/user-id.ts";
export type { KnownErrorCode, OperationId } from "./generated/contract.ts";
export { errorCodes } from "./generated/error-codes.ts";
export { operations } from "./generated/operations.ts";
export type { Album } from "./generated/schema.ts";
export { scopes } from "./generated/scopes.ts";
export type { Handle, Middleware, RequestContext } from "./http/context.ts";
export { ApiFailure, codeOf, failureResponse, parseJson, quote } from "./http/failure.ts";
export { createFetchHandler, type FetchHandler } from "./http/fetch-handler.ts";
export { type InputSource, readInput } from "./http/input.ts";
export { decode, parseQuery, type Query } from "./http/query.ts";
export { type ApiResponse, corsHeaders, isBodiless, NO_RESPONSE, preflightHeaders } from "./http/response.ts";
export { BASE_PATH, createRouter } from "./http/router.ts";
export { isJsonObject, type JsonObject, shown } from "./json-value.ts";
export { isLoopbackAddress, isLoopbackName } from "./limits/loopback.ts";
export { type RateLimit, type RateLimits, TokenBuckets } from "./limits/rate-limits.ts";
export { chain, type MaybePromise } from "./maybe-promise.ts";
export { Pipeline, type PipelineHooks } from "./pipeline.ts";
export { createProvision, type Provision } from "./provision.ts";
export { createService, type Revocations, type Service } from "./service.ts";
export { newUser, revocationId, type SecurityProfile, type StoredUser } from "./storage/accounts.ts";
export type { AlbumKey, StoredAlbum } from "./storage/catalog.ts";
export type { CatalogKind } from "./storage/catalog-items.ts";
export type { ContentKind, StoreContent, StoreContents } from "./storage/contents.ts";
export type { Grant, GrantChange } from "./storage/grants.ts";
export type { Play } from "./storage/history.ts";
export { itemsOfAlbum } from "./storage/items-of-album.ts";
export { memoryStore } from "./storage/memory/memory-store.ts";
export { durationMsOf } from "./storage/playlists.ts";
export { allPages, isStoreError, type Store, StoreError } from "./storage/store.ts";
