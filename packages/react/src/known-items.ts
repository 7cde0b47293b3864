import type { QueryClient } from "@tanstack/react-query";
import type { ApiQueryOptions } from "./options.ts";
import type { ApiKey } from "./query-key.ts";

/** Options of a query that has something to show before it has read. */
export interface KnownOptions<Value> extends ApiQueryOptions<Value> {
  readonly initialData: () => Value | undefined;
  /** When it was read, `undefined` for now: whether it is fresh is for `staleTime` to say. */
  readonly initialDataUpdatedAt: () => number | undefined;
}

/** Shows many items at once where all of them are known one by one, as old as the oldest. */
export function withKnown<Item>(
  options: ApiQueryOptions<Item[]>,
  keys: readonly ApiKey<Item>[],
  queries: QueryClient,
): KnownOptions<Item[]> {
  return {
    ...options,
    initialData() {
      const items = keys.flatMap((key) => queries.getQueryData<Item>(key) ?? []);
      // A key that is left is one of an item that is not known.
      return keys[items.length] ? undefined : items;
    },
    // Without keys it is now. It is asked for where all are known, and so have such a time.
    initialDataUpdatedAt: () =>
      keys[0] && Math.min(...keys.map((key) => queries.getQueryState(key)?.dataUpdatedAt as number)),
  };
}
