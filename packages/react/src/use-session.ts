"use client";

import type { Session, SignInError } from "@gatefold/client/auth";
import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import { queryKey } from "./query-key.ts";

/**
 * `"expired"` after a session has ended by itself or in another tab; `"signed-out"` also where the tokens can't be read,
 * with what is wrong in `error`.
 */
export type SessionStatus = "loading" | "signed-in" | "signed-out" | "expired";

/** Whether somebody is signed in, and the ways to change it, which are the same functions at each render. */
export interface SessionHook {
  readonly status: SessionStatus;
  /** What is wrong with the place where tokens are kept. */
  readonly error: SignInError | null;
  /** Leaves the page to sign in; the promise rejects with a `SignInError` if that can't begin. */
  readonly signIn: () => Promise<void>;
  /** Ends signing in on the page that the user comes back to; the promise rejects with a `SignInError`. */
  readonly completeSignIn: (url: string) => Promise<void>;
  /** Signs out and forgets all that was read; the promise rejects if the tokens could not be revoked. */
  readonly signOut: () => Promise<void>;
}

const KEY = ["gatefold.session"];

function show(queries: QueryClient, status: SessionStatus): void {
  queries.setQueryData(KEY, status);
}

function end(queries: QueryClient, status: SessionStatus): void {
  show(queries, status);
  queries.removeQueries({ queryKey: queryKey([]) });
  // What waits to be online is the user's too, and would be sent with the token of the next one.
  const mutations = queries.getMutationCache();
  for (const mutation of mutations.findAll({ mutationKey: queryKey([]) }))
    if (mutation.state.isPaused) mutations.remove(mutation);
}

/**
 * Follows a session of `@gatefold/client/auth`. What was read is forgotten when it ends, for it was one user's.
 *
 * @param session what `createSession` gave, one for the life of the page
 */
export function useSession(session: Session): SessionHook {
  const queries = useQueryClient();
  const { data, error } = useQuery<SessionStatus, SignInError>({
    queryKey: KEY,
    queryFn: async () => ((await session.isSignedIn()) ? "signed-in" : "signed-out"),
    retry: false,
    networkMode: "always",
    staleTime: Number.POSITIVE_INFINITY,
  });
  useEffect(() => session.onExpired(() => end(queries, "expired")), [session, queries]);
  // The same functions as long as the session is, so that effects may depend on them.
  const ways = useMemo(
    () => ({
      signIn: async () => location.assign(await session.signInUrl()),
      completeSignIn: (url: string) => session.completeSignIn(url).then(() => show(queries, "signed-in")),
      signOut: () => session.signOut().finally(() => end(queries, "signed-out")),
    }),
    [session, queries],
  );
  return { status: data ?? (error ? "signed-out" : "loading"), error, ...ways };
}
