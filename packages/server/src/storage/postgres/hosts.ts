import { setTimeout } from "node:timers/promises";
import { Connection, type ConnectionOptions } from "./connection.ts";
import type { Host } from "./read-url.ts";

/** How long one host is waited for before the next is tried as well. */
const NEXT_HOST_AFTER_MS = 500;

/**
 * Finds the one of several hosts that connections go to: the one of the last time if it still qualifies, or else the
 * first that does. The driver knows one host only. A host that does not answer delays nothing, because the others are
 * tried soon.
 */
export class Hosts {
  readonly #hosts: readonly [Host, ...Host[]];
  readonly #options: ConnectionOptions;
  #current: Host;
  #search: Promise<void> | undefined;
  #isKnown: boolean;

  constructor(hosts: readonly [Host, ...Host[]], options: ConnectionOptions) {
    this.#hosts = hosts;
    this.#options = options;
    this.#current = hosts[0];
    this.#isKnown = hosts.length === 1;
  }

  get current(): Host {
    return this.#current;
  }

  /** Looks for the host if it isn't known. Rejects with an `AggregateError` if none can be used. */
  find(): Promise<void> | undefined {
    if (this.#isKnown) return undefined;
    this.#search ??= this.#findFirst().finally(() => {
      this.#search = undefined;
    });
    return this.#search;
  }

  /** To be called when connections fail, or turn out to be lost. Returns whether there are others to look for. */
  forget(): boolean {
    this.#isKnown = this.#hosts.length === 1;
    return !this.#isKnown;
  }

  async #findFirst(): Promise<void> {
    const others = this.#hosts.filter((host) => host !== this.#current);
    this.#current = await firstToConnect([this.#current, ...others], this.#options);
    this.#isKnown = true;
  }
}

async function firstToConnect(hosts: readonly Host[], options: ConnectionOptions): Promise<Host> {
  let isFound = false;
  let before: Promise<unknown> = Promise.resolve();
  const attempts = hosts.map((host, index) => {
    const turn =
      index === 0
        ? Promise.resolve()
        : Promise.race([rejection(before), setTimeout(NEXT_HOST_AFTER_MS, undefined, { ref: false })]);
    const attempt = turn.then(async () => {
      if (!isFound) await tryHost(host, options);
      isFound = true;
      return host;
    });
    before = attempt;
    return attempt;
  });
  return Promise.any(attempts);
}

async function tryHost(host: Host, options: ConnectionOptions): Promise<void> {
  const connection = new Connection(host, options);
  try {
    await connection.connect();
    await connection.greet();
  } finally {
    connection.discard();
  }
}

function rejection(promise: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    promise.catch(() => resolve());
  });
}
