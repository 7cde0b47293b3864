import type { QueryClient } from "@tanstack/react-query";
import { listChanges } from "./list-changes.ts";
import type { Membership } from "./membership.ts";
import type { ApiMutationOptions } from "./options.ts";

/**
 * Adds an id to a list or removes it, and shows so at once, everywhere. Changes of the same id are sent one after the
 * other, so the last click wins. When none is left, what the last success led to is shown, or what was before if none
 * succeeded, and then what the server has: of lists, however long, the first page is read and joined to what follows.
 */
export function memberOptions<Entry, Page, Value>(
  plan: Membership<Entry, Page>,
  queries: QueryClient,
  saved: boolean,
  change: (id: string) => Promise<Value>,
): ApiMutationOptions<Value, string> {
  const changes = plan.changes.get(queries) ?? listChanges(plan, queries);
  plan.changes.set(queries, changes);
  return changes(saved, change);
}
