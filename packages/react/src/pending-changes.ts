import type { Mutation, MutationFilters, QueryClient } from "@tanstack/react-query";
import type { Change, ListPlan } from "./list-plan.ts";
import { queryKey } from "./query-key.ts";

/** What finds the pending changes of a list that is read with these parameters. */
export function pendingFilters({ collection, filter }: ListPlan, parameters: unknown): MutationFilters {
  return {
    mutationKey: queryKey([collection]),
    status: "pending",
    // A list that is filtered by ids can have no others.
    predicate: ({ state }) => Object(parameters)[filter]?.includes(state.variables) ?? true,
  };
}

/** The change that a mutation is. */
function changeOf({ changes }: ListPlan, { options, state }: Mutation): Change {
  return [String(state.variables), changes[String(options.mutationKey?.[2])] === true];
}

/** The pending changes of a list that is read with these parameters, the latest last. */
export function pendingChanges(plan: ListPlan, queries: QueryClient, parameters?: unknown): Change[] {
  const mutations = queries.getMutationCache().findAll(pendingFilters(plan, parameters));
  return mutations.map((mutation) => changeOf(plan, mutation));
}
