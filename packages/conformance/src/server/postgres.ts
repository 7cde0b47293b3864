import { createDatabase } from "@gatefold/test-postgres";
import type {} from "@gatefold/test-postgres/global-setup";
import { inject } from "vitest";

/** The URL of a server for tests; `undefined` on a machine without PostgreSQL. */
export const postgresUrl: string | undefined = inject("postgresUrl");

/** The URL of a new database on it. */
export function testDatabase(): Promise<string> {
  if (postgresUrl === undefined) throw new Error("tests with PostgreSQL are skipped where it is missing");
  return createDatabase(postgresUrl);
}
