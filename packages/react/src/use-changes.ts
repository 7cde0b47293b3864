"use client";

import { notifyManager, useQueryClient } from "@tanstack/react-query";
import { useCallback, useSyncExternalStore } from "react";
import { type Change, type ListPlan, showChanges } from "./list-plan.ts";
import { pendingChanges } from "./list-changes.ts";

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

/** Applies changes to data. */
type Show<Data> = (list: ListPlan, data: Data, changes: readonly Change[]) => Data;

/** The caller's options of a list, whose `select` gets the data with the pending changes. */
export function useListChanges<Own extends CallerOptions>(
  { list, queryKey }: QueryOptions,
  own: Own | undefined,
): Own | undefined {
  return useChanges(list, queryKey[3], showChanges, own);
}

/** The same for a query whether an id is in a list, which is like a list of this id alone. */
export function useMemberChanges<Own extends CallerOptions>(
  { list, queryKey }: QueryOptions,
  own: Own | undefined,
): Own | undefined {
  const changed = useChanges(list, list && { [list.filter]: [queryKey[3]] }, showLast, own);
  // Before it was read, a pending change says as much as a read would.
  return changed === own ? own : ({ ...changed, placeholderData: true } as Own);
}

const showLast: Show<boolean> = (_list, data, changes) => changes.at(-1)?.[1] ?? data;

/** A list without changes. */
const UNCHANGED: Partial<ListPlan> = {};

/**
 * The caller's options, whose `select` gets the data with the pending changes. `useMutationState` of older versions returns
 * those of the previous parameters after a component has changed them.
 */
function useChanges<Data, Own extends CallerOptions>(
  list = UNCHANGED as ListPlan,
  parameters: unknown,
  show: Show<Data>,
  own: Own | undefined,
): Own | undefined {
  const queries = useQueryClient();
  const subscribe = useCallback(
    (onChange: () => void) => queries.getMutationCache().subscribe(notifyManager.batchCalls(onChange)),
    [queries],
  );
  // As a string, which is equal as long as the changes are.
  const read = () => JSON.stringify(pendingChanges(list, queries, parameters));
  const changes = useSyncExternalStore(subscribe, read, readOnServer);
  const ownSelect = own?.select;
  const select = useCallback(
    (data: Data) => {
      const shown = show(list, data, JSON.parse(changes));
      return typeof ownSelect === "function" ? ownSelect(shown) : shown;
    },
    [list, show, changes, ownSelect],
  );
  // The type of the selected data is the caller's.
  return changes === NONE ? own : ({ ...own, select } as Own);
}

const NONE = "[]";

/** No change is pending on a server, nor during hydration. */
const readOnServer = () => NONE;
