import { exportJWK, generateKeyPair, importJWK, type JWK, jwtVerify, SignJWT } from "jose";
import * as joseErrors from "jose/errors";
import type { Store } from "../storage/store.ts";

/** Who a token speaks for. */
export interface Principal {
  readonly userId: string;
  readonly scopes: ReadonlySet<string>;
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** Why a token is not taken, as a sentence for the caller. */
export interface TokenProblem {
  readonly problem: string;
}

/** What a new token says. */
export interface TokenRequest {
  readonly userId: string;
  readonly scopes: readonly string[];
  /** Seconds, 1 or more. */
  readonly expiresInSeconds: number;
}

/** Signs and checks the access tokens of one installation. */
export interface TokenService {
  issue(request: TokenRequest): Promise<string>;
  check(token: string): Promise<Principal | TokenProblem>;
}

const ALGORITHM = "ES256";
const ISSUER = "urn:gatefold:development";
const AUDIENCE = "urn:gatefold:api";
const SECRET = "signing-key";

/**
 * The token service of a store: JSON Web Tokens (RFC 9068) signed with a key that the store keeps, so that every
 * process on the same store takes them.
 *
 * @param clock milliseconds since 1970
 */
export async function createTokenService(store: Store, clock: () => number): Promise<TokenService> {
  const { kid, privateKey, publicKey } = await signingKey(store);
  return {
    issue({ userId, scopes, expiresInSeconds }) {
      const nowSeconds = Math.floor(clock() / 1000);
      return new SignJWT({ scope: scopes.join(" ") })
        .setProtectedHeader({ alg: ALGORITHM, typ: "at+jwt", kid })
        .setSubject(userId)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setJti(crypto.randomUUID())
        .setIssuedAt(nowSeconds)
        .setExpirationTime(nowSeconds + expiresInSeconds)
        .sign(privateKey);
    },
    async check(token) {
      try {
        const { payload } = await jwtVerify(token, publicKey, {
          algorithms: [ALGORITHM],
          issuer: ISSUER,
          audience: AUDIENCE,
          typ: "at+jwt",
          requiredClaims: ["sub", "exp", "scope"],
          currentDate: new Date(clock()),
        });
        return principalOf(payload);
      } catch (error) {
        return { problem: explain(error) };
      }
    },
  };
}

function principalOf(payload: { sub?: string; exp?: number; scope?: unknown }): Principal | TokenProblem {
  const { sub, exp, scope } = payload;
  if (typeof sub !== "string" || typeof exp !== "number" || typeof scope !== "string") {
    return { problem: "The access token has claims of the wrong type." };
  }
  return { userId: sub, scopes: new Set(scope.split(" ").filter(Boolean)), expiresAtMs: exp * 1000 };
}

function explain(error: unknown): string {
  if (error instanceof joseErrors.JWTExpired) {
    const at =
      typeof error.payload.exp === "number" ? ` at ${new Date(error.payload.exp * 1000).toISOString()}` : "";
    return `The access token expired${at}; refresh it and try again.`;
  }
  if (error instanceof joseErrors.JWSSignatureVerificationFailed) {
    return "The access token was not signed by this server, or was changed.";
  }
  if (error instanceof joseErrors.JOSEAlgNotAllowed) {
    return `The access token is not signed with ${ALGORITHM}.`;
  }
  if (error instanceof joseErrors.JWTClaimValidationFailed) {
    return `The access token is not for this API: its claim "${error.claim}" is missing or wrong.`;
  }
  if (error instanceof joseErrors.JOSEError) return "The access token is malformed.";
  throw error;
}

async function signingKey(store: Store) {
  const stored = (await store.getSecret(SECRET)) ?? (await store.initSecret(SECRET, await newKey()));
  const jwk: JWK = JSON.parse(new TextDecoder().decode(stored));
  const { d: _private, ...publicJwk } = jwk;
  const [privateKey, publicKey] = await Promise.all([
    importJWK(jwk, ALGORITHM),
    importJWK({ ...publicJwk, key_ops: ["verify"] }, ALGORITHM),
  ]);
  return { kid: jwk.kid ?? "1", privateKey, publicKey };
}

async function newKey(): Promise<Uint8Array> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: crypto.randomUUID() };
  return new TextEncoder().encode(JSON.stringify(jwk));
}
