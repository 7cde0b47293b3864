import type { AddProgress, ApiError, CallOptions, PageInfo, TransportError } from "@gatefold/client";
import type { SignInError } from "@gatefold/client/auth";
import type {
  DataTag,
  InfiniteData,
  QueryClient,
  QueryFunctionContext,
  QueryState,
  SkipToken,
} from "@tanstack/react-query";
import type { ListPlan } from "./list-plan.ts";

/**
 * The error of a hook: an error of the API, a missing answer, or a missing token because the session has ended. All three
 * have the fields `status`, `retryAfterMs` and, if only some of many tracks were added, `progress`.
 */
export type GatefoldError =
  | ApiError
  | TransportError
  | (SignInError & {
      readonly status?: undefined;
      readonly retryAfterMs?: undefined;
      readonly progress?: AddProgress | undefined;
    });

/** A query key with the type of its data, for `getQueryData` and `setQueryData`. */
export type ApiKey<Value> = DataTag<readonly unknown[], Value, GatefoldError>;

/** Collection, method and parameters. A key with only the collection matches all its queries. */
export type QueryKeyParts = readonly [collection?: string, method?: string, parameters?: unknown];

/**
 * Returns the key of a query. It begins with `gatefold`, so that it differs from the app's own keys. It contains the
 * parameters and the body, but no headers or tokens, because keys are shown in developer tools and stored in persisted
 * caches.
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

/** The data that a query begins with. */
export interface KnownData<Value> {
  /** Asked when the query is made, not each time that a component renders. */
  readonly initialData: () => Value | undefined;
  /** When it was read; `undefined` for now. `staleTime` decides whether it is fresh. */
  readonly initialDataUpdatedAt: () => number | undefined;
}

/** Options of all queries. */
export interface ReadingOptions<Value, Context, Data> {
  /** The key of the query, with the type of its data. */
  readonly queryKey: ApiKey<Data>;
  /** Reads the data, or one page of it. TanStack Query calls it. */
  readonly queryFn: (context: Context) => Promise<Value>;
  /** `false` if the argument is missing. */
  readonly enabled?: false;
  /** The list that the data is from, if the hooks show pending changes to it. */
  readonly list?: ListPlan | undefined;
  /** The client retries, since it knows the errors of the API. */
  readonly retry: false;
}

/** Options of a query, for `useQuery`, `useQueries`, `fetchQuery` and similar functions. */
export interface ApiQueryOptions<Value> extends ReadingOptions<Value, ReadContext, Value> {
  /** Returns what the cache knows from other queries. The hooks start with it. */
  readonly known?: (queries: QueryClient) => KnownData<Value>;
}

/** Where a page begins: `null` for the first page, because JSON has no `undefined`. */
export type Cursor = string | null;

/** The parts of TanStack's context that a read of a page uses. */
export interface PageContext extends ReadContext {
  readonly pageParam: Cursor;
}

/** Options of an infinite query, for `useInfiniteQuery`, `fetchInfiniteQuery` and similar functions. */
export interface ApiPagesOptions<Page> extends ReadingOptions<Page, PageContext, InfiniteData<Page, Cursor>> {
  /** Where the first page begins: `null`, or the cursor that was given. */
  readonly initialPageParam: Cursor;
  /** Where the page after this one begins; `null` after the last. */
  readonly getNextPageParam: (page: Page) => Cursor;
}

/** Options of a change, for `useMutation`. You can add `onSuccess`, `onError` and `onSettled`. */
export interface ApiMutationOptions<Value, Variables> {
  /** Names the operation, for `useIsMutating` and `useMutationState`. */
  readonly mutationKey: readonly unknown[];
  /** Makes the change. */
  readonly mutationFn: (variables: Variables) => Promise<Value>;
  /** The client retries, since it knows the errors of the API. */
  readonly retry: false;
}

/** The collection and the method of a query, with which its key begins. */
export type Place = readonly [collection: string, method: string];

