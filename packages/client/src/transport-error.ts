import type { Operation } from "./operation.ts";
import type { WebResponse } from "./web.ts";

/**
 * Why there is no answer of the API:
 *
 * - `INVALID_REQUEST`: a parameter or a header can't be sent; nothing was.
 * - `MISSING_SCOPE`: the scopes of the client don't allow the call; nothing was sent.
 * - `NO_TOKEN`: the `token` function threw; `cause` is what it threw. Nothing was sent.
 * - `NETWORK`: the connection failed, before the answer or in the middle of it.
 * - `TIMEOUT`: `timeoutMs` passed.
 * - `ABORTED`: the caller's signal was aborted; `cause` is its reason.
 * - `INVALID_ANSWER`: something answered, but not with the API's JSON, or not with what was asked for.
 */
export type TransportErrorCode =
  | "INVALID_REQUEST"
  | "MISSING_SCOPE"
  | "NO_TOKEN"
  | "NETWORK"
  | "TIMEOUT"
  | "ABORTED"
  | "INVALID_ANSWER";

/** What a {@link TransportError} is made of. */
export interface TransportErrorFields {
  readonly message: string;
  readonly code: TransportErrorCode;
  readonly operation: string;
  readonly method: string;
  readonly requestUrl: string;
  readonly attempts: number;
  readonly retryAfterMs?: number | undefined;
  readonly status?: number | undefined;
  readonly bodyStart?: string | undefined;
  readonly response?: WebResponse | undefined;
  readonly cause?: unknown;
}

/** There is no answer of the API. The message names the method, the URL and the status, and never holds the token. */
export class TransportError extends Error implements TransportErrorFields {
  override readonly name = "TransportError";
  declare readonly code: TransportErrorCode;
  /** Id of the operation, such as `getAlbum`. */
  declare readonly operation: string;
  declare readonly method: string;
  /** Where the request went; up to the path's template if none was built. */
  declare readonly requestUrl: string;
  /** How often the request was sent. 0 if nothing was. */
  declare readonly attempts: number;
  /** How long whatever answered asks to wait before the next try, in milliseconds, if it says so. */
  declare readonly retryAfterMs: number | undefined;
  /** The HTTP status, if there was an answer. */
  declare readonly status: number | undefined;
  /** The first 200 characters of an answer that can't be read. */
  declare readonly bodyStart: string | undefined;
  /** The answer, if there was one. Its body is used up. */
  declare readonly response: WebResponse | undefined;

  /** @param fields may be another error, of which this one is a copy then */
  constructor({ message, cause, ...fields }: TransportErrorFields) {
    super(message, { cause });
    Object.assign(this, fields);
  }
}

/** What is known of a call when it fails. */
export interface FailedCall {
  readonly operation: Pick<Operation, "id" | "method">;
  readonly url: string;
  readonly attempts: number;
  readonly retryAfterMs?: number | undefined;
  readonly response?: WebResponse | undefined;
  /** What must not be shown: the access token. */
  readonly secret?: string | undefined;
}

const SHOWN_CHARACTERS = 200;

/** A token below this is a placeholder such as "t", and hiding it would only garble the message. */
const SECRET_CHARACTERS = 8;

/** Says what happened to a call, without showing the token. */
export function transportErrorOf(
  call: FailedCall,
  code: TransportErrorCode,
  problem: string,
  { body, cause }: { readonly body?: string; readonly cause?: unknown } = {},
): TransportError {
  const { operation, url, attempts, retryAfterMs, response, secret } = call;
  const hide = (text: string) =>
    secret && secret.length >= SECRET_CHARACTERS ? text.replaceAll(secret, "…") : text;
  const bodyStart = body && hide(body.trim()).slice(0, SHOWN_CHARACTERS);
  const message = `${operation.method} ${url}: ${hide(problem)}`;
  return new TransportError({
    message: bodyStart ? `${message}: ${bodyStart}` : message,
    cause,
    code,
    operation: operation.id,
    method: operation.method,
    requestUrl: url,
    attempts,
    retryAfterMs,
    status: response?.status,
    bodyStart,
    response,
  });
}

/** Whether there is no answer of the API. True for errors of another copy of this package too. */
export function isTransportError(error: unknown): error is TransportError {
  return error instanceof Error && error.name === "TransportError" && "requestUrl" in error;
}
