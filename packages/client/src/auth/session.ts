import { systemClock } from "../clock.ts";
import type { TokenProvider } from "../token-provider.ts";
import type { WebSignal } from "../web.ts";
import { type AuthorizationServer, authorizationServer } from "./authorization-server.ts";
import { createCodeFlow } from "./code-flow.ts";
import { checkScopes, type SessionOptions } from "./session-options.ts";
import { pageAddress, stripAddress } from "./page-address.ts";
import { createSessionState, type SessionExpired, type SessionState } from "./session-state.ts";
import {
  type IsHeld,
  openSessionStore,
  type SessionRecord,
  type StoredTokens,
  type Tokens,
} from "./session-store.ts";
import { isOAuthError, isSignInError, SignInError } from "./sign-in-error.ts";
import { withLimits } from "./with-limits.ts";

/** A way to come by tokens. */
export type SignInFlow = (server: AuthorizationServer, options: SessionOptions) => Tokens | Promise<Tokens>;

/** A user's sign-in on a device that shows no pages: all of a {@link Session} that needs no `redirectUri`. */
export interface DeviceSession extends TokenProvider {
  /**
   * Gives the access token, refreshed if it is about to end.
   *
   * @throws SignInError with `ACCOUNT_CHANGED` if somebody has signed in anew since {@link getState} last changed: what
   * the caller is about to send was meant for the account before. The change is announced, and later calls use the new
   * account.
   */
  getToken(options?: { readonly signal?: WebSignal | undefined }): Promise<string>;
  /**
   * Gives another token than the one that the API refused. Callers that come together share one refresh.
   *
   * @throws SignInError
   */
  refreshToken(refusedToken: string): Promise<string>;
  /** Gives tokens to one call: those of the account that is signed in now, or none. */
  forCall(): Required<Omit<TokenProvider, "forCall">>;
  /** What is known of the session: the same object until it changes. It does not read the storage. */
  getState(): SessionState;
  /**
   * Reads the storage, and calls a listener whenever {@link getState} gives another state: changed by this object, by
   * another one in the page, or by another tab. Storages other than `localStorage` tell nobody when another tab writes:
   * what they hold is read again when the page gets the focus.
   *
   * @returns what ends the subscription
   */
  subscribe(listener: () => void): () => void;
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
   * Calls a listener when the sign-in that this object knows is over other than by its own `signOut` or `signIn`: it
   * expired, another tab signed out, or somebody else signed in.
   *
   * @returns what ends the subscription
   */
  onExpired(listener: (event: SessionExpired) => void): () => void;
}

/** A user's sign-in. Give it to a client as its `token`. */
export interface Session extends DeviceSession {
  /**
   * Begins to sign in, by authorization code with PKCE.
   *
   * @returns where to send the user
   * @throws TypeError if the session has no `redirectUri`
   * @see https://www.rfc-editor.org/rfc/rfc7636
   */
  signInUrl(): Promise<string>;
  /**
   * Ends signing in, on the page that the user comes back to. However often, by however many tabs it is asked about the
   * same address, it redeems the code once. It does nothing if the address answers no sign-in that is under way, and
   * somebody is signed in, as after a reload.
   *
   * @param url the address that the user came back to. Left out, it is the page's, and what the sign-in added to it is
   * taken out of it (by `history.replaceState`)
   * @throws SignInError with `access_denied` if the user refused
   */
  completeSignIn(url?: string): Promise<void>;
}

/**
 * Makes a session of Login with Amazon.
 *
 * All that is stored is one record: an id of the sign-in, and its tokens until it expires. It is changed with the lock
 * held, by whoever has read it with the lock held. What a session object knows is what it last read.
 *
 * @throws TypeError for a scope that does not exist
 */
