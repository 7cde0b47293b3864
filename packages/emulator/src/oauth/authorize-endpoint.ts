import type { ApiResponse } from "@gatefold/server/extend";
import type { AuthorizeTicket, OAuthContext } from "./authorization-server.ts";
import { findClient, type OAuthClient } from "./clients.ts";
import { readChallenge } from "./codes.ts";
import {
  askForConsent,
  autoConsent,
  type Consent,
  ConsentProblem,
  readConsent,
  readScopes,
} from "./consent.ts";
import {
  type Endpoint,
  invalidRequest,
  OAuthError,
  page,
  pagesElsewhere,
  type Parameters,
  parseParameters,
  readForm,
  redirect,
  show,
} from "./http.ts";
import { secretPage, WRONG_SECRET } from "./pages.ts";
import { isRegisteredRedirect, withParameters } from "./redirect-uri.ts";

/** Where users are sent to sign in, as with Login with Amazon. */
export const AUTHORIZE_PATH = "/ap/oa";

/** Asks the user on a page, or answers at once where the settings say so (RFC 6749, section 4.1.1). */
export const authorizeEndpoint: Endpoint = async ({ path, query }, context, pages) => {
  const isElsewhere = pages.kind === "redirect" && !context.autoApprove;
  if (isElsewhere) return redirect(`${pages.origin}${path}?${query}`, 302);
  const parameters = parseParameters(query);
  // Until these two are known to be good, nobody is sent anywhere: the error is a page.
  const client = await findClient(context.store, parameters.required("client_id"));
  const redirectUri = readRedirectUri(parameters, client);
  let state: string | undefined;
  try {
    state = parameters.optional("state");
    const isAllowed = pages.kind !== "secret";
    const ticket = { ...readRequest(parameters, client), redirectUri, state, isAllowed };
    return await (isAllowed ? ask(context, client, ticket) : askForSecret(context, ticket));
  } catch (error) {
    if (error instanceof OAuthError) return sendBack(error, { redirectUri, state }, 302);
    throw error;
  }
};

export const consentEndpoint: Endpoint = async (request, context, pages) => {
  if (pages.kind === "redirect") throw pagesElsewhere();
  const form = await readForm(request);
  const ticket = await context.authorizeTickets.open(form.required("ticket"));
  if (!ticket) {
    throw invalidRequest("ticket has expired or is not ours; go back to the application.");
  }
  const client = await findClient(context.store, ticket.clientId);
  if (pages.kind === "secret" && !ticket.isAllowed) {
    if (!pages.secret.is(form.optional("secret"))) return askForSecret(context, ticket, WRONG_SECRET);
    return ask(context, client, { ...ticket, isAllowed: true });
  }
  try {
    const consent = await readConsent(context, form, ticket.scopes);
    return await approve(context, ticket, { consent, status: 303 });
  } catch (error) {
    if (error instanceof ConsentProblem) return askOnPage(context, client, ticket, error.message);
    if (error instanceof OAuthError) return sendBack(error, ticket, 303);
    throw error;
  }
};

function readRedirectUri(parameters: Parameters, client: OAuthClient): string {
  const redirectUri = parameters.required("redirect_uri");
  if (isRegisteredRedirect(redirectUri, client.redirectUris)) return redirectUri;
  throw invalidRequest(
    `redirect_uri ${show(redirectUri)} is not registered for this client, which has ${client.redirectUris.join(", ") || "none"}. "gatefold-emulator clients add --help" shows how to register one.`,
  );
}

function readRequest(
  parameters: Parameters,
  client: OAuthClient,
): Pick<AuthorizeTicket, "clientId" | "scopes" | "challenge"> {
  const type = parameters.required("response_type", "It must be code.");
  if (type !== "code") {
    throw new OAuthError("unsupported_response_type", `response_type must be code; got ${show(type)}.`);
  }
  const scopes = readScopes(parameters);
  const challenge = readChallenge(parameters);
  if (challenge === null && client.secretHash === null) {
    throw invalidRequest("code_challenge is missing; a client without a secret needs PKCE.");
  }
  return { clientId: client.clientId, scopes, challenge };
}

async function ask(
  context: OAuthContext,
  client: OAuthClient,
  ticket: AuthorizeTicket,
): Promise<ApiResponse> {
  if (!context.autoApprove) return askOnPage(context, client, ticket);
  const consent = await autoConsent(context, context.autoApprove, ticket.scopes);
  return approve(context, ticket, { consent, status: 302 });
}

async function askForSecret(
  { authorizeTickets }: OAuthContext,
  ticket: AuthorizeTicket,
  problem?: string,
): Promise<ApiResponse> {
  const parts = { ticket: await authorizeTickets.seal(ticket), problem };
  return page(secretPage(AUTHORIZE_PATH, parts), problem === undefined ? 200 : 403);
}

async function askOnPage(
  context: OAuthContext,
  client: OAuthClient,
  ticket: AuthorizeTicket,
  problem?: string,
): Promise<ApiResponse> {
  return askForConsent(context, {
    clientName: client.name,
    next: `Then you go back to ${ticket.redirectUri}`,
    scopes: ticket.scopes,
    ticket: await context.authorizeTickets.seal(ticket),
    action: AUTHORIZE_PATH,
    problem,
  });
}

async function approve(
  { codes }: OAuthContext,
  ticket: AuthorizeTicket,
  { consent, status }: { readonly consent: Consent; readonly status: 302 | 303 },
): Promise<ApiResponse> {
  const code = await codes.issue(ticket, consent);
  return redirect(withParameters(ticket.redirectUri, { code, state: ticket.state }), status);
}

/** Sends an error back to the application (RFC 6749, section 4.1.2.1). */
function sendBack(
  { code, message }: OAuthError,
  { redirectUri, state }: Pick<AuthorizeTicket, "redirectUri" | "state">,
  status: 302 | 303,
): ApiResponse {
  return redirect(withParameters(redirectUri, { error: code, error_description: message, state }), status);
}
