import type { Api } from "../http/api.ts";
import { BASE_PATH } from "../service.ts";
import { errorJson } from "./answers.ts";
import { type AuthorizationServer, createAuthorizationServer } from "./authorization-server.ts";
import type { AuthorizationParts } from "./context.ts";
import { isLoopbackName } from "./loopback.ts";
import { OAuthError } from "./oauth-error.ts";
import type { AuthorizationOptions } from "./options.ts";

/** The authorization server of a service, unless the options leave it out. */
export function authorizationOf(
  service: AuthorizationParts,
  options: AuthorizationOptions | false | undefined,
): AuthorizationServer | undefined {
  return options === false ? undefined : createAuthorizationServer(service, options);
}

/** Puts the authorization server beside the API, on the same origin. */
export function mountAuthorization(api: Api, authorization: AuthorizationServer | undefined): Api {
  if (!authorization) return api;
  return (request) =>
    // The API is asked far more often, so it is told first and from the path alone.
    request.path.startsWith(BASE_PATH) || !authorization.handles(request.path)
      ? api(request)
      : authorization.answer(request);
}

/**
 * The same for a server that listens. It answers on loopback alone, and only to a `Host` that is this machine's
 * own: a page from elsewhere whose name was made to lead here could else approve its own request.
 *
 * @param isLoopback whether the server is bound to loopback; asked at each request
 */
export function mountOnLoopback(
  api: Api,
  authorization: AuthorizationServer | undefined,
  isLoopback: () => boolean,
): Api {
  if (!authorization) return api;
  return mountAuthorization(api, {
    handles: authorization.handles,
    async answer(request) {
      if (!isLoopback()) return errorJson(NOT_HERE);
      return isLoopbackName(request.header("host") ?? "")
        ? authorization.answer(request)
        : errorJson(WRONG_HOST);
    },
  });
}

const NOT_HERE = new OAuthError(
  "invalid_request",
  "The development authorization server asks for no password, so it answers only where the server listens on loopback.",
  { status: 404 },
);
const WRONG_HOST = new OAuthError(
  "invalid_request",
  "The development authorization server answers only to localhost, 127.0.0.1 and [::1] as Host.",
  { status: 403 },
);
