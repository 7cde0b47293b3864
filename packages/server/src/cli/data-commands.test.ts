import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { tempFolder } from "@gatefold/test-helpers/temp-folder";
import { albumLines, mbid, ndjson, release, tempFile } from "../import/testing/fixtures.ts";
import { run as runHere } from "./main.ts";
import { oldDatabase } from "../storage/sqlite/testing/old-database.ts";
import { gatefold, onNewDatabase } from "./testing/command-line.ts";

const DATE = /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function lines(text: string): Record<string, unknown>[] {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
}

test("users are added, listed, disabled and enabled", async () => {
  const { db, run } = await onNewDatabase();
  const ada = await run("users", "add", "Ada");
  expect(ada).toEqual({
    exitCode: 0,
    stdout: expect.stringMatching(/^[a-z2-7]{26}\n$/),
    stderr: `gatefold: made in the database ${db}\n`,
  });
  const id = ada.stdout.trim();
  const [bob] = lines((await run("users", "add", "Bob", "--json")).stdout);
  expect(bob).toEqual({
    id: expect.any(String),
    name: "Bob",
    visibility: "PRIVATE",
    playbackVisibility: "PRIVATE",
    createdAt: expect.stringMatching(DATE),
    disabledAt: null,
  });
  const { stdout } = await run("users", "disable", id, String(bob?.["id"]));
  expect(stdout).toMatch(new RegExp(`^${id} is disabled since .*\n${bob?.["id"]} is disabled since .*\n$`));
  expect((await run("users", "disable", id)).stdout).toBe(stdout.replace(/\n.*\n$/, "\n"));
  expect((await run("users", "enable", id)).stdout).toBe(`${id} is enabled\n`);
  expect((await run("users", "list")).stdout).toMatch(
    new RegExp(
      `^${id}  active    \\S+Z  PRIVATE  PRIVATE  Ada\n${bob?.["id"]}  disabled  \\S+Z  PRIVATE  PRIVATE  Bob\n$`,
    ),
  );
  expect(lines((await run("users", "list", "--json")).stdout)).toMatchObject([
    { name: "Ada" },
    { name: "Bob" },
  ]);
});

test("a user of an issuer is added before the first call, once", async () => {
  const { run } = await onNewDatabase();
  const add = (subject: string) =>
    run("users", "add", "--issuer", "https://id.example.com", "--subject", subject);
  const { stdout } = await add("ada");
  expect(await add("ada")).toMatchObject({
    exitCode: 1,
    stderr: `gatefold: there is this user already: ${stdout.trim()}; "gatefold users list" shows all.\n`,
  });
  expect((await add("bob")).exitCode).toBe(0);
  expect(await run("users", "add", "--subject", "ada")).toMatchObject({
    exitCode: 2,
    stderr: "gatefold: --issuer and --subject go together; give both, or neither.\n",
  });
});

test("with a wrong id among them, no user is changed", async () => {
  const { run } = await onNewDatabase();
  const id = (await run("users", "add")).stdout.trim();
  expect(await run("users", "disable", id, "ada")).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: 'gatefold: there is no user "ada"; "gatefold users list" shows all.\n',
  });
  expect((await run("users", "list")).stdout).toContain("active");
});

test("keys are added, listed and revoked", async () => {
  const { run } = await onNewDatabase();
  const key = (await run("keys", "add", "Türöffner")).stdout.trim();
  expect((await run("keys", "list")).stdout).toMatch(
    new RegExp(`^${key}  active   \\S+  [0-9a-f]{12}  Türöffner\n$`),
  );
  const revoked = await run("keys", "revoke", key);
  expect(revoked.stdout).toMatch(`${key} is revoked since 20`);
  expect(await run("keys", "revoke", key)).toEqual(revoked);
  expect(lines((await run("keys", "list", "--json")).stdout)).toEqual([
    {
      apiKey: key,
      name: "Türöffner",
      createdAt: expect.stringMatching(DATE),
      revokedAt: expect.stringMatching(DATE),
      logId: expect.stringMatching(/^[0-9a-f]{12}$/),
    },
  ]);
  expect(await run("keys", "revoke", "nothing")).toMatchObject({
    exitCode: 1,
    stderr: 'gatefold: there is no key "nothing"; "gatefold keys list" shows all.\n',
  });
});

