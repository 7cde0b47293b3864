import { KNOWN_SCOPES } from "../generated/facade.ts";
import type { TokenProvider } from "../token.ts";
import { checkScopes } from "../scopes.ts";
import { platformFetch, type WebSignal } from "../web.ts";
import { withoutNull } from "../options.ts";
import { systemClock } from "../clock.ts";
import { type AuthorizationServer, authorizationServer } from "./authorization-server.ts";
import { createCodeFlow, type Redeemed } from "./code-flow.ts";
import type { SessionOptions, SessionSettings } from "./session-options.ts";
import {
  openSessionStore,
  type SessionRecord,
  type SessionState,
  type StoredTokens,
  type Tokens,
} from "./session-store.ts";
import { SignInError, withLimits } from "./sign-in-error.ts";

/** A function that signs in and returns tokens. */
export type SignInFlow = (server: AuthorizationServer, options: SessionOptions) => Tokens | Promise<Tokens>;

/** A user's sign-in on a device without a browser: a {@link Session} without the methods that need a `redirectUri`. */
export interface DeviceSession extends TokenProvider {
  /**
   * Returns the access token, refreshed if it is about to expire.
   *
   * @param options `signal` identifies a call: with the same signal, tokens of two accounts are never returned
   * @throws SignInError with `ACCOUNT_CHANGED` if there was another sign-in since {@link getState} last changed, or since
   * the call began, because the request was meant for the previous account. The state then changes, and later calls use
   * the new account.
   */
  getToken(options?: { readonly signal?: WebSignal | undefined }): Promise<string>;
  /**
   * Returns a token other than the one that the API refused. Concurrent calls share one refresh.
   *
   * @param options `signal` identifies a call, as for {@link getToken}; its abort doesn't cancel the refresh
   * @throws SignInError
   */
  refreshToken(refusedToken: string, options?: { readonly signal?: WebSignal | undefined }): Promise<string>;
  /** Returns the last known state, which is the same object until it changes. Doesn't read the storage. */
  getState(): SessionState;
  /**
   * Reads the storage, and calls a listener whenever {@link getState} returns another state: changed by this object, by
   * another one in the page, or by another tab. Only `localStorage` has events for writes of other tabs; other storages
   * are read again when the page gets the focus.
   *
   * @returns a function that ends the subscription
   */
  subscribe(listener: () => void): () => void;
  /**
   * Signs in by another flow: {@link deviceCode}, or a function of your own that returns tokens.
   *
   * @throws SignInError
   */
  signIn(flow: SignInFlow): Promise<void>;
  /** Whether there are tokens. Only the API knows whether it still accepts them. */
  isSignedIn(): Promise<boolean>;
  /**
   * Deletes the tokens, and revokes them.
   *
   * @throws SignInError if they could not be revoked; they are deleted anyway
   */
  signOut(): Promise<void>;
  /**
   * Calls a listener when the sign-in ends in any way other than `signOut` or `signIn` of this object: with
   * `SESSION_EXPIRED` if the server ended it or another tab signed out, with `ACCOUNT_CHANGED` if another tab signed in.
   *
   * @returns a function that ends the subscription
   */
  onExpired(listener: (error: SignInError) => void): () => void;
}

/** A user's sign-in. Give it to a client as its `token`. */
export interface Session extends DeviceSession {
  /**
   * Starts a sign-in by authorization code with PKCE.
   *
   * @returns the address to send the user to
   * @throws TypeError if the session has no `redirectUri`
   * @see https://www.rfc-editor.org/rfc/rfc7636
   */
  signInUrl(): Promise<string>;
  /**
   * Completes a sign-in on the page that the user returns to. The code is redeemed once, even if several calls or tabs
   * complete the same address. Does nothing if the address belongs to no pending sign-in and a user is signed in, as
   * after a reload.
   *
   * @param url the address that the user returned to. By default, that of the page, from which the parameters of the
   * sign-in are then removed with `history.replaceState`
   * @throws SignInError with `access_denied` if the user refused
   */
  completeSignIn(url?: string): Promise<void>;
}

/**
 * Creates a session with Login with Amazon.
 *
 * The storage holds one record: the id of the sign-in, and its tokens until they expire. A session changes it only while
 * it holds the lock, after reading it under the same lock. The state of a session object is what it read last.
 *
 * @param options with a `redirectUri`, the session can sign in through a browser as well; without one, only on devices
 * @throws TypeError for a scope that does not exist
 *
 * @example
 * ```ts shown
 * import { createSession, isSignInError, leaseLock, memoryStorage, webStorage } from "@gatefold/client/auth";
 * import { createClient } from "@gatefold/client";
 *
 * const session = createSession({
 *   clientId: "amzn1.application-oa2-client.…",
 *   redirectUri: "https://app.example.com/back",
 *   scopes: ["music::catalog", "music::library"],
 *   storage: webStorage(),
 * });
 * try {
 *   await session.completeSignIn();
 * } catch (error) {
 *   if (isSignInError(error)) console.log(error.code, error.description);
 * }
 * const music = createClient({ apiKey: "amzn1.application.…", token: session });
 *
 * // A storage of your own needs a lock.
 * const { get, set, remove } = memoryStorage();
 * const storage = { get, set, remove, lock: leaseLock({ get, set, remove }) };
 * console.log(music.albums, storage);
 * ```
 */
