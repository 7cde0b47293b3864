"use client";

import { useMutationState } from "@tanstack/react-query";
import { useCallback } from "react";
import { type Change, type ListPlan, showChanges } from "./list-plan.ts";
import { changeOf, pendingFilters } from "./pending-changes.ts";

/** The query that a hook makes. */
interface QueryOptions {
  readonly list?: ListPlan | undefined;
  readonly queryKey: readonly unknown[];
}

/** The caller's options of a query. */
interface CallerOptions {
  readonly select?: unknown;
  readonly placeholderData?: unknown;
}

/** Gives data as it is after changes. */
type Show<Data> = (list: ListPlan, data: Data, changes: readonly Change[]) => Data;

/** The caller's options of a list, whose `select` gets what was read with the pending changes. */
export function useListChanges<Own extends CallerOptions>(
  { list, queryKey }: QueryOptions,
  own: Own | undefined,
): Own | undefined {
  return useChanges(list, queryKey[3], showChanges, own);
}

/** The same for whether an id is in a list, which is as a list of this id alone. */
export function useMemberChanges<Own extends CallerOptions>(
  { list, queryKey }: QueryOptions,
  own: Own | undefined,
): Own | undefined {
  const changed = useChanges(list, list && { [list.filter]: [queryKey[3]] }, showLast, own);
  // Before it was read, a change says as much as a read would.
  return changed === own ? own : ({ ...changed, placeholderData: true } as Own);
}

const showLast: Show<boolean> = (_list, data, changes) => changes.at(-1)?.[1] ?? data;

/** What a list is that nothing changes. */
const UNCHANGED: Partial<ListPlan> = {};

function useChanges<Data, Own extends CallerOptions>(
  list = UNCHANGED as ListPlan,
  parameters: unknown,
  show: Show<Data>,
  own: Own | undefined,
): Own | undefined {
  // The same array until there are other changes.
  const changes = useMutationState({
    filters: pendingFilters(list, parameters),
    select: (mutation) => changeOf(list, mutation),
  });
  const ownSelect = own?.select;
  const select = useCallback(
    (data: Data) => {
      const shown = show(list, data, changes);
      return typeof ownSelect === "function" ? ownSelect(shown) : shown;
    },
    [list, show, changes, ownSelect],
  );
  // What is selected is of the type that the caller selects.
  return changes.length ? ({ ...own, select } as Own) : own;
}
