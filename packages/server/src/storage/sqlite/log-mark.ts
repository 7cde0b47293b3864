import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { StoreError } from "../store.ts";
import { text } from "../columns.ts";

/**
 * A row that tells which state of the database file a log belongs to. SQLite applies any log that is beside a file, even
 * that of another database or of a newer copy, and mixes their pages.
 */
interface LogMark {
  /** New for each log. */
  readonly generation: string;
  /** The generation that the database file had when the mark was made. */
  readonly base: string;
  /** The mark before it, which may reach the file later. */
  readonly previous: string;
  /** The salt of the log that it was made for. https://www.sqlite.org/fileformat.html#the_wal_file_format */
  readonly log: string;
}

const SELECT_MARK = "SELECT generation, base, previous, log FROM log_mark";

/**
 * Writes the mark of a log, unless it has one. SQLite starts a new log when all of the old one is in the file. To be
 * called in a write transaction.
 *
 * @param salt the salt of the log
 * @returns whether it has written it; the log has it once the transaction is committed
 */
export function writeMark(db: DatabaseSync, file: string, salt: string): boolean {
  const mark = toMark(db.prepare(SELECT_MARK).get());
  const base = mark.log === salt ? undefined : markInFile(file)?.generation;
  if (base === undefined) return false;
  const update = db.prepare("UPDATE log_mark SET generation = ?, base = ?, previous = ?, log = ?");
  update.run(randomBytes(8).toString("hex"), base, mark.generation, salt);
  return true;
}

/** How often a mismatch is checked again: another process may be copying the log into the file. */
const ATTEMPTS = 3;

/** Refuses a database beside the log of another one, without changing either. */
export function refuseForeignLog(file: string, log: string): void {
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) === 0) return;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const own = markInFile(file)?.generation;
    if (own === undefined) return;
    const { generation, base, previous } = markWithLog(file) ?? { generation: own };
    if ([generation, base, previous].includes(own)) return;
  }
  throw new StoreError(
    "MOVED",
    `${log} is not the log of the database ${file}: it belongs to another database, or to a newer copy of this one. Nothing was touched. Put the database back that it belongs to, or move ${log} away and start again.`,
  );
}

/** The mark in the file without the log; `undefined` if an older version created the file. */
function markInFile(file: string): LogMark | undefined {
  const url = pathToFileURL(file);
  url.searchParams.set("immutable", "1");
  try {
    return readMark(openReadOnly(url));
  } catch {
    return undefined;
  }
}

/** The mark in the file with the log; `undefined` if it can't be read for a reason that has nothing to do with the log. */
function markWithLog(file: string): Partial<LogMark> | undefined {
  try {
    return readMark(openReadOnly(file));
  } catch (error) {
    return isMismatch(error) ? {} : undefined;
  }
}

function openReadOnly(path: string | URL): DatabaseSync {
  const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
  return new DatabaseSync(path, { readOnly: true });
}

function readMark(db: DatabaseSync): LogMark {
  try {
    db.exec("PRAGMA busy_timeout = 1000");
    return toMark(db.prepare(SELECT_MARK).get());
  } finally {
    db.close();
  }
}

function toMark(row: ReturnType<ReturnType<DatabaseSync["prepare"]>["get"]>): LogMark {
  return {
    generation: text(row?.["generation"]),
    base: text(row?.["base"]),
    previous: text(row?.["previous"]),
    log: text(row?.["log"]),
  };
}

/** Whether the error shows that file and log don't belong together: damaged pages, no such table, or no such row. */
function isMismatch(error: unknown): boolean {
  if (error instanceof TypeError) return true;
  const code = error instanceof Error && "errcode" in error ? Number(error.errcode) & 0xff : 0;
  const [GENERIC, CORRUPT, NOT_A_DATABASE] = [1, 11, 26];
  return [GENERIC, CORRUPT, NOT_A_DATABASE].includes(code);
}
