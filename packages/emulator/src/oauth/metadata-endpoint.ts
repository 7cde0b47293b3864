import { json } from "./answers.ts";
import { AUTHORIZE_PATH } from "./authorize-endpoint.ts";
import type { OAuthContext } from "./context.ts";
import { type Endpoint, originOf } from "./endpoint.ts";
import { GRANTABLE_SCOPES } from "./requested-scopes.ts";
import { GRANT_TYPES } from "./token-endpoint.ts";

/** Where applications exchange codes and refresh tokens. */
export const TOKEN_PATH = "/auth/o2/token";
/** Where applications end sign-ins. */
export const REVOKE_PATH = "/auth/o2/token/revoke";
/** Where devices get their codes. */
export const CODE_PAIR_PATH = "/auth/o2/create/codepair";
/** The public keys of access tokens. */
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

/** The public keys of access tokens (RFC 7517), for whoever checks one outside of this server. */
export function createKeysEndpoint({ tokens }: OAuthContext): Endpoint {
  return async () => json(tokens.publicKeys);
}
