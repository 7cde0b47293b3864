import type { CallOptions, PageInfo } from "@gatefold/client";
import type { InfiniteData, QueryClient } from "@tanstack/react-query";
import type { ApiKey, GatefoldError } from "./query-key.ts";

/** What TanStack Query gives to what reads. */
export interface ReadContext {
  readonly signal: AbortSignal;
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

/** Options of an infinite query, for `useInfiniteQuery`, `fetchInfiniteQuery` and their like. */
export interface ApiPagesOptions<Page> {
  readonly queryKey: ApiKey<InfiniteData<Page, Cursor>>;
  readonly queryFn: (context: ReadContext & { readonly pageParam: Cursor }) => Promise<Page>;
  readonly initialPageParam: Cursor;
  readonly getNextPageParam: (page: Page) => Cursor;
  /** Trying again is the client's, which knows the API's errors. */
  readonly retry: false;
}

/** Options of a change, for `useMutation`. */
export interface ApiMutationOptions<Value, Variables> {
  readonly mutationKey: readonly unknown[];
  readonly mutationFn: (variables: Variables) => Promise<Value>;
  readonly onMutate?: (variables: Variables) => Promise<void>;
  readonly onSuccess?: (value: Value, variables: Variables) => unknown;
  readonly onSettled?: (
    value: Value | undefined,
    error: GatefoldError | null,
    variables: Variables,
  ) => unknown;
  /** Trying again is the client's, which knows the API's errors. */
  readonly retry: false;
}

/** A read of one thing. */
export function readOptions<Value>(
  queryKey: ApiKey<Value>,
  read: (call: CallOptions) => Promise<Value>,
): ApiQueryOptions<Value> {
  return { queryKey, queryFn: ({ signal }) => read({ signal }), retry: false };
}

/** A read of many items, each of which is kept as if it had been read alone. */
export function manyOptions<Item>(
  queryKey: ApiKey<Item[]>,
  read: (call: CallOptions) => Promise<Item[]>,
  keyOf: (item: Item) => ApiKey<Item>,
): ApiQueryOptions<Item[]> {
  return {
    queryKey,
    async queryFn({ signal, client }) {
      const items = await read({ signal });
      for (const item of items) client.setQueryData<Item>(keyOf(item), item);
      return items;
    },
    retry: false,
  };
}

/** A read page by page. */
export function pagesOptions<Page>(
  queryKey: ApiKey<InfiniteData<Page, Cursor>>,
  read: (cursor: Cursor, call: CallOptions) => Promise<Page>,
  pageInfo: (page: Page) => PageInfo | undefined,
): ApiPagesOptions<Page> {
  return {
    queryKey,
    queryFn: ({ pageParam, signal }) => read(pageParam, { signal }),
    initialPageParam: undefined,
    getNextPageParam(page) {
      const { hasNextPage, token } = pageInfo(page) ?? {};
      return hasNextPage ? token : undefined;
    },
    retry: false,
  };
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
    mutationFn: change,
    onSuccess: () => Promise.all(collections.map((queryKey) => queries.invalidateQueries({ queryKey }))),
    retry: false,
  };
}
