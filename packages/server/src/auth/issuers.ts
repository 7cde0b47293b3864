import { decodeJwt, type JWTPayload, type JWTVerifyResult, jwtVerify } from "jose";
import { isPrintable } from "../domain/printable.ts";
import { userIdOf } from "../domain/user-id.ts";
import { ApiFailure, quote } from "../http/failure.ts";
import {
  COOLDOWN_MS,
  createIssuerKeys,
  IssuerError,
  type IssuerKeysOptions,
  isSecureUrl,
  MAX_AGE_MS,
} from "./issuer-keys.ts";
import { OWN_ISSUER, type Principal, problemOf, type TokenProblem } from "./tokens.ts";

/** An authorization server whose access tokens are accepted. */
export interface IssuerOptions {
  /** Its URL, exactly as in the `iss` of its tokens: https, or http on this machine. */
  readonly issuer: string;
  /** The `aud` of its tokens for this API, or several, of which a token needs one. */
  readonly audience: string | readonly string[];
  /**
   * The URL of its public keys.
   * @default the one in its metadata: `/.well-known/openid-configuration` or `/.well-known/oauth-authorization-server`
   */
  readonly jwksUrl?: string | undefined;
  /**
   * By how many seconds its clock and this machine's may differ, 0 to 600.
   * @default 30
   */
  readonly clockToleranceSeconds?: number | undefined;
}

/**
 * Checks a token: its user and scopes, or why it is refused. Rejects with an ApiFailure when it can't be checked now.
 */
export type TokenVerifier = (token: string) => Promise<Principal | TokenProblem>;

