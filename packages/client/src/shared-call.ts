import type { HttpClient, OngoingCall } from "./http-client.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { copyOf } from "./transport-error.ts";

/** Waits for a call; the first caller starts it. Each caller has a signal, a time and an error of their own. */
export type SharedCall<Value> = (options: CallOptions) => Promise<Value>;

/**
 * Shares a call. It may take as long as the most patient caller waits. One caller's abort doesn't cancel it; when all
 * callers have gone, it is aborted.
 *
 * @param onEnd called when nobody can join any more
 */
export function sharedCall<Value>(
  http: HttpClient,
  operation: Operation,
  start: (call: OngoingCall) => Promise<Value>,
  onEnd: () => void,
): SharedCall<Value> {
  const controller = new AbortController();
  const context = http.context(operation);
  const deadline = { ms: 0 };
  let result: Promise<Value> | undefined;
  let callers = 0;
  let isOver = false;
  const end = () => {
    isOver = true;
    onEnd();
  };
  /** @param reason why the last caller has gone */
  const leave = (reason: unknown) => {
    if (--callers > 0 || isOver) return;
    end();
    controller.abort(reason);
  };
  return (options) => {
    callers++;
    const joined = http.run(context, options, (own) => {
      deadline.ms = Math.max(deadline.ms, own.deadline.ms);
      if (result) return result.catch((error: unknown) => Promise.reject(copyOf(error)));
      result = start({ context, signal: controller.signal, deadline }).finally(end);
      return result;
    });
    joined.then(leave, leave);
    return joined;
  };
}