export function createSession(options: SessionOptions & { readonly redirectUri: string }): Session;
export function createSession(options: SessionOptions): DeviceSession;
export function createSession(options: SessionOptions): Session {
  checkScopes(options.scopes);
  const { refreshAheadMs = 60_000, clock = systemClock } = options;
  const store = openSessionStore(options);
  const server = authorizationServer(options);
  const codeFlow = createCodeFlow(options, server, store);
  const state = createSessionState(options, store);
  let refreshing: Promise<SignedIn> | undefined;
  let completing: [url: string, done: Promise<void>] | undefined;

  const recordOf = (signInId: string, tokens: Tokens): SignedIn => {
    const { expiresAtMs } = tokens;
    const aheadMs = Math.min(refreshAheadMs, Math.max(0, (expiresAtMs - clock.now()) / 4));
    return { signInId, tokens: { ...tokens, refreshAtMs: expiresAtMs - aheadMs } };
  };
  // Without a refresh token, it is for the API to say when the token is over: this clock may be wrong.
  const isFresh = ({ tokens }: SignedIn) => !tokens.refreshToken || clock.now() < tokens.refreshAtMs;

  const refresh = async (isHeld: IsHeld, refused?: string): Promise<SignedIn> => {
    const record = signedIn(await state.read());
    const { signInId, tokens } = record;
    if (tokens.accessToken !== refused && isFresh(record)) return record;
    let next: SessionRecord = { signInId };
    let reason: unknown;
    try {
      const { refreshToken } = tokens;
      if (!refreshToken) throw new SignInError("invalid_grant", "there is no refresh token");
      if (!(await isHeld())) throw new SignInError("LOCK_TIMEOUT", "the lock was lost");
      const values = { grant_type: "refresh_token", refresh_token: refreshToken };
      next = recordOf(signInId, await server.requestTokens(values));
    } catch (error) {
      if (!isSignInError(error) || error.code !== "invalid_grant") throw error;
      reason = error;
    }
    // Whoever changed the record meanwhile had a reason to: a sign-out that waits for no lock, or a process that took
    // this one for dead.
    const latest = await state.read();
    if (JSON.stringify(latest) !== JSON.stringify(record) || !(await isHeld())) return signedIn(latest);
    await store.write(next, true).catch(() => {});
    state.wrote(next, false, reason);
    return signedIn(next, reason);
  };
  const renew = (refused?: string) => {
    refreshing ??= store
      .locked((isHeld) => refresh(isHeld, refused))
      .finally(() => {
        refreshing = undefined;
      });
    return refreshing;
  };

  const forCall = () => {
    let { signInId } = state.get();
    const ofThisCall = (record: SessionRecord | undefined) => {
      signInId ??= record?.signInId;
      if (record && record.signInId !== signInId) throw new SignInError("ACCOUNT_CHANGED");
      if (!record && signInId) throw new SignInError("SESSION_EXPIRED");
      return signedIn(record);
    };
    return {
      async getToken({ signal }: { readonly signal?: WebSignal | undefined } = {}) {
        const record = ofThisCall(await state.read());
        if (isFresh(record)) return record.tokens.accessToken;
        // A caller that goes away does not end the refresh: the answer to it holds the next refresh token.
        const next = await withLimits({ clock, signal, timeoutMs: Infinity }, () => renew()).catch(
          (error) => {
            // The token has not ended yet, and the next call tries again.
            const isStillGood = clock.now() < record.tokens.expiresAtMs && state.get().status === "signed-in";
            if (isStillGood && !signal?.aborted) return record;
            throw error;
          },
        );
        return ofThisCall(next).tokens.accessToken;
      },
      async refreshToken(refused: string) {
        let record = ofThisCall(await state.read());
        if (record.tokens.accessToken !== refused && isFresh(record)) return record.tokens.accessToken;
        record = ofThisCall(await renew(refused));
        // The refresh that was under way may have been for another token.
        if (record.tokens.accessToken === refused) record = ofThisCall(await renew(refused));
        return record.tokens.accessToken;
      },
    };
  };

  /** Signs in with the tokens that work gives, if it gives any. */
  const start = (work: () => Promise<Tokens | undefined>) =>
    store.locked(async () => {
      const tokens = await work();
      if (!tokens) return;
      const record = recordOf(`${Math.random()}`, tokens);
      await store.write(record, false);
      state.wrote(record, true);
    });
  const complete = async (url: string) => {
    const tokens = await codeFlow.finish(url);
    if (!tokens && !(await state.read())?.tokens)
      throw new SignInError("STATE_MISMATCH", "this answers no sign-in that was begun here");
    return tokens;
  };

  return {
    forCall,
    getToken: (options) => forCall().getToken(options),
    refreshToken: (refused) => forCall().refreshToken(refused),
    getState: state.get,
    subscribe: state.subscribe,
    onExpired: state.onExpired,
    signInUrl: codeFlow.begin,
    completeSignIn(given) {
      const url = given ?? pageAddress();
      if (completing?.[0] !== url) {
        const done = state
          .signingIn(() => start(() => complete(url)))
          .then(
            () => given ?? stripAddress(url),
            (error) => {
              if (given === undefined && isOAuthError(error)) stripAddress(url);
              throw error;
            },
          )
          .finally(() => {
            completing = undefined;
          });
        completing = [url, done.then(() => {})];
      }
      return completing[1];
    },
    signIn: (flow) =>
      state.signingIn(async () => {
        const tokens = await flow(server, options);
        await start(async () => tokens);
      }),
    isSignedIn: async () => (await state.read())?.tokens !== undefined,
    async signOut() {
      const forget = async () => {
        const record = await store.read();
        try {
          await store.write(undefined, true);
        } finally {
          state.wrote(undefined, true);
        }
        return record?.tokens;
      };
      // A lock that nobody gives back must not keep the user signed in.
      const tokens = await store.locked(forget).catch(forget);
      for (const token of [tokens?.refreshToken, tokens?.accessToken])
        if (token) await server.post("revokeUrl", { token });
    },
  };
}

/** What is stored while somebody is signed in. */
type SignedIn = Required<SessionRecord> & { readonly tokens: StoredTokens };

/** @throws SignInError if nobody is signed in */
function signedIn(record: SessionRecord | undefined, cause?: unknown): SignedIn {
  if (!record) throw new SignInError("NOT_SIGNED_IN");
  const { signInId, tokens } = record;
  if (!tokens) throw new SignInError("SESSION_EXPIRED", undefined, cause);
  return { signInId, tokens };
}
