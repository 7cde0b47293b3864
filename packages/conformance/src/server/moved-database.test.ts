import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sqliteStore } from "@gatefold/server";
import { expect, test } from "vitest";
import { gatefold, type Started, startForTest, tempFolder } from "./command.ts";

function newDatabase(): string {
  const folder = join(tempFolder(), "data");
  mkdirSync(folder);
  return join(folder, "gatefold.db");
}

async function statusOf({ url, headers }: Started, path: string, method = "GET"): Promise<number> {
  return (await fetch(new URL(path, url), { method, headers })).status;
}

const ALBUM = "/v1/me/library/albums/B0064UPU4G";

/** Adds an album and takes it out again, so that every call writes. */
async function write(server: Started): Promise<readonly number[]> {
  return [await statusOf(server, ALBUM, "PUT"), await statusOf(server, ALBUM, "DELETE")];
}

function albumIdsIn(file: string): readonly unknown[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const rows = db.prepare("SELECT item_id FROM library").all();
  db.close();
  return rows.map((row) => row["item_id"]);
}

test("a start whose database is missing beside its log is refused, and loses nothing", async () => {
  const db = newDatabase();
  const server = await startForTest(db);
  expect(await statusOf(server, ALBUM, "PUT")).toBe(200);
  await server.end("SIGKILL");
  renameSync(db, `${db}.elsewhere`);
  const before = readdirSync(dirname(db));
  for (const command of [
    ["start", "--json", "--port", "0"],
    ["keys", "list"],
    ["import", db],
  ]) {
    const { exitCode, stdout, stderr } = await gatefold(...command, "--db", db);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toContain(`: The database ${db} is missing, but ${db}-wal`);
    expect(stderr).toMatch(/Put the database back beside it, and start again\..*move .* away first\.\n$/);
  }
  expect(readdirSync(dirname(db))).toEqual(before);
  renameSync(`${db}.elsewhere`, db);
  await startForTest(db);
  expect(albumIdsIn(db)).toEqual(["B0064UPU4G"]);
});

test.for([
  ["the file is moved", ""],
  ["its folder is renamed", ".."],
  ["its log is moved", "-wal"],
] as const)("while %s nothing is written, and the health check fails", async ([, what]) => {
  const db = newDatabase();
  const moved = what === ".." ? dirname(db) : `${db}${what}`;
  const server = await startForTest(db);
  expect(await write(server)).toEqual([200, 200]);
  renameSync(moved, `${moved}.elsewhere`);
  expect(await write(server)).toEqual([500, 500]);
  expect(await statusOf(server, "/health")).toBe(503);
  expect(await statusOf(server, "/v1/albums/B0064UPU4G")).toBe(200);
  renameSync(`${moved}.elsewhere`, moved);
  expect(await write(server)).toEqual([200, 200]);
  expect(await statusOf(server, "/health")).toBe(200);
  const { exitCode, stderr } = await server.end();
  expect(exitCode).toBe(0);
  expect(stderr).toContain("was moved, deleted or replaced while in use, so nothing is written any more");
});

test("a database that was replaced while in use is not mixed with the log of the old one", async () => {
  const db = newDatabase();
  const server = await startForTest(db);
  expect(await statusOf(server, ALBUM, "PUT")).toBe(200);
  renameSync(db, `${db}.old`);
  await sqliteStore({ file: `${db}.new` }).close();
  renameSync(`${db}.new`, db);
  expect(await write(server)).toEqual([500, 500]);
  await server.end();
  expect(albumIdsIn(db)).toEqual([]);
  renameSync(`${db}-wal.moved`, `${db}.old-wal`);
  expect(albumIdsIn(`${db}.old`)).toEqual(["B0064UPU4G"]);
});

test("a log that was deleted while in use takes nothing along that was answered", async () => {
  const db = newDatabase();
  const server = await startForTest(db);
  expect(await statusOf(server, ALBUM, "PUT")).toBe(200);
  rmSync(`${db}-wal`);
  expect(await statusOf(server, "/health")).toBe(503);
  // Its content was saved when the loss was seen.
  await server.end("SIGKILL");
  expect(existsSync(`${db}-wal`)).toBe(false);
  expect(albumIdsIn(db)).toEqual(["B0064UPU4G"]);
});
