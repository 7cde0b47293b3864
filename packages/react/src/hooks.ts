"use client";

import {
  type InfiniteData,
  type QueryClient,
  type QueryKey,
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
import { useEffect, useState, useSyncExternalStore } from "react";
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

/** The result of a hook for a change; `mutate` makes the change. */
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

/**
 * Options of TanStack Query for the hooks that search. They have no `placeholderData`, because these hooks show the
 * previous hits until the next ones arrive.
 */
export type SearchHookOptions<Page = unknown, Selected = PagesData<Page>> = Omit<
  PagesHookOptions<Page, Selected>,
  "placeholderData"
> & {
  /**
   * How long a search waits before it is sent, in milliseconds. It isn't sent if its text changes in that time, so that
   * typing doesn't send a request for every letter.
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

/** The caller's options of a query. */
interface CallerOptions {
  readonly select?: ((data: never) => unknown) | undefined;
  readonly placeholderData?: unknown;
}

/**
 * The options of a list, or of a query whether an id is in a list. The caller's `select` gets the data with the pending
 * changes. `useMutationState` would have them in the first render of a page that was rendered on a server.
 */
export function useListQuery<
  Argument,
  Query extends { list?: ListPlan | undefined; queryKey: QueryKey },
  Own,
>(
  options: OptionsOf<Argument, Query>,
  argument: Skippable<Argument>,
  own: (Own & CallerOptions) | undefined,
): Own & Query {
  const query = options(useGatefold(), argument);
  const { list } = query;
  const parameters = query.queryKey[3];
  const queries = useQueryClient();
  // As a string, which is equal as long as the changes are. None is pending on a server, nor during hydration.
  const changes = useSyncExternalStore(
    queries.getMutationCache().subscribe,
    () => (list ? JSON.stringify(pendingChanges(list, queries, parameters)) : "[]"),
    () => "[]",
  );
  const shown: CallerOptions | false = changes !== "[]" && {
    select(data) {
      const changed = showChanges(list as ListPlan, data, JSON.parse(changes));
      return own?.select ? own.select(changed) : changed;
    },
    // Before it was read, a pending change says as much as a read would.
    placeholderData: typeof parameters === "string" || own?.placeholderData,
  };
  // The type of the selected data is the caller's.
  return { ...own, ...shown, ...query } as Own & Query;
}

/** A query whether an id is in a list, with pending changes. */
export function useApiMember<Selected>(
  options: OptionsOf<string, ApiQueryOptions<boolean>>,
  id: Skippable<string>,
  own?: HookOptions<boolean, Selected>,
): QueryHook<Selected> {
  return useQuery<boolean, GatefoldError, Selected, ApiKey<boolean>>(useListQuery(options, id, own));
}

/** An infinite query of a list, with pending changes. */
export function useApiPages<Argument, Page, Selected>(
  options: OptionsOf<Argument, ApiPagesOptions<Page>>,
  argument: Skippable<Argument>,
  own?: PagesHookOptions<Page, Selected>,
): PagesHook<Page, Selected> {
  return useInfiniteQuery<Page, GatefoldError, Selected, ApiKey<PagesData<Page>>, Cursor>(
    useListQuery(options, argument, own),
  );
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
  /** What was shown last, and is kept. After an error, or a search without text, there is nothing. */
  const [kept, setKept] = useState<{ data?: unknown }>({});
  const searchOf = (music: Music, given: Skippable<Argument>) => {
    const query = options(music, given);
    return {
      ...query,
      // A new function each time: TanStack Query keeps what the same one returned, also for another account.
      placeholderData: (previous: unknown) =>
        (query.enabled ?? kept.data !== undefined) ? previous : undefined,
      // The signal is asked for before the wait, or TanStack Query doesn't abort it. If it is aborted, nothing is sent.
      async queryFn({ signal, ...context }: PageContext) {
        if (debounceMs && !context.pageParam) await new Promise((end) => setTimeout(end, debounceMs));
        return query.queryFn({ signal, ...context });
      },
    };
  };
  const result = useApiPages(searchOf, argument, own);
  useEffect(() => {
    kept.data = result.data;
    return onForget(queries, () => setKept({}));
  });
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
  useEffect(() => onForget(queries, mutation.reset));
  return mutation;
}
