import { existsSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Command, Option } from "commander";
import { isPostgresUrl, withoutSecrets } from "../storage/postgres/address.ts";
import {
  type PostgresStore,
  type PostgresStoreOptions,
  postgresSchemaVersion,
  postgresStore,
} from "../storage/postgres/postgres-store.ts";
import { type SqliteStore, sqliteStore } from "../storage/sqlite/sqlite-store.ts";
import { sqliteSchemaVersion } from "../storage/sqlite/migrations.ts";
import { type SchemaVersion, StoreError } from "../storage/store.ts";
import { CommandError, type DataOptions, jsonOption, print, UsageError } from "./command.ts";
import { withSearchThreads } from "./search-threads.ts";

/** Where the database is when nothing else is said: in the folder that the command is run in. */
export const DEFAULT_FILE: string = join(".gatefold", "gatefold.db");

/** A database of a command: one in a file, or one on a server. */
export type Database = SqliteStore | PostgresStore;

/** The option `--db`, which the environment variable `GATEFOLD_DB` sets too. */
export function databaseOption(): Option {
  return new Option("--db <file>", "the database: a file, or postgres://user:password@host/database")
    .default(DEFAULT_FILE)
    .env("GATEFOLD_DB");
}

/**
 * Opens or creates the database, and returns whether it is new. The default folder gets a `.gitignore`, because the
 * database contains the key that signs tokens.
 *
 * @throws StoreError
 */
export async function openOrCreateDatabase(
  db: string,
  options: Omit<OpenOptions, "create"> = {},
): Promise<{ readonly store: Database; readonly isNew: boolean }> {
  try {
    return { store: await open(db, { ...options, create: false }), isNew: false };
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  const isNewFolder = db === DEFAULT_FILE && !existsSync(dirname(db));
  const store = await open(db, options);
  if (isNewFolder) writeFileSync(join(dirname(db), ".gitignore"), "*\n");
  return { store, isNew: true };
}

/** Opens an existing database: no server would know a key or token in a new one. */
async function openExistingDatabase(db: string): Promise<Database> {
  try {
    return await open(db, { create: false });
  } catch (error) {
    if (!isNotFound(error)) throw error;
    throw new CommandError(`${error.message} ${HOW_TO_FIND_IT}`, { cause: error });
  }
}

/** How a command opens its database. */
export interface OpenOptions extends Omit<PostgresStoreOptions, "url"> {
  /**
   * How many threads search a database in a file.
   * @default 0
   */
  readonly searchThreads?: number | undefined;
}

async function open(db: string, { searchThreads = 0, ...options }: OpenOptions): Promise<Database> {
  const onRebuild = createRebuildNotes();
  if (isPostgresUrl(db)) return postgresStore({ ...options, url: db, onRebuild });
  refuseOtherUrl(db);
  return withSearchThreads(sqliteStore({ file: db, create: options.create, onRebuild }), searchThreads);
}

/** Says on standard error how many albums are left, in a dozen lines whatever their number is. */
function createRebuildNotes(): (pendingAlbums: number) => void {
  let step: number | undefined;
  let next = Infinity;
  return (pendingAlbums) => {
    if (pendingAlbums === 0 || pendingAlbums > next) return;
    step ??= Math.ceil(pendingAlbums / 10);
    next = pendingAlbums - step;
    console.error(`gatefold: making the tracks and artists of albums: ${pendingAlbums} albums are left`);
  };
}

/** How far the tables of a database are, which is not changed. */
export async function readSchemaVersion(db: string): Promise<SchemaVersion> {
  if (isPostgresUrl(db)) return postgresSchemaVersion({ url: db });
  refuseOtherUrl(db);
  return sqliteSchemaVersion(db);
}

export function nameOf(db: string): string {
  return isPostgresUrl(db) ? withoutSecrets(db) : resolve(db);
}

function isNotFound(error: unknown): error is StoreError {
  return error instanceof StoreError && error.code === "NOT_FOUND";
}

const HOW_TO_FIND_IT =
  'Name the database of your server with --db or GATEFOLD_DB, or run this in the folder that it was started in. "gatefold serve" and "gatefold import" make a new one.';

/** Where a database is, for messages: its file, or its address without the password. */
export function placeOf(store: Database): string {
  if (!store.persistent) return "memory: nothing is kept when this process ends";
  return "file" in store ? store.file : store.address;
}

/** Adds `--db` and `--json`, and runs `work` on a database that must exist. */
export function onDatabase<Options extends DataOptions>(
  command: Command,
  work: (store: Database, args: readonly string[], options: Options) => Promise<void>,
): Command {
  return command
    .addOption(databaseOption())
    .addOption(jsonOption())
    .action(async () => {
      const options = command.opts<Options>();
      // Commander passes on what a variadic argument takes as a list.
      const args = command.processedArgs
        .flat()
        .filter((value) => value !== undefined)
        .map(String);
      await withStore(await openExistingDatabase(options.db), (store) => work(store, args, options));
    });
}

/** Prints what was created, and on standard error in which database. */
export function printMade(store: Database, options: DataOptions, value: object, text: string): void {
  print(options, value, text);
  console.error(`gatefold: made in the database ${placeOf(store)}`);
}

export async function withStore<T>(store: Database, work: (store: Database) => Promise<T>): Promise<T> {
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** Nobody means a file by such a name, which would be made and take the password into the name of a folder. */
function refuseOtherUrl(db: string): void {
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(db)) return;
  throw new UsageError(
    `"${withoutSecrets(db)}" is neither a file nor an address of PostgreSQL, such as postgres://user:password@host:5432/database (--db or GATEFOLD_DB).`,
  );
}
