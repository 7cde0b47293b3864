import { type ConnectionFigures, StoreError } from "../store.ts";
import { type Address, describeDatabase } from "./address.ts";
import type { Connection } from "./connection.ts";
import { Hosts } from "./hosts.ts";
import { Pool } from "./pool.ts";
import {
  isConnectionLost,
  isConflict,
  isHarmless,
  isReadOnly,
  isServerFull,
  TimeoutError,
  toStoreError,
} from "./postgres-errors.ts";
import type { PostgresStoreOptions } from "./postgres-store.ts";
import { readUrl } from "./read-url.ts";
import type { Outcome, Session, Statement, Value } from "./statements.ts";

type ConnectionsOptions = Pick<
  PostgresStoreOptions,
  "url" | "maxConnections" | "connectTimeoutMs" | "statementTimeoutMs"
> & { readonly waitTimeoutMs?: number };

export interface Call {
  readonly kind: "read" | "write" | "check";
  /** Whether it has the same effect when it is done twice, so that it is repeated after a connection was lost. */
  readonly isRepeatable: boolean;
  /** How long each of its statements may take, for a transaction that may take longer than usual. */
  readonly timeoutMs?: number | undefined;
  /**
   * Whether a write of one statement has waited for a synchronous standby, or there is none. A statement that changes
   * anything waits: by default, one that returned or changed a row.
   */
  readonly isConfirmed?: ((outcome: Outcome) => boolean) | undefined;
}

/** How often a call is repeated that conflicted with another transaction. */
const MAX_CONFLICTS = 10;

/**
 * Waits until all earlier commits are on the synchronous standby, if there is one. A commit that wrote nothing doesn't
 * wait, but what it read may come from a commit whose own wait was interrupted, by a terminated connection or a crash.
 */
export const CONFIRM: Statement = {
  name: "gatefold_confirm",
  text: `SELECT CASE WHEN current_setting('synchronous_standby_names') <> ''
    THEN pg_logical_emit_message(true, 'gatefold', '')::text END`,
};

/** Runs calls on the connections of several pools, and repeats calls if that helps. */
export class Connections {
  readonly address: Address;
  /**
   * Writes that wait for a standby, or reads that wait for a lock, leave connections to the others. A check waits for
   * neither.
   */
  readonly #pools: Readonly<Record<Call["kind"], Pool>>;
  #underWay = 0;
  #whenIdle: (() => void) | undefined;
  #closing: Promise<void> | undefined;

  constructor(options: ConnectionsOptions) {
    const { maxConnections = 20, connectTimeoutMs = 5_000, statementTimeoutMs = 5_000 } = options;
    const { waitTimeoutMs = statementTimeoutMs } = options;
    const { hosts, sessionAttributes, address } = readUrl(options.url);
    const connection = { sessionAttributes, connectTimeoutMs, statementTimeoutMs };
    const database = describeDatabase(address);
    const shared = { database, waitTimeoutMs, connection, hosts: new Hosts(hosts, connection) };
    const forWrites = Math.max(1, Math.floor(maxConnections / 2));
    const forReads = Math.max(1, maxConnections - forWrites);
    this.address = address;
    this.#pools = {
      read: new Pool({ ...shared, purpose: "reads", size: forReads }),
      write: new Pool({ ...shared, purpose: "writes", size: forWrites }),
      check: new Pool({ ...shared, purpose: "checks", size: 1 }),
    };
  }

  get figures(): Readonly<Record<string, ConnectionFigures>> {
    const { read, write, check } = this.#pools;
    return { reads: read.figures, writes: write.figures, checks: check.figures };
  }

  run(call: Call, statement: Statement, ...values: readonly Value[]): Promise<Outcome> {
    const { kind, isConfirmed = ({ count }) => count > 0 } = call;
    return this.#use(call, async (connection) => {
      const session = connection.session();
      const outcome = await session.run(statement, ...values);
      if (kind === "write" && !isConfirmed(outcome)) await session.run(CONFIRM);
      return outcome;
    });
  }

  /** Does all of `work` or nothing of it. */
  transaction<T>(call: Call, begin: string, work: (session: Session) => Promise<T>): Promise<T> {
    return this.#use(call, async (connection) => {
      // With the usual time limit, so that a dead connection is noticed soon, however long the work may take.
      const session = connection.session();
      await session.execute(begin);
      try {
        if (call.timeoutMs !== undefined)
          await session.execute(`SET LOCAL statement_timeout = ${call.timeoutMs}`);
        const result = await work(connection.session(call.timeoutMs));
        await session.execute("COMMIT");
        return result;
      } catch (error) {
        // Otherwise the connection is given up, and the server rolls back.
        if (isHarmless(error) && connection.isUsable) await session.execute("ROLLBACK");
        else connection.giveUp();
        throw error;
      }
    });
  }

  /** Waits for the calls in progress, and ends all connections. */
  close(): Promise<void> {
    this.#closing ??= this.#drain();
    return this.#closing;
  }

  async #drain(): Promise<void> {
    if (this.#underWay > 0) {
      await new Promise<void>((resolve) => {
        this.#whenIdle = resolve;
      });
    }
    await Promise.all(Object.values(this.#pools).map((pool) => pool.close()));
  }

  async #use<T>(call: Call, work: (connection: Connection) => Promise<T>): Promise<T> {
    const { address } = this;
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

  async #untilDone<T>(call: Call, work: (connection: Connection) => Promise<T>): Promise<T> {
    let pool = this.#pools[call.kind];
    let conflicts = 0;
    let losses = 0;
    for (;;) {
      let connection: Connection;
      try {
        connection = await pool.take();
      } catch (error) {
        // A server without a connection left for a check may still answer on those that there are.
        if (pool !== this.#pools.check || !isServerFull(error)) throw error;
        pool = this.#pools.read;
        continue;
      }
      try {
        return await work(connection);
      } catch (error) {
        if (error instanceof TimeoutError)
          for (const each of Object.values(this.#pools)) each.dropSilentSince(error.askedAtMs);
        // After a restart of the server, all connections are lost, and each one is noticed only when it is used.
        const isLost = call.isRepeatable && isConnectionLost(error) && losses++ < pool.size;
        // A write that a read-only server refused was not done, and is repeated on another server.
        const hasMoved = isReadOnly(error) && !connection.isUsable && losses++ < pool.size;
        const hasConflict = isConflict(error) && conflicts++ < MAX_CONFLICTS;
        if (!isLost && !hasMoved && !hasConflict) throw error;
      } finally {
        pool.giveBack(connection);
      }
    }
  }
}
