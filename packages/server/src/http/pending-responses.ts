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

/** The last two of a connection: those before them are answered earlier, and only the last can be incomplete. */
interface Latest {
  readonly last: ServerResponse;
  readonly before: ServerResponse | undefined;
}

/** None at first. */
export function createPendingResponses(): PendingResponses {
  const latest = new WeakMap<Duplex, Latest>();
  return {
    add(response) {
      const { socket } = response.req;
      const known = latest.get(socket);
      if (known?.last !== response) latest.set(socket, { last: response, before: known?.last });
    },
    after(socket, next) {
      const { last, before } = latest.get(socket) ?? {};
      const awaited = last?.req.complete ? last : before;
      if (awaited && !awaited.writableFinished && !awaited.destroyed) awaited.once("close", next);
      else next();
    },
  };
}
