import type { ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

/** The responses of each connection that wait for their answers. */
export interface PendingResponses {
  add(response: ServerResponse): void;
  /**
   * Calls `next` once the requests that arrived whole are answered, for answers come in the order of the requests.
   * One that did not will never be: it is the one at fault, and `next` answers it.
   */
  after(socket: Duplex, next: () => void): void;
}

/** None at first. */
export function createPendingResponses(): PendingResponses {
  const pending = new WeakMap<Duplex, readonly ServerResponse[]>();
  const unanswered = (socket: Duplex) =>
    (pending.get(socket) ?? []).filter((response) => !response.writableFinished && !response.destroyed);
  return {
    add(response) {
      const { socket } = response.req;
      pending.set(socket, [...unanswered(socket), response]);
    },
    after(socket, next) {
      const last = unanswered(socket).findLast(({ req }) => req.complete);
      if (last) last.once("close", next);
      else next();
    },
  };
}
