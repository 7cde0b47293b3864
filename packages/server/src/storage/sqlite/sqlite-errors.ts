import { StoreError, type StoreErrorCode } from "../store.ts";

/** What messages say about the database that an error came from. */
export interface DatabaseContext {
  /** Absolute path, or `:memory:`. */
  readonly file: string;
  readonly readOnly: boolean;
}

/** Primary result codes, the low byte of the extended ones. https://www.sqlite.org/rescode.html */
const RESULT = {
  PERM: 3,
  BUSY: 5,
  LOCKED: 6,
  READONLY: 8,
  CORRUPT: 11,
  FULL: 13,
  CANTOPEN: 14,
  TOOBIG: 18,
  CONSTRAINT: 19,
  MISMATCH: 20,
  RANGE: 25,
  NOTADB: 26,
} as const;

const CODE_OF_RESULT: Readonly<Record<number, StoreErrorCode>> = {
  [RESULT.BUSY]: "LOCKED",
  [RESULT.LOCKED]: "LOCKED",
  [RESULT.PERM]: "READ_ONLY",
  [RESULT.READONLY]: "READ_ONLY",
  [RESULT.CANTOPEN]: "READ_ONLY",
  [RESULT.CORRUPT]: "CORRUPT",
  // Files of other programs are refused before SQLite reads them, so this one was ours.
  [RESULT.NOTADB]: "CORRUPT",
  [RESULT.FULL]: "FULL",
};

const CODE_OF_SYSTEM_ERROR: Readonly<Record<string, StoreErrorCode>> = {
  EACCES: "READ_ONLY",
  EPERM: "READ_ONLY",
  EROFS: "READ_ONLY",
  ENOENT: "READ_ONLY",
  ENOSPC: "FULL",
  EDQUOT: "FULL",
};

/** Results after which the transaction is as it was before the statement. */
const HARMLESS_TO_TRANSACTION: ReadonlySet<number> = new Set([
  RESULT.TOOBIG,
  RESULT.CONSTRAINT,
  RESULT.MISMATCH,
  RESULT.RANGE,
]);

/** Turns an error of SQLite or the file system into a {@link StoreError} that says what to do. */
export function toStoreError(error: unknown, context: DatabaseContext): StoreError {
  if (error instanceof StoreError) return error;
  const code = storeErrorCode(error);
  return new StoreError(code, messageFor(code, error, context), { cause: error });
}

export function isBusy(error: unknown): boolean {
  const result = sqliteResult(error);
  return result === RESULT.BUSY || result === RESULT.LOCKED;
}

/**
 * Whether a transaction can't go on after this error: SQLite may have rolled it back already, and what follows
 * would be committed statement by statement. https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction
 */
export function endsTransaction(error: unknown): boolean {
  const result = sqliteResult(error);
  return result !== undefined && !HARMLESS_TO_TRANSACTION.has(result);
}

function storeErrorCode(error: unknown): StoreErrorCode {
  const result = sqliteResult(error);
  if (result !== undefined) return CODE_OF_RESULT[result] ?? "FAILED";
  return CODE_OF_SYSTEM_ERROR[systemErrorCode(error)] ?? "FAILED";
}

function sqliteResult(error: unknown): number | undefined {
  if (!(error instanceof Error && "errcode" in error && typeof error.errcode === "number")) return undefined;
  return error.errcode & 0xff;
}

function systemErrorCode(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

function messageFor(code: StoreErrorCode, error: unknown, { file, readOnly }: DatabaseContext): string {
  const reason = error instanceof Error ? error.message : String(error);
  switch (code) {
    case "LOCKED":
      return `The database ${file} is locked by another process, which did not let go in time. Wait until that process has finished, or stop it, and try again.`;
    case "READ_ONLY":
      return readOnly
        ? `The database ${file} was opened for reading only and this needs to write (${reason}). Open it for writing.`
        : `The database ${file} can't be written (${reason}). Allow this user to write the file and its folder, or choose another file.`;
    case "CORRUPT":
      return `The database ${file} is damaged (${reason}). Restore it from a backup, or move it away and start with a new one.`;
    case "FULL":
      return `There is no space left for the database ${file}. Free some space on its disk and try again.`;
    default:
      if (systemErrorCode(error) === "ENOTDIR") {
        return `The database ${file} can't be opened, because a part of its path is a file and no folder. Choose another path.`;
      }
      return `The database ${file} failed: ${reason}.`;
  }
}

export function cutOff(file: string): StoreError {
  return new StoreError(
    "CORRUPT",
    `The database ${file} is damaged: it is cut off. Restore it from a backup, or move it away and start with a new one.`,
  );
}
