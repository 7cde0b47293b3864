import type { ApiResponse } from "@gatefold/server/extend";
import type { OAuthContext } from "./authorization-server.ts";
import { authenticateClient, findClient } from "./clients.ts";
import { askForConsent, autoConsent, ConsentProblem, readConsent, readScopes } from "./consent.ts";
import { CODE_PAIR_SECONDS, normaliseUserCode, POLL_INTERVAL_SECONDS } from "./devices.ts";
import {
  type Endpoint,
  invalidRequest,
  json,
  OAuthError,
  originOf,
  page,
  pagesElsewhere,
  type Parameters,
  parseParameters,
  readBodyForm,
  readForm,
  redirect,
  show,
} from "./http.ts";
import { DEVICE_PATH, devicePage, messagePage, WRONG_SECRET } from "./pages.ts";
import { hashOf } from "./records.ts";

/** Gives a device its two codes, as `/auth/o2/create/codepair` of Login with Amazon does. */
export const codePairEndpoint: Endpoint = async (request, context, pages) => {
  const form = await readBodyForm(request);
  const type = form.required("response_type", "It must be device_code.");
  if (type !== "device_code") {
    const fault = `response_type must be device_code; got ${show(type)}.`;
    throw new OAuthError("unsupported_response_type", fault);
  }
  const { clientId } = await authenticateClient(context.store, request, form);
  const scopes = readScopes(form);
  const { deviceCode, userCode } = await context.devices.createPair(clientId, scopes);
  const autoApprove = pages.kind === "secret" ? undefined : context.autoApprove;
  if (autoApprove) {
    const consent = await autoConsent(context, autoApprove, scopes).catch(asDenial);
    await context.devices.answer(await hashOf(userCode), consent);
  }
  return json({
    user_code: userCode,
    device_code: deviceCode,
    verification_uri: `${originOf(request)}${DEVICE_PATH}`,
    expires_in: CODE_PAIR_SECONDS,
    // What is answered already need not be waited for.
    interval: autoApprove ? 1 : POLL_INTERVAL_SECONDS,
  });
};

function asDenial(error: unknown): "denied" {
  if (error instanceof OAuthError && error.code === "access_denied") return "denied";
  throw error;
}

const GONE = "No device waits for that code. Codes are valid for ten minutes; look at your device again.";

/** Asks for the code that a device shows. A link may bring it along. */
export const deviceFormEndpoint: Endpoint = async ({ path, query }, _context, pages) => {
  if (pages.kind === "redirect") return redirect(`${pages.origin}${path}?${query}`, 302);
  const typed = parseParameters(query).optional("user_code") ?? "";
  return page(devicePage(typed, { needsSecret: pages.kind === "secret" }));
};

/** Takes the code, then the answer of the consent page. */
export const deviceEndpoint: Endpoint = async (request, context, pages) => {
  if (pages.kind === "redirect") throw pagesElsewhere();
  const needsSecret = pages.kind === "secret";
  const form = await readForm(request);
  const ticket = form.optional("ticket");
  // Tickets are only given to users who sent the secret with the code.
  if (ticket !== undefined) return takeAnswer(context, form, { ticket, needsSecret });
  const typed = form.optional("user_code") ?? "";
  if (pages.kind === "secret" && !pages.secret.is(form.optional("secret")))
    return page(devicePage(typed, { problem: WRONG_SECRET, needsSecret }), 403);
  return ask(context, await hashOf(normaliseUserCode(typed)), { typed, needsSecret });
};

async function takeAnswer(
  context: OAuthContext,
  form: Parameters,
  { ticket: text, needsSecret }: { readonly ticket: string; readonly needsSecret: boolean },
): Promise<ApiResponse> {
  const gone = () => page(devicePage("", { problem: GONE, needsSecret }), 400);
  const userCodeHash = await context.deviceTickets.open(text);
  if (userCodeHash === undefined)
    throw invalidRequest("ticket has expired or is not ours; enter the code again.");
  const device = await context.devices.findWaiting(userCodeHash);
  if (!device) return gone();
  try {
    const consent = await readConsent(context, form, device.scopes);
    if (!(await context.devices.answer(userCodeHash, consent))) return gone();
    return page(messagePage("Signed in", "Go back to your device; it goes on by itself."));
  } catch (error) {
    if (error instanceof ConsentProblem)
      return ask(context, userCodeHash, { problem: error.message, needsSecret });
    if (!(error instanceof OAuthError) || error.code !== "access_denied") throw error;
    await context.devices.answer(userCodeHash, "denied");
    return page(messagePage("Denied", "Your device is told so. You can close this page."));
  }
}

async function ask(
  context: OAuthContext,
  userCodeHash: string,
  {
    typed = "",
    problem,
    needsSecret,
  }: { readonly typed?: string; readonly problem?: string; readonly needsSecret: boolean },
): Promise<ApiResponse> {
  const device = await context.devices.findWaiting(userCodeHash);
  if (!device) return page(devicePage(typed, { problem: GONE, needsSecret }), 400);
  const client = await findClient(context.store, device.clientId);
  return askForConsent(context, {
    clientName: client.name,
    next: "Then your device is signed in.",
    scopes: device.scopes,
    ticket: await context.deviceTickets.seal(userCodeHash),
    action: DEVICE_PATH,
    problem,
  });
}
