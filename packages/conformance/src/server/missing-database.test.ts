import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sqliteStore } from "@gatefold/server";
import { isThorough } from "@gatefold/test-helpers/thorough";
import { describe, expect, test } from "vitest";
import { gatefold, gatefoldIn, serveForTest, tempDatabase, tempFolder } from "./command.ts";
import { postgresUrl, testDatabase } from "./test-servers.ts";

/** Every command that needs an existing database. */
const COMMANDS = [
  "token",
  "tokens issue",
  "tokens list",
  "tokens revoke token",
  "users add",
  "users list",
  "users disable user",
  "users enable user",
  "albums count",
  "albums list",
  "albums export",
  "albums get album",
  "keys add",
  "keys list",
  "keys revoke key",
  "clients add",
  "clients list",
  "clients revoke client",
];

const HOW_TO_GO_ON = /--db or GATEFOLD_DB.*"gatefold serve" and "gatefold import" make a new one\.\n$/;

describe.for(COMMANDS)("gatefold %s", (name) => {
  const command = name.split(" ");
  test("refuses an empty folder, names the file that it looked for, and makes nothing", async () => {
    const folder = tempFolder();
    const { exitCode, stdout, stderr } = await gatefoldIn(folder, ...command);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(/^gatefold(-emulator)?: /);
    expect(stderr).toContain(`: There is no database ${join(folder, ".gatefold/gatefold.db")}. `);
    expect(stderr).toMatch(HOW_TO_GO_ON);
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** All of them open their database in one place. */
const SOME = isThorough ? COMMANDS : ["token", "users add", "albums count", "keys revoke key"];

describe.for(SOME)("gatefold %s", (name) => {
  const command = name.split(" ");
  test("refuses an empty file and a database in memory", async () => {
    const db = tempDatabase();
    writeFileSync(db, "");
    for (const given of [db, ":memory:"]) {
      const { exitCode, stdout, stderr } = await gatefold(...command, "--db", given);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
      expect(stderr).toContain(given);
      expect(stderr).toMatch(HOW_TO_GO_ON);
    }
  });

  test.skipIf(postgresUrl === undefined)("refuses a PostgreSQL without our tables", async () => {
    const { exitCode, stdout, stderr } = await gatefold(...command, "--db", await testDatabase());
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(/^gatefold(?:-emulator)?: The database test_\w+ at \S+ has no tables of Gatefold/);
    expect(stderr).toMatch(HOW_TO_GO_ON);
  });
});

test("a PostgreSQL that a start or an import has set up is found", async ({ skip }) => {
  skip(postgresUrl === undefined, "needs PostgreSQL");
  const db = await testDatabase();
  await serveForTest(db);
  expect(await gatefold("keys", "list", "--db", db)).toMatchObject({ exitCode: 0, stdout: "" });
});

test("what is made for use with a server is printed with the database that it is good for", async () => {
  const db = tempDatabase();
  await sqliteStore({ file: db }).close();
  for (const command of [
    ["users", "add"],
    ["token"],
    ["tokens", "issue"],
    ["keys", "add"],
    ["clients", "add"],
  ]) {
    const { stdout, stderr } = await gatefold(...command, "--db", db);
    expect(stdout).toMatch(/^\S+\n$/);
    expect(stderr).toBe(`gatefold: made in the database ${db}\n`);
  }
});

test("a list of nothing says so, and of which database", async () => {
  const db = tempDatabase();
  await sqliteStore({ file: db }).close();
  for (const [bin, what] of [
    ["gatefold", "keys"],
    ["gatefold-emulator", "clients"],
  ]) {
    expect(await gatefold(what ?? "", "list", "--db", db)).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: `There are no ${what} in ${db}; "${bin} ${what} add" makes one.\n`,
    });
  }
});

test("a relative path is looked for in the folder that the command runs in", async () => {
  const folder = tempFolder();
  mkdirSync(join(folder, "inner"));
  await sqliteStore({ file: join(folder, "team.db") }).close();
  expect(await gatefoldIn(folder, "keys", "list", "--db", "team.db")).toMatchObject({ exitCode: 0 });
  const { exitCode, stderr } = await gatefoldIn(join(folder, "inner"), "keys", "list", "--db", "team.db");
  expect(exitCode).toBe(1);
  expect(stderr).toContain(join(folder, "inner/team.db"));
});

/** A folder in which nobody can make anything, root included. */
const UNWRITABLE = "/proc";

test.skipIf(!existsSync(UNWRITABLE)).for(["start", "import -"])(
  "gatefold %s says that it can't make its folder",
  async (command) => {
    const { exitCode, stdout, stderr } = await gatefoldIn(UNWRITABLE, ...command.split(" "));
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
    expect(stderr).toMatch(
      /^gatefold(?:-emulator)?: The database \/proc\/\.gatefold\/gatefold\.db can't be .*\n$/,
    );
  },
);
