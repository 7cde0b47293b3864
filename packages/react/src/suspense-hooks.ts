"use client";

import type { Music } from "@gatefold/client";
import {
  type QueryClient,
  type UseSuspenseInfiniteQueryOptions,
  type UseSuspenseInfiniteQueryResult,
  type UseSuspenseQueryOptions,
  type UseSuspenseQueryResult,
  useQueryClient,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import { type OwnOptions, type OwnPagesOptions, type PagesData, useListChanges } from "./hooks.ts";
import type { ApiKey, ApiPagesOptions, ApiQueryOptions, Cursor, GatefoldError } from "./options.ts";
import { useGatefold } from "./provider.ts";

/** The result of a hook that suspends its component. */
export type SuspenseHook<Value> = UseSuspenseQueryResult<Value, GatefoldError>;

/** The result of a hook that reads page by page and suspends its component until it has the first. */
export type SuspensePagesHook<Page, Selected = PagesData<Page>> = UseSuspenseInfiniteQueryResult<
  Selected,
  GatefoldError
>;

/** Options of TanStack Query for the hooks that suspend, such as `staleTime` and `select`. */
export type SuspenseHookOptions<Value = unknown, Selected = Value> = Omit<
  UseSuspenseQueryOptions<Value, GatefoldError, Selected, ApiKey<Value>>,
  OwnOptions
>;

/** Options of TanStack Query for the hooks that read page by page and suspend. */
export type SuspensePagesHookOptions<Page = unknown, Selected = PagesData<Page>> = Omit<
  UseSuspenseInfiniteQueryOptions<Page, GatefoldError, Selected, ApiKey<PagesData<Page>>, Cursor>,
  OwnPagesOptions
>;

/** A query that suspends. */
export function useApiSuspense<Value, Selected>(
  options: (music: Music, queries: QueryClient) => ApiQueryOptions<Value>,
  own?: SuspenseHookOptions<Value, Selected>,
): SuspenseHook<Selected> {
  return useSuspenseQuery<Value, GatefoldError, Selected, ApiKey<Value>>({
    ...own,
    ...options(useGatefold(), useQueryClient()),
  });
}

/** A query whether an id is in a list, with pending changes, that suspends. */
export function useApiSuspenseMember<Selected>(
  options: (music: Music) => ApiQueryOptions<boolean>,
  own?: SuspenseHookOptions<boolean, Selected>,
): SuspenseHook<Selected> {
  const query = options(useGatefold());
  return useSuspenseQuery<boolean, GatefoldError, Selected, ApiKey<boolean>>({
    ...useListChanges(query, own),
    ...query,
  });
}

/** An infinite query of a list, with pending changes, that suspends until it has the first page. */
export function useApiSuspensePages<Page, Selected>(
  options: (music: Music) => ApiPagesOptions<Page>,
  own?: SuspensePagesHookOptions<Page, Selected>,
): SuspensePagesHook<Page, Selected> {
  const query = options(useGatefold());
  return useSuspenseInfiniteQuery<Page, GatefoldError, Selected, ApiKey<PagesData<Page>>, Cursor>({
    ...useListChanges(query, own),
    ...query,
  });
}