export function createSession(options: SessionOptions & { readonly redirectUri: string }): Session;
export function createSession(options: SessionOptions): DeviceSession;
export function createSession(given: SessionOptions): Session {
  const options = {
    region: "NA",
    key: `gatefold:${given.clientId}`,
    refreshAheadMs: 60_000,
    timeoutMs: 10_000,
    lockTimeoutMs: 20_000,
    fetch: platformFetch,
    clock: systemClock,
    crypto: globalThis.crypto,
    ...withoutNull(given),
  } as SessionSettings;
  checkScopes(options.scopes, [...KNOWN_SCOPES, "profile"]);
  const { refreshAheadMs, clock, redirectUri } = options;
  const store = openSessionStore(options);
  const server = authorizationServer(options);
  const codeFlow = createCodeFlow(options, server, store);
  let refreshing: Promise<SessionRecord> | undefined;
  const signInOfCall = new WeakMap<object, string | undefined>();
  /** The sign-ins that are being completed, by their URLs. */
  const completing: Record<string, Promise<void>> = {};

  const toStore = (tokens: Tokens): StoredTokens => ({
    ...tokens,
    refreshAtMs: tokens.expiresAtMs - Math.min(refreshAheadMs, (tokens.expiresAtMs - clock.now()) / 4),
  });
  // Without a refresh token, the API decides when the token has expired: this clock may be wrong.
  const isFresh = (tokens: StoredTokens) => !tokens.refreshToken || clock.now() < tokens.refreshAtMs;

  const renew = (refused?: string) => {
    refreshing ??= store
      .change(async (record, isHeld) => {
        const { tokens } = record;
        if (!tokens || (tokens.accessToken !== refused && isFresh(tokens))) return record;
        try {
          const { refreshToken } = tokens;
          if (!refreshToken) throw new SignInError("invalid_grant", "needs refreshToken");
          if (!(await isHeld())) throw new SignInError("LOCK_TIMEOUT");
          const values = { grant_type: "refresh_token", refresh_token: refreshToken };
          return { ...record, tokens: toStore(await server.requestTokens(values, undefined, isHeld)) };
        } catch (error) {
          const { code, message } = Object(error);
          if (code === "invalid_grant") return { ...record, tokens: undefined, reason: message };
          // The token has not expired yet, and the next call tries again.
          if (tokens.accessToken !== refused && clock.now() < tokens.expiresAtMs) return record;
          throw error;
        }
      })
      .finally(() => {
        refreshing = undefined;
      });
    return refreshing;
  };

  const tokenFor = async (signal?: WebSignal, refused?: string) => {
    // Without a signal, it is a call of its own.
    const call = signal ?? {};
    let signInId = signInOfCall.get(call) ?? store.getState().signInId;
    signInOfCall.set(call, signInId);
    const tokensOf = (record: SessionRecord) => {
      signInId ??= record.signInId;
      const isAnother = record.signInId && record.signInId !== signInId;
      signInOfCall.set(call, isAnother ? undefined : signInId);
      if (isAnother) throw new SignInError("ACCOUNT_CHANGED");
      if (record.tokens) return record.tokens;
      throw new SignInError(signInId ? "SESSION_EXPIRED" : "NOT_SIGNED_IN", record.reason);
    };
    let tokens = tokensOf(await store.read());
    // Twice, because a refresh in progress may have been for another token.
    for (let tries = 0; tries < 2 && (tokens.accessToken === refused || !(tries || isFresh(tokens))); tries++)
      // One caller's abort doesn't cancel the refresh: its answer has the next refresh token.
      tokens = await withLimits({ signal: refused ? undefined : signal }, async () =>
        tokensOf(await renew(refused)),
      );
    return tokens.accessToken;
  };

  const newSignIn = ({ tokens, pending }: Redeemed): SessionRecord => ({
    signInId: `${Math.random()}`,
    tokens: toStore(tokens),
    pending,
  });

  return {
    getToken: (options) => tokenFor(options?.signal),
    refreshToken: (refused, options) => tokenFor(options?.signal, refused),
    getState: store.getState,
    subscribe: store.listen,
    onExpired: (listener) => store.listen((over) => over && listener(over)),
    signInUrl: codeFlow.begin,
    completeSignIn(given) {
      const { location, history }: Page = globalThis;
      const url = given ?? location?.href ?? "";
      completing[url] ??= store
        .signingIn(async () => {
          const { tokens } = await store.change(async (record, isHeld) => {
            const redeemed = await codeFlow.finish(url, record, isHeld);
            return redeemed ? newSignIn(redeemed) : record;
          });
          if (!tokens) throw new SignInError("STATE_MISMATCH");
          // Removes the parameters of the sign-in.
          if (given == null && location?.href === url) history?.replaceState(history.state, "", redirectUri);
        })
        .finally(() => delete completing[url]);
      return completing[url];
    },
    signIn: (flow) =>
      store.signingIn(async () => {
        const tokens = await flow(server, options);
        await store.change(async ({ pending }) => newSignIn({ tokens, pending }));
      }),
    isSignedIn: async () => !!(await store.read()).tokens,
    async signOut() {
      let ended: SessionRecord | undefined;
      // A lock that is never released must not keep the user signed in.
      await store.changeAnyway(async (record) => {
        ended ??= record;
        const isAnother = record.signInId && record.signInId !== ended.signInId;
        return isAnother ? record : { pending: record.pending };
      });
      // If one can't be revoked, the other still is.
      const tokens = [ended?.tokens?.refreshToken, ended?.tokens?.accessToken];
      await Promise.all(tokens.map((token) => token && server.post("revokeUrl", { token })));
    },
  };
}

/** The parts of a page that are used, where there is a page. */
interface Page {
  readonly navigator?: unknown;
  readonly location?: { readonly href: string };
  readonly history?: {
    readonly state: unknown;
    replaceState(state: unknown, title: string, url: string | undefined): void;
  };
}
