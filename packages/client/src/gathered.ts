import type { Core } from "./core.ts";
import type { Operation } from "./operation.ts";
import type { BatchedReadOptions, ReadOptions } from "./options.ts";
import type { OngoingCall } from "./http-client.ts";
import { type SharedWork, sharedWork } from "./shared-work.ts";
import { withoutNull } from "./without-null.ts";

/** What is asked for by id, one at a time or many at once. */
export interface GatheredRead<Value> {
  readonly operation: Operation;
  /** The parameter of the operation that takes ids. */
  readonly key: string;
  /** How many ids a request may have. */
  readonly maxItems: number;
  /** Reads many in one request, and gives the value of each. */
  read(ids: readonly string[], options: ReadOptions, call: OngoingCall): Promise<(id: string) => Value>;
}

interface Chunk<Value> {
  /** What the calls must have in common beside the operation. */
  readonly kind: unknown;
  /** By how many callers each id is wanted. */
  readonly wanted: Map<string, number>;
  readonly work: SharedWork<(id: string) => Value>;
  isOpen: boolean;
}

/** A read by id, of which the calls of one tick share requests. */
export function gathered<Value>(
  core: Core,
  { operation, key, maxItems, read }: GatheredRead<Value>,
): (id: string, options?: BatchedReadOptions) => Promise<Value> {
  const chunks = new Set<Chunk<Value>>();

  function open(kind: unknown, options: ReadOptions): Chunk<Value> {
    const wanted: Chunk<Value>["wanted"] = new Map();
    const work = sharedWork(
      core.http,
      operation,
      async (call) => {
        await lull(wanted);
        chunk.isOpen = false;
        return read([...wanted.keys()], options, call);
      },
      () => chunks.delete(chunk),
    );
    const chunk: Chunk<Value> = { kind, wanted, work, isOpen: true };
    chunks.add(chunk);
    return chunk;
  }

  return async (id, given) => {
    const options = withoutNull(given);
    // What can't be an id would spoil the request of the others, and what only the API takes for one may.
    core.demandIds(operation, key, [id]);
    const isAlone = !(options.batch ?? core.batch) || core.http.knownIds.has(id);
    const isShared = !isAlone || (options.dedupe ?? core.dedupe);
    // An object equals no other, so nobody joins.
    const kind = isShared ? JSON.stringify([core.sharedBy(options), isAlone]) : {};
    const alike = [...chunks].filter((chunk) => chunk.kind === kind);
    const { wanted, work } =
      alike.find((chunk) => chunk.wanted.has(id)) ??
      alike.find((chunk) => !isAlone && chunk.isOpen && chunk.wanted.size < maxItems) ??
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
