import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { gatefold, type Started, startForTest, tempFolder, welcomeOf } from "./command.ts";
import { postgresUrl, testDatabase } from "./test-servers.ts";

const LIBRARY = "/me/library/albums";

/** Calls one server with the credentials of another. */
async function call(server: Started, path: string, { headers }: Started, method = "GET") {
  const response = await fetch(`${server.url}${path}`, { method, headers });
  return { status: response.status, body: JSON.parse(await response.text()) };
}

describe.skipIf(postgresUrl === undefined)("gatefold with PostgreSQL (needs PostgreSQL)", () => {
  test("two processes on one database are one API", async () => {
    const db = await testDatabase();
    const one = await startForTest(db);
    const two = await startForTest(
      db,
      "--db-connections",
      "2",
      "--db-connect-timeout",
      "20s",
      "--db-statement-timeout",
      "1m",
    );
    expect([two.userId, two.apiKey]).toEqual([one.userId, one.apiKey]);
    expect(await call(two, "/albums/B0064UPU4G", one)).toMatchObject({
      body: { data: { album: { title: "Discovery" } } },
    });
    for (const id of ["B0064UPU4G", "B0101GQZGA", "B08XK843KK"])
      expect((await call(one, `${LIBRARY}/${id}`, two, "PUT")).status).toBe(200);
    const first = (await call(two, `${LIBRARY}?limit=2`, one)).body.data.user.libraryAlbums;
    expect(first.edges).toHaveLength(2);
    const cursor = encodeURIComponent(first.pageInfo.token);
    const second = (await call(one, `${LIBRARY}?limit=2&cursor=${cursor}`, two)).body.data.user.libraryAlbums;
    expect(second.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(["B0064UPU4G"]);
    expect(await one.end()).toMatchObject({ exitCode: 0, stderr: "" });
    expect((await call(two, LIBRARY, one)).body.data.user.libraryAlbums.edgeCount).toBe(3);
  });

  test("every other command works on it, told by GATEFOLD_DB", async () => {
    vi.stubEnv("GATEFOLD_DB", await testDatabase());
    onTestFinished(() => void vi.unstubAllEnvs());
    const file = join(tempFolder(), "albums.ndjson");
    writeFileSync(file, '{"id":"B000000001","title":"One"}\n{"id":"B000000002",\n');
    const run = await gatefold("import", file);
    expect(run).toMatchObject({
      exitCode: 0,
      stderr: expect.stringMatching(/^skipped .*albums\.ndjson:2: /),
    });
    expect(run.stdout).toMatch(/1 imported, 1 skipped in .*\nalbums in the catalog: 1\n$/);
    const key = (await gatefold("keys", "add", "Türöffner")).stdout.trim();
    expect((await gatefold("keys", "list")).stdout).toMatch(new RegExp(`^${key} {2}active .*Türöffner\n$`));
    expect((await gatefold("keys", "revoke", key)).stdout).toContain(`${key} is revoked since 20`);
    expect((await gatefold("token", "--expires", "7d")).stdout).toMatch(/^eyJ\S+\n$/);
    const client = (await gatefold("clients", "add", "Shelf")).stdout.trim();
    expect((await gatefold("clients", "list")).stdout).toContain(client);
  });

  test("migrate makes the tables, and checks them without changing anything", async () => {
    const db = await testDatabase();
    const { host, pathname } = new URL(db);
    const check = () => gatefold("migrate", "--check", "--db", db);
    const missing = await check();
    expect(missing).toMatchObject({ exitCode: 1, stderr: "" });
    expect(missing.stdout).toMatch(
      new RegExp(`^postgres://gatefold@${host}${pathname} has no tables; "gatefold migrate" creates them\n$`),
    );
    expect(await check()).toEqual(missing);
    expect((await gatefold("migrate", "--sql", "--db", db)).stdout).toContain(
      'CREATE TABLE "gatefold".albums',
    );
    expect((await gatefold("migrate", "--db", db)).stdout).toContain(" was brought from version 0 to ");
    expect(await check()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining("is up to date") });
  });

  test("a start shows where the database is, and not the password", async () => {
    const db = await testDatabase();
    const { host, pathname, password } = new URL(db);
    const welcome = await welcomeOf("start", db);
    expect(welcome).toMatch(
      new RegExp(`^ {2}database {4}postgres://gatefold@${host}${pathname} \\(\\d+ albums, filled with`, "m"),
    );
    for (const text of [password, decodeURIComponent(password)]) expect(welcome).not.toContain(text);
  });

  test("a database that is away, or refuses, is told without the password", async () => {
    const db = await testDatabase();
    const { host } = new URL(db);
    const wrong = Object.assign(new URL(db), { password: "hunter2" }).href;
    const missing = Object.assign(new URL(db), { pathname: "/missing" }).href;
    const runs = await Promise.all([
      gatefold("start", "--json", "--db", wrong),
      gatefold("keys", "list", "--db", missing),
    ]);
    expect(runs[0]?.stderr).toMatch(
      /^gatefold-emulator: The database test_\w+ at \S+ refused the user gatefold: .*\n$/,
    );
    expect(runs[1]?.stderr).toMatch(
      `gatefold: The database missing at ${host} does not exist: make it, with`,
    );
    for (const { exitCode, stdout, stderr } of runs) {
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
      expect(stderr).not.toMatch(/hunter2|secret/);
    }
  });
});

test.for([
  ["postgres://ada:hunter2@localhost:port/music", 1, "can't be read as a URL"],
  ["postgresql://ada:hunter2@127.0.0.1:1/music", 1, "can't be reached"],
  ["mysql://ada:hunter2@localhost/music", 2, "neither a file nor an address of PostgreSQL"],
] as const)("%s is refused, and the password not shown", async ([db, expectedCode, reason]) => {
  const { exitCode, stdout, stderr } = await gatefold("keys", "list", "--db", db);
  expect({ exitCode, stdout }).toEqual({ exitCode: expectedCode, stdout: "" });
  expect(stderr).toMatch(/^gatefold: .*\n$/);
  expect(stderr).toContain(reason);
  expect(stderr).not.toContain("hunter2");
});
