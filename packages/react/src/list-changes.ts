import type { CallOptions } from "@gatefold/client";
import type { Query, QueryClient } from "@tanstack/react-query";
import {
  type Change,
  changesOf,
  concerns,
  hasNextPage,
  joinPages,
  type ListPlan,
  type Pages,
  showChanges,
} from "./list-plan.ts";
import { type ApiKey, type ApiMutationOptions, changeOptions, queryKey } from "./options.ts";

/** The methods of a client that a change uses. */
export interface ListCalls<Value, Variables> {
  readonly send: (variables: Variables) => Promise<Value>;
  readonly has: Has;
}

/** Asks whether an id is in the list. */
type Has = (id: string, options: CallOptions) => Promise<boolean>;

/** Makes changes: sends them by one call, and waits until the list was read again. */
type Changer = <Value>(changes: readonly Change[], send: () => Promise<Value>, has: Has) => Promise<Value>;

/** Changes that the server has made by one call, and whether its mutation is still in the cache. */
interface DoneChanges {
  readonly changes: readonly Change[];
  isWanted(): boolean;
}

/** The changers of all lists. Changes of the same list must know of each other. */
const changers = new WeakMap<QueryClient, Map<string, Changer>>();

/**
 * Options of a mutation that adds ids to a list or removes them.
 *
 * What the server answered is never edited: hooks show pending changes over it. A change is pending until the list was
 * read again by a read that began after the server had made the change.
 *
 * @param others keys of other collections that are read again
 */
export function listChangeOptions<Value, Variables>(
  plan: ListPlan,
  queries: QueryClient,
  method: string,
  { send, has }: ListCalls<Value, Variables>,
  others: readonly ApiKey<unknown>[] = [],
): ApiMutationOptions<Value, Variables> {
  const lists = changers.get(queries) ?? new Map<string, Changer>();
  changers.set(queries, lists);
  const change = lists.get(plan.collection) ?? createChanger(plan, queries);
  lists.set(plan.collection, change);
  return changeOptions(
    queryKey([plan.collection, method]),
    (variables) => change(changesOf(plan, method, variables), () => send(variables), has),
    queries,
    others,
  );
}

/** The pending changes of a list by their mutations, the latest last. */
function pendingMutations(plan: ListPlan, queries: QueryClient) {
  return queries
    .getMutationCache()
    .findAll({ mutationKey: queryKey([plan.collection]), status: "pending" })
    .map((mutation) => ({
      mutation,
      changes: changesOf(plan, mutation.options.mutationKey?.[2], mutation.state.variables),
    }));
}

/** The pending changes of a list that is read with these parameters, the latest last. */
export function pendingChanges(plan: ListPlan, queries: QueryClient, parameters?: unknown): Change[] {
  return pendingMutations(plan, queries)
    .flatMap(({ changes }) => changes)
    .filter(concerns(plan, parameters));
}

