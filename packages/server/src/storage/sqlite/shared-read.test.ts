import { setImmediate as nextTurn } from "node:timers/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "../testing/temp-folder.ts";
import { sqliteStore } from "./sqlite-store.ts";

const album = (title: string) => ({
  id: "B000000001",
  json: new TextEncoder().encode(JSON.stringify({ title })),
});
const titleOf = (json: unknown) => (json instanceof Uint8Array ? new TextDecoder().decode(json) : json);

test("reads of one turn see one state, and those of the next what another connection wrote", async () => {
  const file = join(tempFolder(), "shared.db");
  const [reader, writer] = [sqliteStore({ file }), sqliteStore({ file })];
  await writer.putAlbums([album("old")]);
  await nextTurn();
  expect(titleOf(reader.getAlbum("B000000001"))).toContain("old");
  await writer.putAlbums([album("new")]);
  await nextTurn();
  expect(titleOf(reader.getAlbum("B000000001"))).toContain("new");
  await Promise.all([reader.close(), writer.close()]);
});

test("a write after a read of the same turn is done, and read back", async () => {
  const store = sqliteStore({ file: join(tempFolder(), "shared.db") });
  store.getAlbum("B000000001");
  const written = store.putAlbums([album("mine")]);
  store.getAlbum("B000000001");
  await written;
  expect(titleOf(store.getAlbum("B000000001"))).toContain("mine");
  await store.close();
});

test("a store is closed while a read is under way", async () => {
  const file = join(tempFolder(), "shared.db");
  const store = sqliteStore({ file });
  store.getAlbums(["B000000001", "B000000002"]);
  await store.close();
  await nextTurn();
  const again = sqliteStore({ file });
  expect(again.getAlbum("B000000002")).toBeUndefined();
  await again.close();
});
