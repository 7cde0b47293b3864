import { NotFoundError } from "./api-error.ts";
import type { Answer, Core } from "./core.ts";
import type { OngoingCall } from "./http-client.ts";
import type { Operation } from "./operation.ts";
import { type BatchedReadOptions, type ReadOptions, withoutNull } from "./options.ts";
import { fieldOf } from "./read-answer.ts";
import { type SharedCall, sharedCall } from "./shared-call.ts";

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

/** A one-item read. The calls of one tick share requests. */
export function batched<Item extends object>(
  core: Core,
  plan: BatchPlan,
): (id: string, options?: BatchedReadOptions) => Promise<Item> {
  const { one, many, parameter, key, maxItems } = plan;
  return batchedById(core, {
    operation: one,
    parameter: key,
    maxItems,
    async read(ids, options, call) {
      if (ids.length > 1) {
        const values = { [parameter]: ids };
        return pickFrom(plan, await core.send<Item[]>({ ...options, operation: many, values }, call));
      }
      const values = { [key]: ids[0] };
      const { value } = await core.send<Item>({ ...options, operation: one, values }, call);
      return () => value;
    },
  });
}

/** Gives each caller their item of a list, from which unknown items are missing. */
function pickFrom<Item extends object>(
  { key }: BatchPlan,
  { value, context: { operation, attempts, response } }: Answer<Item[]>,
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
 * A read of any number of items, each once, in requests of as many as one may have. Values that can't be ids fail it
 * before the first request, with an error that names them.
 */
export function chunked<Item>(
  core: Core,
  { many, parameter, maxItems }: Pick<BatchPlan, "many" | "parameter" | "maxItems">,
): (ids: readonly string[], options?: ReadOptions) => Promise<Item[]> {
  return async (ids, options) => {
    const left = [...new Set(ids)];
    core.checkIds(many, parameter, left);
    const reads: Promise<Item[]>[] = [];
    while (left.length > 0) reads.push(core.call(many, { [parameter]: left.splice(0, maxItems) }, options));
    return (await Promise.all(reads)).flat();
  };
}

/** A read by id, of one or of many at once. */
export interface ReadById<Value> {
  readonly operation: Operation;
  /** The parameter of the operation that takes ids. */
  readonly parameter: string;
  /** How many ids a request may have. */
  readonly maxItems: number;
  /** Reads many in one request, and gives the value of each. */
  read(ids: readonly string[], options: ReadOptions, call: OngoingCall): Promise<(id: string) => Value>;
}

/** A request that calls may still join, or that is in progress. */
interface Batch<Value> {
  /** What calls must have in common to join, beside the operation. */
  readonly sharingKey: unknown;
  /** How many callers want each id. */
  readonly callers: Map<string, number>;
  readonly call: SharedCall<(id: string) => Value>;
  isOpen: boolean;
}

/** A read by id. The calls of one tick share requests. */
export function batchedById<Value>(
  core: Core,
  { operation, parameter, maxItems, read }: ReadById<Value>,
): (id: string, options?: BatchedReadOptions) => Promise<Value> {
  const batches = new Set<Batch<Value>>();

  function open(sharingKey: unknown, options: ReadOptions): Batch<Value> {
    const callers: Batch<Value>["callers"] = new Map();
    const call = sharedCall(
      core.http,
      operation,
      async (ongoing) => {
        await untilNoneJoins(callers);
        batch.isOpen = false;
        return read([...callers.keys()], options, ongoing);
      },
      () => batches.delete(batch),
    );
    const batch: Batch<Value> = { sharingKey, callers, call, isOpen: true };
    batches.add(batch);
    return batch;
  }

  return async (id, given) => {
    const options = withoutNull(given);
    // An id that the API would refuse must not fail the request of others.
    core.checkIds(operation, parameter, [id]);
    const isAlone = !(options.batch ?? core.batch) || core.http.knownIds.has(id);
    const isShared = !isAlone || (options.dedupe ?? core.dedupe);
    // An object equals no other, so nobody joins.
    const sharingKey = isShared ? JSON.stringify([core.sharingKey(options), isAlone]) : {};
    const alike = [...batches].filter((batch) => batch.sharingKey === sharingKey);
    const { callers, call } =
      alike.find((batch) => batch.callers.has(id)) ??
      alike.find((batch) => !isAlone && batch.isOpen && batch.callers.size < maxItems) ??
      open(sharingKey, options);
    const count = (by: number) => {
      const now = (callers.get(id) ?? 0) + by;
      if (now) callers.set(id, now);
      else callers.delete(id);
    };
    count(1);
    const pick = await call(options).finally(() => count(-1));
    return pick(id);
  };
}

/** Waits for the calls of this tick, which may come or go after a few awaits. */
async function untilNoneJoins(callers: ReadonlyMap<string, number>): Promise<void> {
  for (let size = -1; size !== callers.size; ) {
    size = callers.size;
    for (let turns = 8; turns > 0; turns--) await undefined;
  }
}
