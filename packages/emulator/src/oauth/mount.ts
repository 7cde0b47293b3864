import { type ApiRequest, BASE_PATH, isLoopbackName, type Middleware } from "@gatefold/server/extend";
import { errorJson } from "./answers.ts";
import type { AuthorizationServer } from "./authorization-server.ts";
import { OAuthError } from "./oauth-error.ts";

/**
 * Puts the authorization server beside the API, on the same origin. Where it listens, it answers only to a `Host` that
 * is this machine's own: a page from elsewhere whose name was made to lead here could else approve its own request.
 */
export function withAuthorization(
  api: Middleware,
  authorization: AuthorizationServer | undefined,
  isListening: boolean,
): Middleware {
  if (!authorization) return api;
  const isRefused = (request: ApiRequest) => isListening && !isLoopbackName(request.header("host") ?? "");
  return (request, next) => {
    // The API is called far more often, so its requests are recognised first, from the path alone.
    if (request.path.startsWith(BASE_PATH) || !authorization.handles(request.path)) return api(request, next);
    return isRefused(request) ? errorJson(WRONG_HOST) : authorization.answer(request);
  };
}

const WRONG_HOST = new OAuthError(
  "invalid_request",
  "The development authorization server answers only to localhost, 127.0.0.1 and [::1] as Host.",
  { status: 403 },
);
