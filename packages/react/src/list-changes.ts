import type { Query, QueryClient } from "@tanstack/react-query";
import {
  type Change,
  changesOf,
  canMove,
  isPages,
  joinPages,
  type ListPlan,
  type Pages,
  showChanges,
} from "./list-plan.ts";
import {
  type ApiMutationOptions,
  type ApiPagesOptions,
  changeOptions,
  mayBeMade,
  queryKey,
} from "./options.ts";

/** The last change of each list with a key, and of each id in others. Such changes are made one after the other. */
const lastChanges = new WeakMap<QueryClient, Record<string, Promise<unknown>>>();

/**
 * Options of a mutation that adds ids to a list or removes them.
 *
 * The cache has what the server answered, and hooks show the variables of pending mutations over it. A mutation is pending
 * until the list was read again by a read that began after the server had made the change. So nothing is rolled back.
 *
 * @param others the other collections whose queries are read again
 */
export function listChangeOptions<Value, Variables>(
  plan: ListPlan,
  queries: QueryClient,
  method: string,
  send: (variables: Variables) => Promise<Value>,
  others: readonly string[] = [],
): ApiMutationOptions<Value, Variables> {
  const mutationFn = (variables: Variables) => {
    const made = (parameters?: unknown) => changesOf(plan, method, variables, parameters);
    const last = lastChanges.get(queries) ?? {};
    lastChanges.set(queries, last);
    // One of the mutations that are pending now is this one. They leave the cache when their user signs out.
    const pending = pendingMutations(plan, queries);
    const isWanted = () => pending.some((one) => queries.getMutationCache().findAll().includes(one));
    const turns = made().flatMap(({ key, ids }) => key ?? ids);
    const turn = Promise.all(turns.map((one) => last[one])).then(async () => {
      if (!isWanted()) throw new Error("The change was dropped");
      const value = await send(variables).catch((error) => {
        // An ordered list that refuses a change isn't as it is shown: others have moved or removed its entries.
        if (plan.isLast || mayBeMade(error)) readList(plan, queries, isWanted);
        throw error;
      });
      await readList(plan, queries, isWanted, made);
      return value;
    });
    for (const one of turns) last[one] = turn.catch(noop);
    return turn;
  };
  return changeOptions([plan.collection, method], mutationFn, queries, others);
}

/** The pending mutations of a list, the latest last. */
function pendingMutations({ collection }: ListPlan, queries: QueryClient) {
  return queries.getMutationCache().findAll({ mutationKey: queryKey([collection]), status: "pending" });
}

/** The pending changes of a list that is read with these parameters, or of an id. */
export function pendingChanges(plan: ListPlan, queries: QueryClient, parameters?: unknown): Change[] {
  return pendingMutations(plan, queries).flatMap(({ options, state }) =>
    changesOf(plan, options.mutationKey?.[2], state.variables, parameters),
  );
}

/**
 * Reads a list again after changes.
 *
 * @param made the changes that the server has made: then its first page is read, and the others only where they can't be
 * joined to it. `undefined` if nobody knows: then all that was read is read again
 */
function readList(
  plan: ListPlan,
  queries: QueryClient,
  isWanted: () => boolean,
  made?: (parameters: unknown) => Change[],
) {
  const cache = queries.getQueryCache();
  const readAgain = async (query: Query): Promise<void> => {
    const { queryKey } = query;
    const change = made?.(queryKey[3])[0];
    if (made && !change) return;
    // A read under way may be older than the change.
    await isCancelled(query);
    if (!cache.findAll().includes(query) || !isWanted()) return;
    const { data } = query.state;
    if (change) {
      const isMember = typeof data === "boolean";
      // The answer to the change says as much as a read would, but for the entries that were added.
      if (isMember || !change.adds) queries.setQueryData(queryKey, showChanges(plan, data, [change]));
      if (isMember) return;
    }
    query.invalidate();
    // Without its function, a query can't be read before a component has it.
    if (!query.options.queryFn || query.isDisabled()) return;
    // Reads that other changes have begun since are shared.
    if (!made || query.state.fetchStatus === "idle") {
      const isJoined = change && isPages(data) && canMove(plan, data, change);
      const fetchOptions = isJoined
        ? { initialPromise: readPage(plan, query, queries) }
        : { cancelRefetch: true };
      // If the page can't be joined, all pages are read.
      const options = { ...query.options, retry: (_: number, error: unknown) => !error, retryDelay: 0 };
      query.fetch(options, fetchOptions).catch(noop);
    }
    // It may also have joined the read of a next page, which began just before.
    const isMore = query.state.fetchMeta;
    if ((await isCancelled(query)) || isMore) await readAgain(query);
  };
  return Promise.all(cache.findAll({ queryKey: queryKey([plan.collection]) }).map(readAgain));
}

/**
 * Reads one page again and joins it to the others: the first one, or the last one in a list in the user's order. Rejects with
 * `undefined` if it can't be joined.
 */
async function readPage(plan: ListPlan, query: Query, client: QueryClient): Promise<Pages> {
  const { queryFn, getNextPageParam } = query.options as ApiPagesOptions<object>;
  const cached = () => query.state.data as Pages;
  const pageParam = cached().pageParams.at(plan.isLast ? -1 : 0) ?? null;
  // Without a signal: the mutation waits for the page, whatever unmounts meanwhile.
  const page = await queryFn({ client, pageParam });
  const hasOthers = plan.isLast ? pageParam : getNextPageParam(page);
  if (!hasOthers) return { pages: [page], pageParams: [pageParam] };
  return joinPages(plan, page, cached()) || Promise.reject();
}

/** Waits until a read has ended. By another read, or when its last component unmounts, it is cancelled. */
function isCancelled({ promise }: Query): Promise<boolean> | undefined {
  return promise?.then(
    () => false,
    // What a CancelledError of TanStack Query has.
    (error) => "silent" in error,
  );
}

function noop(): void {}
