import type { StoredUser } from "@gatefold/server/extend";
import type { NewOAuthClient, RegisteredOAuthClient } from "../clients.ts";
import type { Running } from "./places.ts";

/** Where the application of the tests waits for its users. */
export const REDIRECT_URI = "http://127.0.0.1:5173/callback";
/** The verifier of RFC 7636, appendix B, and its challenge. */
export const VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
export const CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

export type Fields = Readonly<Record<string, string | undefined>>;

/** The answer of an endpoint that applications call. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Tokens as text, for the calls that follow. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** An application with its user. */
export interface Application extends Running {
  readonly client: RegisteredOAuthClient;
  readonly user: StoredUser;
  readonly apiKey: string;
}

/** Registers an application and a user. */
export async function application(running: Running, client: NewOAuthClient = {}): Promise<Application> {
  const { server } = running;
  const user = await server.addUser("Ada");
  const { apiKey } = await server.addSecurityProfile();
  return { ...running, user, apiKey, client: await server.addOAuthClient(client) };
}

/** A form; fields that are `undefined` are left out. */
export function form(fields: Fields, more: readonly [string, string][] = []): RequestInit {
  return { method: "POST", body: new URLSearchParams([...known(fields), ...more]) };
}

function known(fields: Fields): [string, string][] {
  return Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/** Posts a form to an endpoint that applications call. */
export async function post(app: Running, path: string, fields: Fields): Promise<Answer> {
  return answerOf(await app.call(path, form(fields)));
}

/** Status and JSON of a response. */
export async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const body: unknown = text === "" ? {} : JSON.parse(text);
  const fields = typeof body === "object" && body !== null ? body : {};
  return { status: response.status, headers: response.headers, body: { ...fields } };
}

/** The path of an authorize request with PKCE for the catalog and the library. */
export function authorizePath(
  { client }: { readonly client: { readonly clientId: string } },
  fields: Fields = {},
): string {
  const all: Fields = {
    client_id: client.clientId,
    scope: "music::catalog music::library",
    response_type: "code",
    redirect_uri: REDIRECT_URI,
    state: "state-1",
    code_challenge: CHALLENGE,
    code_challenge_method: "S256",
    ...fields,
  };
  return `/ap/oa?${new URLSearchParams(known(all))}`;
}

/** The ticket of the form on a page. */
export function ticketOf(html: string): string {
  const [, ticket] = /name="ticket" value="([^"]+)"/.exec(html) ?? [];
  if (ticket === undefined) throw new Error(`there is no ticket on the page: ${html}`);
  return ticket;
}

/** How a user fills in a consent page. */
export interface Filled {
  readonly decision?: string;
  readonly user?: string;
  readonly name?: string;
  readonly scopes?: readonly string[];
}

/** Opens the consent page, fills it in, and returns where that leads to. */
export async function consent(app: Application, fields: Fields = {}, filled: Filled = {}): Promise<URL> {
  const opened = await app.call(authorizePath(app, fields));
  const answer = await fillIn(app, "/ap/oa", ticketOf(await opened.text()), filled);
  return new URL(answer.headers.get("location") ?? "none:");
}

/** Sends a consent page. */
export function fillIn(
  app: Application,
  path: string,
  ticket: string,
  filled: Filled = {},
): Promise<Response> {
  const { decision = "approve", user = app.user.id, name, scopes } = filled;
  const chosen = scopes ?? ["music::catalog", "music::library"];
  const boxes = chosen.map((scope): [string, string] => ["scope", scope]);
  return app.call(path, form({ ticket, decision, user, name }, boxes));
}

/** A new code. */
export async function code(app: Application, fields: Fields = {}, filled: Filled = {}): Promise<string> {
  const location = await consent(app, fields, filled);
  return location.searchParams.get("code") ?? `none: ${location}`;
}

/** Exchanges a code. */
export function exchange(app: Application, given: string, fields: Fields = {}): Promise<Answer> {
  return post(app, "/auth/o2/token", {
    grant_type: "authorization_code",
    code: given,
    client_id: app.client.clientId,
    redirect_uri: REDIRECT_URI,
    code_verifier: VERIFIER,
    ...fields,
  });
}

/** Exchanges a refresh token. */
export function refresh(app: Application, refreshToken: string, fields: Fields = {}): Promise<Answer> {
  const { clientId } = app.client;
  return post(app, "/auth/o2/token", {
    grant_type: "refresh_token",
    refresh_token: refreshToken,
    client_id: clientId,
    ...fields,
  });
}

/** The tokens in an answer. */
export function tokensOf({ body }: Answer): Tokens {
  return { accessToken: String(body.access_token), refreshToken: String(body.refresh_token) };
}

/** Signs in from the page to the tokens. */
export async function signIn(app: Application, filled: Filled = {}): Promise<Tokens> {
  return tokensOf(await exchange(app, await code(app, {}, filled)));
}

/** Calls the API: the status, and the code of the error if there is one. */
export async function callApi(
  app: Application,
  accessToken: string,
  {
    method = "GET",
    path = "/v1/me/library/albums",
  }: { readonly method?: string; readonly path?: string } = {},
): Promise<string> {
  const headers = { "x-api-key": app.apiKey, authorization: `Bearer ${accessToken}` };
  const { status, body } = await answerOf(await app.call(path, { method, headers }));
  const error: unknown = body.error;
  const named = typeof error === "object" && error !== null && "code" in error ? ` ${error.code}` : "";
  return `${status}${named}`;
}
