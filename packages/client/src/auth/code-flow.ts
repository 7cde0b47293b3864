import { type AuthorizationServer, encodeForm } from "./authorization-server.ts";
import { challengeOf, randomText } from "./pkce.ts";
import type { SessionOptions } from "./session-options.ts";
import type { SessionStore, Tokens } from "./session-store.ts";
import { isOAuthError, SignInError } from "./sign-in-error.ts";

/** The authorization code flow, always with PKCE: instead of a secret in pages and apps, together with it on servers. */
export interface CodeFlow {
  /** Gives the address to sign in at. */
  begin(): Promise<string>;
  /** Redeems the code of a return URL, with the lock held. Gives nothing if this sign-in is not under way. */
  finish(url: string): Promise<Tokens | undefined>;
}

/** @see https://www.rfc-editor.org/rfc/rfc7636 */
export function createCodeFlow(
  { clientId, redirectUri, scopes, crypto = globalThis.crypto }: SessionOptions,
  server: AuthorizationServer,
  store: SessionStore,
): CodeFlow {
  return {
    async begin() {
      if (!redirectUri) throw new TypeError("createSession needs redirectUri to sign in by URL");
      const state = randomText(crypto);
      const verifier = randomText(crypto);
      const challenge = await challengeOf(crypto, verifier);
      await store.locked(async () => store.writePending([...(await store.readPending()), [state, verifier]]));
      const query = encodeForm({
        client_id: clientId,
        scope: scopes.join(" "),
        response_type: "code",
        redirect_uri: redirectUri,
        state,
        code_challenge: challenge,
        code_challenge_method: "S256",
      });
      return `${server.endpoints.authorizeUrl}?${query}`;
    },
    async finish(url) {
      const query = new URLSearchParams(url.replace(/^[^?]*|#.*/g, ""));
      const pending = await store.readPending();
      const found = pending.find((one) => one[0] === query.get("state"));
      if (!found) return undefined;
      const forget = () => store.writePending(pending.filter((one) => one !== found)).catch(() => {});
      try {
        const error = query.get("error");
        if (error) throw new SignInError(error, query.get("error_description") ?? "");
        const tokens = await server.requestTokens({
          grant_type: "authorization_code",
          code: query.get("code") ?? "",
          redirect_uri: redirectUri,
          code_verifier: found[1],
        });
        await forget();
        return tokens;
      } catch (error) {
        // Without an answer the code may still be good, so it can be tried again.
        if (isOAuthError(error)) await forget();
        throw error;
      }
    },
  };
}
