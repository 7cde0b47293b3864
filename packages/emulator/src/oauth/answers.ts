import { type ApiResponse, corsHeaders } from "@gatefold/server/extend";
import type { Markup } from "./html.ts";
import type { OAuthError } from "./oauth-error.ts";

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

/** JSON that a page of any origin may read: who may ask is told by what it sends, never by cookies. */
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

/** A page for a person. */
export function page(markup: Markup, status = 200): ApiResponse {
  return { status, headers: PAGE_HEADERS, body: encoder.encode(markup.text) };
}

/** Sends the browser on. 303 makes a GET of what was a form. */
export function redirect(location: string, status: 302 | 303): ApiResponse {
  const headers = { ...NO_STORE, Location: location, "Referrer-Policy": "no-referrer" };
  return { status, headers, body: new Uint8Array() };
}

/** An answer without a body. */
export function empty(status: 200 | 204, headers: Readonly<Record<string, string>> = {}): ApiResponse {
  return { status, headers: { ...NO_STORE, ...corsHeaders, ...headers }, body: new Uint8Array() };
}