test("tokens are issued for a user, listed and revoked", async () => {
  const { run } = await onNewDatabase();
  expect(await run("tokens", "issue")).toMatchObject({
    exitCode: 1,
    stderr: 'gatefold: there is no user; "gatefold users add" makes one.\n',
  });
  const user = (await run("users", "add")).stdout.trim();
  const first = await run("tokens", "issue");
  expect(first.stdout).toMatch(/^eyJ\S+\n$/);
  const [second] = lines(
    (await run("tokens", "issue", "--scopes", "music::catalog", "--expires", "7d", "--json")).stdout,
  );
  expect(second).toEqual({
    token: expect.stringMatching(/^eyJ/),
    id: expect.any(String),
    userId: user,
    scopes: ["music::catalog"],
    issuedAt: expect.stringMatching(DATE),
    expiresAt: expect.stringMatching(DATE),
    revokedAt: null,
  });
  expect(Date.parse(String(second?.["expiresAt"])) - Date.parse(String(second?.["issuedAt"]))).toBe(
    7 * 86_400_000,
  );
  expect((await run("tokens", "revoke", String(second?.["id"]))).stdout).toMatch(
    `${second?.["id"]} is revoked since 20`,
  );
  expect((await run("tokens", "revoke", first.stdout.trim(), "--json")).stdout).toMatch(/"revokedAt":"20/);
  const list = (await run("tokens", "list")).stdout;
  expect(list).toMatch(new RegExp(`^${second?.["id"]}  revoked  \\S+Z  ${user}  music::catalog$`, "m"));
  expect(list).not.toContain("eyJ");
  expect(await run("tokens", "revoke", "nothing")).toMatchObject({
    exitCode: 1,
    stderr: 'gatefold: there is no token "nothing"; "gatefold tokens list" shows all.\n',
  });
});

test("with several users, a token is of one that is named", async () => {
  const { run } = await onNewDatabase();
  const [ada] = [await run("users", "add"), await run("users", "add")];
  expect(await run("tokens", "issue")).toMatchObject({
    exitCode: 2,
    stderr: expect.stringContaining("there are several users: name one with --user."),
  });
  expect((await run("tokens", "issue", "--user", ada.stdout.trim())).exitCode).toBe(0);
  expect((await run("tokens", "issue", "--user", "ada")).stderr).toContain('there is no user "ada"');
});

test("albums are imported, counted, listed and printed", async () => {
  const { run } = await onNewDatabase();
  const file = join(tempFolder(), "albums.ndjson");
  const albums = Array.from(
    { length: 250 },
    (_, at) => `{"id":"B${String(at).padStart(9, "0")}","title":"${at}"}`,
  );
  writeFileSync(file, albums.join("\n"));
  expect(lines((await run("import", file, "--json")).stdout)).toMatchObject([
    { files: [{ imported: 250, skipped: 0 }], imported: 250, skipped: 0, failed: false, albums: 250 },
  ]);
  expect((await run("albums", "count")).stdout).toBe("250\n");
  expect((await run("albums", "count", "--json")).stdout).toBe('{"albums":250}\n');
  expect((await run("albums", "export")).stdout).toBe(`${albums.join("\n")}\n`);
  expect((await run("albums", "export", "--limit", "101", "--after", "B000000099")).stdout).toBe(
    `${albums.slice(100, 201).join("\n")}\n`,
  );
  expect((await run("albums", "list")).stdout.split("\n")).toHaveLength(251);
  expect((await run("albums", "list", "--limit", "2", "--after", "B000000099")).stdout).toBe(
    "B000000100  100\nB000000101  101\n",
  );
  expect((await run("albums", "get", "B000000007", "B000000007")).stdout).toBe(
    `${albums[7]}\n${albums[7]}\n`,
  );
  expect(await run("albums", "get", "B000000250")).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: 'gatefold: there is no album "B000000250"; "gatefold albums list" shows all.\n',
  });
});

test("albums are found by their title, with the ids of their releases", async () => {
  const { db, run } = await onNewDatabase();
  const artist = { name: "Nirvana\u202e", joinphrase: "", artist: { id: mbid(7) } };
  const file = tempFile(
    "releases.ndjson",
    ndjson(
      release(1, { title: "Nevermind", asin: "B000003TA4", "artist-credit": [artist], date: "1991-09-24" }),
      release(2, { title: "In Utero" }),
      { id: "B0064UPU4G" },
    ),
  );
  const imported = (await run("import", file)).stdout.split("\n");
  expect(imported[0]).toBe(`B000003TA4  ${mbid(1)}  Nevermind`);
  expect(imported[1]).toMatch(new RegExp(`^B0\\w{8}  ${mbid(2)}  In Utero$`));
  expect(imported[2]).toContain("3 imported, 0 skipped");
  expect((await run("albums", "list")).stdout).toContain("B000003TA4  Nevermind  Nirvana?\nB0064UPU4G  -\n");
  expect(lines((await run("albums", "list", "--title", "NEVER", "--json")).stdout)).toEqual([
    {
      id: "B000003TA4",
      title: "Nevermind",
      artists: ["Nirvana\u202e"],
      releaseDate: "1991-09-24T00:00:00.000Z",
      mbid: mbid(1),
    },
  ]);
  expect(lines((await run("albums", "list", "--title", "e", "--limit", "1", "--json")).stdout)).toHaveLength(
    1,
  );
  expect(await run("albums", "list", "--title", "nothing")).toEqual({
    exitCode: 0,
    stdout: "",
    stderr: `There are no such albums in ${db}; "gatefold import" adds some.\n`,
  });
});

