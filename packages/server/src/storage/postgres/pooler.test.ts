import {
  findPgbouncer,
  MISSING_PGBOUNCER,
  type RunningPgbouncer,
  startPgbouncer,
} from "@gatefold/test-postgres";
import { isThorough } from "@gatefold/test-helpers/thorough";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { album, albumId } from "../testing/fixtures.ts";
import { describeStore } from "../testing/store-contract.ts";
import { postgresStore } from "./postgres-store.ts";
import { connectAdmin, untilBlocked } from "./testing/admin.ts";
import { errorOf, openPostgresStore } from "./testing/open-store.ts";
import { newSchema, serverUrl, testDatabase } from "./testing/postgres-maker.ts";

const program = findPgbouncer();
if (program === undefined) {
  if (process.env["CI"] === "true") throw new Error(MISSING_PGBOUNCER);
  console.warn(`Tests with PgBouncer are skipped. ${MISSING_PGBOUNCER}.`);
}
const isMissing = program === undefined || serverUrl === undefined;

describe.skipIf(isMissing)("through PgBouncer, which pools transactions (needs PgBouncer)", () => {
  let pgbouncer: RunningPgbouncer;
  beforeAll(async () => {
    pgbouncer = await startPgbouncer(program ?? "", await testDatabase());
  });
  afterAll(() => pgbouncer.remove());

  const maker = {
    name: "postgres",
    prepare() {
      const schema = newSchema();
      const limits = { connectTimeoutMs: 60_000, statementTimeoutMs: 60_000 };
      return () => postgresStore({ url: pgbouncer.url, schema, ...limits });
    },
  };
  describeStore(maker, isThorough);

  test("a statement that takes too long is cancelled on the server", async () => {
    const schema = newSchema();
    const store = await openPostgresStore({ url: pgbouncer.url, schema });
    await store.catalog.put([album(albumId(1))]);
    const impatient = await openPostgresStore({ url: pgbouncer.url, schema, statementTimeoutMs: 500 });
    const admin = await connectAdmin(await testDatabase());
    await admin.query(`BEGIN; LOCK TABLE ${schema}.albums`);
    const { message } = await errorOf(() => impatient.catalog.get("albums", albumId(1)));
    expect(message).toContain("took too long");
    await untilBlocked(admin, 0);
    await admin.query("COMMIT");
    expect(await impatient.catalog.get("albums", albumId(1))).toBeDefined();
  });
});
