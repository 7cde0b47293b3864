import { type JWK, type JWTPayload, jwtVerify, SignJWT } from "jose";
import * as joseErrors from "jose/errors";
import type { Store } from "../storage/store.ts";

/** The user and the scopes of a valid token. */
export interface Principal {
  /** The user that the token is for. */
  readonly userId: string;
  /** The scopes of the token. */
  readonly scopes: ReadonlySet<string>;
  /** When the token expires, or has to be checked again: milliseconds since 1970. */
  readonly expiresAtMs: number;
  /** Milliseconds since 1970. */
  readonly issuedAtMs?: number | undefined;
  /** The OAuth client that the token was issued to, if it comes from a sign-in. */
  readonly clientId?: string | undefined;
  /** The id by which the token is revoked: that of its sign-in, or its own. */
  readonly revocationId?: string | undefined;
  /** The name of the account that the user gets at the first call. Without it, the account must be there. */
  readonly newUserName?: string | undefined;
}

/** Why a token is refused, as a sentence for the caller. */
export interface TokenProblem {
  /** The sentence. */
  readonly problem: string;
}

/** What a new token says. */
export interface TokenRequest {
  readonly userId: string;
  readonly scopes: readonly string[];
  /** Seconds, 1 or more. */
  readonly expiresInSeconds: number;
  /**
   * Its claim `jti`.
   * @default a random one
   */
  readonly id?: string | undefined;
  /** The OAuth client that it is given to. */
  readonly clientId?: string | undefined;
  /** The sign-in that it comes of, which can be ended as a whole. */
  readonly sessionId?: string | undefined;
}

/** The keys that tokens can be checked with (RFC 7517). */
export interface PublicKeys {
  readonly keys: readonly Readonly<Record<string, unknown>>[];
}

/** Signs and checks the access tokens of one installation. */
export interface TokenService {
  /** Signs a token. */
  issue(request: TokenRequest): Promise<string>;
  /** Checks a token, with or without the prefix of Login with Amazon. */
  check(token: string): Promise<Principal | TokenProblem>;
  /** The public keys that tokens can be checked with. */
  readonly publicKeys: PublicKeys;
}

/**
 * The prefix of access tokens of Login with Amazon. A vertical bar is not allowed in bearer tokens (RFC 6750, section
 * 2.1), but Amazon's tokens have one, so these have it too.
 */
export const ACCESS_TOKEN_PREFIX = "Atza|";

const ALGORITHM = "ES256";
/** The same for Web Crypto, whose own functions keep the bundle of a page small. */
const CURVE = { name: "ECDSA", namedCurve: "P-256" };
/** A name and no address: a token stays good when the server comes back on another port. */
export const OWN_ISSUER = "urn:gatefold";
const AUDIENCE = "urn:gatefold:api";
const SECRET = "signing-key";

/**
 * The token service of a store: JSON Web Tokens (RFC 9068) signed with a key that the store keeps, so that every
 * process on the same store takes them.
 *
 * @param clock milliseconds since 1970
 */
export async function createTokenService(store: Store, clock: () => number): Promise<TokenService> {
  const { kid, privateKey, publicKey, publicJwk } = await signingKey(store);
  return {
    publicKeys: { keys: [publicJwk] },
    issue({ userId, scopes, expiresInSeconds, id = crypto.randomUUID(), clientId, sessionId }) {
      const nowSeconds = Math.floor(clock() / 1000);
      const origin = {
        ...(clientId !== undefined && { client_id: clientId }),
        ...(sessionId !== undefined && { sid: sessionId }),
      };
      return new SignJWT({ scope: scopes.join(" "), ...origin })
        .setProtectedHeader({ alg: ALGORITHM, typ: "at+jwt", kid })
        .setSubject(userId)
        .setIssuer(OWN_ISSUER)
        .setAudience(AUDIENCE)
        .setJti(id)
        .setIssuedAt(nowSeconds)
        .setExpirationTime(nowSeconds + expiresInSeconds)
        .sign(privateKey);
    },
    async check(token) {
      try {
        const { payload } = await jwtVerify(withoutPrefix(token), publicKey, {
          algorithms: [ALGORITHM],
          issuer: OWN_ISSUER,
          audience: AUDIENCE,
          typ: "at+jwt",
          requiredClaims: ["sub", "exp", "scope"],
          currentDate: new Date(clock()),
        });
        return principalOf(payload);
      } catch (error) {
        return problemOf(error, { signer: "this server", algorithms: [ALGORITHM] });
      }
    },
  };
}

