import { Socket } from "node:net";
import pg from "pg";
import { StoreError } from "../store.ts";
import { describePlace } from "./address.ts";
import { cancelStatement } from "./cancel.ts";
import { isConnectionLost, isReadOnly, TimeoutError, UnconfirmedError } from "./postgres-errors.ts";
import type { Host, SessionAttributes } from "./read-url.ts";
import type { Session, Statement } from "./statements.ts";

/** How connections are made and used. */
export interface ConnectionOptions {
  readonly sessionAttributes: SessionAttributes;
  /** How long one may take to be made. */
  readonly connectTimeoutMs: number;
  /** How long a statement may take, unless its call says otherwise. */
  readonly statementTimeoutMs: number;
}

/** How long the server is given to say itself that a statement took too long, and then to cancel it. */
const GRACE_MS = 1_000;
const KEEP_ALIVE_AFTER_MS = 10_000;

/**
 * A pooler gives each transaction another session of the server, so that the session is not the one whose key we got.
 * Then nothing may be left in a session: no prepared statement and no setting.
 */
const GREET = `SELECT pg_backend_pid() = $1, pg_is_in_recovery(), current_setting('transaction_read_only'),
  CASE WHEN pg_backend_pid() = $1 THEN set_config('statement_timeout', $2, false) END`;

/** Values are read as the driver does, except for large integers, all of which are exact as numbers here. */
const VALUE_TYPES = new pg.TypeOverrides();
VALUE_TYPES.setTypeParser(pg.types.builtins.INT8, Number);

/** One connection to a server. */
export class Connection {
  readonly host: Host;
  readonly #options: ConnectionOptions;
  readonly #client: pg.Client;
  readonly #socket: Socket;
  #isPooled = false;
  #isUsable = true;
  #isDestroyed = false;
  #isUnconfirmed = false;
  #heardAtMs = performance.now();

  private constructor(host: Host, options: ConnectionOptions) {
    this.host = host;
    this.#options = options;
    this.#socket = new Socket();
    this.#client = new pg.Client({
      fallback_application_name: "gatefold",
      ...host.config,
      host: host.host,
      port: host.port,
      connectionTimeoutMillis: options.connectTimeoutMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_MS,
      stream: () => this.#socket,
      types: VALUE_TYPES,
    });
    // What goes wrong during a statement is told to whoever runs it.
    this.#client.on("error", () => this.#giveUp());
    this.#client.on("end", () => this.#giveUp());
    this.#client.on("notice", (notice) => {
      this.#isUnconfirmed ||= notice.routine === "SyncRepWaitForLSN";
    });
  }

  /** Connects. Rejects unless the server is what the session attributes ask for. */
  static async open(host: Host, options: ConnectionOptions): Promise<Connection> {
    const connection = new Connection(host, options);
    try {
      await connection.#client.connect();
      await connection.#greet();
      return connection;
    } catch (error) {
      connection.destroy();
      throw error;
    }
  }

  /** Whether another statement can be run. */
  get isUsable(): boolean {
    return this.#isUsable;
  }

  /** When the server last said something, on the clock of `performance.now()`. */
  get heardAtMs(): number {
    return this.#heardAtMs;
  }

  /** Its statements, each of which may take so long. */
  session(timeoutMs: number = this.#options.statementTimeoutMs): Session {
    return {
      run: async ({ name, text }, ...values) => {
        const prepared = this.#isPooled ? { text } : { name, text };
        const query = { ...prepared, values: [...values], rowMode: "array" as const };
        const { rows, rowCount } = await this.#within(timeoutMs, () => this.#client.query<unknown[]>(query));
        return { rows, count: rowCount ?? 0 };
      },
      execute: async (sql) => void (await this.#within(timeoutMs, () => this.#client.query(sql))),
    };
  }

  /** Says goodbye, and waits for no answer. */
  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.#giveUp();
    this.#client.end().catch(() => {});
    // Enough for the farewell to be sent, which the server then need not find out by itself.
    setTimeout(() => this.#socket.destroy(), GRACE_MS).unref();
  }

  #giveUp(): void {
    this.#isUsable = false;
  }

  async #greet(): Promise<void> {
    const { connectTimeoutMs, statementTimeoutMs, sessionAttributes } = this.#options;
    const greet: Statement = { name: "", text: GREET };
    const values = [this.#cancelKey().processId, String(statementTimeoutMs)];
    const { rows } = await this.session(connectTimeoutMs).run(greet, ...values);
    const [isOurs, isStandby, readOnly] = rows[0] ?? [];
    this.#isPooled = isOurs !== true;
    const is = { any: true, "read-only": readOnly === "on", standby: isStandby === true };
    const qualifies = { ...is, "read-write": !is["read-only"], primary: !is.standby };
    if (qualifies[sessionAttributes]) return;
    const message = `The server at ${describePlace(this.host)} is not ${sessionAttributes}, as target_session_attrs asks.`;
    throw new StoreError("UNREACHABLE", message);
  }

  #cancelKey() {
    return {
      processId: Number(Reflect.get(this.#client, "processID")),
      secret: Number(Reflect.get(this.#client, "secretKey")),
    };
  }

  /**
   * Waits for an answer, and after a time cancels the statement: left alone, the server would go on with it, or wait
   * for its standby, on a session that nobody knows any more.
   */
  async #within<T>(timeoutMs: number, ask: () => Promise<T>): Promise<T> {
    this.#isUnconfirmed = false;
    const askedAtMs = performance.now();
    const answer = ask();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<typeof LATE>((resolve) => {
      timer = setTimeout(() => resolve(LATE), timeoutMs + (this.#isPooled ? 0 : GRACE_MS));
    });
    try {
      const first = await Promise.race([answer, late]);
      const outcome = first === LATE ? await this.#cancel(answer, timeoutMs, askedAtMs) : first;
      this.#heardAtMs = performance.now();
      if (this.#isUnconfirmed) throw new UnconfirmedError();
      return outcome;
    } catch (error) {
      if (isConnectionLost(error) || this.#mustBeReplaced(error)) this.#giveUp();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** A server that has become a standby is of no use to whoever wants to write. */
  #mustBeReplaced(error: unknown): boolean {
    const wantsToWrite = ["read-write", "primary"].includes(this.#options.sessionAttributes);
    return wantsToWrite && isReadOnly(error);
  }

  async #cancel<T>(answer: Promise<T>, timeoutMs: number, askedAtMs: number): Promise<T> {
    // A request to cancel that comes late would meet the next statement.
    this.#giveUp();
    await cancelStatement(this.host, this.#cancelKey(), GRACE_MS);
    let timer: NodeJS.Timeout | undefined;
    const silent = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new TimeoutError(timeoutMs, askedAtMs)), GRACE_MS);
    });
    try {
      return await Promise.race([answer, silent]);
    } finally {
      clearTimeout(timer);
      answer.catch(() => {});
    }
  }
}

const LATE = Symbol("late");
