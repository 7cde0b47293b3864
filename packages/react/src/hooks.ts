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

/** What a hook that reads gives. */
export type QueryHook<Value> = UseQueryResult<Value, GatefoldError>;

/** What is read page by page: `pages`, in their order. */
export type PagesData<Page> = InfiniteData<Page, Cursor>;

/** What a hook that reads page by page gives; `fetchNextPage` goes on. */
export type PagesHook<Page, Selected = PagesData<Page>> = UseInfiniteQueryResult<Selected, GatefoldError>;

/** What a hook that changes something gives; `mutate` does it. */
export type MutationHook<Value, Variables> = UseMutationResult<Value, GatefoldError, Variables, unknown>;

/** Query options that the hooks set, and callers can't. */
export type OwnOptions = "queryKey" | "queryFn" | "retry" | "retryDelay" | "retryOnMount" | "initialData";

/** The same of queries that are read page by page. */
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

/** Reads whether an id is in a list, and shows pending changes over it. */
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

/** Reads page by page, and shows pending changes over it. */
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

/** Reads ahead, unless it was or is being read. */
export function useApiPrefetch<Value>(
  options: (music: Music, queries: QueryClient) => ApiQueryOptions<Value> | ApiPagesOptions<Value>,
): void {
  const queries = useQueryClient();
  const ahead = options(useGatefold(), queries);
  if (ahead.enabled !== false && !queries.getQueryState(ahead.queryKey)) prefetch(queries, ahead);
}

/** Changes something. What a user changed is forgotten with the user. */
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

/** What a hook gives that has its component wait. */
export type SuspenseHook<Value> = UseSuspenseQueryResult<Value, GatefoldError>;

/** What a hook gives that reads page by page and has its component wait for the first. */
export type SuspensePagesHook<Page, Selected = PagesData<Page>> = UseSuspenseInfiniteQueryResult<
  Selected,
  GatefoldError
>;

/** Options of TanStack Query for the hooks that have their component wait, such as `staleTime` and `select`. */
export type SuspenseHookOptions<Value = unknown, Selected = Value> = Omit<
  UseSuspenseQueryOptions<Value, GatefoldError, Selected, ApiKey<Value>>,
  OwnOptions
>;

/** Options of TanStack Query for the hooks that read page by page and have their component wait. */
export type SuspensePagesHookOptions<Page = unknown, Selected = PagesData<Page>> = Omit<
  UseSuspenseInfiniteQueryOptions<Page, GatefoldError, Selected, ApiKey<PagesData<Page>>, Cursor>,
  OwnPagesOptions
>;

/** Reads; its component waits. */
export function useApiSuspense<Value, Selected>(
  options: (music: Music, queries: QueryClient) => ApiQueryOptions<Value>,
  own?: SuspenseHookOptions<Value, Selected>,
): SuspenseHook<Selected> {
  return useSuspenseQuery<Value, GatefoldError, Selected, ApiKey<Value>>({
    ...own,
    ...options(useGatefold(), useQueryClient()),
  });
}

/** Reads whether an id is in a list, and shows pending changes over it; its component waits. */
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

/** Reads page by page, and shows pending changes over it; its component waits for the first page. */
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
