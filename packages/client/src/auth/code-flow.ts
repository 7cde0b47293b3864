import type { AuthorizationServer } from "./authorization-server.ts";
import type { SessionSettings } from "./session-options.ts";
import type { IsHeld, SessionRecord, SessionStore, Tokens } from "./session-store.ts";
import { SignInError } from "./sign-in-error.ts";

/** The authorization code flow, always with PKCE: instead of a secret in pages and apps, together with it on servers. */
export interface CodeFlow {
  /** Begins a sign-in, and returns the URL of the sign-in page. */
  begin(): Promise<string>;
  /**
   * Redeems the code of a return URL, with the lock held.
   *
   * @returns the tokens, and the sign-ins that are still pending; `undefined` if the URL belongs to no pending sign-in
   */
  finish(url: string, record: SessionRecord, isHeld: IsHeld): Promise<Redeemed | undefined>;
}

/** The result of a sign-in by code. */
export interface Redeemed extends Pick<SessionRecord, "pending"> {
  readonly tokens: Tokens;
}

/** @see https://www.rfc-editor.org/rfc/rfc7636 */
export function createCodeFlow(
  { clientId, redirectUri, scopes, crypto }: SessionSettings,
  server: AuthorizationServer,
  store: SessionStore,
): CodeFlow {
  return {
    async begin() {
      if (!redirectUri) throw new TypeError("needs redirectUri");
      const random = new Uint8Array(32);
      crypto.getRandomValues(random);
      const verifier = base64Url(random);
      const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
      // It is the state too: as hard to guess as another random value.
      const challenge = base64Url(digest);
      // The last ones only: users begin in several tabs, and give up most of what they began.
      await store.change(async (record) => ({
        ...record,
        pending: [...(record.pending ?? []), [challenge, verifier] as const].slice(-20),
      }));
      const query = new URLSearchParams({
        client_id: clientId,
        scope: scopes.join(" "),
        response_type: "code",
        redirect_uri: redirectUri,
        state: challenge,
        code_challenge: challenge,
        code_challenge_method: "S256",
      });
      return `${server.endpoints.authorizeUrl}?${query}`;
    },
    async finish(url, record, isHeld) {
      const query = new URLSearchParams(url.replace(/^[^?]*|#.*/g, ""));
      const { state, code = "", error, error_description: description } = Object.fromEntries(query);
      const found = record.pending?.find((one) => one[0] === state);
      if (!found) return undefined;
      // A failed sign-in stays pending, so that a reload has the same outcome, or succeeds if only the answer was lost.
      if (error) throw new SignInError(error, description);
      const values = {
        grant_type: "authorization_code",
        code,
        redirect_uri: redirectUri,
        code_verifier: found[1],
      };
      const tokens = await server.requestTokens(values, undefined, isHeld);
      return { tokens, pending: record.pending?.filter((one) => one !== found) };
    },
  };
}

/** 32 bytes without the `=` at the end. */
function base64Url(bytes: ArrayLike<number> | ArrayBuffer): string {
  const encoded = btoa(String.fromCharCode(...new Uint8Array(bytes)));
  return encoded.replaceAll("+", "-").replaceAll("/", "_").slice(0, -1);
}
