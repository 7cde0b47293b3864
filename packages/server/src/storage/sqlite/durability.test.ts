import { join } from "node:path";
import { expect, test } from "vitest";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { sqliteStore } from "./sqlite-store.ts";
import { runChild } from "./testing/run-child.ts";

const ENOUGH = 500;

test("an entry that was acknowledged is there after the process was killed", async () => {
  const file = join(tempFolder(), "gatefold.db");
  const child = runChild("add-until-killed", [file]);
  const acknowledged: string[] = [];
  for await (const albumId of child.lines) {
    acknowledged.push(albumId);
    if (acknowledged.length === ENOUGH) void child.kill();
  }
  await child.kill();

  const store = sqliteStore({ file });
  const kept = await store.library.list({ userId: "ada", list: "albums", limit: 1_000_000 });
  await store.close();
  expect(acknowledged.length).toBeGreaterThanOrEqual(ENOUGH);
  expect(acknowledged.filter((albumId) => !kept.some((entry) => entry.itemId === albumId))).toEqual([]);
});
