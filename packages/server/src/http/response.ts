import type { RequestContext } from "./context.ts";

/** A response, independent of the carrier that sends it. */
export interface ApiResponse {
  /** The HTTP status. */
  readonly status: number;
  /** The header fields, with names as they are sent. The carrier adds `Content-Length`. */
  readonly headers: Readonly<Record<string, string>>;
  /** A response to HEAD has its body too: the carrier sends the length and leaves the body out. */
  readonly body: Uint8Array;
  /** Whether nothing else uses the memory of the body, so that the carrier may free it once it is sent. */
  readonly ownsBody?: boolean | undefined;
  /** The code of a failure, for the log. */
  readonly errorCode?: string | undefined;
  /** How the body is sent, if not all at once. */
  readonly delivery?: Delivery | undefined;
}

/** How a response is sent when that is not simply all of it at once. */
export type Delivery =
  /** Nothing is sent, and the connection breaks. */
  | { readonly kind: "reset" }
  /** The head and so many bytes of the body, whose full length is announced; then the connection breaks. */
  | { readonly kind: "cut"; readonly afterBytes: number }
  /** The head and one byte; the rest when `pause` resolves, or a broken connection when it resolves to `false`. */
  | { readonly kind: "stall"; pause(): Promise<boolean> }
  /** The head, then the stream instead of the body, until it ends or the caller has gone, which cancels it. */
  | { readonly kind: "stream"; readonly stream: ReadableStream<Uint8Array> };

/** The response to a request whose caller doesn't wait for one. */
export const NO_RESPONSE: ApiResponse = {
  status: 500,
  headers: {},
  body: new Uint8Array(),
  delivery: { kind: "reset" },
};

/** Whether a response of this status has no body (RFC 9110, section 6.4.1). */
export function isBodiless(status: number): boolean {
  return status === 204 || status === 205 || status === 304;
}

/**
 * The header fields that let a page of any origin read a response. Callers identify themselves by key and token,
 * which a page has to send itself, and never by cookies, so any origin is safe.
 */
export const corsHeaders: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "X-Request-Id, Retry-After, WWW-Authenticate, Allow",
};

/** The response to OPTIONS, a browser's preflight request or not, on a path with these methods. */
export function preflightResponse(context: RequestContext, methods: string): ApiResponse {
  const headers = {
    ...preflightHeaders(context, methods),
    Allow: methods,
    "X-Request-Id": context.requestId,
  };
  return { status: 204, headers, body: new Uint8Array() };
}

/** The header fields that answer a preflight request for these methods. */
export function preflightHeaders(
  context: Pick<RequestContext, "header">,
  methods: string,
): Record<string, string> {
  const asked = context.header("access-control-request-headers");
  return {
    ...corsHeaders,
    "Access-Control-Allow-Methods": methods,
    "Access-Control-Allow-Headers": asked && /^[\w\-, ]+$/.test(asked) ? asked : "authorization, x-api-key",
    "Access-Control-Max-Age": "7200",
    // A public page, such as a hosted reference, calls a server on the reader's own machine.
    ...(context.header("access-control-request-private-network") === "true" && {
      "Access-Control-Allow-Private-Network": "true",
    }),
  };
}
