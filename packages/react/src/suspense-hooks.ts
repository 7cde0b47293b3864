"use client";

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
import type { Music } from "@gatefold/client";
import type { OwnOptions, OwnPagesOptions, PagesData } from "./hooks.ts";
import type { ApiPagesOptions, ApiQueryOptions, Cursor } from "./options.ts";
import { useGatefold } from "./provider.ts";
import type { ApiKey, GatefoldError } from "./query-key.ts";
import { useListChanges, useMemberChanges } from "./use-changes.ts";

/** What a hook gives that has its component wait. */
export type SuspenseHook<Value> = UseSuspenseQueryResult<Value, GatefoldError>;

/** What a hook gives that reads page by page and has its component wait for the first. */
export type SuspensePagesHook<Page, Selected = PagesData<Page>> = UseSuspenseInfiniteQueryResult<
  Selected,
  GatefoldError
>;

/** Options of TanStack Query for the hooks that have their component wait, such as `staleTime` and `select`. */
export type SuspenseHookOptions<Value = unknown, Selected = Value> = Omit<
  UseSuspenseQueryOptions<Value, GatefoldError, Selected, ApiKey<Value>>,
  OwnOptions
>;

/** Options of TanStack Query for the hooks that read page by page and have their component wait. */
export type SuspensePagesHookOptions<Page = unknown, Selected = PagesData<Page>> = Omit<
  UseSuspenseInfiniteQueryOptions<Page, GatefoldError, Selected, ApiKey<PagesData<Page>>, Cursor>,
  OwnPagesOptions
>;

/** Reads; its component waits. */
export function useApiSuspense<Value, Selected>(
  options: (music: Music, queries: QueryClient) => ApiQueryOptions<Value>,
  own?: SuspenseHookOptions<Value, Selected>,
): SuspenseHook<Selected> {
  return useSuspenseQuery<Value, GatefoldError, Selected, ApiKey<Value>>({
    ...own,
    ...options(useGatefold(), useQueryClient()),
  });
}

/** Reads whether an id is in a list, and shows pending changes over it; its component waits. */
export function useApiSuspenseMember<Selected>(
  options: (music: Music) => ApiQueryOptions<boolean>,
  own?: SuspenseHookOptions<boolean, Selected>,
): SuspenseHook<Selected> {
  const query = options(useGatefold());
  return useSuspenseQuery<boolean, GatefoldError, Selected, ApiKey<boolean>>({
    ...useMemberChanges(query, own),
    ...query,
  });
}

/** Reads page by page, and shows pending changes over it; its component waits for the first page. */
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
