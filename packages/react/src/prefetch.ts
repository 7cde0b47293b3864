import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { ApiPagesOptions, ApiQueryOptions, Cursor } from "./options.ts";

/**
 * Prefetches a query, unless its data is fresh. Never rejects. If it fails, the hook that reads the query has the error.
 *
 * @example
 * ```ts
 * import type { Music } from "@gatefold/client";
 * import { albumOptions, prefetch } from "@gatefold/react/server";
 * import type { QueryClient } from "@tanstack/react-query";
 *
 * export async function loader(queries: QueryClient, music: Music, id: string): Promise<void> {
 *   await prefetch(queries, albumOptions(music, id));
 * }
 * ```
 */
export function prefetch<Value>(
  queries: QueryClient,
  options: ApiQueryOptions<Value> | ApiPagesOptions<Value>,
): Promise<void> {
  const read: () => Promise<unknown> = () =>
    "getNextPageParam" in options ? queries.fetchInfiniteQuery(options) : queries.fetchQuery(options);
  return untilRead(read).then(noop, noop);
}

/**
 * Returns the cached data, or reads it: for loaders of routes. It isn't cancelled when a component with the same query
 * unmounts.
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
  return untilRead<Value | InfiniteData<Value, Cursor>>(() =>
    "getNextPageParam" in options
      ? queries.ensureInfiniteQueryData(options)
      : queries.ensureQueryData(options),
  );
}

/**
 * Reads again when a read is cancelled. TanStack Query cancels it when the last component with the query unmounts, even if
 * a loader waits for it too. Under StrictMode that happens to each component as it mounts.
 */
async function untilRead<Value>(read: () => Promise<Value>): Promise<Value> {
  for (;;) {
    try {
      return await read();
    } catch (error) {
      // What a CancelledError of TanStack Query has, whose class would bring React with it.
      if (!(error instanceof Error && "silent" in error)) throw error;
    }
  }
}

function noop(): void {}
