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
import { useEffect, useSyncExternalStore } from "react";
import type { Music } from "@gatefold/client";
import { onForget } from "./account.ts";
import { pendingChanges } from "./list-changes.ts";
import { type ListPlan, showChanges } from "./list-plan.ts";
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

/** The query that a hook makes. */
interface QueryOptions {
  readonly list?: ListPlan | undefined;
  readonly queryKey: readonly unknown[];
}

/** The caller's options of a query. */
interface CallerOptions {
  readonly select?: ((data: never) => unknown) | undefined;
  readonly placeholderData?: unknown;
}

/**
 * The caller's options of a list, or of a query whether an id is in a list. Their `select` gets the data with the pending
 * changes. `useMutationState` would have them in the first render of a page that was rendered on a server.
 */
export function useListChanges<Own extends CallerOptions>(
  { list, queryKey }: QueryOptions,
  own: Own | undefined,
): Own | undefined {
  const queries = useQueryClient();
  const parameters = queryKey[3];
  // As a string, which is equal as long as the changes are.
  const changes = useSyncExternalStore(
    queries.getMutationCache().subscribe,
    () => (list ? JSON.stringify(pendingChanges(list, queries, parameters)) : NONE),
    () => NONE,
  );
  if (changes === NONE) return own;
  const select = (data: unknown) => {
    const changed = showChanges(list as ListPlan, data, JSON.parse(changes));
    return own?.select ? own.select(changed as never) : changed;
  };
  // Before it was read, a pending change says as much as a read would.
  const placeholderData = typeof parameters === "string" || own?.placeholderData;
  const shown: CallerOptions = { ...own, select, placeholderData };
  // The type of the selected data is the caller's.
  return shown as Own;
}

/** No change is pending on a server, nor during hydration. */
const NONE = "[]";

/** A query whether an id is in a list, with pending changes. */
export function useApiMember<Selected>(
  options: (music: Music) => ApiQueryOptions<boolean>,
  own?: HookOptions<boolean, Selected>,
): QueryHook<Selected> {
  const query = options(useGatefold());
  return useQuery<boolean, GatefoldError, Selected, ApiKey<boolean>>({
    ...useListChanges(query, own),
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
