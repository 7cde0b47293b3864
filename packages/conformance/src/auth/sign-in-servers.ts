import { createSession, memoryStorage, type Session, type SessionOptions } from "@gatefold/client/auth";
import { createEmulator, type Emulator } from "@gatefold/emulator";

/** The emulator in process, whose users are signed in without being asked, with one album. */
export interface SignInServer {
  readonly server: Emulator;
  readonly apiKey: string;
  readonly userId: string;
  /** Moves the server's clock. */
  advance(ms: number): void;
  /** The grant types of all token requests, in order. */
  readonly grants: string[];
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** A session of the client without a secret. */
  session(options?: Partial<SessionOptions & { redirectUri: string }>): Session;
  /** Opens a sign-in address, and returns the address that it redirects back to. */
  visit(signInUrl: string): Promise<string>;
}

/** The origin in URLs. The server answers in process, whatever the host is. */
export const ORIGIN = "http://127.0.0.1:4800";
export const ALBUM_ID = "B0064UPU4G";

export async function startSignInServer(): Promise<SignInServer> {
  let aheadMs = 0;
  const clock = () => Date.now() + aheadMs;
  const server = await createEmulator({ authorization: { autoApprove: {} }, clock });
  await server.store.catalog.put([
    { id: ALBUM_ID, json: new TextEncoder().encode(JSON.stringify({ id: ALBUM_ID, title: "Discovery" })) },
  ]);
  const { apiKey, userId, clientId } = server;
  const grants: string[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    if (url.endsWith("/auth/o2/token"))
      grants.push(new URLSearchParams(String(init.body)).get("grant_type") ?? "");
    return server.fetch(url, init);
  };
  return {
    server,
    advance(ms) {
      aheadMs += ms;
    },
    apiKey,
    userId,
    grants,
    fetch,
    session: (options) =>
      createSession({
        clientId,
        scopes: ["music::catalog", "music::library"],
        redirectUri: "http://127.0.0.1/back",
        baseUrl: `${ORIGIN}/v1`,
        storage: memoryStorage(),
        fetch,
        ...options,
      }),
    async visit(signInUrl) {
      const response = await server.fetch(new Request(signInUrl));
      return response.headers.get("location") ?? "";
    },
  };
}

/** A server that listens, with two users. */
export interface TwoUserServer {
  /** Base URL of the API. */
  readonly url: string;
  readonly authorizationUrl: string;
  readonly apiKey: string;
  readonly clientId: string;
  /** Signs a user in, and returns the address that the sign-in redirects back to. */
  approve(signInUrl: string, user: number): Promise<string>;
  /** Ends the sign-in of a stored session at the server. */
  revoke(record: string | null): Promise<void>;
  /** The user of an access token, which may follow `Bearer`. */
  userOf(token: string): string;
  stop(): Promise<void>;
}

/** Starts a server with two users. */
export async function startTwoUserServer(): Promise<TwoUserServer> {
  let userId = "";
  const autoApprove = {
    get userId() {
      return userId;
    },
  };
  const server = await createEmulator({ authorization: { autoApprove } });
  const users = [await server.addUser(), await server.addUser()];
  const { apiKey, clientId } = server;
  const { url, authorizationUrl = "", close } = await server.listen({ port: 0 });
  let last: Promise<unknown> = Promise.resolve();
  return {
    url,
    authorizationUrl,
    apiKey,
    clientId,
    approve(signInUrl, user) {
      // One after the other, because the server signs in one user at a time.
      const approved = last.then(async () => {
        userId = users[user]?.id ?? "";
        const response = await fetch(signInUrl, { redirect: "manual" });
        return response.headers.get("location") ?? "";
      });
      last = approved;
      return approved;
    },
    async revoke(record) {
      const token = JSON.parse(record ?? "{}").tokens?.refreshToken;
      if (!token) return;
      const body = new URLSearchParams({ token, client_id: clientId });
      await fetch(`${new URL(authorizationUrl).origin}/auth/o2/token/revoke`, { method: "POST", body });
    },
    userOf: (token) => JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()).sub,
    async stop() {
      await close();
      await server.store.close();
    },
  };
}
