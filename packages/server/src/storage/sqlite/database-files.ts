import { lstatSync, readlinkSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";

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
