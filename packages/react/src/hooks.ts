"use client";

import type { ApiError, CallOptions, Music, PageInfo, TransportError } from "@gatefold/client";
import {
  type InfiniteData,
  type UseInfiniteQueryResult,
  type UseMutationResult,
  type UseQueryResult,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useGatefold } from "./provider.tsx";
import { type QueryKeyParts, queryKey } from "./query-key.ts";

/** What a hook fails with: the API's answer, or the lack of one. */
export type GatefoldError = ApiError | TransportError;

/** What a hook that reads gives. */
export type QueryHook<Value> = UseQueryResult<Value, GatefoldError>;

/** What a hook that reads page by page gives; `fetchNextPage` goes on. */
export type PagesHook<Page> = UseInfiniteQueryResult<InfiniteData<Page, string | undefined>, GatefoldError>;

/** What a hook that changes something gives; `mutate` does it. */
export type MutationHook<Value, Variables> = UseMutationResult<Value, GatefoldError, Variables>;

/** Options of the hooks that read. */
export interface HookOptions {
  /**
   * Whether to ask at all, for what waits for something else.
   *
   * @default true
   */
  readonly enabled?: boolean | undefined;
}

/** Reads. Trying again is left to the client, which knows the API's errors. */
export function useApiQuery<Value>(
  key: QueryKeyParts,
  read: (music: Music, call: CallOptions) => Promise<Value>,
  { enabled = true }: HookOptions = {},
): QueryHook<Value> {
  const music = useGatefold();
  return useQuery<Value, GatefoldError>({
    queryKey: queryKey(key),
    queryFn: ({ signal }) => read(music, { signal }),
    enabled,
    retry: false,
  });
}

/** Reads page by page. The first page is asked for without a cursor. */
export function useApiPages<Page>(
  key: QueryKeyParts,
  read: (music: Music, cursor: string | undefined, call: CallOptions) => Promise<Page>,
  pageInfo: (page: Page) => PageInfo | undefined,
  { enabled = true }: HookOptions = {},
): PagesHook<Page> {
  const music = useGatefold();
  return useInfiniteQuery({
    queryKey: queryKey(key),
    queryFn: ({ pageParam, signal }: { pageParam: string | undefined; signal: AbortSignal }) =>
      read(music, pageParam, { signal }),
    initialPageParam: undefined,
    getNextPageParam: (page: Page) => {
      const { hasNextPage, token } = pageInfo(page) ?? {};
      return hasNextPage ? token : undefined;
    },
    enabled,
    retry: false,
  });
}

/** Changes something, and has all that was read of these collections read again before it is done. */
export function useApiMutation<Value, Variables>(
  collections: readonly string[],
  change: (music: Music, variables: Variables) => Promise<Value>,
): MutationHook<Value, Variables> {
  const music = useGatefold();
  const queries = useQueryClient();
  return useMutation<Value, GatefoldError, Variables>({
    mutationFn: (variables) => change(music, variables),
    onSuccess: () =>
      Promise.all(collections.map((name) => queries.invalidateQueries({ queryKey: queryKey([name]) }))),
    retry: false,
  });
}
