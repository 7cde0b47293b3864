import type { CallOptions, PageInfo } from "@gatefold/client";
import type { InfiniteData, QueryClient, QueryFunctionContext } from "@tanstack/react-query";
import type { ApiKey } from "./query-key.ts";

/** What TanStack Query gives to what reads. */
export interface ReadContext {
  readonly signal: QueryFunctionContext["signal"];
  readonly client: QueryClient;
}

/** Options of a query, for `useQuery`, `useQueries`, `fetchQuery` and their like. */
export interface ApiQueryOptions<Value> {
  readonly queryKey: ApiKey<Value>;
  readonly queryFn: (context: ReadContext) => Promise<Value>;
  /** Trying again is the client's, which knows the API's errors. */
  readonly retry: false;
}

/** Where a page begins: nothing is the first one's, which is asked for without a cursor. */
export type Cursor = string | undefined;

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
  /** Trying again is the client's, which knows the API's errors. */
  readonly retry: false;
}

/** Options of a change, for `useMutation`. `onSuccess`, `onError` and `onSettled` are the caller's. */
export interface ApiMutationOptions<Value, Variables> {
  readonly mutationKey: readonly unknown[];
  readonly mutationFn: (variables: Variables) => Promise<Value>;
  readonly onMutate?: (variables: Variables) => void;
  /** Trying again is the client's, which knows the API's errors. */
  readonly retry: false;
}

/** A read of one thing. */
export function readOptions<Value>(
  queryKey: ApiKey<Value>,
  queryFn: (context: ReadContext) => Promise<Value>,
): ApiQueryOptions<Value> {
  return { queryKey, queryFn, retry: false };
}

/** A read of many items, each of which is kept as if it had been read alone. */
export function manyOptions<Item>(
  queryKey: ApiKey<Item[]>,
  read: (call: CallOptions) => Promise<Item[]>,
  keyOf: (item: Item) => ApiKey<Item>,
): ApiQueryOptions<Item[]> {
  return readOptions(queryKey, async (context) => {
    const items = await read(context);
    for (const item of items) context.client.setQueryData<Item>(keyOf(item), item);
    return items;
  });
}

/** A read page by page. */
export function pagesOptions<Page>(
  queryKey: ApiKey<InfiniteData<Page, Cursor>>,
  queryFn: (context: PageContext) => Promise<Page>,
  pageInfo: (page: Page) => PageInfo | undefined,
): ApiPagesOptions<Page> {
  const options: Omit<ApiPagesOptions<Page>, "initialPageParam"> = {
    queryKey,
    queryFn,
    getNextPageParam: (page) => (pageInfo(page)?.hasNextPage ? pageInfo(page)?.token : undefined),
    retry: false,
  };
  // The first cursor is `undefined`, which is what is read of a property that is not there.
  return options as ApiPagesOptions<Page>;
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
