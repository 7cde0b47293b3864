import { type ApiResponse, corsHeaders, type RequestContext } from "@gatefold/server/extend";
import type { AccessSecret } from "../access.ts";
import type { OAuthContext } from "./authorization-server.ts";
import type { Markup } from "./pages.ts";

/** Who may use the pages on which users sign in. */
export type PageAccess =
  /** Whoever reaches them: in process, or at a listener on loopback for the pages alone. */
  | { readonly kind: "open" }
  /** Nobody at this listener: browsers are redirected to the one for the pages. */
  | { readonly kind: "redirect"; readonly origin: string }
  /** Those who know the secret, for which a page asks first. */
  | { readonly kind: "secret"; readonly secret: AccessSecret };

/** Answers one method of one path. It may throw an OAuthError. */
export type Endpoint = (
  request: RequestContext,
  context: OAuthContext,
  pages: PageAccess,
) => Promise<ApiResponse>;

/** Scheme, host and port that the request was sent to: carriers that know no scheme speak HTTP. */
export function originOf(request: RequestContext): string {
  return request.origin ?? `http://${request.header("host") ?? "localhost"}`;
}

/** The codes of RFC 6749, RFC 6750, RFC 7009 and RFC 8628 that are used here. */
export type OAuthErrorCode =
  | "access_denied"
  | "authorization_pending"
  | "expired_token"
  | "invalid_client"
  | "invalid_grant"
  | "invalid_request"
  | "invalid_scope"
  | "invalid_token"
  | "server_error"
  | "slow_down"
  | "temporarily_unavailable"
  | "unauthorized_client"
  | "unsupported_grant_type"
  | "unsupported_response_type";

export interface OAuthErrorOptions {
  /** @default 401 for `invalid_client`, 500 for `server_error`, else 400 */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request that the authorization server refuses. The message names the parameter at fault. */
export class OAuthError extends Error {
  readonly code: OAuthErrorCode;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: OAuthErrorCode, description: string, options: OAuthErrorOptions = {}) {
    super(description);
    this.name = "OAuthError";
    this.code = code;
    this.status = options.status ?? STATUSES[code] ?? 400;
    this.headers = options.headers ?? {};
  }
}

const STATUSES: { readonly [Code in OAuthErrorCode]?: number } = { invalid_client: 401, server_error: 500 };

export function invalidRequest(description: string, options?: OAuthErrorOptions): OAuthError {
  return new OAuthError("invalid_request", description, options);
}

export function invalidGrant(fault: string): OAuthError {
  return new OAuthError("invalid_grant", `${fault}.`);
}

export function invalidClient(description: string, options?: OAuthErrorOptions): OAuthError {
  return new OAuthError("invalid_client", description, options);
}

/** The refusal of a form at a listener that has no pages. */
export function pagesElsewhere(): OAuthError {
  return invalidRequest("The pages of the sign-in are at another port; open the page again.", {
    status: 403,
  });
}

/**
 * A value of the caller's for a description: in single quotes, cut where it is long, and without what RFC 6749
 * (section 5.2) keeps out of `error_description`.
 */
export function show(value: string): string {
  const plain = value.replaceAll(/[^\x20-\x21\x23-\x5b\x5d-\x7e]/g, "?");
  return `'${plain.length > 64 ? `${plain.slice(0, 64)}...` : plain}'`;
}

const encoder = new TextEncoder();

/** Codes and tokens belong in no cache (RFC 6749, section 5.1). */
const NO_STORE = { "Cache-Control": "no-store", Pragma: "no-cache" };

/**
 * Keeps pages without script and out of frames. There is no `form-action`: browsers would hold it against the
 * redirect to the application that follows the form.
 */
