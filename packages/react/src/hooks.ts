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

/** What is read page by page: `pages`, in their order. */
export type PagesData<Page> = InfiniteData<Page, Cursor>;

/** What a hook that reads page by page gives; `fetchNextPage` goes on. */
export type PagesHook<Page, Selected = PagesData<Page>> = UseInfiniteQueryResult<Selected, GatefoldError>;

/** What a hook that changes something gives; `mutate` does it. */
export type MutationHook<Value, Variables> = UseMutationResult<Value, GatefoldError, Variables, unknown>;

/** What is the API's in the options of a query. */
type Own = "queryKey" | "queryFn" | "retry" | "retryDelay" | "retryOnMount" | "initialData";

/** Options of TanStack Query for the hooks that read, such as `enabled`, `staleTime` and `select`. */
export type HookOptions<Value = unknown, Selected = Value> = Omit<
  UseQueryOptions<Value, GatefoldError, Selected, ApiKey<Value>>,
  Own
>;

/** Options of TanStack Query for the hooks that read page by page. */
export type PagesHookOptions<Page = unknown, Selected = PagesData<Page>> = Omit<
  UseInfiniteQueryOptions<Page, GatefoldError, Selected, ApiKey<PagesData<Page>>, Cursor>,
  Own | "initialPageParam" | "getNextPageParam" | "getPreviousPageParam"
>;

/** Options of TanStack Query for the hooks that change something, such as `onSuccess`. */
export type MutationHookOptions<Value = unknown, Variables = never> = Omit<
  UseMutationOptions<Value, GatefoldError, Variables>,
  "mutationKey" | "mutationFn" | "onMutate" | "retry" | "retryDelay"
>;

/** Reads. */
export function useApiQuery<Value, Selected>(
  options: (music: Music, queries: QueryClient) => ApiQueryOptions<Value>,
  own?: HookOptions<Value, Selected>,
): QueryHook<Selected> {
  return useQuery<Value, GatefoldError, Selected, ApiKey<Value>>({
    ...own,
    ...options(useGatefold(), useQueryClient()),
  });
}

/** Reads page by page. */
export function useApiPages<Page, Selected>(
  options: (music: Music) => ApiPagesOptions<Page>,
  own?: PagesHookOptions<Page, Selected>,
): PagesHook<Page, Selected> {
  return useInfiniteQuery<Page, GatefoldError, Selected, ApiKey<PagesData<Page>>, Cursor>({
    ...own,
    ...options(useGatefold()),
  });
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
