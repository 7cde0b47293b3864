import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { entry } from "../testing/fixtures.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { openDatabase } from "./open-database.ts";
import { filesOfWriter } from "./database-files.ts";
import { type SqliteStore, sqliteStore } from "./sqlite-store.ts";

const MOVED = expect.objectContaining({ name: "StoreError", code: "MOVED" });

function place(): { readonly folder: string; readonly file: string } {
  const folder = join(tempFolder(), "data");
  mkdirSync(folder);
  return { folder, file: join(folder, "gatefold.db") };
}

function open(file: string): SqliteStore {
  const store = sqliteStore({ file });
  onTestFinished(async () => store.close());
  return store;
}

async function libraryOf(store: SqliteStore): Promise<readonly string[]> {
  return (await store.library.list({ userId: "ada", list: "albums", limit: 100 }))
    .map(({ itemId }) => itemId)
    .sort();
}

const albumOf = (number: number) => entry(number).itemId;

/** What can happen to the files of a database in use, and how to undo it. */
const MOVES: readonly (readonly [string, (file: string, folder: string) => () => void])[] = [
  ["is moved away", moveAway],
  ["is replaced", (file) => replace(file)],
  [
    "is in a folder that is renamed",
    (_, folder) => {
      renameSync(folder, `${folder}.old`);
      return () => renameSync(`${folder}.old`, folder);
    },
  ],
  ["has its log moved away", (file) => moveAway(`${file}-wal`)],
  ["has its log replaced", (file) => replace(`${file}-wal`)],
  ["has the index of its log moved away", (file) => moveAway(`${file}-shm`)],
];

function moveAway(path: string): () => void {
  renameSync(path, `${path}.old`);
  return () => renameSync(`${path}.old`, path);
}

function replace(path: string): () => void {
  const back = moveAway(path);
  writeFileSync(path, "");
  return back;
}

