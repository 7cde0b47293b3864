import { createConnection, Socket } from "node:net";
import pg from "pg";
import { StoreError } from "../store.ts";
import { describePlace } from "./address.ts";
import { isConnectionLost, isReadOnly, TimeoutError, UnconfirmedError } from "./postgres-errors.ts";
import type { Host, SessionAttributes } from "./read-url.ts";
import type { Session } from "./statements.ts";

export interface ConnectionOptions {
  readonly sessionAttributes: SessionAttributes;
  /** How long a connection may take to be made. */
  readonly connectTimeoutMs: number;
  /** How long a statement may take, unless its call says otherwise. */
  readonly statementTimeoutMs: number;
}

/** How long the server may take to report that a statement took too long, and then to cancel it. */
const GRACE_MS = 1_000;
const KEEP_ALIVE_AFTER_MS = 10_000;

/** Values are read as the driver does, except for large integers, all of which are exact as numbers here. */
const VALUE_TYPES = new pg.TypeOverrides();
VALUE_TYPES.setTypeParser(pg.types.builtins.INT8, Number);

/**
 * A pooler gives each transaction another session of the server, which then isn't the one whose key we got. With a
 * pooler, nothing may be left in a session: no prepared statement and no setting.
 */
const GREET = `SELECT pg_backend_pid() = $1, pg_is_in_recovery(), current_setting('transaction_read_only'),
  CASE WHEN pg_backend_pid() = $1 THEN set_config('statement_timeout', $2, false) END`;

/** A connection of the driver whose statements end in time, and which knows whether it can still be used. */
export class Connection extends pg.Client {
  readonly target: Host;
  readonly #options: ConnectionOptions;
  readonly #socket: Socket;
  #isPooled = false;
  /** Whether another statement can be run. */
  isUsable = true;
  #isUnconfirmed = false;
  /** When the server last answered, on the clock of `performance.now()`. */
  lastAnswerMs: number = performance.now();

  constructor(target: Host, options: ConnectionOptions) {
    const socket = new Socket();
    super({
      fallback_application_name: "gatefold",
      ...target.config,
      host: target.host,
      port: target.port,
      connectionTimeoutMillis: options.connectTimeoutMs,
      keepAlive: true,
      keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_MS,
      stream: () => socket,
      types: VALUE_TYPES,
    });
    this.target = target;
    this.#options = options;
    this.#socket = socket;
    // An error during a statement is reported to its caller.
    this.on("error", () => this.giveUp());
    this.on("end", () => this.giveUp());
    this.on("notice", (notice) => {
      this.#isUnconfirmed ||= notice.routine === "SyncRepWaitForLSN";
    });
  }

