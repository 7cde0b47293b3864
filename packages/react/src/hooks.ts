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
import { useEffect, useReducer, useRef, useSyncExternalStore } from "react";
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

/** Options of TanStack Query for the hooks that search. What they show while they read is their own. */
export type SearchHookOptions<Page = unknown, Selected = PagesData<Page>> = Omit<
  PagesHookOptions<Page, Selected>,
  "placeholderData"
> & {
  /**
   * How long a new search must stay as it is before it is sent, in milliseconds, so that not every letter is. The first
   * search is sent at once, and one without text shows nothing at once.
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

/** Gives a value on once its key has stayed the same for a while. */
function useDebounced<Value>(value: Value, key: string, pauseMs: number): Value {
  const [, render] = useReducer(next, 0);
  const newest = useRef(value);
  const settled = useRef({ key, value });
  const isSettled = !pauseMs || key === settled.current.key;
  useEffect(() => {
    newest.current = value;
  });
  useEffect(() => {
    const settle = () => {
      settled.current = { key, value: newest.current };
    };
    if (isSettled) return settle();
    const timer = setTimeout(() => {
      settle();
      render();
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [key, isSettled, pauseMs]);
  return isSettled ? value : settled.current.value;
}

const next = (count: number) => count + 1;

/**
 * An infinite query of a search. It keeps what it shows until the next search is answered, and aborts requests whose
 * answers nobody waits for any more.
 */
export function useApiSearch<Page, Selected>(
  options: (music: Music) => ApiPagesOptions<Page>,
  { debounceMs = 0, ...own }: SearchHookOptions<Page, Selected> = {},
): PagesHook<Page, Selected> {
  const queries = useQueryClient();
  const newest = options(useGatefold());
  const isOff = newest.enabled === false || own.enabled === false;
  const query = useDebounced(newest, JSON.stringify(newest.queryKey), isOff ? 0 : debounceMs);
  const [, render] = useReducer(next, 0);
  /** Whether there is something to keep. After an error, or a search without text, there is nothing. */
  const isShown = useRef(false);
  const result = useInfiniteQuery<Page, GatefoldError, Selected, ApiKey<PagesData<Page>>, Cursor>({
    ...own,
    // A new function each time: TanStack Query keeps what the same one returned, also for another account.
    placeholderData: (previous) => (isShown.current && !isOff ? previous : undefined),
    ...query,
  });
  useEffect(() => {
    isShown.current = result.data !== undefined;
  });
  useEffect(
    () =>
      onForget(queries, () => {
        isShown.current = false;
        render();
      }),
    [queries],
  );
  return result;
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
