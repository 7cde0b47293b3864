import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Option } from "commander";
import { isPostgresUrl, withoutSecrets } from "../storage/postgres/address.ts";
import { type PostgresStore, postgresStore } from "../storage/postgres/postgres-store.ts";
import { type SqliteStore, sqliteStore } from "../storage/sqlite/sqlite-store.ts";
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
 * Opens the database. Its default folder is made with a `.gitignore`, for it holds the key that tokens are
 * signed with.
 *
 * @param maxConnections of a PostgreSQL
 * @throws StoreError
 */
export async function openDatabase(db: string, maxConnections?: number): Promise<Database> {
  if (isPostgresUrl(db)) return postgresStore({ url: db, maxConnections });
  refuseOtherUrl(db);
  if (db === DEFAULT_FILE && !existsSync(dirname(db))) {
    mkdirSync(dirname(db), { recursive: true });
    writeFileSync(join(dirname(db), ".gitignore"), "*\n");
  }
  return sqliteStore({ file: db });
}

/** Where a database is, for people to read. */
export function placeOf(store: Database): string {
  return "file" in store ? store.file : store.address;
}

/** Does `work` on the database, and closes it whatever comes of it. */
export async function withStore<T>(db: string, work: (store: Database) => Promise<T>): Promise<T> {
  const store = await openDatabase(db);
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
