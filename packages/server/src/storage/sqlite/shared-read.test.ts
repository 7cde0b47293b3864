import { setTimeout as delay } from "node:timers/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { SHARED_READ_MS, sqliteStore } from "./sqlite-store.ts";

const album = (title: string) => ({
  id: "B000000001",
  json: new TextEncoder().encode(JSON.stringify({ title })),
});
const entry = {
  objectId: "0198c3a0-5a86-7e1c-9d55-3f6f1c0a7b12",
  itemId: "B000000001",
  purchased: false,
  uploaded: false,
};
const titleOf = (json: unknown) => (json instanceof Uint8Array ? new TextDecoder().decode(json) : json);

test("albums that another connection wrote are seen a moment later, and libraries at once", async () => {
  const file = join(tempFolder(), "shared.db");
  const [reader, writer] = [sqliteStore({ file }), sqliteStore({ file })];
  await writer.catalog.put([album("old")]);
  expect(titleOf(reader.catalog.get("albums", "B000000001"))).toContain("old");
  await writer.catalog.put([album("new")]);
  await writer.library.add("ada", "albums", entry);
  reader.catalog.get("albums", "B000000001");
  expect(reader.library.list({ userId: "ada", list: "albums", limit: 1 })).toEqual([entry]);
  await delay(5 * SHARED_READ_MS);
  expect(titleOf(reader.catalog.get("albums", "B000000001"))).toContain("new");
  await Promise.all([reader.close(), writer.close()]);
});

test("a write after a read of the same turn is done, and read back", async () => {
  const store = sqliteStore({ file: join(tempFolder(), "shared.db") });
  store.catalog.get("albums", "B000000001");
  const written = store.catalog.put([album("mine")]);
  store.catalog.get("albums", "B000000001");
  await written;
  expect(titleOf(store.catalog.get("albums", "B000000001"))).toContain("mine");
  await store.close();
});

test("a store is closed while a read is under way", async () => {
  const file = join(tempFolder(), "shared.db");
  const store = sqliteStore({ file });
  store.catalog.getMany("albums", ["B000000001", "B000000002"]);
  await store.close();
  await delay(5 * SHARED_READ_MS);
  const again = sqliteStore({ file });
  expect(again.catalog.get("albums", "B000000002")).toBeUndefined();
  await again.close();
});
