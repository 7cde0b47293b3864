import type { RequestContext, ApiResponse } from "@gatefold/server/extend";
import type { AccessSecret } from "../access.ts";

/** Who may use the pages on which users sign in. */
export type PageAccess =
  /** Whoever reaches them: in process, or at a listener on loopback for the pages alone. */
  | { readonly kind: "open" }
  /** Nobody at this listener: browsers are redirected to the one for the pages. */
  | { readonly kind: "redirect"; readonly origin: string }
  /** Those who know the secret, for which a page asks first. */
  | { readonly kind: "secret"; readonly secret: AccessSecret };

/** Answers one method of one path. It may throw an OAuthError. */
export type Endpoint = (request: RequestContext, pages: PageAccess) => Promise<ApiResponse>;

/** Scheme, host and port that the request was sent to: carriers that know no scheme speak HTTP. */
export function originOf(request: RequestContext): string {
  return request.origin ?? `http://${request.header("host") ?? "localhost"}`;
}
