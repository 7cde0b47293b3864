import type { DatabaseSync, SQLOutputValue, StatementSync } from "node:sqlite";

/** A row as `node:sqlite` returns it. The tables are `STRICT`, so the checks below never fail on our files. */
export type Row = Record<string, SQLOutputValue>;

/** Returns a statement by its name. Each is prepared when it is first used, and then kept. */
export type Statements<Name extends string> = (name: Name) => StatementSync;

export function preparedStatements<Name extends string>(
  db: DatabaseSync,
  sql: Readonly<Record<Name, string>>,
): Statements<Name> {
  const prepared = new Map<Name, StatementSync>();
  return (name) => {
    const known = prepared.get(name);
    if (known !== undefined) return known;
    const statement = db.prepare(sql[name]);
    prepared.set(name, statement);
    return statement;
  };
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
