import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { entry } from "../testing/fixtures.ts";
import { GroupCommit } from "./group-commit.ts";
import { sqliteStore } from "./sqlite-store.ts";

const SCHEMA = `
  CREATE TABLE notes (id INTEGER PRIMARY KEY, note TEXT NOT NULL UNIQUE);
  CREATE TABLE answers (id INTEGER PRIMARY KEY, note INTEGER REFERENCES notes DEFERRABLE INITIALLY DEFERRED);
`;

function setUp() {
  const db = new DatabaseSync(":memory:");
  onTestFinished(() => db.close());
  db.exec(SCHEMA);
  const commits = new GroupCommit({
    db,
    file: ":memory:",
    readOnly: false,
    busyTimeoutMs: 100,
    endReads: () => {},
  });
  const insert = db.prepare("INSERT INTO notes (note) VALUES (?)");
  const write = (...notes: readonly string[]) =>
    commits.write(() => {
      for (const note of notes) insert.run(note);
      return notes.length;
    });
  const kept = () =>
    db
      .prepare("SELECT note FROM notes ORDER BY id")
      .all()
      .map((row) => row.note);
  return { db, commits, write, kept };
}

describe("group commit", () => {
  test("shares one commit among writes in flight, and gives each its own result", async () => {
    const { commits, write, kept } = setUp();
    expect(await Promise.all([write("a"), write("b", "c"), write(), write("d")])).toEqual([1, 2, 0, 1]);
    expect(kept()).toEqual(["a", "b", "c", "d"]);
    expect(commits.commitCount).toBe(1);
  });

  test("takes back all of a write that fails and nothing of the others", async () => {
    const { commits, write, kept } = setUp();
    const outcomes = await Promise.allSettled([write("a"), write("b", "a", "c"), write("d")]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(outcomes[1]).toMatchObject({ reason: { name: "StoreError", code: "FAILED" } });
    expect(kept()).toEqual(["a", "d"]);
    expect(commits.commitCount).toBe(1);
  });

  test("takes back a write that fails outside SQL", async () => {
    const { commits, write, kept } = setUp();
    const broken = commits.write(() => {
      throw new RangeError("too many");
    });
    const outcomes = await Promise.allSettled([write("a"), broken]);
    expect(outcomes[1]).toMatchObject({ reason: { name: "StoreError", cause: expect.any(RangeError) } });
    expect(kept()).toEqual(["a"]);
  });

  test("rejects every write of a group whose commit fails, and keeps none of them", async () => {
    const { db, commits, write, kept } = setUp();
    const dangling = commits.write(() => db.exec("INSERT INTO answers (note) VALUES (1000)"));
    const outcomes = await Promise.allSettled([write("a"), dangling, write("b")]);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: "rejected", reason: { name: "StoreError", code: "FAILED" } });
    }
    expect(kept()).toEqual([]);
    expect(commits.commitCount).toBe(0);
    expect(await write("c")).toBe(1);
    expect(kept()).toEqual(["c"]);
  });

  test("rejects the group with FULL when there is no space, and goes on when there is some again", async () => {
    const { db, write, kept } = setUp();
    db.exec("PRAGMA max_page_count = 12");
    const outcomes = await Promise.allSettled([write("a"), write("x".repeat(200_000)), write("b")]);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ status: "rejected", reason: { name: "StoreError", code: "FULL" } });
    }
    expect(kept()).toEqual([]);
    expect(await write("c")).toBe(1);
  });

  test("cuts a very large group into several commits", async () => {
    const { commits, write, kept } = setUp();
    await Promise.all(Array.from({ length: 2500 }, (_, number) => write(`note ${number}`)));
    expect(kept()).toHaveLength(2500);
    expect(commits.commitCount).toBe(3);
  });

  test("drains what is under way, and has nothing to wait for afterwards", async () => {
    const { commits, write, kept } = setUp();
    const written = write("a");
    await commits.drain();
    expect(kept()).toEqual(["a"]);
    expect(commits.drain()).toBeUndefined();
    expect(await written).toBe(1);
  });

  test("a store makes far fewer commits than concurrent library writes", async () => {
    const store = sqliteStore({ file: ":memory:" });
    onTestFinished(async () => store.close());
    const writes = Array.from({ length: 200 }, (_, number) =>
      store.addToLibrary(`user ${number % 7}`, entry(number)),
    );
    await Promise.all(writes);
    expect(store.commitCount).toBe(1);
    await store.addToLibrary("ada", entry(1));
    await store.removeFromLibrary("ada", entry(1).albumId);
    expect(store.commitCount).toBe(3);
  });
});
