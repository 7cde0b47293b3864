import type { ApiRequest } from "./message.ts";

const EXPOSED = "X-Request-Id, Retry-After, WWW-Authenticate, Allow";

/**
 * The header fields that let a page of any origin read a response. Who may call is told by key and token, which
 * a page has to send itself, and never by cookies, so any origin is safe.
 */
export const corsHeaders: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": EXPOSED,
};

/** The header fields that answer a preflight request for these methods. */
export function preflightHeaders(request: ApiRequest, methods: string): Record<string, string> {
  const asked = request.header("access-control-request-headers");
  return {
    ...corsHeaders,
    "Access-Control-Allow-Methods": methods,
    "Access-Control-Allow-Headers": asked && /^[\w\-, ]+$/.test(asked) ? asked : "authorization, x-api-key",
    "Access-Control-Max-Age": "7200",
    // A public page, such as a hosted reference, calls a server on the reader's own machine.
    ...(request.header("access-control-request-private-network") === "true" && {
      "Access-Control-Allow-Private-Network": "true",
    }),
  };
}
