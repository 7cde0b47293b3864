import type { QueryClient } from "@tanstack/react-query";
import {
  findSpot,
  joinFirst,
  type Membership,
  type Pages,
  type PendingChanges,
  placeAt,
} from "./membership.ts";
import type { ApiMutationOptions } from "./options.ts";
import { queryKey } from "./query-key.ts";

/** A change of a list by id. */
export interface MemberChange<Page, Value> {
  readonly queries: QueryClient;
  /** Whether the id is in the list afterwards. */
  readonly saved: boolean;
  readonly change: (id: string) => Promise<Value>;
  /** Reads the first page of a list. */
  readonly first: (parameters: object) => PromiseLike<Page>;
}

/**
 * Adds an id to a list or removes it, and shows so at once, everywhere. Changes of the same id are sent one after the
 * other, so the last click wins. When none is left, what the last success led to is shown, or what was before if none
 * succeeded, and then what the server has: of lists, however long, the first page is read and joined to what follows.
 */
export function memberOptions<Entry, Page, Value>(
  plan: Membership<Entry, Page>,
  { queries, saved, change, first }: MemberChange<Page, Value>,
): ApiMutationOptions<Value, string> {
  const { collection, filter, entry, keyOf } = plan;
  const all = queryKey([collection]);
  const pending = plan.pending.get(queries) ?? new Map<string, PendingChanges<Page>>();
  plan.pending.set(queries, pending);

  const lists = () => queries.getQueriesData<Pages<Page>>({ queryKey: queryKey([collection, "list.pages"]) });
  const changesOf = (id: string) => {
    const changes = pending.get(id) ?? {
      count: 0,
      has: queries.getQueryData(keyOf(id)),
      lists: new Map(lists()),
    };
    pending.set(id, changes);
    return changes;
  };

  /** Makes the lists that are kept say whether an id is in them, or what they said before. */
  const show = (id: string, saved: boolean | undefined) => {
    const before = saved === undefined ? changesOf(id).lists : undefined;
    for (const [key, data] of lists()) {
      const ids: readonly string[] = Object(key[3])[filter] ?? [id];
      const spot =
        data && (findSpot(plan, before?.get(key) ?? data, id) ?? (saved && ([0, 0, entry(id)] as const)));
      if (data && ids.includes(id))
        queries.setQueryData(key, placeAt(plan, data, id, saved !== false && spot));
    }
  };

  /** Takes what the server has, unless something is changed meanwhile. */
  const settle = () => {
    queries.invalidateQueries({ queryKey: queryKey([collection, "list"]) });
    for (const [key, data] of lists())
      if (data)
        first(Object(key[3])).then(
          (page) => {
            if (!pending.size)
              queries.setQueryData<Pages<Page>>(key, (now) => now && joinFirst(plan, page, now));
          },
          // The change is done all the same, and the list is what it should be.
          () => {},
        );
  };

  return {
    mutationKey: all,
    async onMutate(id) {
      changesOf(id).count++;
      // A first read of a list is let go on: canceled, it would not begin again.
      await queries.cancelQueries({
        queryKey: all,
        predicate: (query) => query.state.data !== undefined || query.queryKey[3] === id,
      });
      queries.setQueryData(keyOf(id), saved);
      show(id, saved);
    },
    async mutationFn(id) {
      const changes = changesOf(id);
      const next = () => change(id);
      const call = changes.tail?.then(next, next) ?? next();
      changes.tail = call;
      try {
        const value = await call;
        changes.saved = saved;
        return value;
      } finally {
        // Less than none where a change goes on that was begun before the page was loaded.
        if (--changes.count < 1) {
          const now = changes.saved ?? changes.has;
          const key = keyOf(id);
          // What was forgotten meanwhile, as it is when a user signs out, stays so.
          if (queries.getQueryState(key)) {
            queries.setQueryData(key, now);
            queries[now === undefined ? "resetQueries" : "invalidateQueries"]({ queryKey: key });
          }
          show(id, changes.saved);
          pending.delete(id);
          if (!pending.size) settle();
        }
      }
    },
    retry: false,
  };
}
