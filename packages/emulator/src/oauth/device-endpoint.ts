import type { ApiResponse } from "@gatefold/server/extend";
import { page, redirect } from "./answers.ts";
import { findClient } from "./clients.ts";
import { ConsentProblem, readConsent, readUserChoice } from "./consent.ts";
import type { OAuthContext } from "./context.ts";
import { normaliseUserCode } from "./devices.ts";
import type { Endpoint } from "./endpoint.ts";
import { OAuthError, pagesElsewhere } from "./oauth-error.ts";
import { consentPage } from "./pages/consent-page.ts";
import { DEVICE_PATH, devicePage } from "./pages/device-page.ts";
import { messagePage } from "./pages/message-page.ts";
import { WRONG_SECRET } from "./pages/secret-page.ts";
import { type Parameters, parseParameters, readForm } from "./parameters.ts";
import { hashOf } from "./secrets.ts";

const GONE = "No device waits for that code. Codes are good for ten minutes; look at your device again.";

/** Asks for the code that a device shows. A link may bring it along. */
export const deviceFormEndpoint: Endpoint = async ({ path, query }, pages) => {
  if (pages.kind === "redirect") return redirect(`${pages.origin}${path}?${query}`, 302);
  const typed = parseParameters(query).optional("user_code") ?? "";
  return page(devicePage(typed, { needsSecret: pages.kind === "secret" }));
};

/** Takes the code, then the answer of the consent page. */
export function createDeviceEndpoint(context: OAuthContext): Endpoint {
  return async (request, pages) => {
    if (pages.kind === "redirect") throw pagesElsewhere();
    const needsSecret = pages.kind === "secret";
    const form = await readForm(request);
    const ticket = form.optional("ticket");
    // Only who gave the secret with the code has a ticket.
    if (ticket !== undefined) return takeAnswer(context, form, { ticket, needsSecret });
    const typed = form.optional("user_code") ?? "";
    if (pages.kind === "secret" && !pages.secret.is(form.optional("secret")))
      return page(devicePage(typed, { problem: WRONG_SECRET, needsSecret }), 403);
    return ask(context, await hashOf(normaliseUserCode(typed)), { typed, needsSecret });
  };
}

async function takeAnswer(
  context: OAuthContext,
  form: Parameters,
  { ticket: text, needsSecret }: { readonly ticket: string; readonly needsSecret: boolean },
): Promise<ApiResponse> {
  const gone = () => page(devicePage("", { problem: GONE, needsSecret }), 400);
  const ticket = await context.deviceTickets.open(text);
  if (!ticket)
    throw new OAuthError("invalid_request", "ticket has expired or is not ours; enter the code again.");
  const { userCodeHash } = ticket;
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
  const markup = consentPage({
    clientName: client.name,
    next: "Then your device is signed in.",
    scopes: device.scopes,
    ...(await readUserChoice(context.store)),
    ticket: await context.deviceTickets.seal({ userCodeHash }),
    action: DEVICE_PATH,
    problem,
  });
  return page(markup, problem === undefined ? 200 : 400);
}
