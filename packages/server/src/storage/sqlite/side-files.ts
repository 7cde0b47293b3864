import { existsSync, lstatSync, readlinkSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { StoreError } from "../store.ts";

/** How SQLite names the files beside a database: its log, the index of the log, and its journal. */
export const LOG = "-wal";
export const INDEX = "-shm";
const JOURNAL = "-journal";

/**
 * Refuses to begin a new database where files of a lost one are: SQLite would delete them, and with the log up to
 * 32 MB of changes that were never copied into the database.
 */
export function refuseOrphans(file: string): void {
  const orphans = [LOG, INDEX, JOURNAL].map((suffix) => `${targetOf(file)}${suffix}`).filter(existsSync);
  if (orphans.length > 0) throw orphaned(`The database ${file} is missing`, orphans);
}

/** An empty database is what a start leaves that was killed at once. It has no log yet. */
export function refuseLogOfEmpty(file: string): void {
  const log = `${targetOf(file)}${LOG}`;
  const bytes = statSync(log, { throwIfNoEntry: false })?.size ?? 0;
  if (bytes > 0) throw orphaned(`The database ${file} is empty`, [log]);
}

/** Whether there is a log or a journal. */
export function hasLog(file: string): boolean {
  return [LOG, JOURNAL].some((suffix) => existsSync(`${targetOf(file)}${suffix}`));
}

function orphaned(what: string, orphans: readonly string[]): StoreError {
  const [first = "", ...others] = orphans;
  const names = [first, ...others].join(" and ");
  return new StoreError(
    "MOVED",
    `${what}, but ${names} ${others.length > 0 ? "are" : "is"} still there, with changes that it may not have. Nothing was touched. Put the database back beside it, and start again. To begin with a new one instead, move ${names} away first.`,
  );
}

/** Where a path leads to, also when there is no file at the end. */
export function targetOf(file: string): string {
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? targetOf(resolve(dirname(file), readlinkSync(file))) : file;
}
