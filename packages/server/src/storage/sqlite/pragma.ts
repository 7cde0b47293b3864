import type { DatabaseSync, SQLOutputValue } from "node:sqlite";

/** The one value that a `PRAGMA` answers with. */
export function readPragma(db: DatabaseSync, name: string): SQLOutputValue | undefined {
  const row = db.prepare(`PRAGMA ${name}`).get();
  return row === undefined ? undefined : Object.values(row)[0];
}
