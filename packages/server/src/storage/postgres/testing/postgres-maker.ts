import { randomUUID } from "node:crypto";
import { createDatabase } from "@gatefold/test-postgres";
import type {} from "@gatefold/test-postgres/global-setup";
import { inject } from "vitest";
import type { StoreMaker } from "../../testing/store-maker.ts";
import { postgresStore } from "../postgres-store.ts";

/** The URL of the server for tests; `undefined` on a machine without PostgreSQL. */
export const serverUrl: string | undefined = inject("postgresUrl");

let database: Promise<string> | undefined;

/** The URL of a database that the tests of one file share. */
export function testDatabase(): Promise<string> {
  if (serverUrl === undefined) throw new Error("tests with PostgreSQL are skipped where it is missing");
  database ??= createDatabase(serverUrl);
  return database;
}

/** The name of a schema or role that no other test of the same server has, for roles are of all its databases. */
export function newSchema(): string {
  return `schema_${randomUUID().replaceAll("-", "")}`;
}

/** Stores in PostgreSQL, each test's in a schema of its own. */
export const postgresMaker: StoreMaker = {
  name: "postgres",
  isMissing: serverUrl === undefined,
  async prepare() {
    const url = await testDatabase();
    const schema = newSchema();
    return () => postgresStore({ url, schema, maxConnections: 4, statementTimeoutMs: 60_000 });
  },
};
