import type { TestProject } from "vitest/node";
import { findPostgres, MISSING_POSTGRES, startPostgres } from "./postgres.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The URL of a server for all tests, which make their own databases on it. */
    readonly postgresUrl: string | undefined;
  }
}

/** Starts one server for all tests of a run. */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const bin = findPostgres();
  if (bin === undefined) {
    if (process.env["CI"] === "true") throw new Error(MISSING_POSTGRES);
    console.warn(`Tests with PostgreSQL are skipped. ${MISSING_POSTGRES}.`);
    project.provide("postgresUrl", undefined);
    return undefined;
  }
  const server = await startPostgres({ bin });
  project.provide("postgresUrl", server.url);
  return () => server.remove();
}
