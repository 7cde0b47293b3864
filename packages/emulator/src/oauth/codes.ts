import { randomHex } from "@gatefold/server/extend";
import { isSame } from "../access.ts";
import type { AuthorizeTicket } from "./authorization-server.ts";
import type { OAuthClient } from "./clients.ts";
import type { Consent } from "./consent.ts";
import { invalidGrant, invalidRequest, type OAuthError, type Parameters, show } from "./http.ts";
import { hashOf, recordsOf } from "./records.ts";
import type { SessionParts, Sessions, TokenAnswer } from "./sessions.ts";

/**
 * Reads the challenge of an authorize request (RFC 7636, section 4.3), `null` if it has none.
 *
 * @throws OAuthError invalid_request
 */
export function readChallenge(parameters: Parameters): string | null {
  const challenge = parameters.optional("code_challenge");
  const method = parameters.optional("code_challenge_method");
  if (challenge === undefined) {
    if (method === undefined) return null;
    throw invalidRequest("code_challenge is missing, though code_challenge_method is given.");
  }
  if (method !== "S256") {
    const got = method === undefined ? "it is missing, which stands for plain" : `got ${show(method)}`;
    throw invalidRequest(`code_challenge_method must be S256; ${got}.`);
  }
  if (/^[\w-]{43}$/.test(challenge)) return challenge;
  throw invalidRequest(
    `code_challenge must be the SHA-256 of the verifier as 43 characters of base64url; got ${show(challenge)}.`,
  );
}

/**
 * Checks the verifier of a token request against the challenge of the authorize request.
 *
 * @throws OAuthError invalid_request, invalid_grant
 */
export async function checkVerifier(parameters: Parameters, challenge: string | null): Promise<void> {
  const verifier = parameters.optional("code_verifier");
  if (challenge === null) {
    if (verifier === undefined) return;
    throw invalidGrant("code_verifier is given, but the code was asked for without code_challenge");
  }
  if (verifier === undefined) {
    throw invalidGrant("code_verifier is missing; the code was asked for with code_challenge");
  }
  if (!/^[\w\-.~]{43,128}$/.test(verifier)) {
    throw invalidRequest("code_verifier must be 43 to 128 letters, digits, '-', '.', '_' and '~'.");
  }
  if (isSame(await hashOf(verifier), challenge)) return;
  throw invalidGrant("code_verifier does not match the code_challenge of the authorize request");
}

const CODE_LIFETIME_MS = 5 * 60_000;
/** How long a used code is remembered. Using it again within that time ends its session. */
const USED_CODE_MS = 24 * 3_600_000;

interface Code {
  readonly sessionId: string;
  readonly clientId: string;
  readonly redirectUri: string;
  readonly challenge: string | null;
  readonly used: boolean;
}

/** Authorization codes: valid once, for five minutes, and for the client that asked (RFC 6749, section 4.1). */
export interface Codes {
  issue(request: Omit<AuthorizeTicket, "state" | "isAllowed">, consent: Consent): Promise<string>;
  /**
   * Exchanges the code of a token request.
   *
   * @param client the client that asks, authenticated if it has a secret
   * @throws OAuthError invalid_request, invalid_grant
   */
  redeem(parameters: Parameters, client: OAuthClient): Promise<TokenAnswer>;
}

export function createCodes({ store, clock }: SessionParts, sessions: Sessions): Codes {
  const codes = recordsOf<Code>(store, "code");

  async function reused({ sessionId }: Code): Promise<OAuthError> {
    await sessions.end(sessionId);
    return invalidGrant("code was used before, so all tokens from it are revoked");
  }

  return {
    async issue({ clientId, redirectUri, challenge, scopes }, consent) {
      const expiresAtMs = clock() + CODE_LIFETIME_MS;
      const narrowed = consent.scopes.length < scopes.length;
      const session = sessions.create({ ...consent, clientId, narrowed }, expiresAtMs);
      const code = `AN${randomHex(16)}`;
      const value = { sessionId: session.id, clientId, redirectUri, challenge, used: false };
      await store.grants.change({
        put: [session.grant, codes.grant(await hashOf(code), value, expiresAtMs)],
      });
      return code;
    },
    async redeem(parameters, client) {
      const code = await codes.get(await hashOf(parameters.required("code")));
      const redirectUri = parameters.required("redirect_uri");
      if (!code) throw invalidGrant("code is unknown or has expired");
      const { value, grant } = code;
      if (value.clientId !== client.clientId) throw invalidGrant("code was given to another client");
      if (value.used) throw await reused(value);
      if (grant.expiresAtMs <= clock()) throw invalidGrant("code has expired; it is valid for 5 minutes");
      if (value.redirectUri !== redirectUri) {
        throw invalidGrant("redirect_uri is not the one of the authorize request");
      }
      await checkVerifier(parameters, value.challenge);
      const session = await sessions.get(value.sessionId);
      if (!session) throw invalidGrant("code was revoked");
      const used = codes.changed(code, { ...value, used: true }, clock() + USED_CODE_MS);
      const answer = await sessions.issue(value.sessionId, session, { put: [used], unchanged: [grant] });
      if (!answer) throw await reused(value);
      return answer;
    },
  };
}
