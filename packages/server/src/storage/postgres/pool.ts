import { StoreError } from "../store.ts";
import type { Connection } from "./connection.ts";
import { isServerFull } from "./postgres-errors.ts";

export interface PoolOptions {
  /** The sentence's subject in messages. */
  readonly database: string;
  /** What the connections are for, in the plural, for messages. */
  readonly purpose: string;
  readonly size: number;
  /** How long a call may wait for a connection that others use. */
  readonly waitTimeoutMs: number;
  open(): Promise<Connection>;
}

/** Connections that nobody needed for so long are closed. */
const IDLE_TIMEOUT_MS = 60_000;
/** More calls than this don't wait: what nobody will serve in time is better refused at once. */
const MAX_WAITING = 1_000;

/** So many connections at the most, made when they are needed. Calls wait for them in turn. */
export class Pool {
  readonly #options: PoolOptions;
  readonly #waiting: (() => void)[] = [];
  readonly #idle: { readonly connection: Connection; readonly sinceMs: number }[] = [];
  #inUse = 0;
  #sweeper: NodeJS.Timeout | undefined;

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#options.size;
  }

  async take(): Promise<Connection> {
    if (this.#inUse >= this.#options.size) await this.#turn();
    else this.#inUse += 1;
    for (;;) {
      const connection = this.#idle.pop()?.connection;
      if (connection?.isUsable) return connection;
      if (connection === undefined) {
        const opened = await this.#openOrWait();
        if (opened) return opened;
      } else connection.destroy();
    }
  }

  /** Opens a connection. When the server takes no more, waits for one of those that other calls have instead. */
  async #openOrWait(): Promise<Connection | undefined> {
    try {
      return await this.#options.open();
    } catch (error) {
      if (!isServerFull(error) || this.#inUse <= 1) {
        this.#next();
        throw error;
      }
    }
    // Whoever gives back a connection passes on its place: this call's own would lead to none.
    this.#inUse -= 1;
    await this.#turn();
    return undefined;
  }

  giveBack(connection: Connection): void {
    if (connection.isUsable) {
      this.#idle.push({ connection, sinceMs: performance.now() });
      this.#sweeper ??= setInterval(
        () => this.#closeBefore(performance.now() - IDLE_TIMEOUT_MS),
        IDLE_TIMEOUT_MS / 4,
      ).unref();
    } else connection.destroy();
    this.#next();
  }

  /** Drops connections that have said nothing since then: they may lead nowhere, like one that just did not answer. */
  dropSilentSince(sinceMs: number): void {
    this.#drop(({ connection }) => connection.heardAtMs <= sinceMs);
  }

  /** Closes what is idle. All connections have to be given back before. */
  close(): void {
    this.#drop(() => true);
  }

  #closeBefore(sinceMs: number): void {
    this.#drop((idle) => idle.sinceMs <= sinceMs);
  }

  #drop(isDropped: (idle: { readonly connection: Connection; readonly sinceMs: number }) => boolean): void {
    const all = this.#idle.splice(0);
    for (const idle of all) {
      if (isDropped(idle)) idle.connection.destroy();
      else this.#idle.push(idle);
    }
    if (this.#idle.length > 0) return;
    clearInterval(this.#sweeper);
    this.#sweeper = undefined;
  }

  /** Waits until it is this call's turn to have a connection. */
  #turn(): Promise<void> {
    const { size, waitTimeoutMs } = this.#options;
    if (this.#waiting.length >= MAX_WAITING)
      return Promise.reject(this.#tooBusy(`${MAX_WAITING} calls wait for its ${size} connections`));
    return new Promise((resolve, reject) => {
      const proceed = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(proceed), 1);
        reject(this.#tooBusy(`all ${size} connections were in use for ${waitTimeoutMs / 1000} seconds`));
      }, waitTimeoutMs);
      this.#waiting.push(proceed);
    });
  }

  #tooBusy(reason: string): StoreError {
    const { database, purpose } = this.#options;
    return new StoreError("UNREACHABLE", `${database} was too busy for ${purpose}: ${reason}.`);
  }

  /** Passes the place of a call that has ended to the one that has waited longest. */
  #next(): void {
    const proceed = this.#waiting.shift();
    if (proceed) proceed();
    else this.#inUse -= 1;
  }
}
