import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { type ConnectionFigures, StoreError } from "../store.ts";
import { Connection, type ConnectionOptions, LATE, settledWithin } from "./connection.ts";
import type { Hosts } from "./hosts.ts";
import { isServerFull } from "./postgres-errors.ts";

export interface PoolOptions {
  /** The subject of the sentences in messages. */
  readonly database: string;
  /** What the connections are for, in the plural, for messages. */
  readonly purpose: string;
  readonly size: number;
  /** How long a call may wait for a connection that others use. */
  readonly waitTimeoutMs: number;
  readonly hosts: Hosts;
  readonly connection: ConnectionOptions;
}

/** Connections that nobody needed for so long are closed. */
const IDLE_TIMEOUT_MS = 60_000;
/** More calls than this don't wait: a call that can't be served in time is better refused at once. */
const MAX_WAITING = 1_000;
/** For how long the pool asks for no more connections of a server that has no more. */
const FULL_SERVER_MS = 1_000;
/**
 * How often a call tries to connect to a server that has no more connections, while others are still connecting, and the pause before the
 * second time, which doubles from time to time: a second altogether, because a busy server takes some time to let those in.
 */
const [MAX_FULL_ATTEMPTS, FIRST_PAUSE_MS] = [6, 16];

/** The pool of the driver, with limits for those that wait, and with connections that are known to work. */
export class Pool {
  readonly size: number;
  readonly #options: PoolOptions;
  readonly #pool: pg.Pool;
  #inUse = 0;
  /** Connections that have not answered since then may lead nowhere. */
  #silentSinceMs = 0;

  constructor(options: PoolOptions) {
    const { size, hosts, connection } = options;
    this.size = size;
    this.#options = options;
    this.#pool = new pg.Pool({
      max: size,
      idleTimeoutMillis: IDLE_TIMEOUT_MS,
      Client: class extends Connection {
        constructor() {
          super(hosts.current, connection);
        }
      },
      onConnect: (client) => toConnection(client).greet(),
    });
    // A connection that is lost while nobody uses it is replaced when the next call needs one.
    this.#pool.on("error", () => {});
  }

  get figures(): ConnectionFigures {
    const { totalCount, idleCount, waitingCount } = this.#pool;
    return { inUse: totalCount - idleCount, idle: idleCount, waiting: waitingCount };
  }

  async take(): Promise<Connection> {
    for (;;) {
      const connection = await this.#takeAny();
      this.#inUse += 1;
      if (connection.isUsable && connection.lastAnswerMs > this.#silentSinceMs) return connection;
      connection.giveUp();
      this.giveBack(connection);
    }
  }

  giveBack(connection: Connection): void {
    this.#inUse -= 1;
    if (!connection.isUsable) this.#options.hosts.forget();
    releaseToPool(connection);
  }

  /** Gives up connections that have not answered since then, when they are next taken. */
  dropSilentSince(sinceMs: number): void {
    this.#silentSinceMs = Math.max(this.#silentSinceMs, sinceMs);
  }

  /** Closes all connections, which have to be given back before. */
  close(): Promise<void> {
    return this.#pool.end();
  }

  /** A connection. If the server takes no more, waits for one of those that other calls have instead. */
  async #takeAny(): Promise<Connection> {
    const { hosts, size } = this.#options;
    for (let attempt = 0; ; attempt += 1) {
      try {
        const search = hosts.find();
        if (search !== undefined) await search;
        return await this.#connect();
      } catch (error) {
        // Other calls have connections, or may have them soon.
        const hasOthers = this.#inUse > 0 || (attempt < MAX_FULL_ATTEMPTS && this.#pool.totalCount > 0);
        if (isServerFull(error) && hasOthers) {
          this.#pool.options.max = Math.max(1, Math.min(size, this.#pool.totalCount));
          setTimeout(() => {
            this.#pool.options.max = size;
          }, FULL_SERVER_MS).unref();
          if (this.#inUse === 0) await delay(FIRST_PAUSE_MS * 2 ** attempt);
        } else if (!hosts.forget() || attempt > 0) throw error;
      }
    }
  }

  async #connect(): Promise<Connection> {
    const { size, waitTimeoutMs } = this.#options;
    if (this.#pool.waitingCount >= MAX_WAITING)
      throw this.#tooBusy(`${MAX_WAITING} calls wait for its ${size} connections`);
    const hasToWait = this.#pool.totalCount >= this.#pool.options.max;
    const connecting = this.#pool.connect().then(toConnection);
    if (!hasToWait) return connecting;
    const connection = await settledWithin(waitTimeoutMs, connecting);
    if (connection !== LATE) return connection;
    connecting.then(releaseToPool, () => {});
    throw this.#tooBusy(`all ${size} connections were in use for ${waitTimeoutMs / 1000} seconds`);
  }

  #tooBusy(reason: string): StoreError {
    const { database, purpose } = this.#options;
    return new StoreError("UNREACHABLE", `${database} was too busy for ${purpose}: ${reason}.`);
  }
}

/** The pool makes connections of our class alone. */
function toConnection(client: pg.ClientBase): Connection {
  if (client instanceof Connection) return client;
  throw new TypeError("the pool made a connection of another class");
}

function releaseToPool(connection: Connection): void {
  const release: unknown = Reflect.get(connection, "release");
  if (typeof release === "function") release(!connection.isUsable);
  if (!connection.isUsable) connection.discard();
}
