"use client";

import {
  type InfiniteData,
  type QueryClient,
  type UseInfiniteQueryOptions,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryOptions,
  type UseQueryResult,
  type UseSuspenseInfiniteQueryResult,
  type UseSuspenseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import type { Music } from "@gatefold/client";
import type { ApiMutationOptions, ApiPagesOptions, ApiQueryOptions, Cursor } from "./options.ts";
import { useGatefold } from "./provider.tsx";
import type { ApiKey, GatefoldError } from "./query-key.ts";

/** What a hook that reads gives. */
export type QueryHook<Value> = UseQueryResult<Value, GatefoldError>;

/** What a hook gives that has its component wait. */
export type SuspenseHook<Value> = UseSuspenseQueryResult<Value, GatefoldError>;

/** What a hook that reads page by page gives; `fetchNextPage` goes on. */
export type PagesHook<Page> = UseInfiniteQueryResult<InfiniteData<Page, Cursor>, GatefoldError>;

/** What a hook gives that reads page by page and has its component wait for the first. */
export type SuspensePagesHook<Page> = UseSuspenseInfiniteQueryResult<
  InfiniteData<Page, Cursor>,
  GatefoldError
>;

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

/** Reads. */
export function useApiQuery<Value>(
  options: (music: Music) => ApiQueryOptions<Value>,
  own?: HookOptions<Value>,
): QueryHook<Value> {
  return useQuery<Value, GatefoldError, Value, ApiKey<Value>>({ ...own, ...options(useGatefold()) });
}

/** Reads many items, of which those are shown at once that are known one by one. */
export function useApiMany<Item>(
  options: (music: Music) => ApiQueryOptions<Item[]>,
  keys: readonly ApiKey<Item>[],
  own?: HookOptions<Item[]>,
): QueryHook<Item[]> {
  const queries = useQueryClient();
  return useQuery<Item[], GatefoldError, Item[], ApiKey<Item[]>>({
    ...own,
    ...options(useGatefold()),
    initialData: () => known(queries, keys),
    initialDataUpdatedAt: () =>
      Math.min(...keys.map((key) => queries.getQueryState(key)?.dataUpdatedAt ?? 0)),
  });
}

function known<Item>(queries: QueryClient, keys: readonly ApiKey<Item>[]): Item[] | undefined {
  const items = keys.flatMap((key) => queries.getQueryData<Item>(key) ?? []);
  return items.length === keys.length ? items : undefined;
}

/** Reads; its component waits. */
export function useApiSuspense<Value>(
  options: (music: Music) => ApiQueryOptions<Value>,
): SuspenseHook<Value> {
  return useSuspenseQuery<Value, GatefoldError, Value, ApiKey<Value>>(options(useGatefold()));
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

/** Reads page by page; its component waits for the first. */
export function useApiSuspensePages<Page>(
  options: (music: Music) => ApiPagesOptions<Page>,
): SuspensePagesHook<Page> {
  return useSuspenseInfiniteQuery<
    Page,
    GatefoldError,
    InfiniteData<Page, Cursor>,
    ApiKey<InfiniteData<Page, Cursor>>,
    Cursor
  >(options(useGatefold()));
}

/** Changes something. */
export function useApiMutation<Value, Variables>(
  options: (music: Music, queries: QueryClient) => ApiMutationOptions<Value, Variables>,
): MutationHook<Value, Variables> {
  return useMutation<Value, GatefoldError, Variables, unknown>(options(useGatefold(), useQueryClient()));
}
