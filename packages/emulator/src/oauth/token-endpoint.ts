import type { RequestContext } from "@gatefold/server/extend";
import { json } from "./answers.ts";
import { authenticateClient, namesClient } from "./clients.ts";
import type { OAuthContext } from "./context.ts";
import type { Endpoint } from "./endpoint.ts";
import { OAuthError, show } from "./oauth-error.ts";
import { type Parameters, readBodyForm } from "./parameters.ts";
import { readScopes } from "./requested-scopes.ts";
import type { TokenAnswer } from "./sessions.ts";

/** How RFC 8628 names the grant that Login with Amazon calls `device_code`. */
export const DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code";

/** The grants that the token endpoint takes. */
export const GRANT_TYPES: readonly string[] = [
  "authorization_code",
  "refresh_token",
  "device_code",
  DEVICE_GRANT,
];

type Exchange = (context: OAuthContext, form: Parameters, request: RequestContext) => Promise<TokenAnswer>;

const exchangeDeviceCode: Exchange = async (context, form, request) => {
  // Login with Amazon has a device prove that it knows both codes; the RFC has it send its id.
  const isRfc = form.optional("grant_type") === DEVICE_GRANT;
  const isNamed = isRfc || namesClient(request, form);
  const client = isNamed ? await authenticateClient(context.store, request, form) : undefined;
  const userCode = isRfc ? form.optional("user_code") : form.required("user_code");
  return context.devices.poll({ deviceCode: form.required("device_code"), userCode, client });
};

const EXCHANGES: ReadonlyMap<string, Exchange> = new Map<string, Exchange>([
  [
    "authorization_code",
    async (context, form, request) =>
      context.codes.redeem(form, await authenticateClient(context.store, request, form)),
  ],
  [
    "refresh_token",
    async (context, form, request) => {
      const client = await authenticateClient(context.store, request, form);
      const refreshToken = form.required("refresh_token");
      const scopes = form.optional("scope") === undefined ? undefined : readScopes(form);
      return context.sessions.refresh({ client, refreshToken, scopes });
    },
  ],
  ["device_code", exchangeDeviceCode],
  [DEVICE_GRANT, exchangeDeviceCode],
]);

/** Exchanges codes and refresh tokens for tokens (RFC 6749, section 3.2). */
export function createTokenEndpoint(context: OAuthContext): Endpoint {
  return async (request) => {
    const form = await readBodyForm(request);
    const type = form.required("grant_type");
    const exchange = EXCHANGES.get(type);
    if (!exchange) {
      const known = GRANT_TYPES.join(", ");
      throw new OAuthError(
        "unsupported_grant_type",
        `grant_type must be one of ${known}; got ${show(type)}.`,
      );
    }
    return json(await exchange(context, form, request));
  };
}
