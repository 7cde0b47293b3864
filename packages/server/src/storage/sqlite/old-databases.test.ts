import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { grant, user } from "../testing/fixtures.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
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
