import type { KnownErrorCode } from "../generated/contract.ts";
import { errorCodes } from "../generated/error-codes.ts";
import type { ErrorPayload } from "../generated/schema.ts";
import { corsHeaders } from "./cors.ts";
import type { ApiRequest, ApiResponse } from "./message.ts";

/** A failure that is about to be answered. */
export interface Failure {
  readonly code: KnownErrorCode;
  /** A sentence for developers that names the input at fault. */
  readonly message: string;
  /** Where a person can mend it. */
  readonly url?: string | undefined;
  readonly payload?: ErrorPayload | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** A failure on its way up. Anything that can go wrong between carrier and handler is thrown or returned as one. */
export class ApiFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = "ApiFailure";
    this.failure = failure;
  }
}

const encoder = new TextEncoder();

/** The response that tells of `failure`, in the API's error shape. */
export function failureResponse(failure: Failure, requestId: string): ApiResponse {
  const { code, message, url, payload, headers } = failure;
  const { status } = errorCodes[code];
  const error = { status: String(status), code, message, url, reference: requestId, payload };
  return {
    status,
    headers: { "Content-Type": "application/json", "X-Request-Id": requestId, ...corsHeaders, ...headers },
    body: encoder.encode(JSON.stringify({ error })),
  };
}

/** A path and a query that are too long. */
export function urlTooLong(maxBytes: number): Failure {
  return { code: "URI_TOO_LONG", message: `Path and query have more than ${maxBytes} bytes.` };
}

/** What is said of a method that HTTP doesn't know. */
export const UNKNOWN_METHOD: Failure = {
  code: "BAD_REQUEST",
  message: "The request is not valid HTTP: its method is unknown.",
};

/** A method that a path does not take; `allow` lists those that it takes, as the header field does. */
export function wrongMethod(
  { method, path }: Pick<ApiRequest, "method" | "path">,
  allow: string,
  hint = "",
): Failure {
  return {
    code: "METHOD_NOT_ALLOWED",
    message: `${quote(path)} can't be called with ${quote(method)}; it takes ${allow}.${hint}`,
    headers: { Allow: allow },
  };
}

/** A value of the caller's for a message: quoted, and cut where it is long. */
export function quote(value: string): string {
  const text = value.length > 64 ? `${value.slice(0, 64)}…` : value;
  return JSON.stringify(text);
}
