import { json } from "./answers.ts";
import { authenticateClient } from "./clients.ts";
import { autoConsent } from "./consent.ts";
import type { OAuthContext } from "./context.ts";
import { CODE_PAIR_SECONDS, type CodePair, POLL_INTERVAL_SECONDS } from "./devices.ts";
import { type Endpoint, originOf, type PageAccess } from "./endpoint.ts";
import { OAuthError, show } from "./oauth-error.ts";
import { DEVICE_PATH } from "./pages/device-page.ts";
import { readBodyForm } from "./parameters.ts";
import { readScopes } from "./requested-scopes.ts";
import { hashOf } from "./secrets.ts";

/** Gives a device its two codes, as `/auth/o2/create/codepair` of Login with Amazon does. */
export function createCodePairEndpoint(context: OAuthContext): Endpoint {
  return async (request, pages) => {
    const form = await readBodyForm(request);
    const type = form.required("response_type", "It must be device_code.");
    if (type !== "device_code") {
      throw new OAuthError(
        "unsupported_response_type",
        `response_type must be device_code; got ${show(type)}.`,
      );
    }
    const { clientId } = await authenticateClient(context.store, request, form);
    const { deviceCode, userCode } = await createPair(context, clientId, readScopes(form), pages);
    return json({
      user_code: userCode,
      device_code: deviceCode,
      verification_uri: `${originOf(request)}${DEVICE_PATH}`,
      expires_in: CODE_PAIR_SECONDS,
      interval: POLL_INTERVAL_SECONDS,
    });
  };
}

async function createPair(
  context: OAuthContext,
  clientId: string,
  scopes: readonly string[],
  pages: PageAccess,
): Promise<CodePair> {
  const pair = await context.devices.createPair(clientId, scopes);
  if (context.autoApprove && pages.kind !== "secret") {
    const consent = await autoConsent(context, context.autoApprove, scopes).catch(asDenial);
    await context.devices.answer(await hashOf(pair.userCode), consent);
  }
  return pair;
}

function asDenial(error: unknown): "denied" {
  if (error instanceof OAuthError && error.code === "access_denied") return "denied";
  throw error;
}
