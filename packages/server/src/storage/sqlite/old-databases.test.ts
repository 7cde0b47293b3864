import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { albumId, entry, grant, objectId as objectIdOf, playlist, user } from "../testing/fixtures.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import type { ListedPlaylist } from "../playlists.ts";
import { MIGRATIONS, migrate } from "./migrations.ts";
import { sqliteStore } from "./sqlite-store.ts";

const NOW = "2026-01-01T00:00:00.000Z";

test("a database from before profiles keeps its users, of whom nothing is public", async () => {
  const file = join(tempFolder(), "gatefold.db");
  const old = new DatabaseSync(file);
  const profiles = MIGRATIONS.findIndex((step) => step.includes("playback_visibility"));
  migrate(old, { file, readOnly: false }, MIGRATIONS.slice(0, profiles));
  old.prepare("INSERT INTO users (id, name, created_at) VALUES (?, ?, ?)").run("ada", "Zoë 🎸", NOW);
  old.close();
  const store = sqliteStore({ file });
  onTestFinished(async () => store.close());
  expect(await store.accounts.getUser("ada")).toEqual(user("ada", NOW));
  const change = { name: "Ada", visibility: "PUBLIC" } as const;
  expect(await store.accounts.changeUser("ada", change)).toEqual({ ...user("ada", NOW), ...change });
});

test("a database from before lists keeps its libraries, and what was removed from them", async () => {
  const file = join(tempFolder(), "gatefold.db");
  const old = new DatabaseSync(file);
  const lists = MIGRATIONS.findIndex((step) => step.includes("library_by_item"));
  migrate(old, { file, readOnly: false }, MIGRATIONS.slice(0, lists));
  const insert = old.prepare("INSERT INTO library VALUES (?, ?, ?, ?, ?)");
  const entries = [1, 2, 3].map((number) => entry(number));
  for (const { objectId, itemId, purchased, uploaded } of entries)
    insert.run("ada", objectId, itemId, Number(purchased), Number(uploaded));
  old.prepare("INSERT INTO newest_removed VALUES (?, ?)").run("ada", objectIdOf(9));
  old.close();
  const store = sqliteStore({ file });
  onTestFinished(async () => store.close());
  const albums = { userId: "ada", list: "albums", limit: 9 } as const;
  expect(await store.library.list(albums)).toEqual(entries.toReversed());
  expect(await store.library.list({ ...albums, itemIds: [albumId(2)] })).toEqual([entry(2)]);
  expect(await store.library.list({ ...albums, list: "tracks" })).toEqual([]);
  expect(await store.library.add("ada", "albums", entry(4))).toEqual({
    ...entry(4),
    objectId: objectIdOf(10),
  });
  expect(await store.library.add("ada", "likes", entry(4))).toEqual(entry(4));
  await store.playlists.create(playlist(1));
  expect(await store.playlists.get(playlist(1).id)).toMatchObject(playlist(1));
});

test("a database from before grants keeps its users and gets grants", async () => {
  const file = join(tempFolder(), "gatefold.db");
  const old = new DatabaseSync(file);
  migrate(old, { file, readOnly: false }, MIGRATIONS.slice(0, 1));
  old.prepare("INSERT INTO users (id, name, created_at) VALUES (?, ?, ?)").run("ada", "Zoë 🎸", NOW);
  old.close();
  const store = sqliteStore({ file });
  onTestFinished(async () => store.close());
  expect(await store.accounts.getUser("ada")).toEqual(user("ada", NOW));
  await store.grants.change({ put: [grant("code")] });
  expect((await store.grants.get("code"))?.expiresAtMs).toBe(1_000);
});

test("playlists are paged through by the sort keys that are stored, though titles give others today", async () => {
  const file = join(tempFolder(), "gatefold.db");
  const store = sqliteStore({ file });
  onTestFinished(async () => store.close());
  for (const number of [1, 2, 3, 4]) await store.playlists.create(playlist(number, { title: `${number}` }));
  const db = new DatabaseSync(file);
  db.exec("UPDATE playlists SET sort_name = 10 - title");
  db.close();
  const titles: string[] = [];
  let after: ListedPlaylist | undefined;
  do {
    [after] = await store.playlists.list({ userId: "ada", order: "name", limit: 1, after });
    if (after) titles.push(after.title);
  } while (after);
  expect(titles).toEqual(["4", "3", "2", "1"]);
});
