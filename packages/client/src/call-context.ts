import type { ApiError } from "./api-error.ts";
import { TransportError, type TransportErrorCode } from "./transport-error.ts";
import type { WebResponse } from "./web.ts";

/** What is known of a call as it goes on. Each of its errors is made from it, so that all tell the same. */
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
  /** What the last request failed with. */
  lastError?: ApiError | TransportError | undefined;
  /** The access token of the last request, which no error may show. */
  secret?: string;
}

const SHOWN_CHARACTERS = 200;

/** A token below this is a placeholder such as "t", and hiding it would only garble the message. */
const SECRET_CHARACTERS = 8;

/**
 * Says what happened to a call, without showing the token.
 *
 * @param body what an answer that can't be read says
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
