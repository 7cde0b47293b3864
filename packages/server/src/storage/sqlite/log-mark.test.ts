import { copyFileSync, existsSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { createRandom } from "@gatefold/test-helpers/random";
import { entry } from "../testing/fixtures.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { refuseForeignLog } from "./log-mark.ts";
import { MIGRATIONS, migrate } from "./migrations.ts";
import { openDatabase } from "./open-database.ts";
import { type SqliteStore, sqliteStore } from "./sqlite-store.ts";

const MOVED = expect.objectContaining({ name: "StoreError", code: "MOVED" });

function open(file: string): SqliteStore {
  const store = sqliteStore({ file });
  onTestFinished(async () => store.close());
  return store;
}

async function addTo(store: SqliteStore, ...numbers: readonly number[]): Promise<void> {
  for (const number of numbers) await store.library.add("ada", "albums", entry(number));
}

/** A database that was closed, and the log of one that is in use. */
async function closedAndLog() {
  const folder = tempFolder();
  const file = join(folder, "gatefold.db");
  const closed = sqliteStore({ file });
  await addTo(closed, 1, 2);
  await closed.close();
  const other = join(folder, "other.db");
  await addTo(open(other), 3, 4);
  return { file, log: `${other}-wal` };
}

test("a database beside the log of another one is refused, and stays as it was", async () => {
  const { file, log } = await closedAndLog();
  const before = readFileSync(file);
  copyFileSync(log, `${file}-wal`);
  for (const options of [{}, { create: false }, { readOnly: true }])
    expect(() => sqliteStore({ file, ...options })).toThrow(MOVED);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(readFileSync(`${file}-wal`).equals(readFileSync(log))).toBe(true);
  rmSync(`${file}-wal`);
  const library = await open(file).library.list({ userId: "ada", list: "albums", limit: 10 });
  expect(library).toEqual([entry(2), entry(1)]);
});

test("an older copy of a database beside its log is refused", async () => {
  const folder = tempFolder();
  const file = join(folder, "gatefold.db");
  const first = sqliteStore({ file });
  await addTo(first, 1, 2);
  await first.close();
  copyFileSync(file, join(folder, "backup.db"));
  const second = sqliteStore({ file });
  await addTo(second, 3, 4);
  await second.close();
  await addTo(open(file), 5, 6);
  const restored = join(folder, "restored.db");
  copyFileSync(join(folder, "backup.db"), restored);
  copyFileSync(`${file}-wal`, `${restored}-wal`);
  expect(() => sqliteStore({ file: restored })).toThrow(MOVED);
});

test("a log whose mark was rolled back gets it with the next transaction", () => {
  const file = join(tempFolder(), "gatefold.db");
  const { db, files, close } = openDatabase({ file, create: true, readOnly: false, busyTimeoutMs: 1000 });
  onTestFinished(close);
  const generation = () => db.prepare("SELECT generation FROM log_mark").get()?.["generation"];
  db.exec(
    "CREATE TABLE notes (note TEXT); PRAGMA wal_checkpoint(RESTART); INSERT INTO notes VALUES ('new log')",
  );
  const before = generation();
  const mark = (end: string) => {
    db.exec("BEGIN IMMEDIATE");
    files.markLog();
    db.exec(end);
    return generation();
  };
  expect(mark("ROLLBACK")).toBe(before);
  const marked = mark("COMMIT");
  expect(marked).not.toBe(before);
  expect(mark("COMMIT")).toBe(marked);
});

describe("a database beside its own log is never refused", () => {
  /** The file and its log as they would be after a loss of power now. */
  function crash(file: string, to: string): void {
    copyFileSync(file, to);
    if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${to}-wal`);
  }

  test.for([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])("whenever it stopped, seed %d", (seed) => {
    const next = createRandom(seed).below;
    const folder = tempFolder();
    const file = join(folder, "gatefold.db");
    const openOne = () => openDatabase({ file, create: true, readOnly: false, busyTimeoutMs: 1000 });
    // Two connections stand for two processes.
    const connections = [openOne(), openOne()];
    for (const { db } of connections) db.exec(`PRAGMA wal_autocheckpoint = ${1 + next(30)}`);
    connections[0]?.db.exec("CREATE TABLE notes (id INTEGER PRIMARY KEY, note TEXT)");
    for (let turn = 0; turn < 100; turn += 1) {
      const at = next(2);
      const { db, files, close } = connections[at] ?? openOne();
      switch (next(12)) {
        case 0:
          db.exec(`PRAGMA wal_checkpoint(${["PASSIVE", "RESTART", "TRUNCATE"][next(3)]})`);
          break;
        case 1:
          close();
          connections[at] = openOne();
          break;
        default: {
          const bytes = next(5) === 0 ? 400_000 : 100;
          db.exec(`BEGIN IMMEDIATE; REPLACE INTO notes VALUES (${next(3)}, hex(randomblob(${bytes})))`);
          files.markLog();
          db.exec("COMMIT");
        }
      }
      const crashed = join(folder, "crashed.db");
      crash(file, crashed);
      expect(() => refuseForeignLog(crashed, `${crashed}-wal`)).not.toThrow();
      for (const suffix of ["", "-wal", "-shm"]) rmSync(`${crashed}${suffix}`, { force: true });
    }
    for (const { close } of connections) close();
  });

  test("and one that an older version made has no mark, and is taken as it is", () => {
    const file = join(tempFolder(), "gatefold.db");
    const db = new DatabaseSync(file);
    onTestFinished(() => db.close());
    const older = MIGRATIONS.findIndex((step) => step.includes("CREATE TABLE log_mark"));
    migrate(db, { file, readOnly: false }, MIGRATIONS.slice(0, older));
    db.exec("PRAGMA journal_mode = WAL; CREATE TABLE more (id TEXT)");
    expect(statSync(`${file}-wal`).size).toBeGreaterThan(0);
    expect(sqliteStore({ file }).close()).toBeUndefined();
  });
});
