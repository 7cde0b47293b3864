import type { DatabaseSync } from "node:sqlite";
import {
  closeSync,
  constants,
  fdatasync,
  fdatasyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { promisify } from "node:util";
import { StoreError } from "../store.ts";
import { writeMark } from "./log-mark.ts";
import { cutOff } from "./sqlite-errors.ts";

/** The names that SQLite gives the files beside a database: its log, the index of the log, and its journal. */
export const LOG = "-wal";
export const INDEX = "-shm";
export const JOURNAL = "-journal";

/** The file that a path leads to through symbolic links. It need not exist. */
export function targetOf(file: string): string {
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? targetOf(resolve(dirname(file), readlinkSync(file))) : file;
}

/** How many connections this process has to each file that it opened, by device and inode. */
const connections = new Map<string, number>();

/** Whether this process has a connection to that file, under any name. */
export function isOpenHere(file: string): boolean {
  return connections.has(identityOf(file));
}

/** Counts a connection to the file. Call the function that is returned when it ends. */
export function noteConnection(file: string): () => void {
  const identity = identityOf(file);
  connections.set(identity, (connections.get(identity) ?? 0) + 1);
  return () => {
    const left = (connections.get(identity) ?? 1) - 1;
    if (left === 0) connections.delete(identity);
    else connections.set(identity, left);
  };
}

/** Identifies a file, whatever its name is: device and inode. Empty if there is no file. */
export function identityOf(file: string): string {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? "" : `${stats.dev}:${stats.ino}`;
}

/** The files of an open database. */
export interface DatabaseFiles {
  /**
   * Whether the path leads to the file that was opened. Throws `CORRUPT` when that has become shorter, as when another
   * program copies something over it. To be called before each read transaction: a process that reads a part of a memory
   * map that its file has lost is killed.
   */
  checkFile(): boolean;
  /** Throws `MOVED` when a path no longer leads to the file that was opened: what is written would be lost. */
  check(): void;
  /** To be called in every write transaction: makes sure that the log says which database it belongs to. */
  markLog(): void;
  /** Waits, without blocking, until the disk has all that was written to the log. Rejects if it fails to take it. */
  sync(): Promise<void>;
  /** The same, but blocks. */
  syncNow(): void;
  /** To be called when the database has been closed. */
  close(): void;
}

/** A database in memory has no files. */
export const NO_FILES: DatabaseFiles = {
  checkFile: () => true,
  check: () => {},
  markLog: () => {},
  sync: async () => {},
  syncNow: () => {},
  close: () => {},
};

/** A database that is only read may be moved. */
export function filesOfReader(file: string): DatabaseFiles {
  const checkFile = fileCheck(file);
  return {
    ...NO_FILES,
    checkFile,
    check() {
      if (!checkFile()) throw new StoreError("MOVED", databaseMoved(file));
    },
  };
}

const syncData = promisify(fdatasync);

/** Where a log has its salt, which is new for each. https://www.sqlite.org/fileformat.html#the_wal_file_format */
const SALT = { offset: 16, bytes: 8 };

/** File systems store times in steps of up to two seconds. A second change within a step would go unnoticed. */
const FOLDER_SETTLED_MS = 3000;

/**
 * Remembers which files a database has open.
 *
 * Moving, deleting or replacing the log or its index changes their folder, so if the folder is unchanged, they are in
 * place. Calling stat on the log around each commit makes writes slower by a fifth: since Linux 6.13, a write after a
 * stat stores a new modification time.
 *
 * @param now milliseconds since 1970
 */
export function filesOfWriter(db: DatabaseSync, file: string, now: () => number = Date.now): DatabaseFiles {
  // If the path is a link, SQLite puts the log beside the file that it leads to.
  const real = realpathSync(file);
  // The first read creates the log.
  db.exec("SELECT 1 FROM sqlite_schema");
  const [log, index] = [`${real}${LOG}`, `${real}${INDEX}`];
  const descriptor = openLog(log);
  const identities = new Map([file, log, index].map((path) => [path, identityOf(path)]));
  const checkFile = fileCheck(file);
  const folder = dirname(real);
  /** The state of the folder in which the log and its index were found in place. */
  let knownFolder: string | undefined;
  let markedSalt = "";
  return {
    checkFile,
    check() {
      if (readSalt(descriptor) === undefined && framesOf(db) > 0)
        throw new StoreError("MOVED", logCutOff(file));
      // The folder first: a change after this look at it is noticed the next time.
      const lookedAtMs = now();
      const stats = statSync(folder, { bigint: true, throwIfNoEntry: false });
      if (!checkFile() || stats === undefined) throw new StoreError("MOVED", databaseMoved(file));
      const state = `${stats.dev}:${stats.ino}:${stats.ctimeNs}`;
      if (state === knownFolder) return;
      for (const path of [log, index]) {
        if (identityOf(path) === identities.get(path)) continue;
        // The log is still open, so its changes can be copied into the database.
        if (path === log) db.exec("PRAGMA wal_checkpoint(PASSIVE)");
        throw new StoreError("MOVED", sideFileMoved(file, path));
      }
      knownFolder = lookedAtMs - Number(stats.ctimeMs) > FOLDER_SETTLED_MS ? state : undefined;
    },
    markLog() {
      // A new log is empty. Its second transaction writes the mark, unless that is rolled back.
      const current = readSalt(descriptor);
      if (current === undefined || current === markedSalt) return;
      if (!writeMark(db, file, current)) markedSalt = current;
    },
    sync: syncData.bind(undefined, descriptor),
    syncNow: () => fdatasyncSync(descriptor),
    close() {
      closeSync(descriptor);
      // Otherwise the next process would apply the log to the file that is in the place of ours.
      const found = identityOf(file);
      const isReplaced = found !== "" && found !== identities.get(file);
      if (!isReplaced || identityOf(log) !== identities.get(log)) return;
      renameSync(log, `${log}.moved`);
      rmSync(index, { force: true });
    },
  };
}

const salt = Buffer.alloc(SALT.bytes);
const NO_SALT = Buffer.alloc(SALT.bytes);

/** The salt of a log; `undefined` if it is empty, or was when something was written after its first part. */
function readSalt(descriptor: number): string | undefined {
  const bytesRead = readSync(descriptor, salt, 0, SALT.bytes, SALT.offset);
  return bytesRead < SALT.bytes || salt.equals(NO_SALT) ? undefined : salt.toString("hex");
}

/** How many pages SQLite believes to be in the log. */
function framesOf(db: DatabaseSync): number {
  return Number(db.prepare("PRAGMA wal_checkpoint(NOOP)").get()?.["log"]);
}

/** See {@link DatabaseFiles.checkFile}. SQLite makes a file shorter only when it vacuums it, which we don't do. */
function fileCheck(file: string): () => boolean {
  const { dev, ino, size } = statSync(file, { bigint: true });
  let longest = size;
  return () => {
    const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
    // A file that was moved is still mapped. Another one may have its name.
    if (stats === undefined || stats.ino !== ino || stats.dev !== dev) return false;
    if (stats.size < longest) throw cutOff(file);
    longest = stats.size;
    return true;
  };
}

/** Opens the log without access times: reading its salt after each write would store a new one. */
function openLog(log: string): number {
  // Only Linux has this flag.
  const noAccessTime: number | undefined = constants.O_NOATIME;
  try {
    return openSync(log, constants.O_RDWR | (noAccessTime ?? 0));
  } catch {
    // Only the owner of the file may use it.
    return openSync(log, "r+");
  }
}

function logCutOff(file: string): string {
  return `The file ${file}${LOG} was emptied while in use, so nothing is written any more. The changes that were in it are lost. Stop this process, and start it again with a backup.`;
}

function databaseMoved(file: string): string {
  return `The database ${file} was moved, deleted or replaced while in use, so nothing is written any more. Put it back as it was. To go on with the file that has taken its place, stop this process and start it again: the changes that the old one still has in ${file}${LOG} are then kept in ${file}${LOG}.moved.`;
}

function sideFileMoved(file: string, lost: string): string {
  return `The file ${lost} was moved, deleted or replaced while in use, so nothing is written any more. Stop this process and start it again: what was answered so far is in the database ${file}.`;
}
