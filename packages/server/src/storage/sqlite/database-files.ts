import { lstatSync, readlinkSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** The names that SQLite gives the files beside a database: its log, the index of the log, and its journal. */
export const LOG = "-wal";
export const INDEX = "-shm";
export const JOURNAL = "-journal";

/** Where a path leads to, also when there is no file at the end. */
export function targetOf(file: string): string {
  const isLink = lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink();
  return isLink ? targetOf(resolve(dirname(file), readlinkSync(file))) : file;
}

/** How many connections this process has to each file that it opened, by device and inode. */
const connections = new Map<string, number>();

/** Whether this process has a connection to that file, under whatever name. */
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

/** What stays the same when a file is renamed, and differs when another takes its place; empty if there is none. */
export function identityOf(file: string): string {
  const stats = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stats === undefined ? "" : `${stats.dev}:${stats.ino}`;
}
