"use client";

import type { Session, SessionState, SignInError } from "@gatefold/client/auth";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useSyncExternalStore } from "react";
import { followAccount } from "./account.ts";

/** Whether somebody is signed in, and the ways to change it, which are the same functions at each render. */
export interface SessionHook {
  /**
   * - `"loading"` until the tokens were read, and on a server
   * - `"signing-in"` while this page ends a sign-in
   * - `"expired"` after a session has ended without `signOut`
   * - `"signed-out"` also where the tokens can't be read, with what is wrong in `error`
   */
  readonly status: SessionState["status"];
  /** Which sign-in it is: another one at each, the same after a refresh. */
  readonly signInId: string | undefined;
  /** Why the session has expired, or what is wrong with the place where tokens are kept. */
  readonly error: SignInError | null;
  /** Leaves the page to sign in; the promise rejects with a `SignInError` if that can't begin. */
  readonly signIn: () => Promise<void>;
  /**
   * Ends signing in on the page that the user comes back to; the promise rejects with a `SignInError`.
   *
   * @param url where the user came back to; by default the address of the page, which is cleaned then
   */
  readonly completeSignIn: (url?: string) => Promise<void>;
  /** Signs out and forgets all that was read; the promise rejects if the tokens could not be revoked. */
  readonly signOut: () => Promise<void>;
}

const LOADING: SessionState = { status: "loading" };

/**
 * Follows a session of `@gatefold/client/auth`: what happens to it here, in other components and in other tabs.
 *
 * What was read belongs to one account. As soon as the session is another account's or nobody's, the query client forgets
 * it: cached answers, what mounted components show, changes that wait or are pending. What is shown is then read for the
 * new account. That goes on for the life of the query client, once the hook was used with it.
 *
 * @param session what `createSession` gave, one for the life of the page
 */
export function useSession(session: Session): SessionHook {
  const queries = useQueryClient();
  const { status, signInId, error } = useSyncExternalStore(
    session.subscribe,
    session.getState,
    () => LOADING,
  );
  useEffect(() => followAccount(queries, session), [queries, session]);
  // The same functions as long as the session is, so that effects may depend on them.
  const ways = useMemo(
    () => ({
      signIn: async () => location.assign(await session.signInUrl()),
      completeSignIn: (url?: string) => session.completeSignIn(url),
      signOut: () => session.signOut(),
    }),
    [session],
  );
  return { status, signInId, error: error ?? null, ...ways };
}
