import type { DatabaseSync } from "node:sqlite";
import { resolve } from "node:path";
import { type SchemaVersion, StoreError } from "../store.ts";
import { APPLICATION_ID, foreignDatabase, inspectFile } from "./inspect-file.ts";
import { MIGRATIONS } from "./migrations.ts";
import { readPragma } from "./statements.ts";
import { type DatabaseContext, toStoreError } from "./sqlite-errors.ts";

/**
 * Brings the file to the newest version, each step in a transaction of its own that other processes wait for.
 * A file that has all steps is not written, and one of a newer version of this program is refused.
 */
export function migrate(
  db: DatabaseSync,
  context: DatabaseContext,
  steps: readonly string[] = MIGRATIONS,
): void {
  while (versionOf(db, context, steps.length) < steps.length) {
    if (context.readOnly) throw needsWriting(context.file);
    db.exec("BEGIN IMMEDIATE");
    try {
      applyNext(db, context, steps);
      db.exec("COMMIT");
    } catch (error) {
      rollBack(db);
      throw error;
    }
  }
}

/**
 * Reads which steps a file has, and changes nothing.
 *
 * @throws StoreError
 */
export function sqliteSchemaVersion(path: string): SchemaVersion {
  const context: DatabaseContext = { file: resolve(path), readOnly: true };
  const newest = MIGRATIONS.length;
  try {
    inspectFile(context, false);
    const { DatabaseSync } = process.getBuiltinModule("node:sqlite");
    const db = new DatabaseSync(context.file, { readOnly: true });
    try {
      const version = versionOf(db, context, newest);
      return { version, newest, missing: MIGRATIONS.slice(version) };
    } finally {
      db.close();
    }
  } catch (error) {
    const failure = toStoreError(error, context);
    if (failure.code !== "NOT_FOUND") throw failure;
    return { version: 0, newest, missing: MIGRATIONS };
  }
}

function applyNext(db: DatabaseSync, context: DatabaseContext, steps: readonly string[]): void {
  // Read again: another process may have been faster.
  const version = versionOf(db, context, steps.length);
  const step = steps[version];
  if (step === undefined) return;
  if (version === 0) {
    if (!isEmpty(db)) throw foreignDatabase(context.file);
    db.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
  }
  db.exec(step);
  db.exec(`PRAGMA user_version = ${version + 1}`);
}

function versionOf(db: DatabaseSync, { file }: DatabaseContext, newest: number): number {
  const version = Number(readPragma(db, "user_version"));
  if (version <= newest) return version;
  throw new StoreError(
    "TOO_NEW",
    `The database ${file} has version ${version}, and this program knows versions up to ${newest}. Update Gatefold, or choose another file.`,
  );
}

function isEmpty(db: DatabaseSync): boolean {
  return db.prepare("SELECT 1 FROM sqlite_schema LIMIT 1").get() === undefined;
}

function rollBack(db: DatabaseSync): void {
  try {
    db.exec("ROLLBACK");
  } catch {
    // SQLite has ended the transaction itself; the error that made it do so is the one to report.
  }
}

function needsWriting(file: string): StoreError {
  return new StoreError(
    "READ_ONLY",
    `The database ${file} is new or was made by an older version. Open it once for writing, so that its tables are brought up to date.`,
  );
}
