import {
  type RequestContext,
  type ApiResponse,
  BASE_PATH,
  type Middleware,
  preflightHeaders,
} from "@gatefold/server/extend";
import { empty, errorJson, page } from "./answers.ts";
import { AUTHORIZE_PATH, createAuthorizeEndpoint, createConsentEndpoint } from "./authorize-endpoint.ts";
import { createCodePairEndpoint } from "./code-pair-endpoint.ts";
import { type AuthorizationParts, createContext, type OAuthContext } from "./context.ts";
import { createDeviceEndpoint, deviceFormEndpoint } from "./device-endpoint.ts";
import type { Endpoint, PageAccess } from "./endpoint.ts";
import {
  CODE_PAIR_PATH,
  createKeysEndpoint,
  KEYS_PATH,
  metadataEndpoint,
  REVOKE_PATH,
  TOKEN_PATH,
} from "./metadata-endpoint.ts";
import { OAuthError, show } from "./oauth-error.ts";
import type { AuthorizationOptions } from "./options.ts";
import { DEVICE_PATH } from "./pages/device-page.ts";
import { STYLE, STYLE_PATH } from "./pages/layout.ts";
import { errorPage } from "./pages/message-page.ts";
import { createRevokeEndpoint } from "./revoke-endpoint.ts";
import { createProfileEndpoint, createTokenInfoEndpoint } from "./token-info-endpoint.ts";
import { createTokenEndpoint } from "./token-endpoint.ts";

/** The development authorization server, whatever carries it. */
export interface AuthorizationServer {
  /** Whether the path is one of its own. */
  handles(path: string): boolean;
  /** Never rejects. */
  answer(request: RequestContext, pages: PageAccess): Promise<ApiResponse>;
  /** Whether the path is one of a page that a person uses. */
  isPage(path: string): boolean;
}

interface Route {
  readonly methods: ReadonlyMap<string, Endpoint>;
  /** Whether a person reads the answers, or an application. */
  readonly isPage: boolean;
}

/**
 * Makes an authorization server with the shape of Login with Amazon, for development: users sign in by choosing
 * who they are, so {@link PageAccess} says who may open the pages.
 *
 * @see https://developer.amazon.com/docs/login-with-amazon/documentation-overview.html
 */
export function createAuthorizationServer(
  parts: AuthorizationParts,
  options: AuthorizationOptions = {},
): AuthorizationServer {
  const context = createContext(parts, options);
  const routes = routesOf(context);
  return {
    handles: (path) => routes.has(path),
    isPage: (path) => routes.get(path)?.isPage === true,
    async answer(request, pages) {
      const requestId = crypto.randomUUID();
      const route = routes.get(request.path);
      // Whatever is given out expires, so what expired before goes with it.
      context.cleanup.soon();
      const response = await answerRoute(request, route, { pages, maxUrlBytes: parts.maxUrlBytes }).catch(
        (error: unknown) => {
          const refusal = error instanceof OAuthError ? error : unexpected(error, requestId, parts);
          return route?.isPage
            ? page(errorPage(refusal.code, refusal.message), refusal.status)
            : errorJson(refusal);
        },
      );
      return { ...response, headers: { ...response.headers, "X-Request-Id": requestId } };
    },
  };
}

/** Puts the authorization server beside the API, on the same origin. */
export function withAuthorization(
  api: Middleware,
  authorization: Pick<AuthorizationServer, "handles" | "answer">,
  pages: PageAccess,
): Middleware {
  return (request, next) =>
    // The API is called far more often, so its requests are recognised first, from the path alone.
    request.path.startsWith(BASE_PATH) || !authorization.handles(request.path)
      ? api(request, next)
      : authorization.answer(request, pages);
}

async function answerRoute(
  request: RequestContext,
  route: Route | undefined,
  { pages, maxUrlBytes }: { readonly pages: PageAccess; readonly maxUrlBytes: number },
): Promise<ApiResponse> {
  const { method, path, query } = request;
  if (!route) throw new OAuthError("invalid_request", `There is no ${show(path)} here.`, { status: 404 });
  if (path.length + query.length > maxUrlBytes) {
    throw new OAuthError("invalid_request", `Path and query have more than ${maxUrlBytes} bytes.`, {
      status: 414,
    });
  }
  const allow = [...route.methods.keys(), "OPTIONS"].join(", ");
  if (method === "OPTIONS")
    return empty(204, { ...(!route.isPage && preflightHeaders(request, allow)), Allow: allow });
  const endpoint = route.methods.get(method);
  if (endpoint) return endpoint(request, pages);
  const description = `${path} can not be called with ${show(method)}; it takes ${allow}.`;
  throw new OAuthError("invalid_request", description, { status: 405, headers: { Allow: allow } });
}

function unexpected(error: unknown, requestId: string, { onError }: AuthorizationParts): OAuthError {
  onError(error, requestId);
  return new OAuthError("server_error", `The request could not be processed; its id is ${requestId}.`);
}

function routesOf(context: OAuthContext): ReadonlyMap<string, Route> {
  const pages = (GET: Endpoint, POST?: Endpoint) => routeOf({ GET, POST }, true);
  return new Map([
    [AUTHORIZE_PATH, pages(createAuthorizeEndpoint(context), createConsentEndpoint(context))],
    [DEVICE_PATH, pages(deviceFormEndpoint, createDeviceEndpoint(context))],
    [STYLE_PATH, pages(styleEndpoint)],
    [TOKEN_PATH, routeOf({ POST: createTokenEndpoint(context) })],
    [REVOKE_PATH, routeOf({ POST: createRevokeEndpoint(context) })],
    [CODE_PAIR_PATH, routeOf({ POST: createCodePairEndpoint(context) })],
    ["/auth/o2/tokeninfo", routeOf({ GET: createTokenInfoEndpoint(context) })],
    ["/user/profile", routeOf({ GET: createProfileEndpoint(context) })],
    [KEYS_PATH, routeOf({ GET: createKeysEndpoint(context) })],
    ["/.well-known/oauth-authorization-server", routeOf({ GET: metadataEndpoint })],
  ]);
}

function routeOf({ GET, POST }: { GET?: Endpoint; POST?: Endpoint | undefined }, isPage = false): Route {
  const methods = new Map<string, Endpoint>();
  if (GET) methods.set("GET", GET).set("HEAD", GET);
  if (POST) methods.set("POST", POST);
  return { methods, isPage };
}

const styleEndpoint: Endpoint = async () => ({
  status: 200,
  headers: {
    "Content-Type": "text/css; charset=utf-8",
    "Cache-Control": "max-age=300",
    "X-Content-Type-Options": "nosniff",
  },
  body: new TextEncoder().encode(STYLE),
});
