import type { ErrorCode, ErrorDetails } from "./generated/schema.ts";
import { CallError } from "./transport-error.ts";
import type { WebResponse } from "./web.ts";

/** The fields of an {@link ApiError}. */
export interface ApiErrorFields {
  /** The API's error message, for developers. */
  readonly message: string;
  /** The HTTP status. */
  readonly status: number;
  /** The error code, for programs. The API may send codes that are not listed: then use `status`. */
  readonly code: ErrorCode;
  /** A page where the user can solve the problem, to show as a link or a QR code. */
  readonly url?: string | undefined;
  /** Id of the request, for support. */
  readonly reference?: string | undefined;
  /** Details for programs. */
  readonly payload?: ErrorDetails["payload"];
  /** Id of the operation, such as `getAlbum`. */
  readonly operation: string;
  /** How many times the request was sent. */
  readonly attempts: number;
  /** How long the API asks to wait before the next try, in milliseconds, if it says so. */
  readonly retryAfterMs?: number | undefined;
  /** The answer. Its body has been read. */
  readonly response: WebResponse;
}

/** The API answered with an error. There are subclasses for the statuses that programs treat differently. */
export class ApiError extends CallError<ApiErrorFields> implements ApiErrorFields {
  override readonly name: string = "ApiError";
  /** The HTTP status. */
  declare readonly status: number;
  /** The error code, for programs. The API may send codes that are not listed: then use `status`. */
  declare readonly code: ErrorCode;
  /** A page where the user can solve the problem, to show as a link or a QR code. */
  declare readonly url: string | undefined;
  /** Id of the request, for support. */
  declare readonly reference: string | undefined;
  /** Details for programs. */
  declare readonly payload: ErrorDetails["payload"];
  /** Id of the operation, such as `getAlbum`. */
  declare readonly operation: string;
  /** How many times the request was sent. */
  declare readonly attempts: number;
  /** How long the API asks to wait before the next try, in milliseconds, if it says so. */
  declare readonly retryAfterMs: number | undefined;
}

/** 401: the access token is missing, expired, revoked or wrong, and could not be refreshed. Sign in again. */
export class UnauthorizedError extends ApiError {
  override readonly name = "UnauthorizedError";
}

/** 403: the application or the user may not do this. */
export class ForbiddenError extends ApiError {
  override readonly name = "ForbiddenError";

  /** The scopes of which the token needs one; empty if the error isn't about scopes. */
  get missingScopes(): readonly string[] {
    return this.payload?.requiredScopes ?? [];
  }
}

/** 404: there is no such item. */
export class NotFoundError extends ApiError {
  override readonly name = "NotFoundError";
}

/** 429: too many requests. Thrown after the last retry, or at once if the wait would be longer than `maxRetryAfterMs`. */
export class ThrottledError extends ApiError {
  override readonly name = "ThrottledError";
}

/** 500 or above: the server failed. Thrown after the last retry, or at once for a change that must not be repeated. */
export class ServerError extends ApiError {
  override readonly name = "ServerError";
}

const CLASSES: Readonly<Record<number, typeof ApiError>> = {
  401: UnauthorizedError,
  403: ForbiddenError,
  404: NotFoundError,
  429: ThrottledError,
};

/** An error of the class of its status. */
export function apiErrorOf(fields: ApiErrorFields): ApiError {
  const { status } = fields;
  return new (CLASSES[status] ?? (status < 500 ? ApiError : ServerError))(fields);
}

/**
 * Whether the API answered with an error. Also true for errors from another copy of this package.
 *
 * @example
 * ```ts
 * import {
 *   createClient,
 *   isApiError,
 *   isForbiddenError,
 *   isNotFoundError,
 *   isServerError,
 *   isThrottledError,
 *   isTransportError,
 *   isUnauthorizedError,
 * } from "@gatefold/client";
 *
 * const music = createClient({
 *   baseUrl: process.env.API_URL,
 *   apiKey: process.env.API_KEY ?? "",
 *   token: process.env.TOKEN ?? "",
 * });
 * try {
 *   await music.albums.get("B000000000");
 * } catch (error) {
 *   if (isNotFoundError(error)) console.log("There is no such album.");
 *   else if (isUnauthorizedError(error) || isForbiddenError(error)) console.log("Sign in again.");
 *   else if (isThrottledError(error) || isServerError(error)) console.log("Try later.", error.retryAfterMs);
 *   else if (isApiError(error)) console.log(error.status, error.code);
 *   else if (isTransportError(error)) console.log("No answer of the API:", error.code);
 *   else throw error;
 * }
 * ```
 */
export function isApiError(error: unknown): error is ApiError {
  return error instanceof Error && "operation" in error && "status" in error && !("requestUrl" in error);
}

/** Whether the error is a 401: the access token was refused. */
export function isUnauthorizedError(error: unknown): error is UnauthorizedError {
  return isApiError(error) && error.status === 401;
}

/** Whether the error is a 403: the application or the user may not do this. */
export function isForbiddenError(error: unknown): error is ForbiddenError {
  return isApiError(error) && error.status === 403;
}

/** Whether the error is a 404: there is no such item. */
export function isNotFoundError(error: unknown): error is NotFoundError {
  return isApiError(error) && error.status === 404;
}

/** Whether the error is a 429: too many requests. */
export function isThrottledError(error: unknown): error is ThrottledError {
  return isApiError(error) && error.status === 429;
}

/** Whether the status of the error is 500 or above: the server failed. */
export function isServerError(error: unknown): error is ServerError {
  return isApiError(error) && error.status >= 500;
}
