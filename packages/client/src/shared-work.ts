import type { Operation } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { ownCopy } from "./own-copy.ts";
import type { HttpClient, OngoingCall } from "./http-client.ts";

/** Work that several callers wait for. */
export interface SharedWork<Value> {
  /** Waits for it, the first one starts it. Each caller has a signal, a time and an error of their own. */
  join(options: CallOptions): Promise<Value>;
}

/**
 * Shares work. It goes on as long as the last of those who wait for it, and is aborted when all have gone.
 *
 * @param onEnd is called when nobody can join any more
 */
export function sharedWork<Value>(
  http: HttpClient,
  operation: Operation,
  start: (call: OngoingCall) => Promise<Value>,
  onEnd: () => void,
): SharedWork<Value> {
  const controller = new AbortController();
  const context = http.context(operation);
  const deadline = { ms: 0 };
  let work: Promise<Value> | undefined;
  let waiting = 0;
  let isOver = false;
  const end = () => {
    isOver = true;
    onEnd();
  };
  /** @param reason what the last one has gone for */
  const leave = (reason: unknown) => {
    if (--waiting > 0 || isOver) return;
    end();
    controller.abort(reason);
  };
  return {
    join(options) {
      waiting++;
      const joined = http.within(context, options, (own) => {
        deadline.ms = Math.max(deadline.ms, own.deadline.ms);
        if (work) return work.catch((error: unknown) => Promise.reject(ownCopy(error)));
        work = start({ context, signal: controller.signal, deadline }).finally(end);
        return work;
      });
      joined.then(leave, leave);
      return joined;
    },
  };
}
