import {
  type ApiResponse,
  BASE_PATH,
  type Middleware,
  preflightHeaders,
  type RequestContext,
  type Service,
} from "@gatefold/server/extend";
import { AUTHORIZE_PATH, authorizeEndpoint, consentEndpoint } from "./authorize-endpoint.ts";
import { type Codes, createCodes } from "./codes.ts";
import { codePairEndpoint, deviceEndpoint, deviceFormEndpoint } from "./device-endpoints.ts";
import { createDevices, type Devices } from "./devices.ts";
import {
  empty,
  type Endpoint,
  errorJson,
  invalidRequest,
  json,
  OAuthError,
  page,
  type PageAccess,
  show,
} from "./http.ts";
import { DEVICE_PATH, errorPage, STYLE, STYLE_PATH } from "./pages.ts";
import { type CleanupParts, createCleanup } from "./records.ts";
import { createSessions, type SessionParts, type Sessions } from "./sessions.ts";
import { createTicketKey, createTickets, type Tickets } from "./ticket.ts";
import {
  CODE_PAIR_PATH,
  profileEndpoint,
  revokeEndpoint,
  tokenEndpoint,
  tokenInfoEndpoint,
  KEYS_PATH,
  metadataEndpoint,
  REVOKE_PATH,
  TOKEN_PATH,
} from "./token-endpoints.ts";

/** How the development authorization server behaves. */
export interface AuthorizationOptions {
  /**
   * Answers every authorize request and every pair of device codes at once, without a page, for tests.
   * @default undefined: users are asked on a page
   */
  readonly autoApprove?: AutoApprove | undefined;
}

export interface SignInOptions {
  /**
   * The sign-in, with the endpoints of Login with Amazon, with pages on which you choose the user; `false` turns it off.
   * @default {}
   */
  readonly authorization?: AuthorizationOptions | false | undefined;
}

/** The user and scopes of sign-ins that are approved without a page. */
export interface AutoApprove {
  /**
   * The id is not checked: a user that the store lacks has no music account.
   * @default the oldest user, who is created if there is none
   */
  readonly userId?: string | undefined;
  /**
   * The scopes that are granted when they are asked for.
   * @default all that are asked for
   */
  readonly scopes?: readonly string[] | undefined;
}

type AuthorizationParts = SessionParts & CleanupParts & Pick<Service, "checkToken" | "maxUrlBytes">;

/** An authorize request that was found good, as the consent page carries it. */
export interface AuthorizeTicket {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly scopes: readonly string[];
  readonly challenge: string | null;
  /** Whether the user may consent, or has to give the emulator's secret first. */
  readonly isAllowed: boolean;
}

export interface OAuthContext extends AuthorizationParts {
  readonly sessions: Sessions;
  readonly codes: Codes;
  readonly devices: Devices;
  readonly authorizeTickets: Tickets<AuthorizeTicket>;
  /** They carry the hash of the user code of the device that the consent page is about. */
  readonly deviceTickets: Tickets<string>;
  readonly autoApprove: AutoApprove | undefined;
}

function createContext(parts: AuthorizationParts, { autoApprove }: AuthorizationOptions): OAuthContext {
  const { store, clock } = parts;
  const sessions = createSessions(parts);
  const ticketKey = createTicketKey(store);
  return {
    ...parts,
    sessions,
    codes: createCodes(parts, sessions),
    devices: createDevices(parts, sessions),
    authorizeTickets: createTickets(ticketKey, "authorize", clock),
    deviceTickets: createTickets(ticketKey, "device", clock),
    autoApprove,
  };
}

/** The development authorization server, whatever carries it. */
export interface AuthorizationServer {
  handles(path: string): boolean;
  /** Never rejects. */
  answer(request: RequestContext, pages: PageAccess): Promise<ApiResponse>;
  /** Whether the path is one of a page that a person uses. */
  isPage(path: string): boolean;
}

interface Route {
  readonly GET?: Endpoint;
  readonly POST?: Endpoint;
  /** Whether a person reads the answers, or an application. */
  readonly isPage?: true;
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

const isPage = true;
const ROUTES: ReadonlyMap<string, Route> = new Map<string, Route>([
  [AUTHORIZE_PATH, { isPage, GET: authorizeEndpoint, POST: consentEndpoint }],
  [DEVICE_PATH, { isPage, GET: deviceFormEndpoint, POST: deviceEndpoint }],
  [STYLE_PATH, { isPage, GET: styleEndpoint }],
  [TOKEN_PATH, { POST: tokenEndpoint }],
  [REVOKE_PATH, { POST: revokeEndpoint }],
  [CODE_PAIR_PATH, { POST: codePairEndpoint }],
  ["/auth/o2/tokeninfo", { GET: tokenInfoEndpoint }],
  ["/user/profile", { GET: profileEndpoint }],
  [KEYS_PATH, { GET: async (_request, { tokens }) => json(tokens.publicKeys) }],
  ["/.well-known/oauth-authorization-server", { GET: metadataEndpoint }],
]);

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
  const cleanUpSoon = createCleanup(parts);
  return {
    handles: (path) => ROUTES.has(path),
    isPage: (path) => ROUTES.get(path)?.isPage === true,
    async answer(request, pages) {
      const requestId = crypto.randomUUID();
      const route = ROUTES.get(request.path);
      // Everything that is issued here expires, so each request schedules a clean-up.
      cleanUpSoon();
      let response: ApiResponse;
      try {
        response = await answerRoute(request, { route, context, pages });
      } catch (error) {
        if (!(error instanceof OAuthError)) parts.onError(error, requestId);
        const unexpected = `The request could not be processed; its id is ${requestId}.`;
        const refusal = error instanceof OAuthError ? error : new OAuthError("server_error", unexpected);
        response = route?.isPage
          ? page(errorPage(refusal.code, refusal.message), refusal.status)
          : errorJson(refusal);
      }
      return { ...response, headers: { ...response.headers, "X-Request-Id": requestId } };
    },
  };
}

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
  { route, context, pages }: { route: Route | undefined; context: OAuthContext; pages: PageAccess },
): Promise<ApiResponse> {
  const { method, path, query } = request;
  if (!route) throw invalidRequest(`There is no ${show(path)} here.`, { status: 404 });
  if (path.length + query.length > context.maxUrlBytes) {
    throw invalidRequest(`Path and query have more than ${context.maxUrlBytes} bytes.`, { status: 414 });
  }
  const { GET, POST, isPage } = route;
  const allow = [...(GET ? ["GET", "HEAD"] : []), ...(POST ? ["POST"] : []), "OPTIONS"].join(", ");
  if (method === "OPTIONS") {
    return empty(204, { ...(!isPage && preflightHeaders(request, allow)), Allow: allow });
  }
  const endpoint = method === "POST" ? POST : method === "GET" || method === "HEAD" ? GET : undefined;
  if (endpoint) return endpoint(request, context, pages);
  const description = `${path} can not be called with ${show(method)}; it takes ${allow}.`;
  throw invalidRequest(description, { status: 405, headers: { Allow: allow } });
}
