"use client";

import type { Session, SessionState, SignInError } from "@gatefold/client/auth";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { followAccount } from "./account.ts";

/** Whether a user is signed in, and functions to sign in and out, which are the same at each render. */
export interface SessionHook {
  /**
   * - `"loading"` until the tokens have been read, and on a server
   * - `"signing-in"` while this page completes a sign-in
   * - `"expired"` after a session has ended without `signOut`
   * - `"signed-out"` also if the tokens can't be read, with the reason in `error`
   */
  readonly status: SessionState["status"];
  /** The id of the sign-in: a new one at every sign-in, the same after a refresh. */
  readonly signInId: string | undefined;
  /** Why the session has expired, or why the tokens can't be read. */
  readonly error: SignInError | null;
  /** Leaves the page to sign in; the promise rejects with a `SignInError` if the sign-in can't start. */
  readonly signIn: () => Promise<void>;
  /**
   * Completes a sign-in on the page that the user returns to; the promise rejects with a `SignInError`.
   *
   * @param url the address that the user returned to; by default that of the page, whose sign-in parameters are removed
   */
  readonly completeSignIn: (url?: string) => Promise<void>;
  /** Signs out and removes all data; the promise rejects if the tokens could not be revoked. */
  readonly signOut: () => Promise<void>;
}

const LOADING: SessionState = { status: "loading" };

/**
 * Follows a session of `@gatefold/client/auth`: its changes here, in other components and in other tabs.
 *
 * Data belongs to one account. As soon as another account signs in or the user signs out, it is removed from the query
 * client: cached data, including that of mounted components, and changes that are pending or paused. Mounted queries are
 * then read for the new account. Once the hook has been used, this continues as long as the query client exists.
 *
 * @param session a session of `createSession`, one for the life of the page
 *
 * @example
 * ```tsx
 * import { createSession, webStorage } from "@gatefold/client/auth";
 * import { useSession } from "@gatefold/react";
 *
 * const session = createSession({
 *   clientId: "amzn1.application-oa2-client.…",
 *   redirectUri: "https://app.example.com/back",
 *   scopes: ["music::catalog"],
 *   storage: webStorage(),
 * });
 *
 * export function Status() {
 *   const { status } = useSession(session);
 *   return <p>{status}</p>;
 * }
 * ```
 */
export function useSession(session: Session): SessionHook {
  const queries = useQueryClient();
  const { status, signInId, error } = useSyncExternalStore(
    session.subscribe,
    session.getState,
    () => LOADING,
  );
  useEffect(() => followAccount(queries, session), [queries, session]);
  // The same functions for the same session, so that effects may depend on them.
  const actions = useMemo(
    () => ({
      signIn: async () => location.assign(await session.signInUrl()),
      completeSignIn: (url?: string) => session.completeSignIn(url),
      signOut: () => session.signOut(),
    }),
    [session],
  );
  return { status, signInId, error: error ?? null, ...actions };
}
