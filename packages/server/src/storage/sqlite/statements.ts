import type { DatabaseSync, SQLInputValue, SQLOutputValue, StatementSync } from "node:sqlite";

/** Makes statements by their names. Each is prepared when it is first used, and then kept. */
export function preparedStatements<Name extends string>(
  db: DatabaseSync,
  sql: Readonly<Record<Name, string>>,
): Readonly<Record<Name, StatementSync>> {
  const statements: Record<Name, StatementSync> = Object.create(null);
  for (const name in sql) {
    const get = () => {
      const value = db.prepare(sql[name]);
      Object.defineProperty(statements, name, { value });
      return value;
    };
    Object.defineProperty(statements, name, { get, configurable: true });
  }
  return statements;
}

/**
 * The columns of all rows that a statement returns. The same statement is always read with this, because rows as arrays, which take two
 * thirds of the time of objects, are a setting of the statement.
 */
export function allRows(statement: StatementSync, ...values: readonly SQLInputValue[]): SQLOutputValue[][] {
  statement.setReturnArrays?.(true);
  return statement.all(...values).map(columnsOf);
}

/** Node before 22.16 knows objects only. */
function columnsOf(row: Readonly<Record<string, SQLOutputValue>> | SQLOutputValue[]): SQLOutputValue[] {
  return Array.isArray(row) ? row : Object.values(row);
}

/** The one value that a `PRAGMA` answers with. */
export function readPragma(db: DatabaseSync, name: string): SQLOutputValue | undefined {
  const row = db.prepare(`PRAGMA ${name}`).get();
  return row === undefined ? undefined : Object.values(row)[0];
}

/** Runs `work` in a transaction, for which other processes that write wait. */
export function inTransaction(db: DatabaseSync, work: () => void): void {
  db.exec("BEGIN IMMEDIATE");
  try {
    work();
    db.exec("COMMIT");
  } catch (error) {
    rollBack(db);
    throw error;
  }
}

function rollBack(db: DatabaseSync): void {
  try {
    db.exec("ROLLBACK");
  } catch {
    // SQLite has ended the transaction itself. The error that caused this is reported.
  }
}
