import type { OperationDescriptor } from "../http/operation.ts";
import { ApiFailure, quote } from "../http/failure.ts";
import type { ApiRequest } from "../http/message.ts";
import type { SecurityProfile } from "../storage/accounts.ts";
import type { Principal, TokenProblem } from "./tokens.ts";

/** Where the challenges of RFC 6750 say that the token belongs to. */
const REALM = 'Bearer realm="gatefold"';

/**
 * The value of `x-api-key`.
 *
 * @throws ApiFailure NO_X_API_KEY
 */
export function requireApiKey(request: ApiRequest): string {
  const key = request.header("x-api-key");
  if (key) return key;
  throw new ApiFailure({
    code: "NO_X_API_KEY",
    message: "The request has no x-api-key header; send the id of your security profile.",
  });
}

/**
 * Checks that the key names a profile in force.
 *
 * @throws ApiFailure INVALID_CLIENT_ID
 */
export function requireProfile(key: string, profile: SecurityProfile | undefined): void {
  if (profile && profile.revokedAt === null) return;
  const fault = profile ? `was revoked at ${profile.revokedAt}` : "is not a registered security profile";
  const hint = key.startsWith("amzn1.application-oa2-client.")
    ? "; this is a client id of Login with Amazon"
    : "";
  throw new ApiFailure({
    code: "INVALID_CLIENT_ID",
    message: `The x-api-key ${quote(key)} ${fault}${hint}.`,
  });
}

/**
 * The bearer token.
 *
 * @throws ApiFailure INVALID_AUTH_TYPE, INVALID_AUTH_TOKEN
 */
export function requireBearer(request: ApiRequest): string {
  const header = request.header("authorization")?.trim() ?? "";
  const [, type = "", token = ""] = /^(\S*)\s*(.*)$/.exec(header) ?? [];
  if (type.toLowerCase() !== "bearer") {
    throw new ApiFailure({
      code: "INVALID_AUTH_TYPE",
      message: `${wrongType(type, token)}; send "Authorization: Bearer <token>".`,
      headers: { "WWW-Authenticate": REALM },
    });
  }
  if (token !== "") return token;
  throw new ApiFailure({
    code: "INVALID_AUTH_TOKEN",
    message: "The bearer token in the Authorization header is empty.",
    headers: { "WWW-Authenticate": `${REALM}, error="invalid_request"` },
  });
}

function wrongType(type: string, rest: string): string {
  if (type === "") return "The request has no bearer token";
  // One word is most likely a token without its type, which is nothing to repeat.
  if (rest === "") return "The Authorization header does not begin with a type";
  return `The request has authorization of type ${quote(type)}`;
}

/**
 * Checks that the token is good.
 *
 * @throws ApiFailure INVALID_ACCESS_TOKEN
 */
export function requireToken(checked: Principal | TokenProblem): Principal {
  if (!("problem" in checked)) return checked;
  throw new ApiFailure({
    code: "INVALID_ACCESS_TOKEN",
    message: checked.problem,
    headers: { "WWW-Authenticate": `${REALM}, error="invalid_token"` },
  });
}

/**
 * Checks that the token has what the operation needs.
 *
 * @throws ApiFailure ACCESS_DENIED
 */
export function requireScopes({ scopes }: Principal, operation: OperationDescriptor): void {
  if (operation.scopes.some((all) => all.every((scope) => scopes.has(scope)))) return;
  const requiredScopes = [...new Set(operation.scopes.flat())];
  throw new ApiFailure({
    code: "ACCESS_DENIED",
    message: `The access token lacks the scope ${requiredScopes.join(" or ")}, which ${operation.id} needs.`,
    payload: { internalCode: "MISSING_SCOPE", requiredScopes },
  });
}

/**
 * Checks that the user has a music account.
 *
 * @throws ApiFailure AUTH_NO_MUSIC_ACCOUNT_FOUND
 */
export function requireAccount(userId: string, hasAccount: boolean): void {
  if (hasAccount) return;
  throw new ApiFailure({
    code: "AUTH_NO_MUSIC_ACCOUNT_FOUND",
    message: `The user ${quote(userId)} has no music account.`,
    url: "https://music.amazon.com/",
  });
}
