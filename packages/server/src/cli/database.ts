import { existsSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Option } from "commander";
import { isPostgresUrl, withoutSecrets } from "../storage/postgres/address.ts";
import {
  type PostgresStore,
  type PostgresStoreOptions,
  postgresStore,
} from "../storage/postgres/postgres-store.ts";
import { type SqliteStore, sqliteStore } from "../storage/sqlite/sqlite-store.ts";
import { StoreError } from "../storage/store.ts";
import { UsageError } from "./usage-error.ts";

/** Where the database is when nothing else is said: in the folder that the command is run in. */
export const DEFAULT_FILE: string = join(".gatefold", "gatefold.db");

/** A store that outlives the command. */
export type Database = SqliteStore | PostgresStore;

/** The option that names the database. */
export function databaseOption(): Option {
  return new Option("--db <file>", "the database: a file, or postgres://user:password@host/database")
    .default(DEFAULT_FILE)
    .env("GATEFOLD_DB");
}

/**
 * Opens the database, or makes it. Its default folder is made with a `.gitignore`, for it holds the key that tokens
 * are signed with.
 *
 * @param options of a PostgreSQL
 * @throws StoreError
 */
export async function openOrCreateDatabase(
  db: string,
  options: Omit<PostgresStoreOptions, "url"> = {},
): Promise<Database> {
  if (isPostgresUrl(db)) return postgresStore({ ...options, url: db });
  refuseOtherUrl(db);
  const isNewFolder = db === DEFAULT_FILE && !existsSync(dirname(db));
  const store = sqliteStore({ file: db });
  if (isNewFolder) writeFileSync(join(dirname(db), ".gitignore"), "*\n");
  return store;
}

/** Opens a database that is there already: in a new one, a key or token would be of no use to any server. */
async function openExistingDatabase(db: string): Promise<Database> {
  try {
    if (isPostgresUrl(db)) return await postgresStore({ url: db, create: false });
    refuseOtherUrl(db);
    return sqliteStore({ file: db, create: false });
  } catch (error) {
    if (!(error instanceof StoreError && error.code === "NOT_FOUND")) throw error;
    throw new UsageError(`${error.message} ${HOW_TO_FIND_IT}`, { cause: error });
  }
}

const HOW_TO_FIND_IT =
  'Name the database of your server with --db or GATEFOLD_DB, or run this in the folder that it was started in. "gatefold serve" and "gatefold import" make a new one.';

/** Where a database is, for people to read. */
export function placeOf(store: Database): string {
  if (!store.persistent) return "memory: nothing is kept when this process ends";
  return "file" in store ? store.file : store.address;
}

/** Prints what was made for use with a server, and beside it on whose database. */
export function printMade(store: Database, text: string): void {
  console.log(text);
  console.error(`gatefold: made in the database ${placeOf(store)}`);
}

/** Does `work` on a database that is there already. */
export async function withExistingStore<T>(db: string, work: (store: Database) => Promise<T>): Promise<T> {
  return withStore(await openExistingDatabase(db), work);
}

/** Does `work` on the database, and closes it whatever comes of it. */
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
