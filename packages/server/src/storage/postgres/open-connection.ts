import { Connection, type ConnectionOptions } from "./connection.ts";
import type { Host } from "./read-url.ts";

/** How long one host is waited for before the next is tried as well. */
const NEXT_HOST_AFTER_MS = 500;

/**
 * Connects to one of several hosts: to the one of the last time if it still qualifies, or else to the first that does.
 * A host that does not answer holds up nothing, since the others are tried soon.
 */
export function createOpener(hosts: readonly Host[], options: ConnectionOptions): () => Promise<Connection> {
  let preferred = hosts[0];
  return async () => {
    const [only, ...more] = hosts;
    if (only !== undefined && more.length === 0) return Connection.open(only, options);
    const others = hosts.filter((host) => host !== preferred);
    const order = preferred === undefined ? others : [preferred, ...others];
    const connection = await firstToOpen(order, options);
    preferred = connection.host;
    return connection;
  };
}

/** Rejects with an `AggregateError` when none can be used. */
async function firstToOpen(hosts: readonly Host[], options: ConnectionOptions): Promise<Connection> {
  let winner: Connection | undefined;
  let before: Promise<unknown> = Promise.resolve();
  const attempts = hosts.map((host, index) => {
    const turn =
      index === 0 ? Promise.resolve() : Promise.race([rejection(before), delay(NEXT_HOST_AFTER_MS)]);
    const attempt = turn.then(async () => {
      if (winner !== undefined) return winner;
      const connection = await Connection.open(host, options);
      if (winner === undefined) winner = connection;
      else connection.destroy();
      return winner;
    });
    before = attempt;
    return attempt;
  });
  return Promise.any(attempts);
}

/** Resolves when a promise is rejected. */
function rejection(promise: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    promise.catch(() => resolve());
  });
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms).unref();
  });
}
