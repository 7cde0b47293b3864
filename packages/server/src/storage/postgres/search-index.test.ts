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

  test("may take minutes to sort in what came before, while albums are put", async () => {
    const [url, schema] = [await testDatabase(), newSchema()];
    const [store, admin] = [await openPostgresStore({ url, schema }), await connectAdmin(url)];
    await admin.query(`
      CREATE TABLE ${schema}.seen (timeout text);
      CREATE FUNCTION ${schema}.see() RETURNS trigger LANGUAGE plpgsql
        AS $$ BEGIN INSERT INTO ${schema}.seen VALUES (current_setting('statement_timeout')); RETURN NULL; END $$;
      CREATE TRIGGER see AFTER INSERT ON ${schema}.search_terms EXECUTE FUNCTION ${schema}.see();
      GRANT ALL ON ${schema}.seen TO PUBLIC`);
    await store.catalog.put([album(albumId(1), "Song")]);
    const { rows } = await admin.query(`SELECT DISTINCT timeout FROM ${schema}.seen`);
    expect(rows).toEqual([{ timeout: "10min" }]);
  });
});
