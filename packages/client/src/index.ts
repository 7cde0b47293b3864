export {
  ApiError,
  type ApiErrorFields,
  ForbiddenError,
  isApiError,
  isForbiddenError,
  isNotFoundError,
  isServerError,
  isThrottledError,
  isUnauthorizedError,
  NotFoundError,
  ServerError,
  ThrottledError,
  UnauthorizedError,
} from "./api-error.ts";
export { type ClientOptions, createClient } from "./client.ts";
export type { Clock } from "./clock.ts";
// The index of the generated code lists its names one by one. Passing all of them on lets an operation that is added
// to the specification be exported with no edit here.
export * from "./generated/index.ts";
export { entryIdOf, formatArtists, formatDuration, nearestImage, normalizeIsrc } from "./helpers.ts";
export { albumIdFromUrl, artistIdFromUrl, trackIdFromUrl } from "./id-from-url.ts";
export type {
  AddOptions,
  AddProgress,
  BatchedReadOptions,
  CallOptions,
  Hooks,
  ListOptions,
  ReadOptions,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  TransportOptions,
} from "./options.ts";
export type { Call, CallResult, Middleware } from "./middleware.ts";
export {
  cookieParameters,
  formBody,
  headerParameters,
  jsonBody,
  type QueryParameter,
  queryParameters,
  type RequestEncoder,
} from "./encoders.ts";
export type { Operation, ParameterValues, Repeat } from "./operation.ts";
export type { PagedList } from "./paged.ts";
export { createTransport, type Result, type Transport } from "./transport.ts";
export type { EncodedRequest } from "./request.ts";
export type { RetryOptions } from "./retry.ts";
export type { Allowed, AllowedValue, MissingScope } from "./scopes.ts";
export type { TokenProvider, TokenSource } from "./token.ts";
export {
  isTransportError,
  TransportError,
  type TransportErrorCode,
  type TransportErrorFields,
} from "./transport-error.ts";
export type { Fetch, FetchInit, FetchResponse } from "./web.ts";
