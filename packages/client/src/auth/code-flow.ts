import { type AuthorizationServer, encodeForm } from "./authorization-server.ts";
import type { SessionOptions, WebCrypto } from "./session-options.ts";
import type { IsHeld, SessionRecord, SessionStore, Tokens } from "./session-store.ts";
import { SignInError } from "./sign-in-error.ts";

/** How many sign-ins may be pending: users begin in several tabs, and never complete most of what they give up. */
const MAX_PENDING = 20;

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
  { clientId, redirectUri, scopes, crypto = globalThis.crypto }: SessionOptions,
  server: AuthorizationServer,
  store: SessionStore,
): CodeFlow {
  return {
    async begin() {
      if (!redirectUri) throw new TypeError("redirectUri is missing");
      const state = randomText(crypto);
      const verifier = randomText(crypto);
      const challenge = await challengeOf(crypto, verifier);
      const pending = [state, verifier] as const;
      await store.change(async (record) => ({
        ...record,
        pending: [...(record.pending ?? []), pending].slice(-MAX_PENDING),
      }));
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
    async finish(url, record, isHeld) {
      const query = new URLSearchParams(url.replace(/^[^?]*|#.*/g, ""));
      const found = record.pending?.find((one) => one[0] === query.get("state"));
      if (!found) return undefined;
      // A failed sign-in stays pending, so that a reload has the same outcome, or succeeds if only the answer was lost.
      const error = query.get("error");
      if (error) throw new SignInError(error, query.get("error_description") ?? "");
      const values = {
        grant_type: "authorization_code",
        code: query.get("code") ?? "",
        redirect_uri: redirectUri,
        code_verifier: found[1],
      };
      const tokens = await server.requestTokens(values, undefined, isHeld);
      return { tokens, pending: record.pending?.filter((one) => one !== found) };
    },
  };
}

/** 256 random bits in 43 characters that need no encoding: a state, or a code verifier. */
function randomText(crypto: WebCrypto): string {
  const bytes = new Uint8Array(32);
  crypto.getRandomValues(bytes);
  return base64Url(bytes);
}

/** The S256 challenge of a code verifier. */
async function challengeOf(crypto: WebCrypto, verifier: string): Promise<string> {
  return base64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier))));
}

function base64Url(bytes: Uint8Array): string {
  const encoded = btoa(String.fromCharCode(...bytes));
  return encoded.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
