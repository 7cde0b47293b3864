import type { Principal, TokenProblem } from "@gatefold/server/extend";
import { empty } from "./answers.ts";
import { authenticateClient, getClient, namesClient, requireNoSecret } from "./clients.ts";
import type { OAuthContext } from "./context.ts";
import type { Endpoint } from "./endpoint.ts";
import { OAuthError } from "./oauth-error.ts";
import { readBodyForm } from "./parameters.ts";

/**
 * Ends what a token stands for (RFC 7009): with a refresh token or an access token all of its sign-in, for an
 * application that signs a user out has no use for what is left. A token that is unknown is not told from one
 * that was known. Whoever holds the token of a client without a secret may end it; a client with one has to
 * authenticate. A client that names itself has to be the token's.
 */
export function createRevokeEndpoint(context: OAuthContext): Endpoint {
  return async (request) => {
    const form = await readBodyForm(request);
    const token = form.required("token");
    const client = namesClient(request, form)
      ? await authenticateClient(context.store, request, form)
      : undefined;
    const found: Found | undefined =
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
}

interface Found {
  readonly id: string;
  readonly clientId: string | undefined;
  readonly untilMs?: number | undefined;
}

function ofAccessToken(checked: Principal | TokenProblem): Found | undefined {
  if ("problem" in checked || checked.revocationId === undefined) return undefined;
  const { revocationId: id, clientId, expiresAtMs } = checked;
  // A token without a sign-in may live for longer than those that have one.
  return { id, clientId, untilMs: clientId === undefined ? expiresAtMs : undefined };
}
