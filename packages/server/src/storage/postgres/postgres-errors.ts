import { StoreError, type StoreErrorCode } from "../store.ts";
import { type Address, describeDatabase } from "./address.ts";

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const READ_ONLY_TRANSACTION = "25006";
const TOO_MANY_CONNECTIONS = "53300";

const CODE_OF_STATE: Readonly<Record<string, StoreErrorCode>> = {
  [READ_ONLY_TRANSACTION]: "READ_ONLY",
  "42501": "READ_ONLY", // insufficient_privilege
  "53100": "FULL", // disk_full
  "55P03": "LOCKED", // lock_not_available
  "57P01": "UNREACHABLE", // admin_shutdown
  "57P02": "UNREACHABLE", // crash_shutdown
  "57P03": "UNREACHABLE", // cannot_connect_now
  [TOO_MANY_CONNECTIONS]: "UNREACHABLE",
  XX001: "CORRUPT", // data_corrupted
  XX002: "CORRUPT", // index_corrupted
};

/** The server did not answer a statement, which could not be cancelled either. */
export class TimeoutError extends Error {
  /** When it was sent, on the clock of `performance.now()`. */
  readonly askedAtMs: number;

  constructor(timeoutMs: number, askedAtMs: number) {
    super(`it did not answer within ${timeoutMs / 1000} seconds`);
    this.name = "TimeoutError";
    this.askedAtMs = askedAtMs;
  }
}

/** A commit is on the primary server, but its wait for the standby was cancelled, so it may be lost yet. */
export class UnconfirmedError extends Error {
  constructor() {
    super("its synchronous standby did not confirm the change in time");
    this.name = "UnconfirmedError";
  }
}

/** Turns an error of the driver into a {@link StoreError} that says what to do. */
export function toStoreError(error: unknown, address: Address): StoreError {
  if (error instanceof StoreError) return error;
  const code = storeErrorCode(error);
  return new StoreError(code, messageFor(code, error, address), { cause: error });
}

/** The SQLSTATE of an error that the server reported; `undefined` for other errors. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error && "severity" in error && "code" in error)) return undefined;
  return String(error.code);
}

/** Whether a table is missing. */
export function isUndefinedTable(error: unknown): boolean {
  return sqlState(error) === "42P01";
}

/** Whether the connection ended during a statement, which may or may not have been executed. */
export function isConnectionLost(error: unknown): boolean {
  const state = sqlState(error);
  // admin_shutdown, crash_shutdown, connection exceptions
  if (state !== undefined) return /^(57P01|57P02|08)/.test(state);
  if (!(error instanceof Error)) return false;
  return (
    "syscall" in error || /^(Connection terminated|Client has encountered a connection)/.test(error.message)
  );
}

/**
 * Whether a transaction conflicted with another one, and was rolled back. Our statements allow for keys that exist, so a
 * unique violation means that another transaction added the key at the same time.
 */
export function isConflict(error: unknown): boolean {
  // serialization_failure, deadlock_detected, unique_violation
  return ["40001", "40P01", "23505"].includes(sqlState(error) ?? "");
}

/** Whether a statement that writes was refused because the server or the transaction may only read. */
export function isReadOnly(error: unknown): boolean {
  return sqlState(error) === READ_ONLY_TRANSACTION;
}

/** Whether the server takes no further connection. */
export function isServerFull(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isServerFull);
  return sqlState(error) === TOO_MANY_CONNECTIONS;
}

/** Whether the connection can still be used, because only the statement failed. */
export function isHarmless(error: unknown): boolean {
  if (error instanceof StoreError) return true;
  return sqlState(error) !== undefined && !isConnectionLost(error);
}

/** Whether the time for an answer was over. */
function isTimeout(error: unknown): boolean {
  if (error instanceof TimeoutError || error instanceof UnconfirmedError) return true;
  return error instanceof Error && /timeout/.test(error.message) && sqlState(error) === undefined;
}

function storeErrorCode(error: unknown): StoreErrorCode {
  // None of several hosts could be used.
  if (error instanceof AggregateError) return "UNREACHABLE";
  const known = CODE_OF_STATE[sqlState(error) ?? ""];
  if (known !== undefined) return known;
  const isAway = isConnectionLost(error) || isTimeout(error) || systemErrorCode(error) !== undefined;
  return isAway ? "UNREACHABLE" : "FAILED";
}

function systemErrorCode(error: unknown): string | undefined {
  if (sqlState(error) !== undefined || !(error instanceof Error && "code" in error)) return undefined;
  return String(error.code);
}

function messageFor(code: StoreErrorCode, error: unknown, address: Address): string {
  const database = describeDatabase(address);
  const reason = reasonOf(error);
  const special = messageForState(sqlState(error), address);
  if (special !== undefined) return `${database} ${special} (${reason}).`;
  switch (code) {
    case "READ_ONLY":
      return `${database} can't be written (${reason}). Allow the user ${address.user} to write it, or give the address of the primary server.`;
    case "LOCKED":
      return `${database} is locked by another process, which did not let go in time. Wait until that process has finished, or stop it, and try again.`;
    case "FULL":
      return `There is no space left for ${database.replace("The", "the")}. Free some space on its disk and try again.`;
    case "CORRUPT":
      return `${database} is damaged (${reason}). Restore it from a backup.`;
    case "UNREACHABLE":
      return `${database} can't be reached (${reason}). Check that the server is running and accepts connections from here.`;
    default:
      return `${database} failed: ${reason}.`;
  }
}

function messageForState(state: string | undefined, { user, database }: Address): string | undefined {
  switch (state) {
    case "28P01": // invalid_password
    case "28000": // invalid_authorization_specification
      return `refused the user ${user}: check user and password`;
    case "3D000": // invalid_catalog_name
      return `does not exist: make it, with "createdb ${database}"`;
    case TOO_MANY_CONNECTIONS:
      return "has no connection left: raise its max_connections, or let each process have fewer";
    case "57014": // query_canceled
      return "took too long for a statement, which was rolled back";
    default:
      return undefined;
  }
}

/** A failure to connect to each of several addresses has no message of its own. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join(", ");
  const text = error instanceof Error ? error.message : String(error);
  if (text.includes("password must be a")) return "it asks for a password, and none was given";
  return text.replace(/\.$/, "");
}
