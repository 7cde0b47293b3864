import { type AuthorizationServer, encodeForm } from "./authorization-server.ts";
import { challengeOf, randomText } from "./pkce.ts";
import type { SessionOptions } from "./session-options.ts";
import { SignInError } from "./sign-in-error.ts";
import { parseJson, type Tokens } from "./tokens.ts";
import type { Vault } from "./vault.ts";

/** A sign-in that the user has gone away for. */
type Pending = readonly [state: string, verifier: string];

/** A user may begin in several tabs; what was given up goes when others come. */
const MAX_PENDING = 5;

/** The authorization code flow, always with PKCE: in pages and apps instead of a secret, on servers beside it. */
export interface CodeFlow {
  begin(): Promise<string>;
  finish(url: string): Promise<Tokens>;
}

/** @see https://www.rfc-editor.org/rfc/rfc7636 */
export function createCodeFlow(
  { clientId, redirectUri, scopes, crypto = globalThis.crypto }: SessionOptions,
  server: AuthorizationServer,
  vault: Vault,
): CodeFlow {
  const readPending = async (): Promise<Pending[]> => {
    const list = parseJson(await vault.get(".pending"));
    return Array.isArray(list) ? list : [];
  };
  const writePending = (list: readonly Pending[]) =>
    vault.set(".pending", JSON.stringify(list.slice(-MAX_PENDING)));
  return {
    async begin() {
      const state = randomText(crypto);
      const verifier = randomText(crypto);
      await writePending([...(await readPending()), [state, verifier]]);
      const query = encodeForm({
        client_id: clientId,
        scope: scopes.join(" "),
        response_type: "code",
        redirect_uri: redirectUri,
        state,
        code_challenge: await challengeOf(crypto, verifier),
        code_challenge_method: "S256",
      });
      return `${server.endpoints.authorizeUrl}?${query}`;
    },
    async finish(url) {
      const query = new URLSearchParams(url.replace(/^[^?]*|#.*/g, ""));
      const pending = await readPending();
      const found = pending.find((one) => one[0] === query.get("state"));
      if (!found) throw new SignInError("STATE_MISMATCH", "this answers no sign-in that was begun here");
      await writePending(pending.filter((one) => one !== found));
      const error = query.get("error");
      if (error) throw new SignInError(error, query.get("error_description") ?? "");
      return server.requestTokens({
        grant_type: "authorization_code",
        code: query.get("code") ?? "",
        redirect_uri: redirectUri,
        code_verifier: found[1],
      });
    },
  };
}
