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
  type UseSuspenseInfiniteQueryOptions,
  type UseSuspenseInfiniteQueryResult,
  type UseSuspenseQueryOptions,
  type UseSuspenseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { useEffect } from "react";
import type { Music } from "@gatefold/client";
import { onForget } from "./account.ts";
import type {
  ApiKey,
  ApiMutationOptions,
  ApiPagesOptions,
  ApiQueryOptions,
  Cursor,
  GatefoldError,
} from "./options.ts";
import { prefetch } from "./prefetch.ts";
import { useGatefold } from "./provider.ts";
import { useListChanges, useMemberChanges } from "./use-changes.ts";

/** The result of a hook that reads. */
export type QueryHook<Value> = UseQueryResult<Value, GatefoldError>;

/** Data that is read page by page: `pages`, in their order. */
export type PagesData<Page> = InfiniteData<Page, Cursor>;

/** The result of a hook that reads page by page; `fetchNextPage` reads the next one. */
export type PagesHook<Page, Selected = PagesData<Page>> = UseInfiniteQueryResult<Selected, GatefoldError>;

/** The result of a hook for a change; `mutate` makes it. */
export type MutationHook<Value, Variables> = UseMutationResult<Value, GatefoldError, Variables, unknown>;

/** Query options that the hooks set, and callers can't. */
export type OwnOptions = "queryKey" | "queryFn" | "retry" | "retryDelay" | "retryOnMount" | "initialData";

/** The same for queries that are read page by page. */
export type OwnPagesOptions = OwnOptions | "initialPageParam" | "getNextPageParam" | "getPreviousPageParam";

/** Options of TanStack Query for the hooks that read, such as `enabled`, `staleTime` and `select`. */
export type HookOptions<Value = unknown, Selected = Value> = Omit<
  UseQueryOptions<Value, GatefoldError, Selected, ApiKey<Value>>,
  OwnOptions
>;

/** Options of TanStack Query for the hooks that read page by page. */
export type PagesHookOptions<Page = unknown, Selected = PagesData<Page>> = Omit<
  UseInfiniteQueryOptions<Page, GatefoldError, Selected, ApiKey<PagesData<Page>>, Cursor>,
  OwnPagesOptions
>;

/** Options of TanStack Query for the hooks for changes, such as `onSuccess`. */
export type MutationHookOptions<Value = unknown, Variables = never> = Omit<
  UseMutationOptions<Value, GatefoldError, Variables>,
  "mutationKey" | "mutationFn" | "onMutate" | "retry" | "retryDelay"
>;

/** A query. */
export function useApiQuery<Value, Selected>(
  options: (music: Music, queries: QueryClient) => ApiQueryOptions<Value>,
  own?: HookOptions<Value, Selected>,
): QueryHook<Selected> {
  return useQuery<Value, GatefoldError, Selected, ApiKey<Value>>({
    ...own,
    ...options(useGatefold(), useQueryClient()),
  });
}

/** A query whether an id is in a list, with pending changes. */
export function useApiMember<Selected>(
  options: (music: Music) => ApiQueryOptions<boolean>,
  own?: HookOptions<boolean, Selected>,
): QueryHook<Selected> {
  const query = options(useGatefold());
  return useQuery<boolean, GatefoldError, Selected, ApiKey<boolean>>({
    ...useMemberChanges(query, own),
    ...query,
  });
}

/** An infinite query of a list, with pending changes. */
export function useApiPages<Page, Selected>(
  options: (music: Music) => ApiPagesOptions<Page>,
  own?: PagesHookOptions<Page, Selected>,
): PagesHook<Page, Selected> {
  const query = options(useGatefold());
  return useInfiniteQuery<Page, GatefoldError, Selected, ApiKey<PagesData<Page>>, Cursor>({
    ...useListChanges(query, own),
    ...query,
  });
}

/** Prefetches a query, unless it was read or is being read. */
export function useApiPrefetch<Value>(
  options: (music: Music, queries: QueryClient) => ApiQueryOptions<Value> | ApiPagesOptions<Value>,
): void {
  const queries = useQueryClient();
  const ahead = options(useGatefold(), queries);
  if (ahead.enabled !== false && !queries.getQueryState(ahead.queryKey)) prefetch(queries, ahead);
}

/** A mutation. It is reset when the data of its account is removed. */
export function useApiMutation<Value, Variables>(
  options: (music: Music, queries: QueryClient) => ApiMutationOptions<Value, Variables>,
  own?: MutationHookOptions<Value, Variables>,
): MutationHook<Value, Variables> {
  const queries = useQueryClient();
  const mutation = useMutation<Value, GatefoldError, Variables, unknown>({
    ...own,
    ...options(useGatefold(), queries),
  });
  const { reset } = mutation;
  useEffect(() => onForget(queries, reset), [queries, reset]);
  return mutation;
}

/** The result of a hook that suspends its component. */
export type SuspenseHook<Value> = UseSuspenseQueryResult<Value, GatefoldError>;

/** The result of a hook that reads page by page and suspends its component until it has the first. */
export type SuspensePagesHook<Page, Selected = PagesData<Page>> = UseSuspenseInfiniteQueryResult<
  Selected,
  GatefoldError
>;

/** Options of TanStack Query for the hooks that suspend, such as `staleTime` and `select`. */
export type SuspenseHookOptions<Value = unknown, Selected = Value> = Omit<
  UseSuspenseQueryOptions<Value, GatefoldError, Selected, ApiKey<Value>>,
  OwnOptions
>;

/** Options of TanStack Query for the hooks that read page by page and suspend. */
export type SuspensePagesHookOptions<Page = unknown, Selected = PagesData<Page>> = Omit<
  UseSuspenseInfiniteQueryOptions<Page, GatefoldError, Selected, ApiKey<PagesData<Page>>, Cursor>,
  OwnPagesOptions
>;

/** A query that suspends. */
export function useApiSuspense<Value, Selected>(
  options: (music: Music, queries: QueryClient) => ApiQueryOptions<Value>,
  own?: SuspenseHookOptions<Value, Selected>,
): SuspenseHook<Selected> {
  return useSuspenseQuery<Value, GatefoldError, Selected, ApiKey<Value>>({
    ...own,
    ...options(useGatefold(), useQueryClient()),
  });
}

/** A query whether an id is in a list, with pending changes, that suspends. */
export function useApiSuspenseMember<Selected>(
  options: (music: Music) => ApiQueryOptions<boolean>,
  own?: SuspenseHookOptions<boolean, Selected>,
): SuspenseHook<Selected> {
  const query = options(useGatefold());
  return useSuspenseQuery<boolean, GatefoldError, Selected, ApiKey<boolean>>({
    ...useMemberChanges(query, own),
    ...query,
  });
}

/** An infinite query of a list, with pending changes, that suspends until it has the first page. */
export function useApiSuspensePages<Page, Selected>(
  options: (music: Music) => ApiPagesOptions<Page>,
  own?: SuspensePagesHookOptions<Page, Selected>,
): SuspensePagesHook<Page, Selected> {
  const query = options(useGatefold());
  return useSuspenseInfiniteQuery<Page, GatefoldError, Selected, ApiKey<PagesData<Page>>, Cursor>({
    ...useListChanges(query, own),
    ...query,
  });
}
