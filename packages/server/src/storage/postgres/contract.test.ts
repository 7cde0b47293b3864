import { describe, expect, test } from "vitest";
import { describeStore } from "../testing/store-contract.ts";
import { openPostgresStore } from "./testing/open-store.ts";
import { newSchema, postgresMaker, serverUrl, testDatabase } from "./testing/postgres-maker.ts";

describeStore(postgresMaker);

describe.skipIf(serverUrl === undefined)("a store in PostgreSQL (needs PostgreSQL)", () => {
  test.for(["hex", "escape"])(
    "keeps bytes as they are where the server writes them as %s",
    async (output) => {
      const url = `${await testDatabase()}?options=-c%20bytea_output%3D${output}`;
      const store = await openPostgresStore({ url, schema: newSchema() });
      const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      await store.catalog.put([{ id: "B0064UPU4G", json: bytes }]);
      expect(Array.from((await store.catalog.get("albums", "B0064UPU4G")) ?? [])).toEqual(Array.from(bytes));
    },
  );
});
