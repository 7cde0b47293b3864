"use client";

import { useMutationState } from "@tanstack/react-query";
import { useCallback } from "react";
import { type Change, type ListPlan, showChanges } from "./list-plan.ts";
import { changeOf, pendingFilters } from "./pending-changes.ts";

/** The query that a hook makes. */
interface QueryOptions {
  readonly list?: ListPlan;
  readonly queryKey: readonly unknown[];
}

/** Gives data as it is after changes. */
type Show<Data> = (list: ListPlan, data: Data, changes: readonly Change[]) => Data;

/** The caller's options of a list, whose `select` gets what was read with the pending changes. */
export function useListChanges<Own extends CallerOptions>(
  { list, queryKey }: QueryOptions,
  own: Own | undefined,
): Own | undefined {
  return useChanges({ list, parameters: queryKey[3], show: showChanges, own });
}

/** The same for whether an id is in a list, which is as a list of this id alone. */
export function useMemberChanges<Own extends CallerOptions>(
  { list, queryKey }: QueryOptions,
  own: Own | undefined,
): Own | undefined {
  const parameters = list && { [list.filter]: [queryKey[3]] };
  // Before it was read, a change says as much as a read would.
  return useChanges({ list, parameters, show: showLast, own, placeholderData: true });
}

const showLast: Show<boolean> = (_list, data, changes) => changes.at(-1)?.[1] ?? data;

/** The caller's options of a query. */
interface CallerOptions {
  readonly select?: unknown;
}

interface Changes<Data, Own> {
  readonly list: ListPlan | undefined;
  readonly parameters: unknown;
  readonly show: Show<Data>;
  readonly own: Own | undefined;
  readonly placeholderData?: Data;
}

function useChanges<Data, Own extends CallerOptions>({
  list,
  parameters,
  show,
  own,
  ...more
}: Changes<Data, Own>): Own | undefined {
  // The same array until there are other changes.
  const changes = useMutationState({
    filters: list ? pendingFilters(list, parameters) : { predicate: () => false },
    ...(list && { select: (mutation) => changeOf(list, mutation) }),
  });
  const ownSelect = own?.select;
  const select = useCallback(
    (data: Data) => {
      const shown = list ? show(list, data, changes) : data;
      return typeof ownSelect === "function" ? ownSelect(shown) : shown;
    },
    [list, show, changes, ownSelect],
  );
  // What is selected is of the type that the caller selects.
  return changes.length ? ({ ...own, ...more, select } as Own) : own;
}
