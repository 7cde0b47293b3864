import type { Store } from "@gatefold/server/extend";
import type { OAuthClient } from "./clients.ts";
import type { Consent } from "./consent.ts";
import { createGrants } from "./grants.ts";
import { OAuthError } from "./oauth-error.ts";
import type { Parameters } from "./parameters.ts";
import { checkVerifier } from "./pkce.ts";
import { hashOf, randomHex } from "./secrets.ts";
import type { Sessions, TokenAnswer } from "./sessions.ts";

/** How long a code is good for. */
const CODE_LIFETIME_MS = 5 * 60_000;
/** How long a used code is remembered, so that whoever uses it again revokes what came of it. */
const USED_CODE_MS = 24 * 3_600_000;

const CODE = {
  sessionId: "string",
  clientId: "string",
  redirectUri: "string",
  challenge: "string?",
  used: "boolean",
} as const;

/** An authorize request that a user consented to. */
export interface ConsentedRequest {
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string | null;
  /** What was asked for. */
  readonly scopes: readonly string[];
  readonly consent: Consent;
}

/** Authorization codes: good once, for five minutes, and for whom they were asked (RFC 6749, section 4.1). */
export interface Codes {
  issue(request: ConsentedRequest): Promise<string>;
  /**
   * Exchanges the code of a token request.
   *
   * @param client the client that asks, authenticated if it has a secret
   * @throws OAuthError invalid_request, invalid_grant
   */
  redeem(parameters: Parameters, client: OAuthClient): Promise<TokenAnswer>;
}

/** Keeps codes in the store, by their hash. */
export function createCodes(store: Store, sessions: Sessions, clock: () => number): Codes {
  const codes = createGrants(store, "code", CODE);
  return {
    async issue({ clientId, redirectUri, challenge, scopes, consent }) {
      const expiresAtMs = clock() + CODE_LIFETIME_MS;
      const narrowed = consent.scopes.length < scopes.length;
      const session = sessions.create({ ...consent, clientId, narrowed }, expiresAtMs);
      const code = `AN${randomHex(16)}`;
      const value = { sessionId: session.id, clientId, redirectUri, challenge, used: false };
      const grant = codes.grant(await hashOf(code), value, expiresAtMs);
      await store.grants.change({ put: [session.grant, grant] });
      return code;
    },
    async redeem(parameters, client) {
      const code = await codes.get(await hashOf(parameters.required("code")));
      const redirectUri = parameters.required("redirect_uri");
      if (!code) throw invalidGrant("code is unknown or has expired");
      const { value } = code;
      if (value.clientId !== client.clientId) throw invalidGrant("code was given to another client");
      const reuse = async () => {
        await sessions.end(value.sessionId);
        return invalidGrant("code was used before, so all tokens that came of it are revoked");
      };
      if (value.used) throw await reuse();
      if (code.expiresAtMs <= clock()) throw invalidGrant("code has expired; it is good for 5 minutes");
      if (value.redirectUri !== redirectUri) {
        throw invalidGrant("redirect_uri is not the one of the authorize request");
      }
      await checkVerifier(parameters, value.challenge);
      const session = await sessions.get(value.sessionId);
      if (!session) throw invalidGrant("code was revoked");
      const used = codes.changed(code, { ...value, used: true }, clock() + USED_CODE_MS);
      const answer = await sessions.begin(value.sessionId, session, { put: [used], unchanged: [code.grant] });
      if (!answer) throw await reuse();
      return answer;
    },
  };
}

function invalidGrant(fault: string): OAuthError {
  return new OAuthError("invalid_grant", `${fault}.`);
}
