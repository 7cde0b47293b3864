import type { KnownErrorCode } from "../generated/contract.ts";
import { errorCodes } from "../generated/error-codes.ts";
import type { ErrorPayload } from "../generated/schema.ts";
import type { RequestContext } from "./context.ts";
import { type ApiResponse, corsHeaders } from "./response.ts";

/** A failure, as it is reported to the caller. */
export interface Failure {
  readonly code: KnownErrorCode;
  /** A sentence for developers that names the wrong input. */
  readonly message: string;
  /** Where a person can fix it. */
  readonly url?: string | undefined;
  readonly payload?: ErrorPayload | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** An error that is answered to the caller. Everything before the handler throws or returns it. */
export class ApiFailure extends Error {
  /** The failure that the response is made of. */
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = "ApiFailure";
    this.failure = failure;
  }
}

export function badRequest(message: string): ApiFailure {
  return new ApiFailure({ code: "BAD_REQUEST", message });
}

const encoder = new TextEncoder();

/** Creates the response for a failure, in the API's error format. */
export function failureResponse(failure: Failure, requestId: string): ApiResponse {
  const { code, message, url, payload, headers } = failure;
  const { status } = errorCodes[code];
  const error = { status: String(status), code, message, url, reference: requestId, payload };
  return {
    status,
    headers: { "Content-Type": "application/json", "X-Request-Id": requestId, ...corsHeaders, ...headers },
    body: encoder.encode(JSON.stringify({ error })),
    errorCode: code,
  };
}

export function urlTooLong(maxBytes: number): Failure {
  return { code: "URI_TOO_LONG", message: `Path and query have more than ${maxBytes} bytes.` };
}

export const UNKNOWN_METHOD: Failure = {
  code: "BAD_REQUEST",
  message: "The request is not valid HTTP: its method is unknown.",
};

/** A method that a path doesn't take. `allow` lists those that it takes, as the header field does. */
export function wrongMethod(
  { method, path }: Pick<RequestContext, "method" | "path">,
  allow: string,
  hint = "",
): Failure {
  return {
    code: "METHOD_NOT_ALLOWED",
    message: `${quote(path)} can't be called with ${quote(method)}; it takes ${allow}.${hint}`,
    headers: { Allow: allow },
  };
}

/** Formats a caller's value for a message: quoted, and cut if it is long. */
export function quote(value: string): string {
  const text = value.length > 64 ? `${value.slice(0, 64)}…` : value;
  return JSON.stringify(text);
}

/** A place in a body, such as `body.tracks[3].id`. */
export function fieldPath(path: readonly string[]): string {
  return `body${path.map((part) => (/^\d+$/.test(part) ? `[${part}]` : `.${part.slice(0, 64)}`)).join("")}`;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Parses a body as JSON; `undefined` if it is not JSON. */
export function parseJson(body: Uint8Array): unknown {
  try {
    return JSON.parse(decoder.decode(body));
  } catch {
    return undefined;
  }
}

/** Returns the error code in the body of a failure; `undefined` if it has none. */
export function codeOf(body: unknown): string | undefined {
  const error = typeof body === "object" && body !== null && "error" in body ? body.error : undefined;
  if (typeof error !== "object" || error === null || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
