import { describe, expect, test } from "vitest";
import { album, albumId } from "../testing/fixtures.ts";
import { connectAdmin } from "./testing/admin.ts";
import { openPostgresStore } from "./testing/open-store.ts";
import { newSchema, serverUrl, testDatabase } from "./testing/postgres-maker.ts";

describe.skipIf(serverUrl === undefined)("the index of a search in PostgreSQL (needs PostgreSQL)", () => {
  test("has everything sorted in when a store is closed that has added albums", async () => {
    const [url, schema] = [await testDatabase(), newSchema()];
    const store = await openPostgresStore({ url, schema });
    for (let number = 0; number < 20; number += 1)
      await store.catalog.put([album(albumId(number), `Song ${number}`)]);
    await store.close();
    const admin = await connectAdmin(url);
    const { rows } = await admin.query(
      `SELECT sum(gin_clean_pending_list(inhrelid)) AS pages FROM pg_inherits WHERE inhparent = '${schema}.search_terms_by_term'::regclass`,
    );
    expect(rows).toEqual([{ pages: "0" }]);
  });
});
