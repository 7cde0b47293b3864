"use client";

import {
  type InfiniteData,
  type QueryClient,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
  type UseMutationOptions,
  type UseMutationResult,
  type UseQueryOptions,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import type { Music } from "@gatefold/client";
import type { ApiMutationOptions, ApiPagesOptions, ApiQueryOptions, Cursor } from "./options.ts";
import { prefetch } from "./prefetch.ts";
import { useGatefold } from "./provider.ts";
import type { ApiKey, GatefoldError } from "./query-key.ts";

/** What a hook that reads gives. */
export type QueryHook<Value> = UseQueryResult<Value, GatefoldError>;

/** What a hook that reads page by page gives; `fetchNextPage` goes on. */
export type PagesHook<Page> = UseInfiniteQueryResult<InfiniteData<Page, Cursor>, GatefoldError>;

/** What a hook that changes something gives; `mutate` does it. */
export type MutationHook<Value, Variables> = UseMutationResult<Value, GatefoldError, Variables, unknown>;

/** What is the API's in the options of a query. */
type Own = "queryKey" | "queryFn" | "retry" | "retryDelay" | "retryOnMount" | "select" | "initialData";

/** Options of TanStack Query for the hooks that read, such as `enabled` and `staleTime`. */
export type HookOptions<Value = unknown> = Omit<
  UseQueryOptions<Value, GatefoldError, Value, ApiKey<Value>>,
  Own
>;

/** Options of TanStack Query for the hooks that read page by page. */
export type PagesHookOptions<Page = unknown> = Omit<
  UseInfiniteQueryOptions<
    Page,
    GatefoldError,
    InfiniteData<Page, Cursor>,
    ApiKey<InfiniteData<Page, Cursor>>,
    Cursor
  >,
  Own | "initialPageParam" | "getNextPageParam" | "getPreviousPageParam"
>;

/** Options of TanStack Query for the hooks that change something, such as `onSuccess`. */
export type MutationHookOptions<Value = unknown, Variables = never> = Omit<
  UseMutationOptions<Value, GatefoldError, Variables>,
  "mutationKey" | "mutationFn" | "onMutate" | "retry" | "retryDelay"
>;

/** Reads. */
export function useApiQuery<Value>(
  options: (music: Music, queries: QueryClient) => ApiQueryOptions<Value>,
  own?: HookOptions<Value>,
): QueryHook<Value> {
  return useQuery<Value, GatefoldError, Value, ApiKey<Value>>({
    ...own,
    ...options(useGatefold(), useQueryClient()),
  });
}

/** Reads page by page. */
export function useApiPages<Page>(
  options: (music: Music) => ApiPagesOptions<Page>,
  own?: PagesHookOptions<Page>,
): PagesHook<Page> {
  return useInfiniteQuery<
    Page,
    GatefoldError,
    InfiniteData<Page, Cursor>,
    ApiKey<InfiniteData<Page, Cursor>>,
    Cursor
  >({ ...own, ...options(useGatefold()) });
}

/** Reads ahead, unless it was or is being read. */
export function useApiPrefetch<Value>(
  options: (music: Music, queries: QueryClient) => ApiQueryOptions<Value> | ApiPagesOptions<Value>,
): void {
  const queries = useQueryClient();
  const ahead = options(useGatefold(), queries);
  if (!queries.getQueryState(ahead.queryKey)) prefetch(queries, ahead);
}

/** Changes something. */
export function useApiMutation<Value, Variables>(
  options: (music: Music, queries: QueryClient) => ApiMutationOptions<Value, Variables>,
  own?: MutationHookOptions<Value, Variables>,
): MutationHook<Value, Variables> {
  return useMutation<Value, GatefoldError, Variables, unknown>({
    ...own,
    ...options(useGatefold(), useQueryClient()),
  });
}
