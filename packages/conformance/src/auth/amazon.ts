import { createSession, memoryStorage, type Session, type SessionOptions } from "@gatefold/client/auth";
import { createEmulator, type Emulator } from "@gatefold/emulator";

/** The development authorization server in process, with a client of each kind and one album. */
export interface Amazon {
  readonly server: Emulator;
  readonly apiKey: string;
  readonly userId: string;
  /** Moves the server's clock. */
  advance(ms: number): void;
  /** The grant types that tokens were asked with, in order. */
  readonly grants: string[];
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** A session of the client without a secret. */
  session(options?: Partial<SessionOptions & { redirectUri: string }>): Session;
  /** Follows the user to the address that a sign-in ends at. */
  visit(signInUrl: string): Promise<string>;
}

/** Where the server is said to be. It answers in process, whatever the host. */
export const ORIGIN = "http://127.0.0.1:4800";
export const ALBUM_ID = "B0064UPU4G";

export async function startAmazon(): Promise<Amazon> {
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
