import type { QueryClient } from "@tanstack/react-query";
import type { ApiQueryOptions, Skippable } from "./options.ts";
import type { ApiKey } from "./query-key.ts";

/** Options of a query that has something to show before it has read. */
export interface KnownOptions<Value> extends ApiQueryOptions<Value> {
  /** Asked when the query is made, not each time that a component renders. */
  readonly initialData?: () => Value | undefined;
  /** When it was read, `undefined` for now: whether it is fresh is for `staleTime` to say. */
  readonly initialDataUpdatedAt?: () => number | undefined;
}

/** Shows many items at once where all of them are known one by one, as old as the oldest. */
export function withKnown<Item>(
  options: ApiQueryOptions<Item[]>,
  ids: Skippable<readonly string[]>,
  keyOf: (id: string) => ApiKey<Item>,
  queries: QueryClient,
): KnownOptions<Item[]> {
  if (options.enabled === false) return options;
  const states = () => [...(ids as readonly string[])].map((id) => queries.getQueryState<Item>(keyOf(id)));
  return {
    ...options,
    initialData() {
      const items = states().flatMap((state) => state?.data ?? []);
      return items.length < states().length ? undefined : items;
    },
    initialDataUpdatedAt: () => Math.min(Date.now(), ...states().map((state) => state?.dataUpdatedAt ?? 0)),
  };
}
