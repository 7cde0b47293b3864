import { createSession, memoryStorage, type TokenStorage } from "@gatefold/client/auth";
import { createEmulator } from "@gatefold/emulator";
import { type Answer, httpServer } from "../client/http-server.ts";

/** What a program needs to call the API and to sign in. */
export interface Setup {
  /** Base URL of the API. */
  readonly url: string;
  /** Base URL of an API that redirects everything to that of this one, which is another origin. */
  readonly redirectingUrl: string;
  readonly authorizationUrl: string;
  readonly apiKey: string;
  /** An access token, for programs that don't sign in. */
  readonly token: string;
  readonly clientId: string;
  readonly refreshToken: string;
  readonly albumId: string;
}

/** A server that listens, with one album and one user. */
export interface TestApi {
  /** Signs the user in, and returns what a program needs to continue. */
  setup(): Promise<Setup>;
  stop(): Promise<void>;
}

const ALBUM = { id: "B0064UPU4G", title: "Discovery" };

/** What each program must print. */
export const EXPECTED = {
  title: ALBUM.title,
  saveState: "SAVED",
  unknown: "RESOURCE_NOT_FOUND",
  redirected: "REDIRECTED",
  challengeCharacters: 43,
  signedOut: "NOT_SIGNED_IN",
};

/** Redirects, with the CORS headers that a page needs. */
const redirecting =
  (to: string): Answer =>
  ({ method, url = "" }, response) => {
    const cors = { "access-control-allow-origin": "*", "access-control-allow-headers": "*,authorization" };
    if (method === "OPTIONS") response.writeHead(204, cors).end();
    else response.writeHead(307, { ...cors, location: to + url.replace("/v1", "") }).end();
  };

export async function startTestApi(): Promise<TestApi> {
  const server = await createEmulator({ authorization: { autoApprove: {} } });
  await server.store.catalog.put([{ id: ALBUM.id, json: new TextEncoder().encode(JSON.stringify(ALBUM)) }]);
  const { apiKey, clientId, token } = server;
  const listening = await server.listen({ port: 0 });
  const { url, authorizationUrl } = listening;
  if (!authorizationUrl) throw new Error("the server has no authorization server");
  const redirector = await httpServer(redirecting(url));
  const redirectingUrl = `${redirector.origin}/v1`;
  return {
    async setup() {
      const refreshToken = await signIn(authorizationUrl, clientId);
      return {
        url,
        redirectingUrl,
        authorizationUrl,
        apiKey,
        token,
        clientId,
        refreshToken,
        albumId: ALBUM.id,
      };
    },
    async stop() {
      await redirector[Symbol.asyncDispose]();
      await listening.close();
      await server.store.close();
    },
  };
}

/** Signs in with the code flow, as a browser would, and returns the refresh token. */
async function signIn(baseUrl: string, clientId: string): Promise<string> {
  const values = new Map<string, string>();
  const storage: TokenStorage = {
    ...memoryStorage(),
    set: (key, value) => values.set(key, value),
    get: (key) => values.get(key),
  };
  const session = createSession({
    clientId,
    scopes: ["music::catalog", "music::library"],
    redirectUri: "http://127.0.0.1/back",
    baseUrl,
    storage,
    key: "session",
  });
  const page = await fetch(await session.signInUrl(), { redirect: "manual" });
  await session.completeSignIn(page.headers.get("location") ?? "");
  const { tokens }: { tokens?: { refreshToken?: string } } = JSON.parse(values.get("session") ?? "{}");
  if (!tokens?.refreshToken) throw new Error("signing in gave no refresh token");
  return tokens.refreshToken;
}
