import type pg from "pg";
import { StoreError } from "../store.ts";
import { type Address, describeDatabase } from "./address.ts";
import { isConnectionLost, isContention, sqlState, toStoreError } from "./postgres-errors.ts";
import type { Value } from "./values.ts";

/** A statement, which each connection prepares when it first needs it. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** The columns of a row, in their order. */
export type Row = readonly unknown[];

/** What became of a statement. */
export interface Outcome {
  readonly rows: readonly Row[];
  /** How many rows it read or changed. */
  readonly count: number;
}

/** One connection, for as long as it is needed. */
export interface Session {
  run(statement: Statement, ...values: readonly Value[]): Promise<Outcome>;
  /** Runs statements that take no values. */
  execute(sql: string): Promise<void>;
}

export interface ConnectionsOptions {
  readonly pool: pg.Pool;
  readonly address: Address;
  readonly maxConnections: number;
  /** How long a call may wait for a connection that others use. */
  readonly waitTimeoutMs: number;
}

/** How a call is made. */
export interface Call {
  /** Whether it comes to the same when it is carried out twice, and so is done again after a connection was lost. */
  readonly isRepeatable: boolean;
  /** How long each of its statements may take, where it is a transaction that may take longer than others. */
  readonly timeoutMs?: number | undefined;
}

/** How long the server is given to say itself that a statement took too long. */
export const GRACE_MS = 1_000;

/** How often a call is made again that lost against another transaction. */
const MAX_CONTENTIONS = 10;

/** Hands out the connections of a pool, and mends what can be mended by asking again. */
export class Connections {
  readonly #options: ConnectionsOptions;
  readonly #waiting: (() => void)[] = [];
  #inUse = 0;
  #underWay = 0;
  #whenIdle: (() => void) | undefined;
  #closing: Promise<void> | undefined;

  constructor(options: ConnectionsOptions) {
    this.#options = options;
    // One that is lost while nobody uses it is replaced when it is needed.
    options.pool.on("error", () => {});
    options.pool.on("connect", (client) => void client.on("error", () => {}));
  }

  get address(): Address {
    return this.#options.address;
  }

  /** Runs one statement by itself. */
  run(call: Call, statement: Statement, ...values: readonly Value[]): Promise<Outcome> {
    return this.#use(call, (client) => sessionOn(client, call).run(statement, ...values));
  }

  /** Does all of `work` or nothing of it. */
  transaction<T>(call: Call, begin: string, work: (session: Session) => Promise<T>): Promise<T> {
    return this.#use(call, async (client) => {
      // Whether the line is dead shows at once, however long the work itself may take.
      const brisk = sessionOn(client);
      await brisk.execute(begin);
      try {
        if (call.timeoutMs !== undefined)
          await brisk.execute(`SET LOCAL statement_timeout = ${call.timeoutMs}`);
        const result = await work(sessionOn(client, call));
        await brisk.execute("COMMIT");
        return result;
      } catch (error) {
        // Else the connection is given up, and the server takes back what was done on it.
        if (isHarmless(error)) await brisk.execute("ROLLBACK");
        throw error;
      }
    });
  }

  /** Waits for the calls under way, and ends all connections. */
  close(): Promise<void> {
    this.#closing ??= this.#drain().then(() => this.#options.pool.end());
    return this.#closing;
  }

  #drain(): Promise<void> {
    if (this.#underWay === 0) return Promise.resolve();
    return new Promise((resolve) => {
      this.#whenIdle = resolve;
    });
  }

  async #use<T>(call: Call, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const { address } = this.#options;
    if (this.#closing !== undefined)
      throw new StoreError("CLOSED", `${describeDatabase(address)} was closed. Open it again.`);
    this.#underWay += 1;
    try {
      return await this.#untilDone(call, work);
    } catch (error) {
      throw toStoreError(error, address);
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#whenIdle?.();
    }
  }

  async #untilDone<T>(call: Call, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    let contentions = 0;
    let losses = 0;
    for (;;) {
      const client = await this.#take();
      try {
        const result = await work(client);
        this.#giveBack(client);
        return result;
      } catch (error) {
        this.#giveBack(client, !isHarmless(error));
        // When a server was restarted, every connection that it had turns out to be lost, each by itself.
        const mayBeLost =
          call.isRepeatable && isConnectionLost(error) && losses++ < this.#options.maxConnections;
        const mayHaveLost = isContention(error) && contentions++ < MAX_CONTENTIONS;
        if (!mayBeLost && !mayHaveLost) throw error;
      }
    }
  }

  async #take(): Promise<pg.PoolClient> {
    if (this.#inUse >= this.#options.maxConnections) await this.#turn();
    else this.#inUse += 1;
    try {
      return await this.#options.pool.connect();
    } catch (error) {
      this.#next();
      throw error;
    }
  }

  #giveBack(client: pg.PoolClient, isBroken = false): void {
    client.release(isBroken);
    this.#next();
  }

  /** Waits until it is this call's turn to have a connection. */
  #turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const { address, maxConnections, waitTimeoutMs } = this.#options;
      const proceed = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.splice(this.#waiting.indexOf(proceed), 1);
        const message = `${describeDatabase(address)} was too busy: all ${maxConnections} connections were in use for ${waitTimeoutMs / 1000} seconds.`;
        reject(new StoreError("UNREACHABLE", message));
      }, waitTimeoutMs);
      this.#waiting.push(proceed);
    });
  }

  /** Passes the place of a call that has ended to the one that has waited longest. */
  #next(): void {
    const proceed = this.#waiting.shift();
    if (proceed) proceed();
    else this.#inUse -= 1;
  }
}

/** Whether the connection is as good as before: the server complained of the statement alone. */
function isHarmless(error: unknown): boolean {
  if (error instanceof StoreError) return true;
  return sqlState(error) !== undefined && !isConnectionLost(error);
}

function sessionOn(client: pg.PoolClient, { timeoutMs }: Partial<Call> = {}): Session {
  const limit = timeoutMs === undefined ? {} : { query_timeout: timeoutMs + GRACE_MS };
  return {
    async run({ name, text }, ...values) {
      const query = { name, text, values: [...values], rowMode: "array" as const, ...limit };
      const { rows, rowCount } = await client.query<unknown[]>(query);
      return { rows, count: rowCount ?? 0 };
    },
    async execute(sql) {
      await client.query({ text: sql, ...limit });
    },
  };
}
