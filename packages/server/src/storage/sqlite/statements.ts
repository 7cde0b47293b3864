import type { DatabaseSync, SQLOutputValue, StatementSync } from "node:sqlite";

/** A row as `node:sqlite` returns it. The tables are `STRICT`, so the checks below never fail on our files. */
export type Row = Record<string, SQLOutputValue>;

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

/** The one value that a `PRAGMA` answers with. */
export function readPragma(db: DatabaseSync, name: string): SQLOutputValue | undefined {
  const row = db.prepare(`PRAGMA ${name}`).get();
  return row === undefined ? undefined : Object.values(row)[0];
}

export function text(value: SQLOutputValue | undefined): string {
  if (typeof value === "string") return value;
  throw new TypeError(`expected text in a column, found ${typeof value}`);
}

export function textOrNull(value: SQLOutputValue | undefined): string | null {
  return value === null ? null : text(value);
}

export function integer(value: SQLOutputValue | undefined): number {
  if (typeof value === "number") return value;
  throw new TypeError(`expected an integer in a column, found ${typeof value}`);
}

export function bytes(value: SQLOutputValue | undefined): Uint8Array {
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`expected bytes in a column, found ${typeof value}`);
}
