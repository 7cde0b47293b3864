import type { Session } from "@gatefold/client/auth";
import type { QueryClient } from "@tanstack/react-query";
import { queryKey } from "./options.ts";

/** The key that says in a cache whose answers it holds, also when it is persisted. */
const ACCOUNT = "gatefold.account";

const followed = new WeakMap<QueryClient, WeakSet<Session>>();
const listeners = new WeakMap<QueryClient, Set<() => void>>();

/**
 * Calls a listener whenever what was one user's is forgotten.
 *
 * @returns what ends the subscription
 */
export function onForget(queries: QueryClient, listener: () => void): () => void {
  const all = listeners.get(queries) ?? new Set();
  listeners.set(queries, all.add(listener));
  return () => void all.delete(listener);
}

/** Forgets all that was read and changed, also what components show and what waits to be sent. */
function forget(queries: QueryClient): void {
  const [cache, mutations] = [queries.getQueryCache(), queries.getMutationCache()];
  for (const mutation of mutations.findAll({ mutationKey: queryKey([]) })) mutations.remove(mutation);
  queries.removeQueries({ queryKey: [ACCOUNT] });
  for (const query of cache.findAll({ queryKey: queryKey([]) })) {
    if (query.getObserversCount() === 0) cache.remove(query);
    else {
      query.cancel({ silent: true });
      const blank = { data: undefined, dataUpdatedAt: 0, error: null, isInvalidated: false } as const;
      query.setState({ ...blank, status: "pending", fetchStatus: "idle" });
    }
  }
  for (const listener of listeners.get(queries) ?? []) listener();
}

/**
 * Sees to it that a query client holds the answers to one account alone, from now on: whenever the session is another
 * account's or nobody's, by this tab or another, all is forgotten, and what is shown is read again for the new account.
 */
export function followAccount(queries: QueryClient, session: Session): void {
  const sessions = followed.get(queries) ?? new WeakSet();
  if (sessions.has(session)) return;
  followed.set(queries, sessions.add(session));
  const cache = queries.getQueryCache();
  let account: string | null | undefined;
  queries.setQueryDefaults([ACCOUNT], {
    gcTime: Number.POSITIVE_INFINITY,
    staleTime: Number.POSITIVE_INFINITY,
  });

  const check = () => {
    const { status, signInId } = session.getState();
    if (status === "loading" || status === "signing-in") return;
    const current = status === "signed-in" && signInId ? signInId : null;
    const isForeign = cache.findAll({ queryKey: [ACCOUNT] }).some(({ queryKey: [, id] }) => id !== current);
    const isOver = account !== undefined && account !== current;
    account = current;
    if (isForeign || isOver) forget(queries);
    if (current) queries.setQueryData([ACCOUNT, current], true);
    if (current && (isForeign || isOver)) queries.refetchQueries({ queryKey: queryKey([]), type: "active" });
  };
  session.subscribe(check);
  // A persisted cache comes after the first check, and may be another account's. An app that clears its cache takes away
  // the key that says whose the next answers are.
  cache.subscribe(({ type, query: { queryKey } }) => {
    const isOwn = queryKey[1] === account;
    if (queryKey[0] === ACCOUNT && ((type === "added" && !isOwn) || (type === "removed" && isOwn)))
      queueMicrotask(check);
  });
  check();
}
