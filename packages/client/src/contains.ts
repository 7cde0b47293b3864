import { batchedById } from "./batch.ts";
import type { Core } from "./core.ts";
import type { BatchedReadOptions } from "./options.ts";
import { cursorReader, idsIn, type PagePlan, pageInfoOf, withValue } from "./paged.ts";
import { callError } from "./transport-error.ts";

/** How a list is asked for the items of some ids: the operation's `x-contains`. */
export interface ContainsPlan {
  /** The parameter with the ids. */
  readonly filter: string;
  /** The parameter that says how many items a page has at the most, or a field of the body. */
  readonly limit: string;
  /** How many ids and items a request may have. */
  readonly maxItems: number;
}

/**
 * Whether a list has an item for an id, which it is filtered by. The calls of one tick share requests. A server that
 * doesn't filter, or gives fewer items a page, changes nothing: pages are read until each id is found, or to the end.
 */
export function contains(
  core: Core,
  plan: PagePlan,
  { filter, limit, maxItems }: ContainsPlan,
): (id: string, options?: BatchedReadOptions) => Promise<boolean> {
  const { operation } = plan;
  return batchedById(core, {
    operation,
    parameter: filter,
    maxItems,
    async read(ids, options, call) {
      const missing = new Set(ids);
      const cursorAfter = cursorReader(undefined, (problem) =>
        callError(call.context, "INVALID_ANSWER", problem),
      );
      let cursor: string | undefined;
      for (;;) {
        const limited = withValue({ [filter]: ids }, limit, ids.length > 1 ? maxItems : undefined);
        const values = withValue(limited, plan.cursor, cursor);
        const { value } = await core.send<object>({ ...options, operation, values }, call);
        for (const id of idsIn(core, plan, value)) missing.delete(id);
        const info = pageInfoOf(plan, value);
        if (missing.size === 0 || info.hasNextPage !== true) return (id) => !missing.has(id);
        cursor = cursorAfter(info);
      }
    },
  });
}
