import { NotFoundError } from "./api-error.ts";
import type { Core, Found } from "./core.ts";
import type { Operation } from "./operation.ts";
import type { BatchedReadOptions, ReadOptions } from "./options.ts";
import { fieldOf } from "./read-answer.ts";
import { gathered } from "./gathered.ts";

/** How many items are read at once: the operation's `x-batch`. */
export interface BatchPlan {
  readonly one: Operation;
  readonly many: Operation;
  /** The list parameter of `many`. */
  readonly parameter: string;
  /** The parameter of `one`, and the field of an item with the same value. */
  readonly key: string;
  readonly maxItems: number;
}

/** A one-item read, of which the calls of one tick share requests. */
export function batched<Item extends object>(
  core: Core,
  plan: BatchPlan,
): (id: string, options?: BatchedReadOptions) => Promise<Item> {
  const { one, many, parameter, key, maxItems } = plan;
  return gathered(core, {
    operation: one,
    key,
    maxItems,
    async read(ids, options, call) {
      if (ids.length > 1)
        return pickFrom(
          plan,
          await core.find<Item[]>({ ...options, operation: many, values: { [parameter]: ids } }, call),
        );
      const values = { [key]: ids[0] };
      const { value } = await core.find<Item>({ ...options, operation: one, values }, call);
      return () => value;
    },
  });
}

/** Gives each caller their item out of a list, which leaves out what there is not. */
function pickFrom<Item extends object>(
  { key }: BatchPlan,
  { value, context: { operation, attempts, response } }: Found<Item[]>,
): (id: string) => Item {
  const items = new Map(value.map((item) => [fieldOf(item, key), item]));
  return (id) => {
    const item = items.get(id);
    if (item) return item;
    throw new NotFoundError({
      message: `There is no ${id}.`,
      status: 404,
      code: "RESOURCE_NOT_FOUND",
      operation,
      attempts,
      response,
    });
  };
}

/**
 * A read of any number of items, each once, in requests of as many as one may have. Ids that can't be some fail it
 * before the first request, with an error that names them.
 */
export function chunked<Item>(
  core: Core,
  { many, parameter, maxItems }: Pick<BatchPlan, "many" | "parameter" | "maxItems">,
): (ids: readonly string[], options?: ReadOptions) => Promise<Item[]> {
  return async (ids, options) => {
    const left = [...new Set(ids)];
    core.demandIds(many, parameter, left);
    const reads: Promise<Item[]>[] = [];
    while (left.length > 0) reads.push(core.call(many, { [parameter]: left.splice(0, maxItems) }, options));
    return (await Promise.all(reads)).flat();
  };
}
