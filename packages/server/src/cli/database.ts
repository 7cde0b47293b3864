import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Option } from "commander";
import { type SqliteStore, sqliteStore } from "../storage/sqlite/sqlite-store.ts";

/** Where the database is when nothing else is said: in the folder that the command is run in. */
export const DEFAULT_FILE: string = join(".gatefold", "gatefold.db");

/** The option that names the database. */
export function databaseOption(): Option {
  return new Option("--db <file>", "the database").default(DEFAULT_FILE).env("GATEFOLD_DB");
}

/**
 * Opens the database. Its default folder is made with a `.gitignore`, for it holds the key that tokens are
 * signed with.
 *
 * @throws StoreError
 */
export function openStore(file: string): SqliteStore {
  if (file === DEFAULT_FILE && !existsSync(dirname(file))) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(join(dirname(file), ".gitignore"), "*\n");
  }
  return sqliteStore({ file });
}

/** Does `work` on the database, and closes it whatever comes of it. */
export async function withStore<T>(file: string, work: (store: SqliteStore) => Promise<T>): Promise<T> {
  const store = openStore(file);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
