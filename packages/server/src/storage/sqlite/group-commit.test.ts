import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { entry } from "../testing/fixtures.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { GroupCommit } from "./group-commit.ts";
import { NO_FILES, type DatabaseFiles } from "./database-files.ts";
import { sqliteStore } from "./sqlite-store.ts";

const SCHEMA = `
  CREATE TABLE notes (id INTEGER PRIMARY KEY, note TEXT NOT NULL UNIQUE);
  CREATE TABLE answers (id INTEGER PRIMARY KEY, note INTEGER REFERENCES notes DEFERRABLE INITIALLY DEFERRED);
`;

function setUp(files: DatabaseFiles = NO_FILES, file = ":memory:") {
  const db = new DatabaseSync(file);
  onTestFinished(() => db.close());
  db.exec(SCHEMA);
  const commits = new GroupCommit({
    db,
    files,
    file,
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

/** Files whose syncs end when the test says so. */
function slowFiles() {
  const syncs: PromiseWithResolvers<void>[] = [];
  const files: DatabaseFiles = {
    ...NO_FILES,
    sync() {
      const sync = Promise.withResolvers<void>();
      syncs.push(sync);
      return sync.promise;
    },
  };
  return { files, syncs };
}

describe("the sync of a commit", () => {
  test("is what a write waits for, and reads do not", async () => {
    const { files, syncs } = slowFiles();
    const { write, kept, commits } = setUp(files);
    const answered: string[] = [];
    const first = write("a").then(() => answered.push("a"));
    await expect.poll(() => syncs.length).toBe(1);
    const others = [write("b"), write("c")].map((each) => each.then(() => answered.push("other")));
    expect(kept()).toEqual(["a"]);
    await new Promise((resolve) => setImmediate(resolve));
    expect([answered, syncs.length]).toEqual([[], 1]);
    syncs[0]?.resolve();
    await first;
    await expect.poll(() => syncs.length).toBe(2);
    expect([answered, commits.commitCount]).toEqual([["a"], 2]);
    syncs[1]?.resolve();
    await Promise.all(others);
  });

  test("is what a close waits for", async () => {
    const { files, syncs } = slowFiles();
    const { write, commits } = setUp(files);
    const writing = write("a");
    await expect.poll(() => syncs.length).toBe(1);
    let isDrained = false;
    const drained = Promise.resolve(commits.drain()).then(() => {
      isDrained = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isDrained).toBe(false);
    syncs[0]?.resolve();
    await Promise.all([writing, drained]);
  });

  test("that fails is not tried again: its write and all later ones fail", async () => {
    const { files, syncs } = slowFiles();
    const { write, commits } = setUp(files);
    const writing = write("a");
    await expect.poll(() => syncs.length).toBe(1);
    syncs[0]?.reject(new Error("EIO: i/o error, fdatasync"));
    const failure = { name: "StoreError", code: "FAILED", message: expect.stringContaining("EIO") };
    await expect(writing).rejects.toMatchObject(failure);
    await expect(write("b")).rejects.toMatchObject(failure);
    expect(() => commits.check()).toThrow(expect.objectContaining(failure));
    expect(syncs).toHaveLength(1);
    expect(commits.drain()).toBeUndefined();
  });
});

describe("a commit that changed nothing", () => {
  /** Files whose syncs are counted, and a second connection to them, which stands for another process. */
  function countedSyncs() {
    let syncs = 0;
    const files: DatabaseFiles = {
      ...NO_FILES,
      async sync() {
        syncs += 1;
      },
      syncNow() {
        syncs += 1;
      },
    };
    const file = join(tempFolder(), "notes.db");
    const mine = setUp(files, file);
    mine.db.exec("PRAGMA journal_mode = WAL");
    const other = new DatabaseSync(file);
    onTestFinished(() => other.close());
    return { ...mine, other, syncs: () => syncs };
  }

  test("waits for no sync", async () => {
    const { write, commits, syncs } = countedSyncs();
    await write("a");
    for (let repeat = 0; repeat < 3; repeat += 1) await write();
    expect(syncs()).toBe(1);
    await write("b");
    expect([syncs(), commits.commitCount]).toEqual([2, 5]);
  });

  test("waits for one where it may rely on what another process wrote", async () => {
    const { write, other, syncs } = countedSyncs();
    await write();
    expect(syncs()).toBe(1);
    await write();
    expect(syncs()).toBe(1);
    other.exec("INSERT INTO notes (note) VALUES ('b')");
    await write();
    expect(syncs()).toBe(2);
    await write();
    expect(syncs()).toBe(2);
  });
});

describe("a sync on the main thread", () => {
  /** Files on a fast disk, which breaks when told to. */
  async function fastDisk() {
    const disk = { isBroken: false, syncs: 0 };
    const files: DatabaseFiles = {
      ...NO_FILES,
      syncNow() {
        disk.syncs += 1;
        if (disk.isBroken) throw new Error("EIO: i/o error, fdatasync");
      },
    };
    const mine = setUp(files);
    await expect
      .poll(async () => {
        await mine.write(`note ${mine.commits.commitCount}`);
        return disk.syncs;
      })
      .toBeGreaterThan(0);
    return { ...mine, disk };
  }

  test("that fails is not tried again: its write and all later ones fail", async () => {
    const { write, commits, disk } = await fastDisk();
    disk.isBroken = true;
    const failure = { name: "StoreError", code: "FAILED", message: expect.stringContaining("EIO") };
    await expect(write("a")).rejects.toMatchObject(failure);
    disk.isBroken = false;
    const { syncs } = disk;
    await expect(write("b")).rejects.toMatchObject(failure);
    expect(disk.syncs).toBe(syncs);
    expect(commits.drain()).toBeUndefined();
  });
});

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
      store.library.add(`user ${number % 7}`, "albums", entry(number)),
    );
    await Promise.all(writes);
    expect(store.commitCount).toBe(1);
    await store.library.add("ada", "albums", entry(1));
    await store.library.remove("ada", "albums", entry(1).itemId);
    expect(store.commitCount).toBe(3);
  });
});