function withoutPrefix(token: string): string {
  return token.startsWith(ACCESS_TOKEN_PREFIX) ? token.slice(ACCESS_TOKEN_PREFIX.length) : token;
}

function principalOf(payload: JWTPayload): Principal | TokenProblem {
  const { sub, exp, iat, jti, scope, client_id: clientId, sid } = payload;
  if (typeof sub !== "string" || typeof exp !== "number" || typeof scope !== "string") {
    return { problem: "The access token has claims of the wrong type." };
  }
  return {
    userId: sub,
    scopes: new Set(scope.split(" ").filter(Boolean)),
    expiresAtMs: exp * 1000,
    ...(iat !== undefined && { issuedAtMs: iat * 1000 }),
    ...(typeof clientId === "string" && { clientId }),
    ...(typeof sid === "string" ? { revocationId: sid } : jti !== undefined && { revocationId: jti }),
  };
}

/**
 * Why jose refused a token.
 *
 * @throws what is no verdict on a token
 */
export function problemOf(
  error: unknown,
  { signer, algorithms }: { readonly signer: string; readonly algorithms: readonly string[] },
): TokenProblem {
  if (error instanceof joseErrors.JWTExpired) {
    const at =
      typeof error.payload.exp === "number" ? ` at ${new Date(error.payload.exp * 1000).toISOString()}` : "";
    return { problem: `The access token expired${at}; refresh it and try again.` };
  }
  if (error instanceof joseErrors.JWSSignatureVerificationFailed) {
    return { problem: `The access token was not signed by ${signer}, or was changed.` };
  }
  if (error instanceof joseErrors.JOSEAlgNotAllowed) {
    return { problem: `The access token is not signed with ${algorithms.join(", ")}.` };
  }
  if (error instanceof joseErrors.JWKSNoMatchingKey) {
    return { problem: `The access token is signed with a key that ${signer} doesn't have.` };
  }
  if (error instanceof joseErrors.JWKSMultipleMatchingKeys) {
    return { problem: `The access token doesn't say with which key of ${signer} it is signed ("kid").` };
  }
  if (error instanceof joseErrors.JWTClaimValidationFailed) {
    if (error.claim === "nbf" && error.reason === "check_failed") {
      return { problem: "The access token is not valid yet." };
    }
    return {
      problem: `The access token is not for this API: its claim "${error.claim}" is missing or wrong.`,
    };
  }
  if (error instanceof joseErrors.JOSEError) return { problem: "The access token is malformed." };
  throw error;
}

async function signingKey(store: Store) {
  const stored =
    (await store.accounts.getSecret(SECRET)) ?? (await store.accounts.initSecret(SECRET, await newKey()));
  const jwk: JWK = JSON.parse(new TextDecoder().decode(stored));
  const { d: _private, key_ops: _operations, ext: _extractable, ...parts } = jwk;
  const publicJwk: JWK = { ...parts, kid: jwk.kid ?? "1", alg: ALGORITHM, use: "sig" };
  const [privateKey, publicKey] = await Promise.all([
    crypto.subtle.importKey("jwk", jwk, CURVE, false, ["sign"]),
    crypto.subtle.importKey("jwk", { ...publicJwk, key_ops: ["verify"] }, CURVE, false, ["verify"]),
  ]);
  return { kid: jwk.kid ?? "1", privateKey, publicKey, publicJwk };
}

async function newKey(): Promise<Uint8Array> {
  const { privateKey } = await crypto.subtle.generateKey(CURVE, true, ["sign", "verify"]);
  const jwk = { ...(await crypto.subtle.exportKey("jwk", privateKey)), kid: crypto.randomUUID() };
  return new TextEncoder().encode(JSON.stringify(jwk));
}
