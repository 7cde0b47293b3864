import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { ApiPagesOptions, ApiQueryOptions, Cursor } from "./options.ts";

/**
 * Reads ahead what options say, unless it is there and fresh. Its errors are left to who reads it then.
 *
 * @example
 * await prefetch(queries, albumOptions(music, id));
 */
export function prefetch<Value>(
  queries: QueryClient,
  options: ApiQueryOptions<Value> | ApiPagesOptions<Value>,
): Promise<void> {
  return "getNextPageParam" in options
    ? queries.prefetchInfiniteQuery(options)
    : queries.prefetchQuery(options);
}

/**
 * Gives what is kept, or else reads it: for loaders of routes.
 *
 * @throws GatefoldError
 */
export function ensure<Value>(queries: QueryClient, options: ApiQueryOptions<Value>): Promise<Value>;
export function ensure<Page>(
  queries: QueryClient,
  options: ApiPagesOptions<Page>,
): Promise<InfiniteData<Page, Cursor>>;
export function ensure<Value>(
  queries: QueryClient,
  options: ApiQueryOptions<Value> | ApiPagesOptions<Value>,
): Promise<Value | InfiniteData<Value, Cursor>> {
  return "getNextPageParam" in options
    ? queries.ensureInfiniteQueryData(options)
    : queries.ensureQueryData(options);
}