test("a list of albums ends soon after its reader has gone", async () => {
  const { db, run } = await onNewDatabase();
  await run("import", tempFile("albums.ndjson", albumLines(1000)));
  let printed = 0;
  const log = vi.spyOn(console, "log").mockImplementation(() => {
    printed += 1;
    if (printed === 1) process.stdout.emit("error", new Error("write EPIPE"));
  });
  onTestFinished(() => log.mockRestore());
  expect(await runHere(["node", "gatefold", "albums", "list", "--db", db])).toBe(0);
  expect(printed).toBe(100);
});

test("an import prints the ids of the first ten releases, and with --ids those of all albums", async () => {
  const { run } = await onNewDatabase();
  const releases = Array.from({ length: 12 }, (_, number) => release(number));
  const file = tempFile("releases.ndjson", ndjson(...releases, { id: "B0064UPU4G", title: "Discovery" }));
  const printed = (await run("import", file)).stdout.split("\n");
  expect(printed.slice(9, 12)).toEqual([
    expect.stringMatching(/^B0\w{8} {2}\S{36} {2}Release 9$/),
    'and 2 more; "gatefold albums list" shows all',
    expect.stringContaining("13 imported"),
  ]);
  expect(lines((await run("import", file, "--json")).stdout)).toHaveLength(1);
  const all = lines((await run("import", file, "--json", "--ids")).stdout);
  expect(all).toHaveLength(14);
  expect(all[0]).toEqual({ id: printed[0]?.slice(0, 10), mbid: mbid(0), title: "Release 0" });
  expect(all[12]).toEqual({ id: "B0064UPU4G", title: "Discovery" });
  expect(all[13]).toMatchObject({ imported: 13, albums: 13 });
  expect((await run("import", file, "--ids")).stdout).toContain("\nB0064UPU4G  Discovery\n");
});

test("migrate makes a database and brings it up to date, and checks without changing anything", async () => {
  const db = join(tempFolder(), "gatefold.db");
  const run = (...args: string[]) => gatefold("migrate", "--db", db, ...args);
  const missing = await run("--check");
  expect(missing).toMatchObject({
    exitCode: 1,
    stdout: expect.stringMatching(/gatefold\.db has no tables; "gatefold migrate" creates them\n$/),
  });
  expect(await run("--check")).toEqual(missing);
  expect((await run("--sql")).stdout).toContain("CREATE TABLE albums");
  expect(await run("--sql", "--check")).toMatchObject({
    exitCode: 2,
    stderr: expect.stringMatching(/'--check' cannot be used with option '--sql'\n"gatefold migrate --help" /),
  });
  expect((await run()).stdout).toMatch(/gatefold\.db was brought from version 0 to \d+\n$/);
  expect(await run("--check")).toMatchObject({
    exitCode: 0,
    stdout: expect.stringMatching(/is up to date: version/),
  });
  const [state] = lines((await run("--json")).stdout);
  expect(state).toEqual({
    database: db,
    from: state?.["newest"],
    version: state?.["newest"],
    newest: expect.any(Number),
    pendingAlbums: 0,
  });
  expect((await run("--sql")).stdout).toBe("");
});

test("migrate makes the tracks and artists of albums that were there before, and tells how many are left", async () => {
  const db = oldDatabase(1_100);
  const run = (...args: string[]) => gatefold("migrate", "--db", db, ...args);
  expect(await run("--check")).toMatchObject({
    exitCode: 1,
    stdout: expect.stringMatching(
      /"gatefold migrate" brings it up to date, and makes the tracks and artists of 1100 albums\n$/,
    ),
  });
  const { stdout, stderr } = await run();
  expect(stdout).toMatch(
    /was brought from version \d+ to \d+; the tracks and artists of 1100 albums were made\n$/,
  );
  expect(stderr).toBe(
    "gatefold: making the tracks and artists of albums: 600 albums are left\ngatefold: making the tracks and artists of albums: 100 albums are left\n",
  );
  expect((await run("--check")).exitCode).toBe(0);
});

test.for(["users", "keys", "tokens"])(
  "a list of no %s says so, and with --json prints nothing",
  async (what) => {
    const { db, run } = await onNewDatabase();
    const made = what === "tokens" ? "issue" : "add";
    expect(await run(what, "list")).toEqual({
      exitCode: 0,
      stdout: "",
      stderr: `There are no ${what} in ${db}; "gatefold ${what} ${made}" makes one.\n`,
    });
    expect(await run(what, "list", "--json")).toEqual({ exitCode: 0, stdout: "", stderr: "" });
  },
);
