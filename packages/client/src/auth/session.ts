import { systemClock } from "../clock.ts";
import type { TokenProvider } from "../token-provider.ts";
import type { WebSignal } from "../web.ts";
import { type AuthorizationServer, authorizationServer } from "./authorization-server.ts";
import { createCodeFlow } from "./code-flow.ts";
import type { SessionOptions } from "./session-options.ts";
import { isSignInError, SignInError } from "./sign-in-error.ts";
import type { Tokens } from "./tokens.ts";
import { openVault } from "./vault.ts";
import { within } from "./within.ts";

/** Tokens were there and can't be refreshed any more: the user has to sign in again. */
export interface SessionExpired {
  readonly type: "SessionExpired";
  /** Its `cause` is why: the server's `invalid_grant`, or that another tab signed out. */
  readonly error: SignInError;
}

/** A way to come by tokens. */
export type SignInFlow = (server: AuthorizationServer, options: SessionOptions) => Tokens | Promise<Tokens>;

/** A user's sign-in. Give it to a client as its `token`. */
export interface Session extends TokenProvider {
  /**
   * Gives the access token, refreshed if it is about to end.
   *
   * @throws SignInError
   */
  getToken(options?: { readonly signal?: WebSignal | undefined }): Promise<string>;
  /**
   * Gives another token than the one that the API refused. Callers that come together share one refresh.
   *
   * @throws SignInError
   */
  refreshToken(refusedToken: string): Promise<string>;
  /**
   * Begins to sign in, by authorization code with PKCE.
   *
   * @returns where to send the user
   * @see https://www.rfc-editor.org/rfc/rfc7636
   */
  signInUrl(): Promise<string>;
  /**
   * Ends signing in, on the page that the user comes back to. Asked twice about the same address, it does its work
   * once.
   *
   * @param url the whole address of that page
   * @throws SignInError with `access_denied` if the user refused
   */
  completeSignIn(url: string): Promise<void>;
  /**
   * Signs in by another flow, such as {@link deviceCode}, or by one of your own: a function that gives tokens.
   *
   * @throws SignInError
   */
  signIn(flow: SignInFlow): Promise<void>;
  /** Whether there are tokens. Only the API knows whether it still takes them. */
  isSignedIn(): Promise<boolean>;
  /**
   * Forgets the tokens, then has them revoked.
   *
   * @throws SignInError if they could not be revoked; they are forgotten all the same
   */
  signOut(): Promise<void>;
  /**
   * Calls a listener once when the session ends other than by its own `signOut`.
   *
   * @returns what ends the subscription
   */
  onExpired(listener: (event: SessionExpired) => void): () => void;
}

/** Makes a session of Login with Amazon. */
export function createSession(options: SessionOptions): Session {
  const { refreshAheadMs = 60_000, clock = systemClock } = options;
  const server = authorizationServer(options);
  const vault = openVault(options);
  const codeFlow = createCodeFlow(options, server, vault);
  const listeners = new Set<(event: SessionExpired) => void>();
  let wasSignedIn = false;
  let refreshing: Promise<string> | undefined;
  let completing: readonly [url: string, done: Promise<void>] | undefined;

  const load = async () => {
    const tokens = await vault.load();
    wasSignedIn ||= tokens !== undefined;
    return tokens;
  };
  const start = async (tokens: Tokens) => {
    await vault.locked(() => vault.save(tokens));
    wasSignedIn = true;
  };
  /** The error of a session that is over. Of all who find it out, the first tells the listeners. */
  const ended = (cause?: unknown) => {
    if (!wasSignedIn) return new SignInError("NOT_SIGNED_IN", undefined, cause);
    wasSignedIn = false;
    const error = new SignInError("SESSION_EXPIRED", undefined, cause);
    for (const listener of listeners) queueMicrotask(() => listener({ type: "SessionExpired", error }));
    return error;
  };
  const isFresh = ({ expiresAtMs, refreshToken }: Tokens) =>
    expiresAtMs - clock.now() > (refreshToken ? refreshAheadMs : 0);

  const refresh = async (refused?: string): Promise<string> => {
    // Read again with the lock held: another tab may just have refreshed.
    const tokens = await load();
    if (!tokens) throw ended();
    const { accessToken, refreshToken, expiresAtMs } = tokens;
    if (accessToken !== refused && isFresh(tokens)) return accessToken;
    try {
      if (!refreshToken) throw new SignInError("invalid_grant", "there is no refresh token");
      const values = { grant_type: "refresh_token", refresh_token: refreshToken };
      const next = await server.requestTokens(values);
      await vault.save(next);
      return next.accessToken;
    } catch (error) {
      if (isSignInError(error) && error.code === "invalid_grant") {
        const latest = await load();
        if (latest && latest.refreshToken !== refreshToken) return latest.accessToken;
        await vault.clear().catch(() => {});
        throw ended(error);
      }
      // It has not ended yet, so the next call may try again.
      if (accessToken !== refused && expiresAtMs > clock.now()) return accessToken;
      throw error;
    }
  };
  const renew = (refused?: string) => {
    refreshing ??= vault
      .locked(() => refresh(refused))
      .finally(() => {
        refreshing = undefined;
      });
    return refreshing;
  };

  return {
    async getToken({ signal } = {}) {
      const tokens = await load();
      if (!tokens) throw ended();
      // A caller that goes away does not end the refresh: the answer to it holds the next refresh token.
      return isFresh(tokens)
        ? tokens.accessToken
        : within({ clock, signal, timeoutMs: Infinity }, () => renew());
    },
    async refreshToken(refusedToken) {
      const token = await renew(refusedToken);
      // The refresh that was under way may have been for another token.
      return token === refusedToken ? renew(refusedToken) : token;
    },
    signInUrl: () => codeFlow.begin(),
    completeSignIn(url) {
      if (completing?.[0] !== url) completing = [url, codeFlow.finish(url).then(start)];
      return completing[1];
    },
    signIn: async (flow) => start(await flow(server, options)),
    isSignedIn: async () => (await load()) !== undefined,
    async signOut() {
      const tokens = await vault.locked(async () => {
        const tokens = await vault.load();
        wasSignedIn = false;
        await vault.clear();
        return tokens;
      });
      for (const token of [tokens?.refreshToken, tokens?.accessToken])
        if (token) await server.post("revokeUrl", { token });
    },
    onExpired(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
