import { randomHex, type RequestContext, type Store } from "@gatefold/server/extend";
import { isSame } from "../access.ts";
import { invalidClient, invalidRequest, OAuthError, type Parameters, show } from "./http.ts";
import { hashOf, recordsOf } from "./records.ts";
import { LOOPBACK_REDIRECTS, redirectUriProblem } from "./redirect-uri.ts";

/** An application that users sign in to, which `client_id` identifies. */
export interface OAuthClient {
  /** `amzn1.application-oa2-client.` and 32 hexadecimal digits. */
  readonly clientId: string;
  /** What the user who is asked sees. */
  readonly name: string;
  /** Where users may be sent back to. */
  readonly redirectUris: readonly string[];
  /** A hash of the client secret; `null` for an application that can't keep one, such as a web page. */
  readonly secretHash: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** ISO 8601, UTC; `null` if the client is not revoked. */
  readonly revokedAt: string | null;
}

/** A client is kept until it is deleted: this is as late as numbers go. */
const NEVER_MS = Number.MAX_SAFE_INTEGER;

const clientsOf = (store: Store) => recordsOf<OAuthClient>(store, "client");

/** The client of that id, in force or revoked. */
export async function getClient(store: Store, clientId: string): Promise<OAuthClient | undefined> {
  return (await clientsOf(store).get(clientId))?.value;
}

export async function putClient(store: Store, client: OAuthClient): Promise<void> {
  await store.grants.change({ put: [clientsOf(store).grant(client.clientId, client, NEVER_MS)] });
}

/** All clients, oldest first. */
export async function listClients(store: Store): Promise<readonly OAuthClient[]> {
  const clients: OAuthClient[] = [];
  for await (const { value } of clientsOf(store).list()) clients.push(value);
  return clients.toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1));
}

/** Options of a new client. */
export interface NewOAuthClient {
  /** Shown to the user who is asked. @default "Development" */
  readonly name?: string | undefined;
  /**
   * Where users may be sent back to. URIs must match exactly, except that an `http` URI on loopback allows every port
   * and, if it has no path, every path.
   * @default `http://127.0.0.1` and `http://localhost`
   */
  readonly redirectUris?: readonly string[] | undefined;
  /** Whether it gets a secret, as an application on a server does. @default false */
  readonly withSecret?: boolean | undefined;
}

/** A new client, with its secret. The store only keeps a hash of the secret. */
export interface RegisteredOAuthClient extends OAuthClient {
  /** The secret, which can't be read again; `undefined` for a client without one. */
  readonly clientSecret: string | undefined;
}

/**
 * Registers a client of the authorization server.
 *
 * @param createdAt ISO 8601, UTC
 * @throws RangeError that names a redirect URI that can't be registered
 */
export async function registerClient(
  store: Store,
  { name = "Development", redirectUris = LOOPBACK_REDIRECTS, withSecret = false }: NewOAuthClient,
  createdAt: string,
): Promise<RegisteredOAuthClient> {
  for (const uri of redirectUris) {
    const problem = redirectUriProblem(uri);
    if (problem !== undefined) throw new RangeError(`the redirect URI ${JSON.stringify(uri)} ${problem}`);
  }
  const clientSecret = withSecret ? `amzn1.oa2-cs.v1.${randomHex(32)}` : undefined;
  const secretHash = clientSecret === undefined ? null : await hashOf(clientSecret);
  const clientId = `amzn1.application-oa2-client.${randomHex(16)}`;
  const client = { clientId, name, redirectUris, secretHash, createdAt, revokedAt: null };
  await putClient(store, client);
  return { ...client, clientSecret };
}

/**
 * The client of that id, in force.
 *
 * @throws OAuthError invalid_client
 */
export async function findClient(store: Store, clientId: string): Promise<OAuthClient> {
  const client = await getClient(store, clientId);
  if (client && client.revokedAt === null) return client;
  const isApiKey = /^amzn1\.application\.[0-9a-f]*$/.test(clientId);
  const hint = isApiKey ? "; this is the id of a security profile, which is for x-api-key" : "";
  const fault = client ? `was revoked at ${client.revokedAt}` : "is not a registered client";
  throw invalidClient(`client_id ${show(clientId)} ${fault}${hint}.`);
}

/** Whether a request says which client it comes from. */
export function namesClient(request: RequestContext, parameters: Parameters): boolean {
  return parameters.optional("client_id") !== undefined || basicOf(request) !== undefined;
}

/**
 * The client that a request comes from: `client_id`, and `client_secret` if the client has one, in the form or as
 * HTTP Basic (RFC 6749, section 2.3). A client with a secret is refused without it at every endpoint.
 *
 * @throws OAuthError invalid_request, invalid_client
 */
export async function authenticateClient(
  store: Store,
  request: RequestContext,
  parameters: Parameters,
): Promise<OAuthClient> {
  const basic = basicOf(request);
  const secretInForm = parameters.optional("client_secret");
  if (basic === undefined) {
    return checkSecret(await findClient(store, parameters.required("client_id")), secretInForm);
  }
  try {
    const { clientId, secret } = readBasic(basic);
    if (secretInForm !== undefined) {
      throw invalidRequest("client_secret is given in the form and in Authorization; send one.");
    }
    if ((parameters.optional("client_id") ?? clientId) !== clientId) {
      throw invalidRequest("client_id in the form is not the one in Authorization.");
    }
    return await checkSecret(await findClient(store, clientId), secret);
  } catch (error) {
    if (!(error instanceof OAuthError) || error.code !== "invalid_client") throw error;
    // What a client that used the header must be told with 401 (RFC 6749, section 5.2).
    throw invalidClient(error.message, { headers: { "WWW-Authenticate": 'Basic realm="gatefold"' } });
  }
}

/**
 * For a request that need not say which client it comes from.
 *
 * @throws OAuthError invalid_client where the client has a secret
 */
export function requireNoSecret({ secretHash }: OAuthClient): void {
  if (secretHash === null) return;
  throw invalidClient("client_secret is missing; this client has one.");
}

async function checkSecret(client: OAuthClient, secret: string | undefined): Promise<OAuthClient> {
  if (secret === undefined) requireNoSecret(client);
  else if (client.secretHash === null) {
    throw invalidClient("client_secret is given, but this client has none; send code_verifier.");
  } else if (!isSame(await hashOf(secret), client.secretHash)) {
    throw invalidClient("client_secret is wrong.");
  }
  return client;
}

/** The header field, if it is HTTP Basic: another type says nothing of the client. */
function basicOf(request: RequestContext): string | undefined {
  const authorization = request.header("authorization")?.trim();
  return authorization !== undefined && /^basic(\s|$)/i.test(authorization) ? authorization : undefined;
}

/** An empty secret is as good as none (RFC 6749, section 2.3.1), as it is in a form. */
function readBasic(basic: string): { readonly clientId: string; readonly secret: string | undefined } {
  const [, encoded = ""] = /^basic +(\S+)$/i.exec(basic) ?? [];
  try {
    const [, clientId, secret] = /^([^:]+):(.*)$/s.exec(atob(encoded)) ?? [];
    if (clientId !== undefined && secret !== undefined) {
      return { clientId: decode(clientId), secret: decode(secret) || undefined };
    }
  } catch {
    // Neither Base64 nor what was encoded as a form: the same fault.
  }
  throw invalidClient("Authorization must be HTTP Basic with client_id:client_secret.");
}

/** Both parts are encoded as a form is (RFC 6749, section 2.3.1). */
function decode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}
