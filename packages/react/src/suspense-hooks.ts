"use client";

import {
  type UseSuspenseInfiniteQueryOptions,
  type UseSuspenseInfiniteQueryResult,
  type UseSuspenseQueryOptions,
  type UseSuspenseQueryResult,
  useQueryClient,
  useSuspenseInfiniteQuery,
  useSuspenseQuery,
} from "@tanstack/react-query";
import {
  type OptionsOf,
  type OwnOptions,
  type OwnPagesOptions,
  type PagesData,
  useListQuery,
} from "./hooks.ts";
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
export function useApiSuspense<Argument, Value, Selected>(
  options: OptionsOf<Argument, ApiQueryOptions<Value>>,
  argument: Argument | undefined,
  own?: SuspenseHookOptions<Value, Selected>,
): SuspenseHook<Selected> {
  const query = options(useGatefold(), argument);
  const queries = useQueryClient();
  return useSuspenseQuery<Value, GatefoldError, Selected, ApiKey<Value>>({
    ...own,
    ...query,
    ...query.known?.(queries),
  });
}

/** A query whether an id is in a list, with pending changes, that suspends. */
export function useApiSuspenseMember<Selected>(
  options: OptionsOf<string, ApiQueryOptions<boolean>>,
  id: string,
  own?: SuspenseHookOptions<boolean, Selected>,
): SuspenseHook<Selected> {
  return useSuspenseQuery<boolean, GatefoldError, Selected, ApiKey<boolean>>(useListQuery(options, id, own));
}

/** An infinite query of a list, with pending changes, that suspends until it has the first page. */
export function useApiSuspensePages<Argument, Page, Selected>(
  options: OptionsOf<Argument, ApiPagesOptions<Page>>,
  argument: Argument | undefined,
  own?: SuspensePagesHookOptions<Page, Selected>,
): SuspensePagesHook<Page, Selected> {
  return useSuspenseInfiniteQuery<Page, GatefoldError, Selected, ApiKey<PagesData<Page>>, Cursor>(
    useListQuery(options, argument, own),
  );
}
