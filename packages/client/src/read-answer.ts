import { apiErrorOf } from "./api-error.ts";
import type { ErrorDetails } from "./generated/schema.ts";
import type { Result } from "./transport.ts";
import { type CallContext, callError } from "./transport-error.ts";
import type { FetchResponse, WebResponse } from "./web.ts";

const NOT_OURS = "without the API's JSON";

/**
 * Reads the payload or the error from the API's envelope.
 *
 * @param mayBeEmpty whether a success may have no body
 * @throws TransportError where it is not the API's envelope
 */
export function readAnswer<Data>(
  context: CallContext,
  response: WebResponse,
  text: string,
  mayBeEmpty?: boolean,
): Result<Data> {
  const { operation, attempts, retryAfterMs } = context;
  const { ok, status, headers } = response;
  const fail = (code: "INVALID_ANSWER" | "NETWORK", lack: string, cause?: unknown) =>
    callError(context, code, `answered ${status} ${lack}`, cause, text);
  // The type of the payload of such operations has `undefined`.
  if (ok && mayBeEmpty && !text) return { data: undefined as Data, response, attempts };
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch (cause) {
    // A body that is compressed, or without a length, may end too early with nobody to notice.
    if (text ? /^\s*[{[]/.test(text) : headers.get("content-encoding"))
      throw fail("NETWORK", "with a body cut short", cause);
    throw fail("INVALID_ANSWER", text ? NOT_OURS : "with an empty body", cause);
  }
  const { data, error } = isObject(body) ? body : {};
  // The payload gets its type here, unchecked.
  if (ok && isObject(data)) return { data: data as Data, response, attempts };
  if (ok || !isObject(error) || typeof error["code"] !== "string") throw fail("INVALID_ANSWER", NOT_OURS);
  const { code, message, url, reference, payload } = error as ErrorDetails;
  return {
    error: apiErrorOf({
      // A missing message is no reason to lose the code.
      message: message ?? code,
      status,
      code,
      url,
      reference,
      payload,
      operation,
      attempts,
      retryAfterMs,
      response,
    }),
    response,
    attempts,
  };
}

/**
 * Where a redirect leads; `undefined` if there is none. Redirects are not followed, since key, token and headers would be
 * sent along. A `fetch` that follows them all the same has sent them already: then at least the answer of another origin
 * is not used. Browsers only show that there is a redirect, by the status 0.
 */
export function redirectOf(
  { status, headers, redirected = true, url }: FetchResponse,
  requestUrl: string,
): string | undefined {
  if (status === 0 || (status >= 300 && status < 400)) return headers.get("location") ?? "another URL";
  return redirected && new URL(url, requestUrl).origin !== new URL(requestUrl).origin ? url : undefined;
}

/** Reads a body, and calls `onBytes` for each chunk where there is a stream. */
export async function readText(response: FetchResponse, onBytes: () => void): Promise<string> {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = Object(response.body).getReader?.();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  for (let text = ""; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    onBytes();
    text += decoder.decode(value, { stream: true });
  }
}

/** Whether a value has properties. */
export function isObject<Value>(value: Value): value is Value & Record<string, unknown> {
  return Object(value) === value;
}

/** A field of a value; `undefined` if the value has no fields. */
export function fieldOf(value: unknown, name: string): unknown {
  return Object(value)[name];
}