/** A read of one thing. If the argument is missing, the query is disabled; the client refuses to read all the same. */
export function readOptions<Argument, Value, Context = ReadContext, Data = Value>(
  place: Place,
  argument: Skippable<Argument>,
  read: (argument: Argument, context: Context) => Promise<Value>,
  list?: ListPlan,
): ReadingOptions<Value, Context, Data> {
  // `skipToken` is a symbol, and no argument is.
  const isMissing = argument == null || typeof argument === "symbol";
  return {
    queryKey: queryKey([...place, argument]),
    queryFn: (context) => read(argument as Argument, context),
    retry: false,
    list,
    ...(isMissing && { enabled: false }),
  };
}

/**
 * A read of many items, each of which is cached as if it had been read alone. If all are cached, it begins with them, as
 * old as the oldest.
 *
 * @param one where an item is cached
 * @param field the field of an item with its id
 */
export function manyOptions<Item>(
  place: Place,
  ids: Skippable<readonly string[]>,
  read: (ids: readonly string[], call: CallOptions) => Promise<Item[]>,
  one: Place,
  field: keyof Item,
): ApiQueryOptions<Item[]> {
  const keyOf = (id: unknown) => queryKey<Item>([...one, id]);
  const options = readOptions<readonly string[], Item[]>(place, ids, async (present, context) => {
    const items = await read(present, context);
    for (const item of items) context.client.setQueryData<Item>(keyOf(item[field]), item);
    return items;
  });
  const known = (queries: QueryClient): KnownData<Item[]> => {
    const all = <Field extends keyof QueryState>(field: Field) =>
      (ids as readonly string[]).map((id) => queries.getQueryState<Item>(keyOf(id))?.[field]);
    return {
      initialData() {
        const items = all("data");
        return items.includes(undefined) ? undefined : (items as Item[]);
      },
      // Asked where there is data, and so a time of each.
      initialDataUpdatedAt: () => Math.min(Date.now(), ...(all("dataUpdatedAt") as number[])),
    };
  };
  return options.enabled === false ? options : { ...options, known };
}

/** A read page by page. It gets the cursor as a parameter. */
export function pagesOptions<Argument, Page extends object>(
  place: Place,
  argument: Skippable<Argument>,
  read: (
    argument: Argument & { readonly cursor: string | undefined },
    context: PageContext,
  ) => PromiseLike<Page>,
  list?: ListPlan,
  pageInfo = "pageInfo",
): ApiPagesOptions<Page> {
  return {
    ...readOptions<Argument, Page, PageContext, InfiniteData<Page, Cursor>>(
      place,
      argument,
      async (present, context) => read({ ...present, cursor: context.pageParam ?? undefined }, context),
      list,
    ),
    initialPageParam: null,
    getNextPageParam(page) {
      const info = (page as Readonly<Record<string, PageInfo | undefined>>)[pageInfo];
      return (info?.hasNextPage && info.token) || null;
    },
  };
}

type Fields = Readonly<Record<string, unknown>>;

/** The argument of a search, unless its text, or the text of all its fields, is empty. Then nothing is read. */
export function withText<Argument>(argument: Skippable<Argument>, key: string): Skippable<Argument> {
  // Of text, these are its letters.
  const texts = Object.values(Object((argument as Fields | undefined)?.[key]));
  return /\S/.test(texts.join("")) ? argument : undefined;
}

/** The part of an error that says whether a change was made. */
type ChangeError = Partial<Pick<TransportError, "requestUrl" | "progress" | "status">>;

/**
 * Unless the API refused a change, it may have been made, or a part of it, as `progress` says. A TransportError may have a
 * status too.
 */
export function mayBeMade({ requestUrl, progress, status = 500 }: ChangeError): boolean {
  return requestUrl !== undefined || progress !== undefined || status >= 500;
}

/**
 * A change. It ends when the queries of these collections were read again. They are read as well if it fails, and may have
 * been made.
 */
export function changeOptions<Value, Variables>(
  place: Place,
  change: (variables: Variables) => Promise<Value>,
  queries: QueryClient,
  collections: readonly string[],
): ApiMutationOptions<Value, Variables> {
  return {
    mutationKey: queryKey(place),
    async mutationFn(variables) {
      const readAgain = () =>
        Promise.all(collections.map((one) => queries.invalidateQueries({ queryKey: queryKey([one]) })));
      const value = await change(variables).catch((error) => {
        if (mayBeMade(error)) void readAgain();
        throw error;
      });
      await readAgain();
      return value;
    },
    retry: false,
  };
}
