import { NotFoundError } from "./api-error.ts";
import type { Core, Found } from "./core.ts";
import type { Operation } from "./operation.ts";
import type { BatchedReadOptions, ReadOptions } from "./options.ts";
import { fieldOf } from "./read-answer.ts";
import { type SharedWork, sharedWork } from "./shared-work.ts";

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

interface Chunk<Item> {
  /** What the calls must have in common beside the operation. */
  readonly kind: string;
  /** By how many callers each id is wanted. */
  readonly wanted: Map<string, number>;
  readonly work: SharedWork<(id: string) => Item>;
  isOpen: boolean;
}

/** A one-item read, of which the calls of one tick share requests. */
export function batched<Item extends object>(
  core: Core,
  plan: BatchPlan,
): (id: string, options?: BatchedReadOptions) => Promise<Item> {
  const { one, many, parameter, key, maxItems } = plan;
  const chunks = new Set<Chunk<Item>>();

  function open(kind: string, options: ReadOptions): Chunk<Item> {
    const wanted: Chunk<Item>["wanted"] = new Map();
    const work = sharedWork(
      core.engine,
      one,
      async (end) => {
        await lull(wanted);
        chunk.isOpen = false;
        if (end.signal.aborted) throw end.signal.reason;
        const ids = [...wanted.keys()];
        const [first] = ids;
        if (ids.length > 1)
          return pickFrom(plan, await core.find<Item[]>(many, { [parameter]: ids }, options, end));
        const { value } = await core.find<Item>(one, { [key]: first }, options, end);
        return () => value;
      },
      () => chunks.delete(chunk),
    );
    const chunk: Chunk<Item> = { kind, wanted, work, isOpen: true };
    chunks.add(chunk);
    return chunk;
  }

  return async (id, options = {}) => {
    // What can't be an id would spoil the request of the others.
    if (!(options.batch ?? core.batch) || !one.patterns?.[key]?.test(id))
      return core.call(one, { [key]: id }, options);
    const kind = JSON.stringify([options.headers, options.retry]);
    const alike = [...chunks].filter((chunk) => chunk.kind === kind);
    const { wanted, work } =
      alike.find((chunk) => chunk.wanted.has(id)) ??
      alike.find((chunk) => chunk.isOpen && chunk.wanted.size < maxItems) ??
      open(kind, options);
    const count = (by: number) => {
      const callers = (wanted.get(id) ?? 0) + by;
      if (callers) wanted.set(id, callers);
      else wanted.delete(id);
    };
    count(1);
    const pick = await work.join(options).finally(() => count(-1));
    return pick(id);
  };
}

/** Lets calls come in until none comes: those of one tick may come, or leave, after a few awaits. */
async function lull(wanted: ReadonlyMap<string, number>): Promise<void> {
  for (let size = -1; size !== wanted.size; ) {
    size = wanted.size;
    for (let turns = 8; turns > 0; turns--) await undefined;
  }
}

/** Gives each caller their item out of a list, which leaves out what there is not. */
function pickFrom<Item extends object>(
  { one, many, key }: BatchPlan,
  { value, response, attempts }: Found<Item[]>,
): (id: string) => Item {
  const items = new Map(value.map((item) => [fieldOf(item, key), item]));
  return (id) => {
    const item = items.get(id);
    if (item) return item;
    throw new NotFoundError({
      message: `${many.id} answered without ${id}`,
      status: 404,
      code: "RESOURCE_NOT_FOUND",
      operation: one.id,
      attempts,
      response,
    });
  };
}

/** A read of any number of items, each once, in requests of as many as one may have. */
export function chunked<Item>(
  core: Core,
  { many, parameter, maxItems }: Pick<BatchPlan, "many" | "parameter" | "maxItems">,
): (ids: readonly string[], options?: ReadOptions) => Promise<Item[]> {
  return async (ids, options) => {
    const unique = [...new Set(ids)];
    const starts = Array.from(
      { length: Math.ceil(unique.length / maxItems) },
      (_, index) => index * maxItems,
    );
    const read = (start: number) =>
      core.call<Item[]>(many, { [parameter]: unique.slice(start, start + maxItems) }, options);
    return (await Promise.all(starts.map(read))).flat();
  };
}