  /** Rejects unless the server is what the session attributes ask for. To be called once, when it is connected. */
  async greet(): Promise<void> {
    const { connectTimeoutMs, statementTimeoutMs, sessionAttributes } = this.#options;
    const values = [this.#key("processID"), String(statementTimeoutMs)];
    const { rows } = await this.session(connectTimeoutMs).run({ name: "", text: GREET }, ...values);
    const [isOurs, isStandby, readOnly] = rows[0] ?? [];
    this.#isPooled = isOurs !== true;
    const is = { any: true, "read-only": readOnly === "on", standby: isStandby === true };
    const qualifies = { ...is, "read-write": !is["read-only"], primary: !is.standby };
    if (qualifies[sessionAttributes]) return;
    const message = `The server at ${describePlace(this.target)} is not ${sessionAttributes}, as target_session_attrs asks.`;
    throw new StoreError("UNREACHABLE", message);
  }

  /** @param timeoutMs how long each of its statements may take */
  session(timeoutMs: number = this.#options.statementTimeoutMs): Session {
    return {
      run: async ({ name, text }, ...values) => {
        const prepared = this.#isPooled ? { text } : { name, text };
        const query = { ...prepared, values: [...values], rowMode: "array" as const };
        const { rows, rowCount } = await this.#within(timeoutMs, () => this.query<unknown[]>(query));
        return { rows, count: rowCount ?? 0 };
      },
      execute: async (sql) => void (await this.#within(timeoutMs, () => this.query(sql))),
    };
  }

  /** After this, no other call gets the connection. */
  giveUp(): void {
    this.isUsable = false;
  }

  /** Ends it without waiting for the server, which may never answer again. */
  discard(): void {
    this.giveUp();
    this.end().catch(() => {});
    // Late enough for the driver's farewell to be sent.
    setTimeout(() => this.#socket.destroy(), GRACE_MS).unref();
  }

  /** The driver's types lack what the server calls the session, and the proof that its statement may be cancelled. */
  #key(name: "processID" | "secretKey"): number {
    return Number(Reflect.get(this, name));
  }

  /**
   * Waits for an answer, and after a time cancels the statement. Otherwise the server would go on with it, or wait for
   * its standby, on a session that nobody knows any more.
   */
  async #within<T>(timeoutMs: number, ask: () => Promise<T>): Promise<T> {
    this.#isUnconfirmed = false;
    const askedAtMs = performance.now();
    const answer = ask();
    try {
      const first = await settledWithin(timeoutMs + (this.#isPooled ? 0 : GRACE_MS), answer);
      const outcome = first === LATE ? await this.#cancel(answer, timeoutMs, askedAtMs) : first;
      this.lastAnswerMs = performance.now();
      if (this.#isUnconfirmed) throw new UnconfirmedError();
      return outcome;
    } catch (error) {
      // A server that has become a standby can't serve a caller that wants to write.
      const wantsToWrite = ["read-write", "primary"].includes(this.#options.sessionAttributes);
      if (isConnectionLost(error) || (wantsToWrite && isReadOnly(error))) this.giveUp();
      throw error;
    }
  }

  async #cancel<T>(answer: Promise<T>, timeoutMs: number, askedAtMs: number): Promise<T> {
    // A request to cancel that arrives late would cancel the next statement.
    this.giveUp();
    await cancelStatement(this.target, this.#key("processID"), this.#key("secretKey"));
    const outcome = await settledWithin(GRACE_MS, answer);
    if (outcome !== LATE) return outcome;
    answer.catch(() => {});
    throw new TimeoutError(timeoutMs, askedAtMs);
  }
}

/** What {@link settledWithin} resolves with when the time is over. */
export const LATE: unique symbol = Symbol("late");

export async function settledWithin<T>(timeoutMs: number, promise: Promise<T>): Promise<T | typeof LATE> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => resolve(LATE), timeoutMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** https://www.postgresql.org/docs/current/protocol-message-formats.html */
const CANCEL_REQUEST = 80_877_102;
const MESSAGE_BYTES = 16;

/**
 * Asks a server, or a pooler in front of it, to cancel the statement of a session, on a connection of its own as the
 * protocol wants it. The driver has no public function for that. Resolves when the request has arrived, or could not
 * be delivered in time. As libpq does, it sends the key in the clear.
 */
function cancelStatement({ host, port }: Host, processId: number, secret: number): Promise<void> {
  const message = Buffer.alloc(MESSAGE_BYTES);
  message.writeInt32BE(MESSAGE_BYTES, 0);
  message.writeInt32BE(CANCEL_REQUEST, 4);
  message.writeInt32BE(processId, 8);
  message.writeInt32BE(secret, 12);
  return new Promise((resolve) => {
    const socket = host.startsWith("/")
      ? createConnection(`${host}/.s.PGSQL.${port}`)
      : createConnection(port, host);
    socket.setTimeout(GRACE_MS, () => socket.destroy());
    socket.on("error", () => {});
    socket.on("close", () => resolve());
    // The server closes it when it has read the request.
    socket.on("connect", () => socket.write(message));
    socket.resume();
  });
}
