import type { Principal, RequestContext, TokenProblem } from "@gatefold/server/extend";
import { bearerOf } from "../access.ts";
import type { OAuthContext } from "./authorization-server.ts";
import { AUTHORIZE_PATH } from "./authorize-endpoint.ts";
import { authenticateClient, getClient, namesClient, requireNoSecret } from "./clients.ts";
import { GRANTABLE_SCOPES, readScopes } from "./consent.ts";
import {
  empty,
  type Endpoint,
  json,
  OAuthError,
  originOf,
  type Parameters,
  parseParameters,
  readBodyForm,
  show,
} from "./http.ts";
import type { TokenAnswer, TokenOwner } from "./sessions.ts";

/** How RFC 8628 names the grant that Login with Amazon calls `device_code`. */
const DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code";

type Exchange = (context: OAuthContext, form: Parameters, request: RequestContext) => Promise<TokenAnswer>;

const exchangeDeviceCode: Exchange = async (context, form, request) => {
  // Login with Amazon has a device prove that it knows both codes; the RFC has it send its id.
  const isRfc = form.optional("grant_type") === DEVICE_GRANT;
  const isNamed = isRfc || namesClient(request, form);
  const client = isNamed ? await authenticateClient(context.store, request, form) : undefined;
  const userCode = isRfc ? form.optional("user_code") : form.required("user_code");
  return context.devices.poll(form.required("device_code"), userCode, client);
};

const EXCHANGES: Readonly<Record<string, Exchange>> = {
  authorization_code: async (context, form, request) =>
    context.codes.redeem(form, await authenticateClient(context.store, request, form)),
  async refresh_token(context, form, request) {
    const client = await authenticateClient(context.store, request, form);
    const refreshToken = form.required("refresh_token");
    const scopes = form.optional("scope") === undefined ? undefined : readScopes(form);
    return context.sessions.refresh(refreshToken, client, scopes);
  },
  device_code: exchangeDeviceCode,
  [DEVICE_GRANT]: exchangeDeviceCode,
};
const GRANT_TYPES = Object.keys(EXCHANGES);

/** Exchanges codes and refresh tokens for tokens (RFC 6749, section 3.2). */
export const tokenEndpoint: Endpoint = async (request, context) => {
  const form = await readBodyForm(request);
  const type = form.required("grant_type");
  const exchange = Object.hasOwn(EXCHANGES, type) ? EXCHANGES[type] : undefined;
  if (!exchange) {
    const fault = `grant_type must be one of ${GRANT_TYPES.join(", ")}; got ${show(type)}.`;
    throw new OAuthError("unsupported_grant_type", fault);
  }
  return json(await exchange(context, form, request));
};

/**
 * Ends what a token stands for (RFC 7009): with a refresh token or an access token all of its sign-in, for an
 * application that signs a user out has no use for what is left. A token that is unknown is not told from one
 * that was known. Whoever holds the token of a client without a secret may end it; a client with one has to
 * authenticate. A client that names itself has to be the token's.
 */
export const revokeEndpoint: Endpoint = async (request, context) => {
  const form = await readBodyForm(request);
  const token = form.required("token");
  const client = namesClient(request, form)
    ? await authenticateClient(context.store, request, form)
    : undefined;
  const found: TokenOwner | undefined =
    (await context.sessions.ofRefreshToken(token)) ?? ofAccessToken(await context.checkToken(token));
  if (!found) return empty(200);
  if (client && found.clientId !== client.clientId) {
    throw new OAuthError("unauthorized_client", "token was given to another client.");
  }
  const owner =
    client || found.clientId === undefined ? undefined : await getClient(context.store, found.clientId);
  if (owner) requireNoSecret(owner);
  await context.sessions.end(found.id, found.untilMs);
  return empty(200);
};

function ofAccessToken(checked: Principal | TokenProblem): TokenOwner | undefined {
  if ("problem" in checked || checked.revocationId === undefined) return undefined;
  const { revocationId: id, clientId, expiresAtMs } = checked;
  // A token without a sign-in may live for longer than those that have one.
  return { id, clientId, untilMs: clientId === undefined ? expiresAtMs : undefined };
}

/**
 * Says what an access token allows, as Login with Amazon does: `exp` is the seconds that are left. A token
 * that was made on the command line has no `aud`.
 */
export const tokenInfoEndpoint: Endpoint = async (request, context) => {
  const token = parseParameters(request.query).required("access_token");
  const { userId, clientId, issuedAtMs, expiresAtMs } = await checkAccessToken(context, token);
  return json({
    iss: originOf(request),
    user_id: accountId(userId),
    aud: clientId,
    exp: Math.max(0, Math.ceil((expiresAtMs - context.clock()) / 1000)),
    iat: issuedAtMs === undefined ? undefined : issuedAtMs / 1000,
  });
};

/**
 * Tells a user's id and name to who has an access token of theirs. Login with Amazon asks for the scope
 * `profile`, which is none of this API's, so any token will do; there are no mail addresses here.
 */
export const profileEndpoint: Endpoint = async (request, context) => {
  const token =
    bearerOf(request) ??
    request.header("x-amz-access-token") ??
    parseParameters(request.query).required("access_token");
  const { userId } = await checkAccessToken(context, token);
  const user = await context.store.accounts.getUser(userId);
  return json({ user_id: accountId(userId), name: user?.name });
};

/** The id of a user at Login with Amazon, which differs from that of the music API. */
function accountId(userId: string): string {
  return `amzn1.account.${userId.toUpperCase()}`;
}

async function checkAccessToken(context: OAuthContext, token: string): Promise<Principal> {
  const checked = await context.checkToken(token);
  if ("problem" in checked) throw new OAuthError("invalid_token", checked.problem.replaceAll('"', "'"));
  return checked;
}

export const TOKEN_PATH = "/auth/o2/token";
export const REVOKE_PATH = "/auth/o2/token/revoke";
export const CODE_PAIR_PATH = "/auth/o2/create/codepair";
export const KEYS_PATH = "/.well-known/jwks.json";

const AUTH_METHODS = ["none", "client_secret_post", "client_secret_basic"];

/**
 * Describes the server to applications that can read it (RFC 8414). This is Gatefold's own convenience: Login with
 * Amazon has no such document, and its device endpoint wants `response_type=device_code` on top of the RFC.
 */
export const metadataEndpoint: Endpoint = async (request) => {
  const issuer = originOf(request);
  return json({
    issuer,
    authorization_endpoint: `${issuer}${AUTHORIZE_PATH}`,
    token_endpoint: `${issuer}${TOKEN_PATH}`,
    revocation_endpoint: `${issuer}${REVOKE_PATH}`,
    device_authorization_endpoint: `${issuer}${CODE_PAIR_PATH}`,
    jwks_uri: `${issuer}${KEYS_PATH}`,
    scopes_supported: GRANTABLE_SCOPES,
    response_types_supported: ["code"],
    response_modes_supported: ["query"],
    grant_types_supported: GRANT_TYPES,
    code_challenge_methods_supported: ["S256"],
    token_endpoint_auth_methods_supported: AUTH_METHODS,
    revocation_endpoint_auth_methods_supported: AUTH_METHODS,
  });
};