const PAGE_HEADERS = {
  ...NO_STORE,
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** JSON that a page of any origin may read. Requests are authorised by what they carry, never by cookies. */
export function json(
  body: object,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): ApiResponse {
  return {
    status,
    headers: {
      "Content-Type": "application/json;charset=UTF-8",
      "X-Content-Type-Options": "nosniff",
      ...NO_STORE,
      ...corsHeaders,
      ...headers,
    },
    body: encoder.encode(JSON.stringify(body)),
  };
}

/** An error as Login with Amazon tells it: flat, unlike the API's own. */
export function errorJson({ code, message, status, headers }: OAuthError): ApiResponse {
  return { ...json({ error: code, error_description: message }, status, headers), errorCode: code };
}

export function page(markup: Markup, status = 200): ApiResponse {
  return { status, headers: PAGE_HEADERS, body: encoder.encode(markup.text) };
}

/** Redirects the browser. With 303, it follows with GET after a form. */
export function redirect(location: string, status: 302 | 303): ApiResponse {
  const headers = { ...NO_STORE, Location: location, "Referrer-Policy": "no-referrer" };
  return { status, headers, body: new Uint8Array() };
}

export function empty(status: 200 | 204, headers: Readonly<Record<string, string>> = {}): ApiResponse {
  return { status, headers: { ...NO_STORE, ...corsHeaders, ...headers }, body: new Uint8Array() };
}

/** Most bytes of a form. A token has up to 2,048. */
const MAX_FORM_BYTES = 65_536;
const FORM_TYPE = "application/x-www-form-urlencoded";

/** The parameters of a query or a form. */
export class Parameters extends URLSearchParams {
  /**
   * The one value; `undefined` where there is none or an empty one, which RFC 6749 takes for the same.
   *
   * @throws OAuthError invalid_request when it is given more than once
   */
  optional(name: string): string | undefined {
    const values = this.getAll(name);
    if (values.length <= 1) return values[0] || undefined;
    throw invalidRequest(`${name} is given ${values.length} times; it can be given once.`);
  }

  /**
   * The one value.
   *
   * @param hint what it must be, as a sentence
   * @throws OAuthError invalid_request
   */
  required(name: string, hint = ""): string {
    const value = this.optional(name);
    if (value !== undefined) return value;
    throw invalidRequest(`${name} is missing.${hint && ` ${hint}`}`);
  }
}

/**
 * Reads a query, or a form, which has the same syntax.
 *
 * @throws OAuthError invalid_request
 */
export function parseParameters(text: string): Parameters {
  for (const pair of text.split("&")) {
    try {
      decodeURIComponent(pair);
    } catch {
      throw invalidRequest(`The parameter ${show(pair)} has broken percent-encoding.`);
    }
  }
  return new Parameters(text);
}

/**
 * Reads the form in the body of a request.
 *
 * @throws OAuthError invalid_request
 */
export async function readForm(request: RequestContext): Promise<Parameters> {
  if (!request.hasBody) return new Parameters();
  const body = await Promise.resolve(request.readBody(MAX_FORM_BYTES)).catch(() => {
    throw invalidRequest("The body did not arrive whole.");
  });
  if (body?.byteLength === 0) return new Parameters();
  const type = request.header("content-type") ?? "";
  if (type.split(";")[0]?.trim().toLowerCase() !== FORM_TYPE) {
    throw invalidRequest(`The body must be ${FORM_TYPE}; Content-Type is ${show(type)}.`);
  }
  if (!body) throw invalidRequest(`The body has more than ${MAX_FORM_BYTES} bytes.`, { status: 413 });
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
  } catch {
    throw invalidRequest("The body is not UTF-8.");
  }
  return parseParameters(text);
}

/**
 * Reads the form of an endpoint that applications call. What is secret must not be in the URL, where it would end
 * up in logs.
 *
 * @throws OAuthError invalid_request
 */
export async function readBodyForm(request: RequestContext): Promise<Parameters> {
  if (request.query === "") return readForm(request);
  throw invalidRequest("Parameters are in the URL; send them as a form in the body.");
}