function createChanger(plan: ListPlan, queries: QueryClient): Changer {
  /** The last call of each id. */
  const turns = new Map<string, Promise<unknown>>();
  const keyOf = (...parts: [method?: string, id?: string]) => ({
    queryKey: queryKey([plan.collection, ...parts]),
  });
  const findPages = () => queries.getQueryCache().findAll(keyOf("list.pages"));
  let done: DoneChanges[] = [];
  let lastRead = Promise.resolve();
  let nextRead: Promise<void> | undefined;

  const readAgain = async () => {
    const ended = done;
    done = [];
    nextRead = undefined;
    queries.invalidateQueries(keyOf("list"));
    await Promise.all(findPages().map((query) => readFirstPage(plan, queries, query, ended)));
  };

  const settle = (ended: DoneChanges) => {
    for (const [id, saved] of ended.changes) {
      const member = keyOf("has", id);
      // The answer says as much as a read would, and more than a read that began before.
      queries.cancelQueries(member);
      queries.setQueryData(member.queryKey, saved);
    }
    done.push(ended);
    // Changes that end during a read share the next.
    nextRead ??= lastRead = lastRead.then(readAgain, readAgain);
    return nextRead;
  };

  const ask = (ids: readonly string[], has: Has) =>
    Promise.all(
      ids.map(async (id): Promise<Change> => [id, await has(id, { retry: false, timeoutMs: 5_000 })]),
    ).catch(() => {
      // Nobody knows, so all is read again, after what is being read: a page that was asked for must not get lost.
      Promise.all(findPages().map((query) => idle(queries, query))).then(() =>
        queries.invalidateQueries(keyOf()),
      );
      return undefined;
    });

  return async (changes, send, has) => {
    const ids = changes.map(([id]) => id);
    if (!ids.length) return send();
    const findPending = () =>
      pendingMutations(plan, queries).flatMap((pending) =>
        pending.changes.some(([id]) => ids.includes(id)) ? pending.mutation : [],
      );
    // A mutation that was removed from the cache is no longer wanted: its user may have signed out. A later change of the
    // same id may be the next user's, and does not count.
    const own = findPending();
    const isWanted = () => findPending().some((mutation) => own.includes(mutation));
    let ended: readonly Change[] | undefined;
    const sendInTurn = async () => {
      if (!isWanted()) throw new Error("The change was dropped");
      try {
        const value = await send();
        ended = changes;
        return value;
      } catch (error) {
        // Unless the API refused it, it may have been done. A TransportError may have a status too.
        const { status, requestUrl } = Object(error);
        if (requestUrl || !(status < 500)) ended = await ask(ids, has);
        throw error;
      }
    };
    // Changes of the same id are sent one after the other, so the last click wins.
    const turn = Promise.allSettled(ids.map((id) => turns.get(id))).then(sendInTurn);
    for (const id of ids) turns.set(id, turn);
    try {
      return await turn;
    } finally {
      for (const id of ids) if (turns.get(id) === turn) turns.delete(id);
      if (ended && isWanted()) await settle({ changes: ended, isWanted });
    }
  };
}

async function readFirstPage(
  plan: ListPlan,
  queries: QueryClient,
  query: Query,
  done: readonly DoneChanges[],
): Promise<void> {
  const changes = () => pendingChanges(plan, queries, query.queryKey[3]);
  if (!changes().length) return;
  const { queryFn } = query.options;
  let first: object | undefined;
  // Reads under way may be older than the changes, and write all pages when they end.
  await idle(queries, query);
  if (query.state.data && typeof queryFn === "function") {
    const read: Promise<object> = Reflect.apply(queryFn, undefined, [{ client: queries }]);
    first = await read.catch(() => undefined);
    await idle(queries, query);
  }
  const pending = changes();
  // What was dropped meanwhile doesn't matter any more.
  const made = done.flatMap(({ changes, isWanted }) => (isWanted() ? changes : []));
  // Of several changes of an id, the last one counts.
  const ended = [...new Map(made.filter(concerns(plan, query.queryKey[3])))];
  const idsOf = (some: readonly Change[], wanted: boolean) =>
    some.flatMap(([id, saved]) => (saved === wanted ? id : []));
  const removed = idsOf(ended, false);
  const last = new Map(pending);
  const count = (some: readonly Change[], id: string) => some.filter(([one]) => one === id).length;
  const history = {
    added: idsOf(pending, true),
    removed,
    // Changes that are made are pending too. If there are more, the later ones are not made yet, or not known to be.
    addedAgain: removed.filter((id) => last.get(id) && count(pending, id) > count(made, id)),
  };
  queries.setQueryData<Pages>(query.queryKey, (data) => {
    if (!data || !ended.length) return undefined;
    // With `maxPages`, the first pages may be gone.
    const hasFirst = !data.pageParams[0];
    if (first && hasFirst) return joinPages(plan, first, data, history);
    // Added ids may be on pages that are not known, and would be there twice.
    const isWhole = hasFirst && !hasNextPage(plan, data.pages.at(-1));
    return showChanges(plan, data, isWhole ? ended : ended.filter(([, saved]) => !saved));
  });
  if (!first) query.invalidate();
}

/** Waits until a query is idle. One that was removed from the cache while it read never says so. */
async function idle(queries: QueryClient, query: Query): Promise<void> {
  const isKept = () => queries.getQueryCache().get(query.queryHash) === query;
  while (query.state.fetchStatus !== "idle" && isKept()) await query.promise?.catch(() => {});
}
