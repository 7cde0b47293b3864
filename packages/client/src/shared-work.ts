import type { Engine } from "./engine.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { ownCopy } from "./own-copy.ts";
import type { Bounds } from "./run.ts";

/** How far shared work may go: as long as the last of those who wait for it. */
export type End = Pick<Bounds, "signal" | "deadline">;

/** Work that several callers wait for. */
export interface SharedWork<Value> {
  /** Waits for it, the first one starts it. Each caller has a signal, a time and an error of their own. */
  join(options: CallOptions): Promise<Value>;
}

/**
 * Shares work. It is aborted when all who waited for it have gone.
 *
 * @param onEnd is called when nobody can join any more
 */
export function sharedWork<Value>(
  engine: Engine,
  operation: Operation,
  start: (end: End) => Promise<Value>,
  onEnd: () => void,
): SharedWork<Value> {
  const controller = new AbortController();
  const deadline = { ms: 0 };
  let work: Promise<Value> | undefined;
  let waiting = 0;
  let isOver = false;
  const end = () => {
    isOver = true;
    onEnd();
  };
  return {
    join(options) {
      waiting++;
      const joined = engine.within(operation, options, (_, deadlineMs) => {
        deadline.ms = Math.max(deadline.ms, deadlineMs);
        if (work) return work.catch((error: unknown) => Promise.reject(ownCopy(error)));
        work = start({ signal: controller.signal, deadline }).finally(end);
        return work;
      });
      return joined.finally(() => {
        if (--waiting > 0 || isOver) return;
        end();
        controller.abort();
      });
    },
  };
}
