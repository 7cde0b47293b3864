import type { Query, QueryClient, QueryKey } from "@tanstack/react-query";
import { type Change, changesOf, concerns, joinPages, type ListPlan, showChanges } from "./list-plan.ts";
import { AFTER_CHANGE, type AfterChange, type ApiMutationOptions, queryKey } from "./options.ts";

/** The last change of each id. Changes of the same id are made one after the other. */
const turns = new WeakMap<QueryClient, Map<string, Promise<unknown>>>();

/**
 * Options of a mutation that adds ids to a list or removes them.
 *
 * The cache has what the server answered, and hooks show the variables of pending mutations over it. A mutation is pending
 * until the list was read again by a read that began after the server had made the change. So nothing is rolled back.
 */
export function listChangeOptions<Value, Variables>(
  plan: ListPlan,
  queries: QueryClient,
  method: string,
  send: (variables: Variables) => Promise<Value>,
): ApiMutationOptions<Value, Variables> {
  const mutationFn = (variables: Variables) => {
    const changes = changesOf(plan, method, variables);
    const last = turns.get(queries) ?? new Map<string, Promise<unknown>>();
    turns.set(queries, last);
    // One of the mutations that are pending now is this one. They leave the cache when their user signs out.
    const pending = pendingMutations(plan, queries);
    const isWanted = () => pending.some((one) => queries.getMutationCache().getAll().includes(one));
    const turn = Promise.allSettled(changes.map(([id]) => last.get(id))).then(async () => {
      if (!isWanted()) throw new Error("The change was dropped");
      try {
        const value = await send(variables);
        await readList(plan, queries, isWanted, changes);
        return value;
      } catch (error) {
        // Unless the API refused the change, it may have been made. A TransportError may have a status too.
        const { status, requestUrl } = Object(error);
        if (requestUrl || !(status < 500)) readList(plan, queries, isWanted);
        throw error;
      }
    });
    for (const [id] of changes) last.set(id, turn);
    return turn;
  };
  return { mutationKey: queryKey([plan.collection, method]), mutationFn, retry: false };
}

/** The pending mutations of a list, the latest last. */
function pendingMutations({ collection }: ListPlan, queries: QueryClient) {
  return queries.getMutationCache().findAll({ mutationKey: queryKey([collection]), status: "pending" });
}

/** The pending changes of a list that is read with these parameters, or of an id. */
export function pendingChanges(plan: ListPlan, queries: QueryClient, parameters?: unknown): Change[] {
  return pendingMutations(plan, queries)
    .flatMap(({ options, state }) => changesOf(plan, options.mutationKey?.[2], state.variables))
    .filter(concerns(plan, parameters));
}

/**
 * Reads a list again after changes.
 *
 * @param made the changes that the server has made: then its first page is read, and the others only where they can't be
 * joined to it. `undefined` if nobody knows: then all that was read is read again
 */
function readList(plan: ListPlan, queries: QueryClient, isWanted: () => boolean, made?: readonly Change[]) {
  const cache = queries.getQueryCache();
  const readAgain = async (queryKey: QueryKey): Promise<void> => {
    const changes = made?.filter(concerns(plan, queryKey[3]));
    if (changes?.length === 0) return;
    // A read under way may be older than the changes.
    await isCancelled(cache.find({ queryKey }));
    const query = cache.find({ queryKey });
    if (!query || !isWanted()) return;
    const isMember = queryKey[2] === "has";
    if (changes) {
      // The answer to the change says as much as a read would, but for the entries that were added.
      const removed = changes.filter(([, saved]) => !saved);
      queries.setQueryData(queryKey, (data) =>
        isMember ? !removed.length : showChanges(plan, data, removed),
      );
      if (isMember) return;
    }
    // Without its function, a query can't be read before a component has it.
    const refetchType = query.options.queryFn ? "all" : "active";
    const after: AfterChange<unknown> = { join: (first, data) => joinPages(plan, first, data) };
    // Reads that other changes have begun since are shared.
    const options = { cancelRefetch: !made, meta: made && { [AFTER_CHANGE]: after } };
    queries.invalidateQueries({ queryKey, exact: true, refetchType }, options);
    const { fetchMeta, fetchStatus } = query.state;
    if (fetchStatus === "idle") return;
    // It may also have joined the read of a next page, which began just before.
    if ((await isCancelled(query)) || fetchMeta?.fetchMore) await readAgain(queryKey);
  };
  const all = cache.findAll({ queryKey: queryKey([plan.collection]) });
  return Promise.all(all.map((query) => readAgain(query.queryKey)));
}

/** Waits until a read has ended. By another read, or when its last component unmounts, it is cancelled. */
function isCancelled(query?: Query): Promise<boolean> | undefined {
  return query?.promise?.then(
    () => false,
    // What a CancelledError of TanStack Query has.
    (error) => "silent" in Object(error),
  );
}
