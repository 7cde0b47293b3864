"use client";

import {
  type InfiniteData,
  type QueryClient,
  type UseSuspenseInfiniteQueryResult,
  type UseSuspenseQueryResult,
  useQueryClient,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import type { Music } from "@gatefold/client";
import type { ApiPagesOptions, ApiQueryOptions, Cursor } from "./options.ts";
import { useGatefold } from "./provider.ts";
import type { ApiKey, GatefoldError } from "./query-key.ts";

/** What a hook gives that has its component wait. */
export type SuspenseHook<Value> = UseSuspenseQueryResult<Value, GatefoldError>;

/** What a hook gives that reads page by page and has its component wait for the first. */
export type SuspensePagesHook<Page> = UseSuspenseInfiniteQueryResult<
  InfiniteData<Page, Cursor>,
  GatefoldError
>;

/** Reads; its component waits. */
export function useApiSuspense<Value>(
  options: (music: Music, queries: QueryClient) => ApiQueryOptions<Value>,
): SuspenseHook<Value> {
  return useSuspenseQuery<Value, GatefoldError, Value, ApiKey<Value>>(
    options(useGatefold(), useQueryClient()),
  );
}

/** Reads page by page; its component waits for the first. */
export function useApiSuspensePages<Page>(
  options: (music: Music) => ApiPagesOptions<Page>,
): SuspensePagesHook<Page> {
  return useSuspenseInfiniteQuery<
    Page,
    GatefoldError,
    InfiniteData<Page, Cursor>,
    ApiKey<InfiniteData<Page, Cursor>>,
    Cursor
  >(options(useGatefold()));
}
