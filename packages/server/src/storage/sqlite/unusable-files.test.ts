import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { describe, expect, onTestFinished, test } from "vitest";
import { StoreError } from "../store.ts";
import { album, albumId } from "../testing/fixtures.ts";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { SHARED_READ_MS, sqliteStore } from "./sqlite-store.ts";

/** The error of opening the file, which must name it. */
function errorOfOpening(file: string, readOnly = false): StoreError {
  try {
    sqliteStore({ file, readOnly, busyTimeoutMs: 30 }).close();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    expect(error.message).toContain(file);
    return error;
  }
  throw new Error(`${file} was opened`);
}

/** Everything about a folder that would tell of a change. */
function traceOf(folder: string): unknown {
  return readdirSync(folder).map((name) => {
    const path = join(folder, name);
    const content = createHash("sha256").update(readFileSync(path)).digest("hex");
    return { name, content, modified: statSync(path).mtimeMs };
  });
}

async function filledFile(): Promise<string> {
  const file = join(tempFolder(), "gatefold.db");
  const store = sqliteStore({ file });
  await store.catalog.put(
    Array.from({ length: 500 }, (_, number) => album(albumId(number), "x".repeat(2000))),
  );
  await store.close();
  return file;
}

describe("what is no database of ours is left as it is", () => {
  const text = new TextEncoder();
  test.each([
    ["a text file", text.encode("shopping list\n".repeat(1000))],
    ["a short text file", text.encode("x")],
    ["a file of zeros", new Uint8Array(8192)],
    ["a file that begins almost like a database", text.encode(`SQLite format 2\0${"x".repeat(4096)}`)],
  ])("%s", (_, content) => {
    const folder = tempFolder();
    const file = join(folder, "notes.txt");
    writeFileSync(file, content);
    const before = traceOf(folder);
    for (const readOnly of [false, true]) {
      expect(errorOfOpening(file, readOnly)).toMatchObject({
        code: "NOT_A_DATABASE",
        message: expect.stringContaining("is not a database"),
      });
    }
    expect(traceOf(folder)).toEqual(before);
  });

  test.each(["delete", "wal"])("a database of another application in %s mode", (mode) => {
    const folder = tempFolder();
    const file = join(folder, "other.db");
    const other = new DatabaseSync(file);
    onTestFinished(() => other.close());
    other.exec(
      `PRAGMA journal_mode = ${mode}; CREATE TABLE albums (id TEXT); INSERT INTO albums VALUES ('a')`,
    );
    const before = traceOf(folder);
    for (const readOnly of [false, true]) {
      expect(errorOfOpening(file, readOnly)).toMatchObject({
        code: "NOT_A_DATABASE",
        message: expect.stringContaining("another application"),
      });
    }
    expect(traceOf(folder)).toEqual(before);
  });

  test("a database that another application has closed gets no side files", () => {
    const folder = tempFolder();
    const file = join(folder, "other.db");
    const other = new DatabaseSync(file);
    other.exec("PRAGMA journal_mode = WAL; PRAGMA user_version = 1; CREATE TABLE notes (note TEXT)");
    other.close();
    const before = traceOf(folder);
    expect(errorOfOpening(file).code).toBe("NOT_A_DATABASE");
    expect(traceOf(folder)).toEqual(before);
  });

  test("a database of a newer version of this program", async () => {
    const file = await filledFile();
    const db = new DatabaseSync(file);
    db.exec("PRAGMA user_version = 99");
    db.close();
    const before = readFileSync(file);
    expect(errorOfOpening(file)).toMatchObject({
      code: "TOO_NEW",
      message: expect.stringContaining("Update Gatefold"),
    });
    expect(readFileSync(file).equals(before)).toBe(true);
  });
});