export interface IssuerParts extends Pick<IssuerKeysOptions, "onError" | "timeoutMs" | "fetch" | "nowMs"> {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** The algorithms that both OpenID Connect and RFC 9068 expect, and none with a shared secret. */
const ALGORITHMS = ["RS256", "ES256", "EdDSA"];

/** Of JSON Web Tokens of other kinds, such as a logout token, none is an access token. */
const TYPES = ["jwt", "at+jwt", "application/at+jwt"];

const MAX_SUBJECT_LENGTH = 255;

/**
 * Accepts the tokens of issuers beside the server's own: the token's `iss` decides who checks it. The keys of all
 * issuers are read at once, and nothing waits for them.
 *
 * @throws RangeError when an issuer's options can't be used
 */
export function createIssuerVerifier(
  issuers: readonly IssuerOptions[],
  own: TokenVerifier,
  parts: IssuerParts,
): TokenVerifier {
  checkIssuers(issuers);
  const verifiers = new Map(issuers.map((options) => [options.issuer, verifierOf(options, parts)]));
  return async (token) => {
    const issuer = issuerOf(token);
    // What has no readable issuer is for the server to explain.
    if (issuer === undefined || issuer === OWN_ISSUER) return own(token);
    const verify = verifiers.get(issuer);
    if (verify) return verify(token);
    return {
      problem: `The access token is of the issuer ${quote(issuer)}, which this server doesn't accept.`,
    };
  };
}

function issuerOf(token: string): string | undefined {
  try {
    const { iss } = decodeJwt(token);
    return typeof iss === "string" ? iss : undefined;
  } catch {
    return undefined;
  }
}

/** Throws a RangeError that names what can't be used. */
export function checkIssuers(issuers: readonly IssuerOptions[]): void {
  issuers.forEach(checkIssuer);
}

function checkIssuer(options: IssuerOptions, index: number, all: readonly IssuerOptions[]): void {
  const { issuer, audience, jwksUrl, clockToleranceSeconds = 0 } = options;
  const audiences = [audience].flat();
  if (!isSecureUrl(issuer) || /[?#]/.test(issuer)) {
    throw new RangeError(`the issuer ${quote(issuer)} is not an https address without query and fragment`);
  }
  if (all.findIndex((each) => each.issuer === issuer) !== index) {
    throw new RangeError(`the issuer ${issuer} is given twice`);
  }
  if (audiences.length === 0 || audiences.includes("")) {
    throw new RangeError(
      `the issuer ${issuer} needs an audience, or tokens for other services would be accepted`,
    );
  }
  if (jwksUrl !== undefined && !isSecureUrl(jwksUrl)) {
    throw new RangeError(`${quote(jwksUrl)}, where the keys of ${issuer} are, is not an https address`);
  }
  if (!(clockToleranceSeconds >= 0 && clockToleranceSeconds <= 600)) {
    throw new RangeError(`the clock tolerance of ${issuer} is not 0 to 600 seconds`);
  }
}

function verifierOf(options: IssuerOptions, { clock, ...keysOptions }: IssuerParts): TokenVerifier {
  const { issuer, jwksUrl, clockToleranceSeconds = 30 } = options;
  const audience = [options.audience].flat();
  const keys = createIssuerKeys({ issuer, jwksUrl, ...keysOptions });
  void keys.load();
  return async (token) => {
    const nowMs = clock();
    let verified: JWTVerifyResult;
    try {
      verified = await jwtVerify(token, keys.find, {
        algorithms: ALGORITHMS,
        issuer,
        audience,
        requiredClaims: ["sub", "exp"],
        clockTolerance: clockToleranceSeconds,
        currentDate: new Date(nowMs),
      });
    } catch (error) {
      if (error instanceof IssuerError) throw unavailable(issuer);
      return explain(error, issuer);
    }
    return principalOf(verified, { issuer, toleranceSeconds: clockToleranceSeconds, nowMs });
  };
}

/** The reason is in the log: it is the owner's to mend. */
function unavailable(issuer: string): ApiFailure {
  return new ApiFailure({
    code: "DEPENDENCY",
    message: `The keys of the issuer ${issuer} can't be read, so the access token can't be checked; try again.`,
    headers: { "Retry-After": String(COOLDOWN_MS / 1000) },
  });
}

function explain(error: unknown, issuer: string): TokenProblem {
  try {
    return problemOf(error, { signer: issuer, algorithms: ALGORITHMS });
  } catch {
    // Such as an RSA key of fewer than 2048 bits.
    return {
      problem: `The access token is signed with a key of ${issuer} that can't be used: ${String(error)}.`,
    };
  }
}

async function principalOf(
  { payload, protectedHeader }: JWTVerifyResult,
  { issuer, toleranceSeconds, nowMs }: { issuer: string; toleranceSeconds: number; nowMs: number },
): Promise<Principal | TokenProblem> {
  const { sub, exp = 0, iat } = payload;
  const { typ } = protectedHeader;
  if (typ !== undefined && !TYPES.includes(String(typ).toLowerCase())) {
    return { problem: `The token is of type ${quote(String(typ))}, and no access token.` };
  }
  // Without a check of the proof that it asks for, a stolen one would be as good.
  if (payload.cnf !== undefined)
    return { problem: "The access token is bound to a key (cnf), and no bearer token." };
  if (typeof sub !== "string" || sub === "" || sub.length > MAX_SUBJECT_LENGTH || !isPrintable(sub)) {
    return {
      problem: `The access token has a claim "sub" that is not 1 to ${MAX_SUBJECT_LENGTH} printable characters.`,
    };
  }
  const scopes = scopesOf(payload);
  if (!scopes) return { problem: 'The access token has a claim "scope" or "scp" that holds no scopes.' };
  return {
    userId: await userIdOf(issuer, sub),
    newUserName: `${sub} (${issuer})`,
    scopes,
    // So that a key which the issuer withdraws is found out, however long its tokens live.
    expiresAtMs: Math.min((exp + toleranceSeconds) * 1000, nowMs + MAX_AGE_MS),
    ...(iat !== undefined && { issuedAtMs: iat * 1000 }),
  };
}

/** `scope` as RFC 9068 has it, or `scp`, which Microsoft gives as text and Okta as a list. */
function scopesOf({ scope, scp }: JWTPayload): ReadonlySet<string> | undefined {
  const claim = scope ?? scp ?? "";
  if (typeof claim === "string") return new Set(claim.split(" ").filter(Boolean));
  return Array.isArray(claim) && claim.every((each) => typeof each === "string") ? new Set(claim) : undefined;
}
