import type { RequestContext, Principal } from "@gatefold/server/extend";
import { json } from "./answers.ts";
import type { OAuthContext } from "./context.ts";
import { type Endpoint, originOf } from "./endpoint.ts";
import { OAuthError } from "./oauth-error.ts";
import { parseParameters } from "./parameters.ts";

/**
 * Says what an access token is good for, as Login with Amazon does: `exp` is the seconds that are left. A token
 * that was made on the command line has no `aud`.
 */
export function createTokenInfoEndpoint(context: OAuthContext): Endpoint {
  return async (request) => {
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
}

/**
 * Tells a user's id and name to who has an access token of theirs. Login with Amazon asks for the scope
 * `profile`, which is none of this API's, so any token will do; there are no mail addresses here.
 */
export function createProfileEndpoint(context: OAuthContext): Endpoint {
  return async (request) => {
    const { userId } = await checkAccessToken(context, readAccessToken(request));
    const user = await context.store.accounts.getUser(userId);
    return json({ user_id: accountId(userId), name: user?.name });
  };
}

/** The id of a user at Login with Amazon, which is another one than that of the music API. */
function accountId(userId: string): string {
  return `amzn1.account.${userId.toUpperCase()}`;
}

function readAccessToken(request: RequestContext): string {
  const [, bearer] = /^bearer +(\S+)$/i.exec(request.header("authorization")?.trim() ?? "") ?? [];
  return (
    bearer ?? request.header("x-amz-access-token") ?? parseParameters(request.query).required("access_token")
  );
}

async function checkAccessToken(context: OAuthContext, token: string): Promise<Principal> {
  const checked = await context.checkToken(token);
  if ("problem" in checked) throw new OAuthError("invalid_token", checked.problem.replaceAll('"', "'"));
  return checked;
}
