import { createEmulator } from "@gatefold/emulator";

/** A server that listens, with two users. */
export interface Accounts {
  /** Base URL of the API. */
  readonly url: string;
  readonly authorizationUrl: string;
  readonly apiKey: string;
  readonly clientId: string;
  /** Signs a user in at the address of a sign-in, and gives the address that the user comes back to. */
  approve(signInUrl: string, user: number): Promise<string>;
  /** Ends the sign-in of a stored session at the server. */
  revoke(record: string | null): Promise<void>;
  /** Whose an access token is, with or without `Bearer`. */
  userOf(token: string): string;
  stop(): Promise<void>;
}

/** Starts a server with two users. */
export async function startAccounts(): Promise<Accounts> {
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
      // One after the other: whom the server signs in is said for all.
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
