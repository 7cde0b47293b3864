import type { ApiRequest } from "../http/message.ts";
import type { OAuthClient, Store } from "../storage/store.ts";
import { OAuthError, show } from "./oauth-error.ts";
import type { Parameters } from "./parameters.ts";
import { LOOPBACK_REDIRECTS, redirectUriProblem } from "./redirect-uri.ts";
import { hashOf, randomHex } from "./secrets.ts";

/** What a new client is to be. */
export interface NewOAuthClient {
  /** Shown to the user who is asked. @default "Development" */
  readonly name?: string | undefined;
  /**
   * Where users may be sent back to: equal to the character. `http` URIs on loopback stand for every port, and
   * without a path for every path.
   * @default `http://127.0.0.1` and `http://localhost`
   */
  readonly redirectUris?: readonly string[] | undefined;
  /** Whether it gets a secret, as an application on a server does. @default false */
  readonly withSecret?: boolean | undefined;
}

/** A client as it is given to its owner. The secret is told once; the store keeps its hash. */
export interface RegisteredOAuthClient extends OAuthClient {
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
  await store.putOAuthClient(client);
  return { ...client, clientSecret };
}

/**
 * The client of that id, in force.
 *
 * @throws OAuthError invalid_client
 */
export async function findClient(store: Store, clientId: string): Promise<OAuthClient> {
  const client = await store.getOAuthClient(clientId);
  if (client && client.revokedAt === null) return client;
  const isApiKey = /^amzn1\.application\.[0-9a-f]*$/.test(clientId);
  const hint = isApiKey ? "; this is the id of a security profile, which is for x-api-key" : "";
  const fault = client ? `was revoked at ${client.revokedAt}` : "is not a registered client";
  throw new OAuthError("invalid_client", `client_id ${show(clientId)} ${fault}${hint}.`);
}

/** The client that calls, and whether it proved so with its secret. */
export interface CallingClient {
  readonly client: OAuthClient;
  readonly authenticated: boolean;
}

/**
 * Who calls: `client_id`, with `client_secret` if it has one, in the form or as HTTP Basic (RFC 6749, section 2.3).
 *
 * @throws OAuthError invalid_request, invalid_client
 */
export async function identifyClient(
  store: Store,
  request: ApiRequest,
  parameters: Parameters,
): Promise<CallingClient> {
  const basic = readBasic(request);
  const inForm = parameters.optional("client_secret");
  if (basic && inForm !== undefined) {
    throw new OAuthError(
      "invalid_request",
      "client_secret is given in the form and in Authorization; send one.",
    );
  }
  const clientId = basic?.clientId ?? parameters.required("client_id");
  const client = await findClient(store, clientId);
  if (basic && (parameters.optional("client_id") ?? clientId) !== clientId) {
    throw new OAuthError("invalid_request", "client_id in the form is not the one in Authorization.");
  }
  const secret = basic?.secret ?? inForm;
  if (secret === undefined) return { client, authenticated: false };
  if (client.secretHash === null) {
    throw new OAuthError(
      "invalid_client",
      "client_secret is given, but this client has none; send code_verifier.",
    );
  }
  if ((await hashOf(secret)) === client.secretHash) return { client, authenticated: true };
  throw new OAuthError("invalid_client", "client_secret is wrong.", basic ? { headers: CHALLENGE } : {});
}

const CHALLENGE = { "WWW-Authenticate": 'Basic realm="gatefold"' };

function readBasic(request: ApiRequest): { readonly clientId: string; readonly secret: string } | undefined {
  const [, encoded] = /^basic +(\S+)$/i.exec(request.header("authorization")?.trim() ?? "") ?? [];
  if (encoded === undefined) return undefined;
  try {
    const [, clientId = "", secret = ""] = /^([^:]*):(.*)$/s.exec(atob(encoded)) ?? [];
    return { clientId: decodeURIComponent(clientId), secret: decodeURIComponent(secret) };
  } catch {
    throw new OAuthError(
      "invalid_client",
      "The Authorization header is not HTTP Basic of client_id:client_secret.",
      {
        headers: CHALLENGE,
      },
    );
  }
}
