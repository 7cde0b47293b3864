import {
  type ApiResponse,
  BASE_PATH,
  type Middleware,
  preflightHeaders,
  type RequestContext,
  type Service,
  type Store,
  type TokenService,
} from "@gatefold/server/extend";
import { AUTHORIZE_PATH, createAuthorizeEndpoint, createConsentEndpoint } from "./authorize-endpoint.ts";
import { type Codes, createCodes } from "./codes.ts";
import { createCodePairEndpoint, createDeviceEndpoint, deviceFormEndpoint } from "./device-endpoints.ts";
import { createDevices, type Devices } from "./devices.ts";
import { empty, type Endpoint, errorJson, OAuthError, page, type PageAccess, show } from "./http.ts";
import { DEVICE_PATH, errorPage, STYLE, STYLE_PATH } from "./pages.ts";
import { type Cleanup, createCleanup, type Shaped } from "./records.ts";
import { createSessions, type SessionParts, type Sessions } from "./sessions.ts";
import { createTicketKey, createTickets, type Tickets } from "./ticket.ts";
import {
  CODE_PAIR_PATH,
  createKeysEndpoint,
  createProfileEndpoint,
  createRevokeEndpoint,
  createTokenEndpoint,
  createTokenInfoEndpoint,
  KEYS_PATH,
  metadataEndpoint,
  REVOKE_PATH,
  TOKEN_PATH,
} from "./token-endpoints.ts";

/** How the development authorization server behaves. */
export interface AuthorizationOptions {
  /**
   * Answers every authorize request and every pair of device codes at once, without a page, for tests.
   * @default undefined, which asks on a page
   */
  readonly autoApprove?: AutoApprove | undefined;
}

/** The user and scopes of sign-ins that are approved without a page. */
export interface AutoApprove {
  /**
   * Taken as it is: a user that the store lacks has no music account.
   * @default the oldest user, who is made if there is none
   */
  readonly userId?: string | undefined;
  /**
   * The scopes that are granted when they are asked for.
   * @default all that are asked for
   */
  readonly scopes?: readonly string[] | undefined;
}

/** What {@link createAuthorizationServer} needs. */
export interface AuthorizationParts extends SessionParts {
  readonly tokens: TokenService;
  readonly checkToken: Service["checkToken"];
  /** Most bytes of path and query. */
  readonly maxUrlBytes: number;
  /** Called with errors that are the server's fault. */
  onError(error: unknown, requestId: string): void;
  /** For the clean-up. @default a timer that does not keep the process alive */
  readonly schedule?: ((work: () => void, delayMs: number) => void) | undefined;
}

const AUTHORIZE_TICKET = {
  clientId: "string",
  redirectUri: "string",
  state: "string?",
  scopes: "strings",
  challenge: "string?",
  /** Whether the user may consent, or has to give the emulator's secret first. */
  isAllowed: "boolean",
} as const;
const DEVICE_TICKET = { userCodeHash: "string" } as const;

/** An authorize request that was found good, as the consent page carries it. */
export type AuthorizeTicket = Shaped<typeof AUTHORIZE_TICKET>;
/** The device that the consent page is about. */
export type DeviceTicket = Shaped<typeof DEVICE_TICKET>;

/** What the endpoints share. */
export interface OAuthContext {
  readonly store: Store;
  readonly tokens: TokenService;
  readonly checkToken: Service["checkToken"];
  readonly clock: () => number;
  readonly sessions: Sessions;
  readonly codes: Codes;
  readonly devices: Devices;
  readonly authorizeTickets: Tickets<AuthorizeTicket>;
  readonly deviceTickets: Tickets<DeviceTicket>;
  readonly autoApprove: AutoApprove | undefined;
  readonly cleanup: Cleanup;
}

/** Creates what the endpoints share. */
export function createContext(
  parts: AuthorizationParts,
  { autoApprove }: AuthorizationOptions,
): OAuthContext {
  const { store, tokens, checkToken, clock } = parts;
  const sessions = createSessions(parts);
  const ticketKey = createTicketKey(store);
  return {
    store,
    tokens,
    checkToken,
    clock,
    sessions,
    codes: createCodes(store, sessions, clock),
    devices: createDevices(store, sessions, clock),
    authorizeTickets: createTickets(ticketKey, "authorize", { shape: AUTHORIZE_TICKET, clock }),
    deviceTickets: createTickets(ticketKey, "device", { shape: DEVICE_TICKET, clock }),
    autoApprove,
    cleanup: createCleanup(parts),
  };
}

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
      // Everything that is issued here expires, so each request schedules a clean-up.
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
