import type { ApiError } from "./api-error.ts";
import type { AddProgress } from "./options.ts";
import type { WebResponse } from "./web.ts";

/**
 * Why there is no answer from the API:
 *
 * - `INVALID_REQUEST`: a parameter, a header or the body can't be sent; nothing was sent.
 * - `MISSING_SCOPE`: the scopes of the client don't allow the call; nothing was sent.
 * - `NO_TOKEN`: `token` returned no token, or is a function that threw: then `cause` is what it threw.
 * - `NETWORK`: the connection failed before or during the answer, or no byte arrived for `idleTimeoutMs`.
 * - `REDIRECTED`: the answer was a redirect, or came from another origin after one. Redirects are not followed.
 * - `TIMEOUT`: `timeoutMs` passed. `cause` is the error of the last request that failed, if one did.
 * - `ABORTED`: the caller's signal was aborted; `cause` is its reason.
 * - `INVALID_ANSWER`: the answer is not JSON of the API, or lacks the requested data.
 * - `UNCERTAIN`: a call that continues an interrupted one can't tell what that one has added.
 */
export type TransportErrorCode =
  | "INVALID_REQUEST"
  | "MISSING_SCOPE"
  | "NO_TOKEN"
  | "NETWORK"
  | "REDIRECTED"
  | "TIMEOUT"
  | "ABORTED"
  | "INVALID_ANSWER"
  | "UNCERTAIN";

/** The fields of a {@link TransportError}. */
export interface TransportErrorFields {
  /** What went wrong, with the method, the URL and the status. */
  readonly message: string;
  /** What went wrong, for programs. */
  readonly code: TransportErrorCode;
  /** Id of the operation, such as `getAlbum`. */
  readonly operation: string;
  /** The HTTP method of the last request. */
  readonly method: string;
  /** The URL of the last request. If none could be built, it ends with the path's template, such as `/albums/{id}`. */
  readonly requestUrl: string;
  /** How many times `fetch` was called. 0 if nothing was sent. */
  readonly attempts: number;
  /** How long to wait before the next try, in milliseconds, if the answer says so. */
  readonly retryAfterMs?: number | undefined;
  /** The HTTP status of the last answer, if there was one. */
  readonly status?: number | undefined;
  /** The first 200 characters of the body, if it can't be read as an answer of the API. */
  readonly bodyStart?: string | undefined;
  /** The last answer, if there was one. Its body has been read. */
  readonly response?: WebResponse | undefined;
  /** The error that caused this one, such as that of `fetch`. */
  readonly cause?: unknown;
}

/** An error of a call. */
export class CallError<Fields extends CallErrorFields = CallErrorFields> extends Error {
  /** The last answer, if there was one. Its body has been read. Not enumerable, so that printed errors stay short. */
  declare readonly response: Fields["response"];
  /** For a method that adds ids to a list: how far it came before this error. Not enumerable. */
  declare readonly progress?: AddProgress | undefined;

  /** @param fields may be another error, of which this one is a copy then */
  constructor({ message, cause, response, ...fields }: Fields) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, fields);
    Object.defineProperty(this, "response", { value: response });
  }
}

interface CallErrorFields {
  readonly message: string;
  readonly cause?: unknown;
  readonly response?: WebResponse | undefined;
}

/** An error of its own for one more caller, who may add to it without changing that of another. */
export function copyOf(error: unknown): unknown {
  return error instanceof CallError ? Reflect.construct(error.constructor, [error]) : error;
}

/** There is no answer from the API. The message names the method, the URL and the status, and never contains the token. */
export class TransportError extends CallError<TransportErrorFields> implements TransportErrorFields {
  override readonly name = "TransportError";
  /** What went wrong, for programs. */
  declare readonly code: TransportErrorCode;
  /** Id of the operation, such as `getAlbum`. */
  declare readonly operation: string;
  /** The HTTP method of the last request. */
  declare readonly method: string;
  /** The URL of the last request. If none could be built, it ends with the path's template, such as `/albums/{id}`. */
  declare readonly requestUrl: string;
  /** How many times `fetch` was called. 0 if nothing was sent. */
  declare readonly attempts: number;
  /** How long the last answer, which may be a proxy's, asks to wait before the next try, in milliseconds, if it says so. */
  declare readonly retryAfterMs: number | undefined;
  /** The HTTP status of the last answer, if there was one. */
  declare readonly status: number | undefined;
  /** The first 200 characters of the body, if it can't be read as an answer of the API. */
  declare readonly bodyStart: string | undefined;
}

/** Whether the error means that there is no answer from the API. Also true for errors from another copy of this package. */
export function isTransportError(error: unknown): error is TransportError {
  return error instanceof Error && error.name === "TransportError" && "requestUrl" in error;
}

/** The state of a call. Each of its errors is made from it, so that all say the same. */
export interface CallContext {
  /** Id of the operation that the caller called. A batch sends another one. */
  readonly operation: string;
  /** Method of the last request, or of the next one. */
  method: string;
  /** URL of the last request, or of the next one. Ends with the path's template until that is built. */
  url: string;
  /** How often a request was sent. */
  attempts: number;
  /** The response to the last request, as soon as there is one. */
  response?: WebResponse | undefined;
  /** How long that response asks to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** The error of the last request. */
  lastError?: ApiError | TransportError | undefined;
  /** The access token of the last request, which no error may show. */
  secret?: string;
}

const SHOWN_CHARACTERS = 200;

/** A token below this is a placeholder such as "t", and hiding it would only garble the message. */
const SECRET_CHARACTERS = 8;

/**
 * Makes the error of a call. It never shows the token.
 *
 * @param body the text of an answer that can't be read
 */
export function callError(
  context: CallContext,
  code: TransportErrorCode,
  problem: string,
  cause?: unknown,
  body?: string,
): TransportError {
  const { url, lastError, secret, ...known } = context;
  const hide = (text: string) =>
    secret && secret.length >= SECRET_CHARACTERS ? text.replaceAll(secret, "…") : text;
  const bodyStart = body && hide(body.trim()).slice(0, SHOWN_CHARACTERS);
  // A lost connection has no status. A call that ends between its requests has the one of the last request.
  const response = known.response ?? (code === "NETWORK" ? undefined : lastError?.response);
  return new TransportError({
    ...known,
    message: `${known.method} ${url}: ${hide(problem)}${bodyStart ? `: ${bodyStart}` : ""}`,
    cause,
    code,
    requestUrl: url,
    status: response?.status,
    bodyStart,
    response,
  });
}
