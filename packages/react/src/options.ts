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
 * The error of a hook: an answer of the API, no answer, or no token since the session has ended. All three have `status` and
 * `retryAfterMs`.
 */
export type GatefoldError =
  | ApiError
  | TransportError
  | (SignInError & { readonly status?: undefined; readonly retryAfterMs?: undefined });

/** A key with the type of its data, for `getQueryData` and `setQueryData`. */
export type ApiKey<Value> = DataTag<readonly unknown[], Value, GatefoldError>;

/** Collection, method and parameters; the collection alone matches all its queries. */
export type QueryKeyParts = readonly [collection?: string, method?: string, parameters?: unknown];

/**
 * The key of a query, apart from those of the app. It has the parameters and the body, and neither headers nor tokens: keys
 * end up in developer tools and in persisted caches.
 */
export function queryKey<Value = unknown>(parts: QueryKeyParts): ApiKey<Value> {
  // The tag is a type alone; at run time there is only the array.
  return ["gatefold", ...parts] as readonly unknown[] as ApiKey<Value>;
}

/** The parts of TanStack's context that a read uses. */
export interface ReadContext {
  readonly signal?: QueryFunctionContext["signal"] | undefined;
  readonly client: QueryClient;
}

/** The argument of a query. If it is missing, or TanStack's `skipToken`, nothing is read. */
export type Skippable<Argument> = Argument | SkipToken | null | undefined;

/** Options of a query, for `useQuery`, `useQueries`, `fetchQuery` and their like. */
export interface ApiQueryOptions<Value> {
  readonly queryKey: ApiKey<Value>;
  readonly queryFn: (context: ReadContext) => Promise<Value>;
  /** `false` where the argument is missing. */
  readonly enabled?: false;
  /** The list of the question, if the hooks show changes of it. */
  readonly list?: ListPlan | undefined;
  /** The client retries, since it knows the errors of the API. */
  readonly retry: false;
}

/** Where a page begins: `null` for the first, which survives JSON. */
export type Cursor = string | null;

/** The parts of TanStack's context that a read of a page uses. */
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
  /** The client retries, since it knows the errors of the API. */
  readonly retry: false;
}

/** Options of a change, for `useMutation`. `onSuccess`, `onError` and `onSettled` are the caller's. */
export interface ApiMutationOptions<Value, Variables> {
  readonly mutationKey: readonly unknown[];
  readonly mutationFn: (variables: Variables) => Promise<Value>;
  /** The client retries, since it knows the errors of the API. */
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

/** A read of many items, each of which is cached as if it had been read alone. */
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

/**
 * The key in the metadata of a fetch after a change of the list, which reads the first page and no other where it can. A
 * symbol, for the metadata of the last fetch is persisted with its query.
 */
export const AFTER_CHANGE: unique symbol = Symbol();

/** How such a fetch gets the other pages. */
export interface AfterChange<Page> {
  /** Joins the first page to the cached ones; `undefined` if the others have to be read too. */
  readonly join: (first: Page, data: InfiniteData<Page, Cursor>) => InfiniteData<Page, Cursor> | undefined;
  /** Its result, once the first page was read. */
  joined?: InfiniteData<Page, Cursor> | undefined;
}

/** A read page by page. */
export function pagesOptions<Argument, Page>(
  queryKey: ApiKey<InfiniteData<Page, Cursor>>,
  argument: Skippable<Argument>,
  read: (argument: Argument, context: PageContext) => Promise<Page>,
  pageInfo: (page: Page) => PageInfo | undefined,
  list?: ListPlan,
): ApiPagesOptions<Page> {
  const getNextPageParam = (page: Page) => {
    const { hasNextPage, token } = pageInfo(page) ?? {};
    return (hasNextPage && token) || null;
  };
  const readPage = async (present: Argument, context: PageContext): Promise<Page> => {
    const { client, pageParam } = context;
    const after: AfterChange<Page> | undefined = Object(client.getQueryState(queryKey)?.fetchMeta)[
      AFTER_CHANGE
    ];
    const known = after?.joined?.pages[after.joined.pageParams.indexOf(pageParam)];
    if (known) return known;
    if (!after || pageParam) return read(present, context);
    // Without the signal: the mutation waits for the page, whatever unmounts meanwhile.
    const page = await read(present, { client, pageParam });
    const data = getNextPageParam(page) && client.getQueryData<InfiniteData<Page, Cursor>>(queryKey);
    after.joined = data ? after.join(page, data) : undefined;
    return after.joined?.pages[0] ?? page;
  };
  return {
    queryKey,
    initialPageParam: null,
    getNextPageParam,
    retry: false,
    list,
    ...readWith(argument, readPage),
  };
}

/**
 * A search page by page. It is disabled while there is no text to look for.
 *
 * @param query the field of the argument with text, or with text by field
 */
export function searchOptions<Argument, Page>(
  queryKey: ApiKey<InfiniteData<Page, Cursor>>,
  argument: Skippable<Argument>,
  read: (argument: Argument, context: PageContext) => Promise<Page>,
  pageInfo: (page: Page) => PageInfo | undefined,
  query: string,
): ApiPagesOptions<Page> {
  const wanted: unknown = Object(argument)[query];
  const texts = typeof wanted === "string" ? [wanted] : Object.values(Object(wanted));
  const hasText = texts.some((text) => String(text ?? "").trim());
  return pagesOptions(queryKey, hasText ? argument : undefined, read, pageInfo);
}

/** The function that reads. If the argument is missing, the query is disabled; the client refuses to read all the same. */
function readWith<Argument, Context, Value>(
  argument: Skippable<Argument>,
  read: (argument: Argument, context: Context) => Promise<Value>,
) {
  const queryFn = (context: Context) => read(argument as Argument, context);
  // `skipToken` is a symbol, and no argument is.
  const isMissing = argument == null || typeof argument === "symbol";
  return isMissing ? { queryFn, enabled: false as const } : { queryFn };
}

/** A change. It ends when the queries of these collections were read again. */
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

/** Options of a query with initial data. */
export interface KnownOptions<Value> extends ApiQueryOptions<Value> {
  /** Asked when the query is made, not each time that a component renders. */
  readonly initialData?: () => Value | undefined;
  /** When it was read; `undefined` for now. `staleTime` decides whether it is fresh. */
  readonly initialDataUpdatedAt?: () => number | undefined;
}

/** Adds initial data where all items are cached one by one. It is as old as the oldest item. */
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
