import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { album, albumId, entry } from "../testing/fixtures.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { type SqliteStore, sqliteStore } from "./sqlite-store.ts";
import { lineOf, outputOf, runChild } from "./testing/run-child.ts";

function openAt(file: string, busyTimeoutMs?: number): SqliteStore {
  const store = sqliteStore({ file, busyTimeoutMs });
  onTestFinished(async () => store.close());
  return store;
}

test("four processes that make the same file at once agree on it and lose nothing", async () => {
  const file = join(tempFolder(), "new", "gatefold.db");
  const users = ["ada", "bob", "cyd", "dee"];
  const outputs = await Promise.all(users.map((user) => outputOf(runChild("use-store", [file, user, "50"]))));
  const secrets = outputs.map((output) => JSON.parse(output).secret);
  expect(users).toContain(secrets[0]);
  expect(new Set(secrets).size).toBe(1);
  const store = openAt(file);
  for (const userId of users)
    expect(await store.library.list({ userId, list: "albums", limit: 100 })).toHaveLength(50);
});

test("a store that is in use sees at once what another process wrote", async () => {
  const file = join(tempFolder(), "gatefold.db");
  const store = openAt(file);
  await store.catalog.put([album(albumId(1))]);
  await outputOf(runChild("use-store", [file, "ada", "3"]));
  expect(await store.library.list({ userId: "ada", list: "albums", limit: 100 })).toHaveLength(3);
  await store.library.add("ada", "albums", entry(9));
  expect(await store.library.list({ userId: "ada", list: "albums", limit: 100 })).toHaveLength(4);
});

test("a store goes on when a second one in the same process was closed and another process wrote", async () => {
  const file = join(tempFolder(), "gatefold.db");
  const first = openAt(file);
  await first.library.add("ada", "albums", entry(100));
  await openAt(file).close();
  await outputOf(runChild("use-store", [file, "ada", "1"]));
  await first.library.add("ada", "albums", entry(101));
  const kept = await openAt(file).library.list({ userId: "ada", list: "albums", limit: 100 });
  expect(kept.map((one) => one.itemId)).toEqual([101, 0, 100].map(albumId));
  expect(await first.library.list({ userId: "ada", list: "albums", limit: 100 })).toHaveLength(3);
});

test("a write waits for another process that is writing, and reads go on meanwhile", async () => {
  const file = join(tempFolder(), "gatefold.db");
  const store = openAt(file, 60_000);
  await store.catalog.put([album(albumId(1))]);
  const child = runChild("hold-lock", [file]);
  await lineOf(child);
  let done = false;
  const write = store.library.add("ada", "albums", entry(1));
  void Promise.resolve(write).then(() => {
    done = true;
  });
  for (let turn = 0; turn < 10; turn++) {
    await new Promise((resolve) => setImmediate(resolve));
    expect(store.catalog.get("albums", albumId(1))).toBeInstanceOf(Uint8Array);
  }
  expect(done).toBe(false);
  await child.finish();
  expect(await write).toEqual(entry(1));
});

test("a write fails with LOCKED when the other process does not let go in time, and works afterwards", async () => {
  const file = join(tempFolder(), "gatefold.db");
  const store = openAt(file, 30);
  const child = runChild("hold-lock", [file]);
  await lineOf(child);
  const writes = await Promise.allSettled([
    store.library.add("ada", "albums", entry(1)),
    store.catalog.put([album(albumId(1))]),
  ]);
  for (const write of writes) {
    expect(write).toMatchObject({
      reason: { name: "StoreError", code: "LOCKED", message: expect.stringContaining(file) },
    });
  }
  await child.finish();
  expect(await store.library.add("ada", "albums", entry(2))).toEqual(entry(2));
  expect(await store.library.list({ userId: "ada", list: "albums", limit: 100 })).toEqual([entry(2)]);
});

test("closing waits for writes that wait for another process", async () => {
  const file = join(tempFolder(), "gatefold.db");
  const store = openAt(file, 30);
  const child = runChild("hold-lock", [file]);
  await lineOf(child);
  const outcome = Promise.allSettled([store.library.add("ada", "albums", entry(1))]);
  await store.close();
  expect(await outcome).toMatchObject([{ reason: { code: "LOCKED" } }]);
  await child.finish();
});

test("opening fails with LOCKED while another process has the file to itself", async () => {
  const file = join(tempFolder(), "gatefold.db");
  await openAt(file).close();
  const child = runChild("hold-lock", [file, "exclusive"]);
  await lineOf(child);
  expect(() => openAt(file, 30)).toThrow(
    expect.objectContaining({
      code: "LOCKED",
      message: expect.stringContaining("locked by another process"),
    }),
  );
  await child.finish();
  expect(await openAt(file, 30).ping()).toBeUndefined();
});
