import type { Query, QueryClient } from "@tanstack/react-query";
import type { Membership, Pages } from "./membership.ts";
import type { ApiMutationOptions } from "./options.ts";
import { queryKey } from "./query-key.ts";

/** Reads a page of a list; without a cursor, the first. */
type ReadPage<Page> = (context: object) => Promise<Page>;

/** Makes the options of a mutation that adds ids to a list or removes them. */
export type ListChanges = <Value>(
  saved: boolean,
  change: (id: string) => Promise<Value>,
) => ApiMutationOptions<Value, string>;

/** The changes of one id. */
interface Changes {
  /** How many have not ended. */
  count: number;
  /** What is shown over what was read: the last click, or what the server did last once all have ended. */
  shown?: boolean | undefined;
  /** What the server did last. */
  saved?: boolean;
  /** Whether the id was in the list before, as far as it was known. */
  readonly has: boolean | undefined;
  /** The last one that was sent. */
  tail?: Promise<unknown>;
}

/** What happens to a query. */
interface Action {
  readonly type: string;
  /** Whether it was written, not read. */
  readonly manual?: boolean;
}

/**
 * Shows changes of a list over what was read of it. A read may come in at any time, and hold what the server had before
 * a change: so what was read is kept apart, and what was changed is shown over it, until all changes have ended and no
 * read is under way that may be older. Then the first page is read again and joined to those that follow.
 *
 * Where more is added at a time than a page holds, or again what stands on a page that was not read, the order of what
 * is shown may differ from the server's until the list is read again.
 */
export function listChanges<Entry, Page>(plan: Membership<Entry, Page>, queries: QueryClient): ListChanges {
  const { collection, entries, id: idOf } = plan;
  const lists = { queryKey: queryKey([collection, "list.pages"]) };
  const cache = queries.getQueryCache();
  const changes = new Map<string, Changes>();
  const read = new WeakMap<Query, Pages<Page>>();

  /** Pages with the entries that stay, and with others in front. */
  const edited = (pages: readonly Page[], stays: (entry: Entry) => boolean, front: readonly Entry[]) =>
    pages.map((page, number) => plan.put(page, [...(number ? [] : front), ...entries(page).filter(stays)]));

  const changesOf = (id: string) => {
    const found: Changes = changes.get(id) ?? { count: 0, has: queries.getQueryData(plan.keyOf(id)) };
    changes.set(id, found);
    return found;
  };

  /** Shows what is changed over what was read of a list. */
  const draw = (query: Query, data: Pages<Page> | undefined) => {
    if (!data) return;
    let { pages } = data;
    for (const [id, { shown }] of changes)
      if (
        shown === !pages.flatMap(entries).some((entry) => idOf(entry) === id) &&
        ((query.queryKey[3] as Record<string, string[]>)[plan.filter] ?? [id]).includes(id)
      )
        pages = edited(pages, (entry) => idOf(entry) !== id, shown ? [plan.entry(id)] : []);
    read.set(query, data);
    query.setData({ ...data, pages }, { manual: true });
  };
  const drawAll = () => {
    for (const query of cache.findAll(lists))
      draw(query, read.get(query) ?? (query.state.data as Pages<Page>));
  };

  /** Takes what the server has, once nothing is under way. */
  const settle = () => {
    if (queries.isFetching(lists)) return;
    for (const { count } of changes.values()) if (count > 0) return;
    changes.clear();
    queries.invalidateQueries({ queryKey: queryKey([collection, "list"]) });
    for (const query of cache.findAll(lists)) {
      read.delete(query);
      if (query.state.data)
        (query.options.queryFn as ReadPage<Page> | undefined)?.({}).then(
          (page) => {
            // A change that came meanwhile reads again.
            const { data, fetchStatus } = query.state;
            if (changes.size || fetchStatus !== "idle" || !data) return;
            const ids = entries(page).map(idOf);
            let isAfter = false;
            const stays = (entry: Entry) => {
              if (isAfter) return !ids.includes(idOf(entry));
              isAfter = idOf(entry) === ids.at(-1);
              return false;
            };
            const pages = edited((data as Pages<Page>).pages, stays, entries(page));
            query.setData(isAfter ? { ...data, pages } : { pages: [page], pageParams: [undefined] }, {
              manual: true,
            });
          },
          // The change is done all the same, and the list is what it should be.
          () => {},
        );
    }
  };

  cache.subscribe((event) => {
    const { type, action, query } = event as { type: string; action?: Action; query: Query };
    const [, of, method, id] = query.queryKey as [unknown, string, string, string];
    if (of !== collection || !changes.size) return;
    // What is forgotten, as it is when a user signs out, is not shown to the next one.
    if (type === "removed") changes.delete(id);
    // Observers tell of what was read before what was changed is shown over it, so nothing is settled then.
    if (!action) return;
    if (action.type === "success" && !action.manual) {
      if (method === "has" && changes.get(id)?.count) query.setData(changes.get(id)?.shown, { manual: true });
      if (method === "list.pages") {
        const data = query.state.data as Pages<Page>;
        // A read of one page more has kept the others as they were shown when it began.
        const before = query.state.fetchMeta?.fetchMore && read.get(query);
        const known = before?.pages ?? [];
        draw(query, { ...data, pages: [...known, ...data.pages.slice(known.length)] });
      }
    }
    settle();
  });

  return (saved, change) => ({
    mutationKey: queryKey([collection]),
    onMutate(id) {
      const found = changesOf(id);
      found.count++;
      found.shown = saved;
      queries.setQueryData(plan.keyOf(id), saved);
      drawAll();
    },
    async mutationFn(id) {
      const found = changesOf(id);
      const next = () => change(id);
      found.tail = found.tail?.then(next, next) ?? next();
      try {
        const value = await (found.tail as ReturnType<typeof change>);
        found.saved = saved;
        return value;
      } finally {
        // Less than none where a change goes on that was begun before the page was loaded.
        if (found.count < 2 && changes.has(id)) {
          found.shown = found.saved;
          drawAll();
          const queryKey = plan.keyOf(id);
          const now = found.saved ?? found.has;
          queries.setQueryData(queryKey, now);
          queries[now === undefined ? "resetQueries" : "invalidateQueries"]({ queryKey });
        }
        found.count--;
        settle();
      }
    },
    retry: false,
  });
}
