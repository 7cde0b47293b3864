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
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
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
  PageContext,
  Skippable,
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

/** Options of TanStack Query for the hooks that search. What they show while they read is their own. */
export type SearchHookOptions<Page = unknown, Selected = PagesData<Page>> = Omit<
  PagesHookOptions<Page, Selected>,
  "placeholderData"
> & {
  /**
   * How long a search waits before it is sent, in milliseconds. It never is if another one follows meanwhile, so that
   * not every letter is searched for.
   *
   * @default 0
   */
  readonly debounceMs?: number | undefined;
};

/** Options of TanStack Query for the hooks for changes, such as `onSuccess`. */
export type MutationHookOptions<Value = unknown, Variables = never> = Omit<
  UseMutationOptions<Value, GatefoldError, Variables>,
  "mutationKey" | "mutationFn" | "onMutate" | "retry" | "retryDelay"
>;

/** Options of a query, for a client and an argument. */
export type OptionsOf<Argument, Options> = (music: Music, argument: Skippable<Argument>) => Options;

/** A query. */
export function useApiQuery<Argument, Value, Selected>(
  options: OptionsOf<Argument, ApiQueryOptions<Value>>,
  argument: Skippable<Argument>,
  own?: HookOptions<Value, Selected>,
): QueryHook<Selected> {
  const query = options(useGatefold(), argument);
  const queries = useQueryClient();
  return useQuery<Value, GatefoldError, Selected, ApiKey<Value>>({
    ...own,
    ...query,
    ...query.known?.(queries),
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
  options: OptionsOf<string, ApiQueryOptions<boolean>>,
  id: Skippable<string>,
  own?: HookOptions<boolean, Selected>,
): QueryHook<Selected> {
  const query = options(useGatefold(), id);
  return useQuery<boolean, GatefoldError, Selected, ApiKey<boolean>>({
    ...useListChanges(query, own),
    ...query,
  });
}

/** An infinite query of a list, with pending changes. */
export function useApiPages<Argument, Page, Selected>(
  options: OptionsOf<Argument, ApiPagesOptions<Page>>,
  argument: Skippable<Argument>,
  own?: PagesHookOptions<Page, Selected>,
): PagesHook<Page, Selected> {
  const query = options(useGatefold(), argument);
  return useInfiniteQuery<Page, GatefoldError, Selected, ApiKey<PagesData<Page>>, Cursor>({
    ...useListChanges(query, own),
    ...query,
  });
}

/**
 * An infinite query of a search. It keeps what it shows until the next search is answered, and aborts requests whose
 * answers nobody waits for any more.
 */
export function useApiSearch<Argument, Page, Selected>(
  options: OptionsOf<Argument, ApiPagesOptions<Page>>,
  argument: Skippable<Argument>,
  { debounceMs, ...own }: SearchHookOptions<Page, Selected> = {},
): PagesHook<Page, Selected> {
  const queries = useQueryClient();
  const [, render] = useState({});
  /** Whether there is something to keep. After an error, or a search without text, there is nothing. */
  const isShown = useRef(false);
  const searchOf = (music: Music, given: Skippable<Argument>) => {
    const query = options(music, given);
    return {
      ...query,
      // A new function each time: TanStack Query keeps what the same one returned, also for another account.
      placeholderData: (previous: unknown) =>
        query.enabled !== false && isShown.current ? previous : undefined,
      async queryFn(context: PageContext) {
        // Asked for before the wait, or TanStack Query doesn't abort it. With an aborted signal, nothing is sent.
        const { pageParam, signal } = context;
        if (debounceMs && !pageParam) await new Promise((end) => setTimeout(end, debounceMs));
        return query.queryFn({ ...context, signal });
      },
    };
  };
  const result = useApiPages(searchOf, argument, own);
  useEffect(() => {
    isShown.current = result.data !== undefined;
  });
  useEffect(
    () =>
      onForget(queries, () => {
        isShown.current = false;
        render({});
      }),
    [queries],
  );
  return result;
}

/** Prefetches a query, unless it was read or is being read. */
export function useApiPrefetch<Argument, Value>(
  options: OptionsOf<Argument, ApiQueryOptions<Value> | ApiPagesOptions<Value>>,
  argument: Skippable<Argument>,
): void {
  const queries = useQueryClient();
  const ahead = options(useGatefold(), argument);
  const known = "known" in ahead ? ahead.known?.(queries) : undefined;
  if (ahead.enabled !== false && !queries.getQueryState(ahead.queryKey))
    prefetch(queries, { ...ahead, ...known });
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
