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
  const { collection, filter, entry } = plan;
  const all = queryKey([collection]);
  const hasKey = (id: string) => queryKey<boolean>([collection, "has", id]);
  const pending = plan.pending.get(queries) ?? new Map<string, PendingChanges<Page>>();
  plan.pending.set(queries, pending);

  const changesOf = (id: string) => {
    const changes = pending.get(id) ?? { count: 0 };
    pending.set(id, changes);
    return changes;
  };
  const lists = () => queries.getQueriesData<Pages<Page>>({ queryKey: queryKey([collection, "list.pages"]) });

  /** Makes all that is kept say whether an id is in the list, or what was kept before. */
  const show = (id: string, saved?: boolean, before?: PendingChanges<Page>["before"]) => {
    queries.setQueryData(hasKey(id), saved ?? before?.has);
    for (const [key, data] of lists()) {
      const ids: readonly string[] | undefined = Object(key[3])[filter];
      if (!data || ids?.includes(id) === false) continue;
      const spot =
        findSpot(plan, before?.lists.get(key) ?? data, id) ??
        (saved ? ([0, 0, entry(id)] as const) : undefined);
      queries.setQueryData(key, placeAt(plan, data, id, saved === false ? undefined : spot));
    }
  };

  /** Takes what the server has, unless something is changed meanwhile. */
  const settle = () => {
    queries.invalidateQueries({ queryKey: queryKey([collection, "list"]) });
    for (const [key, data] of lists())
      if (data)
        first(Object(key[3])).then(
          (page) => {
            if (pending.size === 0)
              queries.setQueryData<Pages<Page>>(key, (now) => joinFirst(plan, page, now));
          },
          // The change is done all the same, and the list is what it should be.
          () => {},
        );
  };

  return {
    mutationKey: all,
    mutationFn(id) {
      const changes = changesOf(id);
      const next = () => change(id);
      const call = changes.tail?.then(next, next) ?? next();
      changes.tail = call;
      return call;
    },
    async onMutate(id) {
      const changes = changesOf(id);
      changes.count += 1;
      // A first read is let go on: canceled, it would not begin again.
      await queries.cancelQueries({ queryKey: all, predicate: ({ state }) => state.data !== undefined });
      changes.before ??= { has: queries.getQueryData(hasKey(id)), lists: new Map(lists()) };
      show(id, saved);
    },
    onSuccess(_, id) {
      changesOf(id).saved = saved;
    },
    onSettled(_, __, id) {
      const changes = changesOf(id);
      changes.count -= 1;
      if (changes.count > 0) return;
      pending.delete(id);
      show(id, changes.saved, changes.saved === undefined ? changes.before : undefined);
      queries.invalidateQueries({ queryKey: hasKey(id) });
      if (pending.size === 0) settle();
    },
    retry: false,
  };
}
