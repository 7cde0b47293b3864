import type { ApiError, CallOptions, PageInfo, TransportError } from "@gatefold/client";
import type { SignInError } from "@gatefold/client/auth";
import type {
  DataTag,
  InfiniteData,
  QueryClient,
  QueryFunctionContext,
  SkipToken,
} from "@tanstack/react-query";
import type { ListPlan } from "./list-plan.ts";

/**
 * What a hook fails with: the API's answer, the lack of one, or the lack of a token where a session has ended.
 * `status` and `retryAfterMs` can be asked of all three.
 */
export type GatefoldError =
  | ApiError
  | TransportError
  | (SignInError & { readonly status?: undefined; readonly retryAfterMs?: undefined });

/** A key that knows what is kept under it, for `getQueryData` and `setQueryData`. */
export type ApiKey<Value> = DataTag<readonly unknown[], Value, GatefoldError>;

/** Collection, method and parameters; the collection alone stands for all that was read of it. */
export type QueryKeyParts = readonly [collection?: string, method?: string, parameters?: unknown];

/**
 * The key of a query, apart from those of the app. It holds what is asked, and neither headers nor tokens: keys end
 * up in developer tools and in persisted caches.
 */
export function queryKey<Value = unknown>(parts: QueryKeyParts): ApiKey<Value> {
  // The tag is a type alone; at run time there is only the array.
  return ["gatefold", ...parts] as readonly unknown[] as ApiKey<Value>;
}

/** What TanStack Query gives to what reads. */
export interface ReadContext {
  readonly signal: QueryFunctionContext["signal"];
  readonly client: QueryClient;
}

/** The argument of a query; without it, or with TanStack's `skipToken`, nothing is read. */
export type Skippable<Argument> = Argument | SkipToken | null | undefined;

/** Options of a query, for `useQuery`, `useQueries`, `fetchQuery` and their like. */
export interface ApiQueryOptions<Value> {
  readonly queryKey: ApiKey<Value>;
  readonly queryFn: (context: ReadContext) => Promise<Value>;
  /** `false` where the argument is missing. */
  readonly enabled?: false;
  /** The list that it asks about, if the hooks show changes of it. */
  readonly list?: ListPlan | undefined;
  /** Trying again is the client's, which knows the API's errors. */
  readonly retry: false;
}

/** Where a page begins: `null` for the first, which JSON keeps as it is. */
export type Cursor = string | null;

/** What TanStack Query gives to what reads a page. */
export interface PageContext extends ReadContext {
  readonly pageParam: Cursor;
}

/** Options of an infinite query, for `useInfiniteQuery`, `fetchInfiniteQuery` and their like. */
export interface ApiPagesOptions<Page> {
  readonly queryKey: ApiKey<InfiniteData<Page, Cursor>>;
  readonly queryFn: (context: PageContext) => Promise<Page>;
  readonly initialPageParam: Cursor;
  readonly getNextPageParam: (page: Page) => Cursor;
  /** `false` where the argument is missing. */
  readonly enabled?: false;
  /** The list that is read, if the hooks show changes of it. */
  readonly list?: ListPlan | undefined;
  /** Trying again is the client's, which knows the API's errors. */
  readonly retry: false;
}

/** Options of a change, for `useMutation`. `onSuccess`, `onError` and `onSettled` are the caller's. */
export interface ApiMutationOptions<Value, Variables> {
  readonly mutationKey: readonly unknown[];
  readonly mutationFn: (variables: Variables) => Promise<Value>;
  /** Trying again is the client's, which knows the API's errors. */
  readonly retry: false;
}

/** A read of one thing. */
export function readOptions<Argument, Value>(
  queryKey: ApiKey<Value>,
  argument: Skippable<Argument>,
  read: (argument: Argument, context: ReadContext) => Promise<Value>,
  list?: ListPlan,
): ApiQueryOptions<Value> {
  return { queryKey, retry: false, list, ...readWith(argument, read) };
}

/** A read of many items, each of which is kept as if it had been read alone. */
export function manyOptions<Item>(
  queryKey: ApiKey<Item[]>,
  ids: Skippable<readonly string[]>,
  read: (ids: readonly string[], call: CallOptions) => Promise<Item[]>,
  keyOf: (item: Item) => ApiKey<Item>,
): ApiQueryOptions<Item[]> {
  return readOptions(queryKey, ids, async (present: readonly string[], context) => {
    const items = await read(present, context);
    for (const item of items) context.client.setQueryData<Item>(keyOf(item), item);
    return items;
  });
}

/** A read page by page. */
export function pagesOptions<Argument, Page>(
  queryKey: ApiKey<InfiniteData<Page, Cursor>>,
  argument: Skippable<Argument>,
  read: (argument: Argument, context: PageContext) => Promise<Page>,
  pageInfo: (page: Page) => PageInfo | undefined,
  list?: ListPlan,
): ApiPagesOptions<Page> {
  return {
    queryKey,
    initialPageParam: null,
    getNextPageParam: (page) => (pageInfo(page)?.hasNextPage && pageInfo(page)?.token) || null,
    retry: false,
    list,
    ...readWith(argument, read),
  };
}

/** How to read; not by itself where the argument is missing. If it is read all the same, the client refuses it. */
function readWith<Argument, Context, Value>(
  argument: Skippable<Argument>,
  read: (argument: Argument, context: Context) => Promise<Value>,
) {
  const queryFn = (context: Context) => read(argument as Argument, context);
  // `skipToken` is a symbol, and no argument is.
  const isMissing = argument == null || typeof argument === "symbol";
  return isMissing ? { queryFn, enabled: false as const } : { queryFn };
}

/** A change, after which all that was read of these collections is read again before it is done. */
export function changeOptions<Value, Variables>(
  mutationKey: readonly unknown[],
  change: (variables: Variables) => Promise<Value>,
  queries: QueryClient,
  collections: readonly ApiKey<unknown>[],
): ApiMutationOptions<Value, Variables> {
  return {
    mutationKey,
    async mutationFn(variables) {
      const value = await change(variables);
      await Promise.all(collections.map((queryKey) => queries.invalidateQueries({ queryKey })));
      return value;
    },
    retry: false,
  };
}

/** Options of a query that has something to show before it has read. */
export interface KnownOptions<Value> extends ApiQueryOptions<Value> {
  /** Asked when the query is made, not each time that a component renders. */
  readonly initialData?: () => Value | undefined;
  /** When it was read, `undefined` for now: whether it is fresh is for `staleTime` to say. */
  readonly initialDataUpdatedAt?: () => number | undefined;
}

/** Shows many items at once where all of them are known one by one, as old as the oldest. */
export function withKnown<Item>(
  options: ApiQueryOptions<Item[]>,
  ids: Skippable<readonly string[]>,
  keyOf: (id: string) => ApiKey<Item>,
  queries: QueryClient,
): KnownOptions<Item[]> {
  if (options.enabled === false) return options;
  const states = () => [...(ids as readonly string[])].map((id) => queries.getQueryState<Item>(keyOf(id)));
  return {
    ...options,
    initialData() {
      const items = states().flatMap((state) => state?.data ?? []);
      return items.length < states().length ? undefined : items;
    },
    initialDataUpdatedAt: () => Math.min(Date.now(), ...states().map((state) => state?.dataUpdatedAt ?? 0)),
  };
}
