import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  type Stats,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import { StoreError } from "../store.ts";
import { refuseForeignLog } from "./log-mark.ts";
import { INDEX, isOpenHere, JOURNAL, LOG, targetOf } from "./database-files.ts";
import { cutOff, type DatabaseContext } from "./sqlite-errors.ts";

/** Bytes 68 to 71 of our files, "GTFD" in ASCII. Set by `PRAGMA application_id`. */
export const APPLICATION_ID = 0x47544644;

const SQLITE_MAGIC = "SQLite format 3\0";
const HEADER_BYTES = 100;
// https://www.sqlite.org/fileformat.html#the_database_header
const PAGE_BYTES_OFFSET = 16;
const APPLICATION_ID_OFFSET = 68;

/**
 * Makes sure that a file is ours, or creates an empty one, before SQLite opens it: even a connection that only reads may
 * leave files beside a database of another program.
 */
export function inspectFile({ file, readOnly }: DatabaseContext, create: boolean): void {
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) {
    refuseOrphans(file);
    if (!create || readOnly) throw new StoreError("NOT_FOUND", `There is no database ${file}.`);
    createFile(file);
    return;
  }
  refuseOtherThanFile(file, stats);
  if (stats.size === 0) refuseLogOfEmpty(file);
  if (!create && stats.size === 0)
    throw new StoreError("NOT_FOUND", `There is no database in ${file}: the file is empty.`);
  if (!readOnly) {
    accessSync(file, constants.R_OK | constants.W_OK);
    accessSync(dirname(file), constants.W_OK);
  }
  // POSIX drops all locks of a process on a file as soon as the process closes any descriptor of it, so a file
  // that this process has a connection to is not opened again. https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_
  if (stats.size === 0 || isOpenHere(file)) return;
  inspectHeader(file, stats.size);
  refuseForeignLog(file, `${targetOf(file)}${LOG}`);
}

function createFile(file: string): void {
  makeFolder(dirname(file));
  // Only the owner may read it, because it holds signing keys. SQLite gives its side files the same permissions.
  closeSync(openSync(file, "a", 0o600));
}

/**
 * `mkdir` with `recursive` never returns if the parent exists and nothing can be created in it, such as in `/proc`. So
 * this creates the missing folders one by one.
 */
function makeFolder(folder: string): void {
  const parent = dirname(folder);
  if (existsSync(folder) || parent === folder) return;
  makeFolder(parent);
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been faster.
    if (!existsSync(folder)) throw error;
  }
}

function refuseOtherThanFile(file: string, stats: Stats): void {
  if (stats.isFile()) return;
  const kind = stats.isDirectory() ? "a folder" : "not a regular file";
  throw new StoreError("NOT_A_DATABASE", `${file} is ${kind}. Give the path of a database file.`);
}

function inspectHeader(file: string, fileBytes: number): void {
  const header = readHeader(file);
  if (header.toString("latin1", 0, SQLITE_MAGIC.length) !== SQLITE_MAGIC) {
    throw new StoreError(
      "NOT_A_DATABASE",
      `${file} is not a database. It was left as it is: choose another file.`,
    );
  }
  if (header.length < HEADER_BYTES) throw cutOff(file);
  if (header.readInt32BE(APPLICATION_ID_OFFSET) !== APPLICATION_ID) throw foreignDatabase(file);
  // SQLite reads the missing rest of the last page as zeros. Only a log may still hold the whole page.
  const hasLog = [LOG, JOURNAL].some((suffix) => existsSync(`${targetOf(file)}${suffix}`));
  if (fileBytes % header.readUInt16BE(PAGE_BYTES_OFFSET) !== 0 && !hasLog) throw cutOff(file);
}

export function foreignDatabase(file: string): StoreError {
  return new StoreError(
    "NOT_A_DATABASE",
    `${file} is a database of another application. It was left as it is: choose another file.`,
  );
}

function readHeader(file: string): Buffer {
  const descriptor = openSync(file, "r");
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    return header.subarray(0, readSync(descriptor, header, 0, HEADER_BYTES, 0));
  } finally {
    closeSync(descriptor);
  }
}

/**
 * Refuses to create a database beside the log, index or journal of a missing one: SQLite would delete them, and with the
 * log up to 32 MB of changes that were never copied into the database.
 */
function refuseOrphans(file: string): void {
  const orphans = [LOG, INDEX, JOURNAL].map((suffix) => `${targetOf(file)}${suffix}`).filter(existsSync);
  if (orphans.length > 0) throw orphaned(`The database ${file} is missing`, orphans);
}

/** A process that is killed while it creates the database leaves an empty file. It has no log yet. */
function refuseLogOfEmpty(file: string): void {
  const log = `${targetOf(file)}${LOG}`;
  const bytes = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes > 0) throw orphaned(`The database ${file} is empty`, [log]);
}

function orphaned(what: string, orphans: readonly string[]): StoreError {
  const names = orphans.join(" and ");
  return new StoreError(
    "MOVED",
    `${what}, but ${names} ${orphans.length > 1 ? "are" : "is"} still there, with changes that it may not have. Nothing was touched. Put the database back beside it, and start again. To begin with a new one instead, move ${names} away first.`,
  );
}
