import { DatabaseSync } from "node:sqlite";
import { expect, onTestFinished, test } from "vitest";
import { APPLICATION_ID } from "./inspect-file.ts";
import { MIGRATIONS, migrate } from "./migrations.ts";
import { readPragma } from "./statements.ts";

const CONTEXT = { file: ":memory:", readOnly: false };
const ONE = "CREATE TABLE one (id TEXT); INSERT INTO one VALUES ('kept')";
const TWO = "ALTER TABLE one ADD COLUMN note TEXT NOT NULL DEFAULT 'none'";
const BROKEN = "CREATE TABLE three (id TEXT); CREATE TABLE three (id TEXT)";

function database(): DatabaseSync {
  const db = new DatabaseSync(":memory:");
  onTestFinished(() => db.close());
  return db;
}

test("a new database gets every step and the mark of this program", () => {
  const db = database();
  migrate(db, CONTEXT);
  expect(readPragma(db, "user_version")).toBe(MIGRATIONS.length);
  expect(readPragma(db, "application_id")).toBe(APPLICATION_ID);
});

test("an older database gets the steps that it lacks and keeps what it has", () => {
  const db = database();
  migrate(db, CONTEXT, [ONE]);
  migrate(db, CONTEXT, [ONE, TWO]);
  migrate(db, CONTEXT, [ONE, TWO]);
  expect({ ...db.prepare("SELECT id, note FROM one").get() }).toEqual({ id: "kept", note: "none" });
  expect(readPragma(db, "user_version")).toBe(2);
});

test("a step that fails leaves the version before it", () => {
  const db = database();
  expect(() => migrate(db, CONTEXT, [ONE, TWO, BROKEN])).toThrow("already exists");
  expect(readPragma(db, "user_version")).toBe(2);
  expect(
    db
      .prepare("SELECT name FROM sqlite_schema")
      .all()
      .map((row) => row.name),
  ).toEqual(["one"]);
  migrate(db, CONTEXT, [ONE, TWO, "CREATE TABLE three (id TEXT)"]);
  expect(readPragma(db, "user_version")).toBe(3);
});

test("a database without our mark that has tables is refused", () => {
  const db = database();
  db.exec("CREATE TABLE notes (note TEXT)");
  expect(() => migrate(db, CONTEXT)).toThrow(expect.objectContaining({ code: "NOT_A_DATABASE" }));
  expect(db.prepare("SELECT name FROM sqlite_schema").all()).toHaveLength(1);
});

test("a newer database is refused", () => {
  const db = database();
  migrate(db, CONTEXT, [ONE, TWO]);
  expect(() => migrate(db, CONTEXT, [ONE])).toThrow(
    expect.objectContaining({ code: "TOO_NEW", message: expect.stringContaining("has version 2") }),
  );
});