describe("a database in use that", () => {
  test.each(MOVES)("%s takes no writes and fails the ping until it is back", async (_, move) => {
    const { folder, file } = place();
    const store = open(file);
    await store.library.add("ada", "albums", entry(1));
    const back = move(file, folder);
    expect(() => store.ping()).toThrow(MOVED);
    await expect(store.library.add("ada", "albums", entry(2))).rejects.toEqual(MOVED);
    expect(await libraryOf(store)).toEqual([albumOf(1)]);
    back();
    expect(store.ping()).toBeUndefined();
    await store.library.add("ada", "albums", entry(3));
    expect(await libraryOf(store)).toEqual([albumOf(1), albumOf(3)]);
    await store.close();
    expect(await libraryOf(open(file))).toEqual([albumOf(1), albumOf(3)]);
  });

  test.each(MOVES)("%s is noticed also in a folder that had not changed for long", (_, move) => {
    const { folder, file } = place();
    const { db, close } = openDatabase({ file, create: true, readOnly: false, busyTimeoutMs: 1000 });
    onTestFinished(close);
    const files = filesOfWriter(db, file, () => Date.now() + 60_000);
    onTestFinished(() => files.close());
    for (let repeat = 0; repeat < 3; repeat += 1) {
      files.check();
      files.check();
      const back = move(file, folder);
      expect(() => files.check()).toThrow(MOVED);
      expect(() => files.check()).toThrow(MOVED);
      back();
    }
    files.check();
  });

  test("is moved during a commit fails the write that it can't keep", async () => {
    const { file } = place();
    const store = open(file);
    const writing = store.library.add("ada", "albums", entry(1));
    // The group is committed in this turn of the event loop, and its sync answers in a later one.
    setImmediate(() => renameSync(file, `${file}.old`));
    await expect(writing).rejects.toEqual(MOVED);
  });

  test("loses its log to a deletion has all that was answered after the next stop", async () => {
    const { file } = place();
    const store = open(file);
    for (const number of [1, 2, 3]) await store.library.add("ada", "albums", entry(number));
    rmSync(`${file}-wal`);
    await expect(store.library.add("ada", "albums", entry(4))).rejects.toEqual(MOVED);
    await store.close();
    expect(await libraryOf(open(file))).toEqual([1, 2, 3].map(albumOf));
  });

  test("has its log emptied takes no writes and fails the ping", async () => {
    const { file } = place();
    const store = open(file);
    await store.library.add("ada", "albums", entry(1));
    truncateSync(`${file}-wal`);
    await expect(store.library.add("ada", "albums", entry(2))).rejects.toEqual(MOVED);
    expect(() => store.ping()).toThrow(MOVED);
  });

  test("has its log emptied and written to by another process takes no writes", async () => {
    const { file } = place();
    const store = open(file);
    await store.library.add("ada", "albums", entry(1));
    truncateSync(`${file}-wal`);
    const other = new DatabaseSync(file);
    other.exec("CREATE TABLE other (id TEXT)");
    await expect(store.library.add("ada", "albums", entry(2))).rejects.toEqual(MOVED);
    other.close();
  });

  test("has an empty log after all of it was copied takes writes", async () => {
    const { file } = place();
    const store = open(file);
    await store.library.add("ada", "albums", entry(1));
    const other = new DatabaseSync(file);
    other.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    other.close();
    await store.library.add("ada", "albums", entry(2));
    expect(await libraryOf(store)).toEqual([1, 2].map(albumOf));
  });

  test("is replaced leaves no log for the file in its place", async () => {
    const { folder, file } = place();
    const other = join(folder, "backup.db");
    await fill(other, 9);
    const store = open(file);
    await store.library.add("ada", "albums", entry(1));
    renameSync(file, `${file}.old`);
    renameSync(other, file);
    await store.close();
    expect(readdirSync(folder)).toEqual(["gatefold.db", "gatefold.db-wal.moved", "gatefold.db.old"]);
    expect(await libraryOf(open(file))).toEqual([albumOf(9)]);
    renameSync(`${file}-wal.moved`, `${file}.old-wal`);
    expect(await libraryOf(open(`${file}.old`))).toEqual([albumOf(1)]);
  });

  test("is behind a link that leads elsewhere takes no writes", async () => {
    const { folder, file } = place();
    const link = join(folder, "link.db");
    symlinkSync(file, link);
    await fill(join(folder, "other.db"), 9);
    await fill(file, 1);
    const store = open(link);
    await store.library.add("ada", "albums", entry(2));
    rmSync(link);
    symlinkSync(join(folder, "other.db"), link);
    await expect(store.library.add("ada", "albums", entry(3))).rejects.toEqual(MOVED);
  });
});

async function fill(file: string, number: number): Promise<void> {
  const store = sqliteStore({ file });
  await store.library.add("ada", "albums", entry(number));
  await store.close();
}

describe("a missing database", () => {
  test.each([["-wal"], ["-shm"], ["-journal"], ["-wal", "-shm"]])(
    "is not begun anew beside its %s",
    (...suffixes) => {
      const { folder, file } = place();
      for (const suffix of suffixes) writeFileSync(`${file}${suffix}`, "changes");
      for (const options of [{}, { create: false }, { readOnly: true }]) {
        const error = errorOf(() => sqliteStore({ file, ...options }));
        expect(error).toEqual(MOVED);
        for (const suffix of suffixes) expect(String(error)).toContain(`${file}${suffix}`);
        expect(String(error)).toMatch(
          /Put the database back .* To begin with a new one instead, move .* away first/,
        );
      }
      expect(readdirSync(folder)).toEqual(suffixes.map((suffix) => `gatefold.db${suffix}`).sort());
    },
  );

  test("is refused behind a link that leads nowhere but to its log", () => {
    const { folder, file } = place();
    const link = join(folder, "link.db");
    symlinkSync("gatefold.db", link);
    writeFileSync(`${file}-wal`, "changes");
    expect(errorOf(() => sqliteStore({ file: link }))).toEqual(MOVED);
    expect(existsSync(file)).toBe(false);
  });

  test("is not begun anew where an empty file has taken its place", () => {
    const { file } = place();
    writeFileSync(file, "");
    writeFileSync(`${file}-wal`, "changes");
    expect(errorOf(() => sqliteStore({ file }))).toEqual(MOVED);
    expect(existsSync(`${file}-wal`)).toBe(true);
  });
});

function errorOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
