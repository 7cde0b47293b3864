import { isSame } from "../access.ts";
import { OAuthError, show } from "./oauth-error.ts";
import type { Parameters } from "./parameters.ts";
import { hashOf } from "./secrets.ts";

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
    throw new OAuthError(
      "invalid_request",
      "code_challenge is missing, though code_challenge_method is given.",
    );
  }
  if (method !== "S256") {
    const got = method === undefined ? "it is missing, which stands for plain" : `got ${show(method)}`;
    throw new OAuthError("invalid_request", `code_challenge_method must be S256; ${got}.`);
  }
  if (/^[\w-]{43}$/.test(challenge)) return challenge;
  throw new OAuthError(
    "invalid_request",
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
    throw new OAuthError(
      "invalid_grant",
      "code_verifier is given, but the code was asked for without code_challenge.",
    );
  }
  if (verifier === undefined) {
    throw new OAuthError(
      "invalid_grant",
      "code_verifier is missing; the code was asked for with code_challenge.",
    );
  }
  if (!/^[\w\-.~]{43,128}$/.test(verifier)) {
    throw new OAuthError(
      "invalid_request",
      "code_verifier must be 43 to 128 letters, digits, '-', '.', '_' and '~'.",
    );
  }
  if (isSame(await hashOf(verifier), challenge)) return;
  throw new OAuthError(
    "invalid_grant",
    "code_verifier does not match the code_challenge of the authorize request.",
  );
}
