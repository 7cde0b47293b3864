import { resolve } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { StoreError } from "../store.ts";
import { inspectFile } from "./inspect-file.ts";
import { migrate, PAGE_BYTES } from "./migrations.ts";
import {
  type DatabaseFiles,
  filesOfReader,
  filesOfWriter,
  NO_FILES,
  noteConnection,
} from "./database-files.ts";
import { rebuildItems } from "./rebuild-items.ts";
import { readPragma } from "./statements.ts";
import { type DatabaseContext, toStoreError } from "./sqlite-errors.ts";
import type { SqliteStoreOptions } from "./sqlite-store.ts";

const IN_MEMORY = ":memory:";

const NOTHING_IN_MEMORY =
  "There is no database in memory (:memory:) before it is made. Give the path of a file.";

export interface OpenOptions {
  readonly file: string;
  readonly create: boolean;
  readonly readOnly: boolean;
  readonly busyTimeoutMs: number;
  readonly onRebuild?: SqliteStoreOptions["onRebuild"];
}

/** A connection to a database that is ours and up to date. */
export interface OpenDatabase extends DatabaseContext {
  readonly db: DatabaseSync;
  readonly inMemory: boolean;
  readonly files: DatabaseFiles;
  close(): void;
}

/** Opens the database. With `create`, creates it and the folders above it if they are missing. Throws {@link StoreError}. */
export function openDatabase({
  file: path,
  create,
  readOnly,
  busyTimeoutMs,
  onRebuild,
}: OpenOptions): OpenDatabase {
  if (path === "")
    throw new StoreError("FAILED", "The path of the database is empty. Give the path of a file.");
  const inMemory = path === IN_MEMORY;
  const file = inMemory ? path : resolve(path);
  const context: DatabaseContext = { file, readOnly };
  try {
    if (!inMemory) inspectFile(context, create);
    else if (!create) throw new StoreError("NOT_FOUND", NOTHING_IN_MEMORY);
    const db = connect(context, busyTimeoutMs, onRebuild);
    const files = filesOf(db, context);
    const endConnection = inMemory ? () => {} : noteConnection(file);
    const close = () => {
      db.close();
      files.close();
      endConnection();
    };
    return { ...context, db, inMemory, files, close };
  } catch (error) {
    throw toStoreError(error, context);
  }
}

function connect(
  context: DatabaseContext,
  busyTimeoutMs: number,
  onRebuild: OpenOptions["onRebuild"],
): DatabaseSync {
  // Not an import, so that Node prints its warning about an experimental module only if a database is opened.
  const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
  const db = new DatabaseSync(context.file, { readOnly: context.readOnly });
  try {
    db.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
    makeDurable(db);
    // No effect on a database that has a first page already.
    db.exec(`PRAGMA page_size = ${PAGE_BYTES}`);
    migrate(db, context);
    if (!context.readOnly) useWriteAheadLog(db, context.file);
    limitMemory(db);
    rebuildItems(db, context, onRebuild);
    leaveSyncToGroupCommit(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** A migration returns when it is on disk. On macOS, only a full sync reaches the medium. */
function makeDurable(db: DatabaseSync): void {
  db.exec("PRAGMA synchronous = FULL; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON");
}

/**
 * A commit only writes to the log, and {@link DatabaseFiles.sync} brings it to disk without blocking reads. SQLite still
 * syncs the log before it copies it into the database.
 */
function leaveSyncToGroupCommit(db: DatabaseSync): void {
  db.exec("PRAGMA synchronous = NORMAL");
}

/** Readers and the one writer don't wait for each other, within this process and between processes. */
function useWriteAheadLog(db: DatabaseSync, file: string): void {
  const mode = readPragma(db, "journal_mode = WAL");
  if (mode === "wal" || (mode === "memory" && file === IN_MEMORY)) return;
  throw new StoreError(
    "FAILED",
    `The file system of ${file} can't hold a write-ahead log, as is usual for network drives. Choose a file on a local disk.`,
  );
}

/** As much as SQLite maps by default at most: 2 GB. */
const MAPPED_BYTES = 0x7fff0000;

/**
 * Pages are read from a memory map of the file, whose memory belongs to the page cache of the operating system: 100 of
 * a million albums take 0.7 ms of CPU instead of 1.1 ms. Beyond the map, two megabytes hold the inner pages; 32 MB were no
 * faster.
 *
 * The log is copied into the file every 4,000 pages, 32 MB, which spares pages that change again and again and makes
 * concurrent library writes 1.4 times as fast as SQLite's 1,000. After a large import it shrinks again.
 */
function limitMemory(db: DatabaseSync): void {
  db.exec(`PRAGMA cache_size = -2000; PRAGMA mmap_size = ${MAPPED_BYTES}`);
  db.exec("PRAGMA wal_autocheckpoint = 4000; PRAGMA journal_size_limit = 67108864");
}

function filesOf(db: DatabaseSync, { file, readOnly }: DatabaseContext): DatabaseFiles {
  if (file === IN_MEMORY) return NO_FILES;
  try {
    return readOnly ? filesOfReader(file) : filesOfWriter(db, file);
  } catch (error) {
    db.close();
    throw error;
  }
}
