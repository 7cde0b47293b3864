import type { CallOptions } from "@gatefold/client";
import type { Query, QueryClient } from "@tanstack/react-query";
import { hasNextPage, joinPages } from "./join-pages.ts";
import { type Change, type ListPlan, type Pages, showChanges } from "./list-plan.ts";
import type { ApiMutationOptions } from "./options.ts";
import { pendingChanges, pendingFilters } from "./pending-changes.ts";
import { queryKey } from "./query-key.ts";

/** The calls of a client that a change is made of. */
export interface ListCalls<Value> {
  readonly send: (id: string) => Promise<Value>;
  readonly has: (id: string, options: CallOptions) => Promise<boolean>;
}

/** Does a change of an id: sends it, and waits until the list was read again. */
export type DoChange = <Value>(change: Change, calls: ListCalls<Value>) => Promise<Value>;

/** A change that the server has done, and whether its mutation still is in the cache. */
interface DoneChange {
  readonly change: Change;
  isWanted(): boolean;
}

/** What does the changes of each collection. */
const changers = new WeakMap<QueryClient, Map<string, DoChange>>();

/**
 * Options of a mutation that adds an id to a list or removes it.
 *
 * What the server answered is never edited: hooks show pending changes over it. A change is pending until the list was
 * read again by a read that began after the server had done the change.
 */
export function listChangeOptions<Value>(
  plan: ListPlan,
  queries: QueryClient,
  method: string,
  calls: ListCalls<Value>,
): ApiMutationOptions<Value, string> {
  const lists = changers.get(queries) ?? new Map<string, DoChange>();
  changers.set(queries, lists);
  const change = lists.get(plan.collection) ?? changer(plan, queries);
  lists.set(plan.collection, change);
  return {
    mutationKey: queryKey([plan.collection, method]),
    mutationFn: (id) => change([id, plan.changes[method] === true], calls),
    retry: false,
  };
}

function changer(plan: ListPlan, queries: QueryClient): DoChange {
  const turns = new Map<string, Promise<unknown>>();
  const keyOf = (...parts: [method?: string, id?: string]) => ({
    queryKey: queryKey([plan.collection, ...parts]),
  });
  let done: DoneChange[] = [];
  let lastRead = Promise.resolve();
  let nextRead: Promise<void> | undefined;

  const readAgain = async () => {
    const changes = done;
    done = [];
    nextRead = undefined;
    queries.invalidateQueries(keyOf("list"));
    const lists = queries.getQueryCache().findAll(keyOf("list.pages"));
    await Promise.all(lists.map((query) => readFirstPage(plan, queries, query, changes)));
  };

  const settle = (ended: DoneChange) => {
    const [id, saved] = ended.change;
    const member = keyOf("has", id);
    // The answer says as much as a read would, and more than one that began before.
    queries.cancelQueries(member);
    queries.setQueryData(member.queryKey, saved);
    done.push(ended);
    // Changes that end during a read share the next.
    nextRead ??= lastRead = lastRead.then(readAgain, readAgain);
    return nextRead;
  };

  return async <Value>([id, saved]: Change, { send, has }: ListCalls<Value>) => {
    const findPending = () =>
      queries.getMutationCache().findAll(pendingFilters(plan, { [plan.filter]: [id] }));
    // What was dropped from the cache is no longer wanted: its user may have signed out. A later change of the same id
    // may be the next user's, and does not stand for it.
    const own = findPending();
    const isWanted = () => findPending().some((mutation) => own.includes(mutation));
    let isSaved: boolean | undefined;
    const ask = () =>
      has(id, { retry: false, timeoutMs: 5_000 }).catch(() => {
        // Nobody knows, so all is read again, after what is being read: a page that was asked for must not get lost.
        const lists = queries.getQueryCache().findAll(keyOf("list.pages"));
        Promise.all(lists.map((query) => idle(queries, query))).then(() =>
          queries.invalidateQueries(keyOf()),
        );
        return undefined;
      });
    const sendInTurn = async () => {
      if (!isWanted()) throw new Error("The change was dropped");
      try {
        const value = await send(id);
        isSaved = saved;
        return value;
      } catch (error) {
        // Unless the API refused it, it may have been done. What is no answer of the API may have a status too.
        const { status, requestUrl } = Object(error);
        if (requestUrl || !(status < 500)) isSaved = await ask();
        throw error;
      }
    };
    // Changes of the same id are sent one after the other, so the last click wins.
    const turn = (turns.get(id) ?? Promise.resolve()).then(sendInTurn, sendInTurn);
    turns.set(id, turn);
    try {
      return await turn;
    } finally {
      if (turns.get(id) === turn) turns.delete(id);
      if (isSaved !== undefined && isWanted()) await settle({ change: [id, isSaved], isWanted });
    }
  };
}

async function readFirstPage(
  plan: ListPlan,
  queries: QueryClient,
  query: Query,
  done: readonly DoneChange[],
): Promise<void> {
  const changes = () => pendingChanges(plan, queries, query.queryKey[3]);
  if (!changes().length) return;
  const { queryFn } = query.options;
  let first: object | undefined;
  // Reads that are under way may be older than the changes, and end by writing all pages.
  await idle(queries, query);
  if (query.state.data && typeof queryFn === "function") {
    const read: Promise<object> = Reflect.apply(queryFn, undefined, [{ client: queries }]);
    first = await read.catch(() => undefined);
    await idle(queries, query);
  }
  const pending = changes();
  // What was dropped meanwhile is of no concern any more.
  const ended = done.flatMap(({ change, isWanted }) => (isWanted() ? [change] : []));
  const idsOf = (some: readonly Change[], wanted: boolean) =>
    some.flatMap(([id, saved]) => (saved === wanted ? id : []));
  queries.setQueryData<Pages>(query.queryKey, (data) => {
    if (!data || !ended.length) return undefined;
    // With `maxPages`, the first pages may be gone.
    const hasFirst = !data.pageParams[0];
    if (first && hasFirst) return joinPages(plan, first, data, idsOf(pending, true), idsOf(ended, false));
    // On pages that are not known there may be what was added, so that it would be there twice.
    const isWhole = hasFirst && !hasNextPage(plan, data.pages.at(-1));
    return showChanges(plan, data, isWhole ? ended : ended.filter(([, saved]) => !saved));
  });
  if (!first) query.invalidate();
}

/** Waits until a query reads nothing. One that left the cache while it read says for ever that it reads. */
async function idle(queries: QueryClient, query: Query): Promise<void> {
  const isKept = () => queries.getQueryCache().get(query.queryHash) === query;
  while (query.state.fetchStatus !== "idle" && isKept()) await query.promise?.catch(() => {});
}