describe("paths that lead to no file", () => {
  test("a folder", () => {
    const folder = tempFolder();
    expect(errorOfOpening(folder)).toMatchObject({
      code: "NOT_A_DATABASE",
      message: expect.stringContaining("folder"),
    });
  });

  test("a path through a file", () => {
    const file = join(tempFolder(), "file");
    writeFileSync(file, "");
    for (const path of [join(file, "gatefold.db"), join(file, "folder", "gatefold.db")]) {
      expect(errorOfOpening(path)).toMatchObject({
        code: "FAILED",
        message: expect.stringContaining("a part of its path is a file"),
      });
    }
  });

  test("an empty path", () => {
    expect(errorOfOpening("").message).toContain("path of the database is empty");
  });

  test("a missing file that is opened for reading only is not made", () => {
    const folder = tempFolder();
    expect(errorOfOpening(join(folder, "gatefold.db"), true)).toMatchObject({
      code: "NOT_FOUND",
      message: expect.stringContaining("There is no database"),
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("damaged files", () => {
  test.each([
    ["half", 0.5],
    ["all but a part of the last page", 0.999],
    ["all but the last page or two", 0.99],
    ["the first few bytes", 0.00006],
  ])("a file cut down to %s", async (_, part) => {
    const file = await filledFile();
    truncateSync(file, Math.floor(statSync(file).size * part));
    expect(errorOfOpening(file)).toMatchObject({
      code: "CORRUPT",
      message: expect.stringContaining("backup"),
    });
  });

  test("a file with garbage in it fails where it is read", async () => {
    const file = await filledFile();
    const content = readFileSync(file);
    // The first pages are read when it is opened.
    writeFileSync(file, content.fill(0xff, content.byteLength / 4));
    const store = sqliteStore({ file });
    onTestFinished(async () => store.close());
    const readAll = () =>
      store.catalog.getMany(
        "albums",
        Array.from({ length: 500 }, (_, number) => albumId(number)),
      );
    expect(readAll).toThrow(expect.objectContaining({ name: "StoreError", code: "CORRUPT" }));
    await expect(store.catalog.put([album(albumId(250))])).rejects.toMatchObject({ code: "CORRUPT" });
  });
});

describe("a file that is cut off while it is in use", () => {
  test.each([
    ["to nothing", () => 0],
    ["by half", (bytes: number) => Math.floor(bytes / 2)],
    ["by one page", (bytes: number) => bytes - 8192],
  ])("%s fails reads and writes with CORRUPT, and ends no process", async (_, lengthOf) => {
    const file = await filledFile();
    const store = sqliteStore({ file });
    const reader = sqliteStore({ file, readOnly: true });
    const ids = Array.from({ length: 500 }, (_, number) => albumId(number));
    expect((await store.catalog.getMany("albums", ids)).byteLength).toBeGreaterThan(0);
    expect(await reader.catalog.get("albums", albumId(1))).toBeDefined();
    const content = readFileSync(file);
    truncateSync(file, lengthOf(content.byteLength));
    // A read transaction that was open may go on for this long.
    await new Promise((resolve) => setTimeout(resolve, SHARED_READ_MS * 10));
    const cutOff = expect.objectContaining({ code: "CORRUPT", message: expect.stringContaining("cut off") });
    expect(() => store.catalog.getMany("albums", ids)).toThrow(cutOff);
    expect(() => store.catalog.get("albums", albumId(1))).toThrow(cutOff);
    expect(() => store.accounts.listUsers(1)).toThrow(cutOff);
    expect(() => store.ping()).toThrow(cutOff);
    expect(() => reader.catalog.get("albums", albumId(1))).toThrow(cutOff);
    await expect(store.catalog.put([album(albumId(1))])).rejects.toEqual(cutOff);
    writeFileSync(file, content);
    expect(await store.catalog.get("albums", albumId(1))).toBeDefined();
    await reader.close();
    await store.close();
  });
});

test("the folders above the file are made, and only the owner may read the file", () => {
  const file = join(tempFolder(), "a", "b", "gatefold.db");
  sqliteStore({ file }).close();
  expect(statSync(file).mode & 0o077).toBe(process.platform === "win32" ? 0o066 : 0);
});

test("an empty file becomes a database", async () => {
  const file = join(tempFolder(), "gatefold.db");
  writeFileSync(file, "");
  const store = sqliteStore({ file });
  expect(await store.catalog.count("albums")).toBe(0);
  await store.close();
});
