import { StoreError } from "../store.ts";

/** The name of a schema in SQL. Only names that need no escaping are taken. */
export function quoteSchema(name: string): string {
  if (/^[a-z_][a-z0-9_]{0,62}$/.test(name) && !name.startsWith("pg_")) return `"${name}"`;
  throw new StoreError(
    "FAILED",
    `"${name}" can't be the schema. Give a name of up to 63 lower-case letters, digits and _ that begins with no digit and not with pg_.`,
  );
}
