import type { DatabaseSync } from "node:sqlite";
import {
  closeSync,
  constants,
  fdatasync,
  fdatasyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname } from "node:path";
import { StoreError } from "../store.ts";
import { cutOff } from "./inspect-file.ts";
import { logMarker } from "./log-mark.ts";
import { identityOf, INDEX, LOG } from "./database-files.ts";

/** The files of an open database. */
export interface PlacedFiles {
  /**
   * Throws `CORRUPT` when the file has become shorter, as when another program copies something over it. To be called
   * before each read transaction: a process that reads a part of a memory map that its file has lost is killed.
   */
  checkLength(): void;
  /** Throws `MOVED` when a path no longer leads to the file that was opened: what is written would be lost. */
  check(): void;
  /** To be called in every write transaction: makes sure that the log says which database it belongs to. */
  markLog(): void;
  /** Waits, without blocking, until the disk has all that was written to the log. */
  sync(done: (error: Error | null) => void): void;
  /** The same, but blocks. */
  syncNow(): Error | null;
  /** To be called when the database has been closed. */
  close(): void;
}

/** A database in memory has no files. */
export const NO_FILES: PlacedFiles = {
  checkLength: () => {},
  check: () => {},
  markLog: () => {},
  sync: (done) => done(null),
  syncNow: () => null,
  close: () => {},
};

/** A database that is only read may be moved. */
export function filesOfReader(file: string): PlacedFiles {
  const identity = identityOf(file);
  return {
    ...NO_FILES,
    checkLength: lengthCheck(file),
    check() {
      if (identityOf(file) !== identity) throw new StoreError("MOVED", databaseMoved(file));
    },
  };
}

/**
 * Remembers which files a database has open.
 *
 * @param now milliseconds since 1970
 */
export function filesOfWriter(db: DatabaseSync, file: string, now: () => number = Date.now): PlacedFiles {
  // If the path is a link, SQLite puts the log beside the file that it leads to.
  const real = realpathSync(file);
  // The first read creates the log.
  db.exec("SELECT 1 FROM sqlite_schema");
  const [log, index] = [`${real}${LOG}`, `${real}${INDEX}`];
  const descriptor = openLog(log);
  const folder = folderChecks(dirname(real), now);
  const identities = new Map([file, log, index].map((path) => [path, identityOf(path)]));
  const isInPlace = (path: string) => identities.get(path) === identityOf(path);
  const checkLength = lengthCheck(file);
  return {
    checkLength,
    check() {
      checkLength();
      const state = folder.stateNow();
      if (isInPlace(file) && folder.isKnown(state)) return;
      if (!isInPlace(file)) throw new StoreError("MOVED", databaseMoved(file));
      if (!isInPlace(log)) {
        // The log is still open, so its changes can be copied into the database.
        db.exec("PRAGMA wal_checkpoint(PASSIVE)");
        throw new StoreError("MOVED", sideFileMoved(file, log));
      }
      if (!isInPlace(index)) throw new StoreError("MOVED", sideFileMoved(file, index));
      folder.learn(state);
    },
    markLog: logMarker(db, file, descriptor),
    sync: (done) => fdatasync(descriptor, done),
    syncNow() {
      try {
        fdatasyncSync(descriptor);
        return null;
      } catch (error) {
        return error instanceof Error ? error : new Error(String(error));
      }
    },
    close() {
      closeSync(descriptor);
      // Otherwise the next process would apply the log to the file that is in the place of ours.
      if (isInPlace(file) || identityOf(file) === "" || !isInPlace(log)) return;
      renameSync(log, `${log}.moved`);
      rmSync(index, { force: true });
    },
  };
}

/** SQLite makes a file shorter only when it vacuums it, which we don't do. */
function lengthCheck(file: string): () => void {
  const { dev, ino, size } = statSync(file);
  let longest = size;
  return () => {
    const stats = statSync(file, { throwIfNoEntry: false });
    // A file that was moved is still mapped. Another one may have its name.
    if (stats === undefined || stats.ino !== ino || stats.dev !== dev) return;
    if (stats.size < longest) throw cutOff(file);
    longest = stats.size;
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

/** File systems store times in steps of up to two seconds. A second change within a step would go unnoticed. */
const FOLDER_SETTLED_MS = 3000;

interface FolderState {
  readonly identity: string;
  readonly changedAtMs: number;
  readonly lookedAtMs: number;
}

/**
 * Moving, deleting or replacing the log or its index changes their folder, so if the folder is unchanged, they are in
 * place. Calling stat on the log around each commit makes writes slower by a fifth: since Linux 6.13, a write after a
 * stat stores a new modification time.
 */
function folderChecks(folder: string, now: () => number) {
  let known = "";
  return {
    stateNow(): FolderState | undefined {
      const stats = statSync(folder, { bigint: true, throwIfNoEntry: false });
      if (stats === undefined) return undefined;
      const identity = `${stats.dev}:${stats.ino}:${stats.ctimeNs}`;
      return { identity, changedAtMs: Number(stats.ctimeMs), lookedAtMs: now() };
    },
    isKnown: (state: FolderState | undefined) => state !== undefined && state.identity === known,
    /** To be called when the files were found in place after this state was read. */
    learn(state: FolderState | undefined): void {
      const isSettled = state !== undefined && state.lookedAtMs - state.changedAtMs > FOLDER_SETTLED_MS;
      known = isSettled ? state.identity : "";
    },
  };
}

function databaseMoved(file: string): string {
  return `The database ${file} was moved, deleted or replaced while in use, so nothing is written any more. Put it back as it was. To go on with the file that has taken its place, stop this process and start it again: the changes that the old one still has in ${file}${LOG} are then kept in ${file}${LOG}.moved.`;
}

function sideFileMoved(file: string, lost: string): string {
  return `The file ${lost} was moved, deleted or replaced while in use, so nothing is written any more. Stop this process and start it again: what was answered so far is in the database ${file}.`;
}
