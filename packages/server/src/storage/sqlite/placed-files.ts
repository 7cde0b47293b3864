import type { DatabaseSync } from "node:sqlite";
import { closeSync, fdatasync, openSync, realpathSync, renameSync, rmSync } from "node:fs";
import { StoreError } from "../store.ts";
import { logMarker } from "./log-mark.ts";
import { identityOf } from "./open-files.ts";
import { INDEX, LOG } from "./side-files.ts";

/** The files of an open database. */
export interface PlacedFiles {
  /** Throws `MOVED` when a path no longer leads to the file that was opened: what is written would be lost. */
  check(): void;
  /** To be called in every write transaction: makes sure that the log says which database it belongs to. */
  markLog(): void;
  /** Waits, without blocking, until the disk has all that was written to the log. */
  sync(done: (error: Error | null) => void): void;
  /** To be called when the database has been closed. */
  close(): void;
}

/** A database in memory has no files. */
export const NO_FILES: PlacedFiles = {
  check: () => {},
  markLog: () => {},
  sync: (done) => done(null),
  close: () => {},
};

/** A database that is only read is of use wherever it is. */
export function filesOfReader(file: string): PlacedFiles {
  const identity = identityOf(file);
  return {
    ...NO_FILES,
    check() {
      if (identityOf(file) !== identity) throw new StoreError("MOVED", databaseMoved(file));
    },
  };
}

/**
 * Takes down which files a database has open.
 */
export function filesOfWriter(db: DatabaseSync, file: string): PlacedFiles {
  // SQLite puts them beside the file that a link leads to.
  const real = realpathSync(file);
  // The log is made by the first read.
  db.exec("SELECT 1 FROM sqlite_schema");
  const [log, index] = [`${real}${LOG}`, `${real}${INDEX}`];
  const descriptor = openSync(log, "r+");
  const known = [file, log, index].map((path) => ({ path, identity: identityOf(path) }));
  const isInPlace = (path: string) =>
    known.some((each) => each.path === path && each.identity === identityOf(path));
  return {
    check() {
      const lost = known.find(({ path }) => !isInPlace(path));
      if (lost === undefined) return;
      if (lost.path === file) throw new StoreError("MOVED", databaseMoved(file));
      // The log is still open, so that what it has can be copied into the database.
      if (lost.path === log) db.exec("PRAGMA wal_checkpoint(PASSIVE)");
      throw new StoreError("MOVED", sideFileMoved(file, lost.path));
    },
    markLog: logMarker(db, file, descriptor),
    sync: (done) => fdatasync(descriptor, done),
    close() {
      closeSync(descriptor);
      // The next process would take the log for that of the file which has taken the place of ours.
      if (isInPlace(file) || identityOf(file) === "" || !isInPlace(log)) return;
      renameSync(log, `${log}.moved`);
      rmSync(index, { force: true });
    },
  };
}

function databaseMoved(file: string): string {
  return `The database ${file} was moved, deleted or replaced while in use, so nothing is written any more. Put it back as it was. To go on with the file that has taken its place, stop this process and start it again: the changes that the old one still has in ${file}${LOG} are then kept in ${file}${LOG}.moved.`;
}

function sideFileMoved(file: string, lost: string): string {
  return `The file ${lost} was moved, deleted or replaced while in use, so nothing is written any more. Stop this process and start it again: what was answered so far is in the database ${file}.`;
}
