import type { Session } from "@gatefold/client/auth";
import type { QueryClient } from "@tanstack/react-query";
import { queryKey } from "./options.ts";

/** The query key with the account of a cache. It is persisted with the cache. */
const ACCOUNT = "gatefold.account";

const followed = new WeakMap<QueryClient, WeakSet<Session>>();
const listeners = new Set<readonly [QueryClient, () => void]>();

/**
 * Calls a listener whenever the data of an account is removed.
 *
 * @returns a function that ends the subscription
 */
export function onForget(queries: QueryClient, listener: () => void): () => void {
  const entry = [queries, listener] as const;
  listeners.add(entry);
  return () => listeners.delete(entry);
}

/** Removes all queries and mutations, also those that components show and those that wait to be sent. */
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
  for (const [client, listener] of listeners) if (client === queries) listener();
}

/**
 * Keeps the data of a query client to one account, from now on: when another account signs in or the user signs out, in
 * this tab or another, all data is removed, and what is shown is read again for the new account.
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
  // A persisted cache is restored after the first check, and may be that of another account. An app that clears its cache
  // removes the key of the account too.
  cache.subscribe(({ type, query: { queryKey } }) => {
    const isOwn = queryKey[1] === account;
    if (queryKey[0] === ACCOUNT && ((type === "added" && !isOwn) || (type === "removed" && isOwn)))
      queueMicrotask(check);
  });
  check();
}
