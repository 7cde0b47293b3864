import type { Operation } from "./operation.ts";
import type { WebResponse } from "./web.ts";

/**
 * Why there is no answer of the API:
 *
 * - `INVALID_REQUEST`: a parameter or a header can't be sent; nothing was.
 * - `NO_TOKEN`: the `token` function threw; `cause` is what it threw. Nothing was sent.
 * - `NETWORK`: the connection failed, before the answer or in the middle of it.
 * - `TIMEOUT`: `timeoutMs` passed.
 * - `ABORTED`: the caller's signal was aborted; `cause` is its reason.
 * - `INVALID_ANSWER`: something answered, but not with the API's JSON, or not with what was asked for.
 */
export type TransportErrorCode =
  | "INVALID_REQUEST"
  | "NO_TOKEN"
  | "NETWORK"
  | "TIMEOUT"
  | "ABORTED"
  | "INVALID_ANSWER";

/** What is known of a call when it fails. */
export interface FailedCall {
  readonly operation: Pick<Operation, "id" | "method">;
  readonly url: string;
  readonly response?: WebResponse | undefined;
  /** What must not be shown: the access token. */
  readonly secret?: string | undefined;
  /** The answer that can't be read. */
  readonly body?: string | undefined;
  readonly cause?: unknown;
}

const SHOWN_CHARACTERS = 200;

/** A token below this is a placeholder such as "t", and hiding it would only garble the message. */
const SECRET_CHARACTERS = 8;

/** There is no answer of the API. The message names the method, the URL and the status, and never holds the token. */
export class TransportError extends Error {
  override readonly name = "TransportError";
  readonly code: TransportErrorCode;
  /** Id of the operation, such as `getAlbum`. */
  readonly operation: string;
  readonly method: string;
  /** Where the request went; up to the path's template if none was built. */
  readonly requestUrl: string;
  /** The HTTP status, if there was an answer. */
  readonly status: number | undefined;
  /** The first 200 characters of an answer that can't be read. */
  readonly bodyStart: string | undefined;
  /** The answer, if there was one. Its body is used up. */
  readonly response: WebResponse | undefined;

  constructor(code: TransportErrorCode, problem: string, call: FailedCall) {
    const { operation, url, response, secret, body, cause } = call;
    const hide = (text: string) =>
      secret && secret.length >= SECRET_CHARACTERS ? text.replaceAll(secret, "…") : text;
    const bodyStart = body && hide(body.trim()).slice(0, SHOWN_CHARACTERS);
    const message = `${operation.method} ${url}: ${hide(problem)}`;
    super(bodyStart ? `${message}: ${bodyStart}` : message, { cause });
    this.code = code;
    this.operation = operation.id;
    this.method = operation.method;
    this.requestUrl = url;
    this.status = response?.status;
    this.bodyStart = bodyStart;
    this.response = response;
  }
}

/** Whether there is no answer of the API. True for errors of another copy of this package too. */
export function isTransportError(error: unknown): error is TransportError {
  return error instanceof Error && error.name === "TransportError" && "requestUrl" in error;
}
