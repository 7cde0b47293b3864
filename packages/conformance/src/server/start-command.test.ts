import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { sqliteStore } from "@gatefold/server";
import { freePort } from "@gatefold/test-postgres";
import { expect, test } from "vitest";
import { runWell } from "../run.ts";
import {
  EMULATOR_BIN,
  gatefold,
  gatefoldIn,
  serveForTest,
  startForTest,
  tempDatabase,
  tempFolder,
  welcomeOf,
} from "./command.ts";

test("the first start makes a database, serves the sample catalog and prints one line of JSON", async () => {
  const db = tempDatabase();
  const server = await startForTest(db);
  const response = await fetch(`${server.url}/albums/B0064UPU4G`, { headers: server.headers });
  expect(await response.json()).toMatchObject({ data: { album: { title: "Discovery" } } });
  expect(await server.end()).toEqual({
    exitCode: 0,
    stdout: expect.stringMatching(/^\{"url":"http:\/\/127\.0\.0\.1:\d+\/v1",.*\}\n$/),
    stderr: "",
  });
  expect(existsSync(db)).toBe(true);
  expect(existsSync(`${db}-wal`)).toBe(false);
});

test("a start prints at most 12 lines without key and token, and a line that gets an album", async () => {
  const db = tempDatabase();
  const welcome = await welcomeOf("start", db);
  const [, call = ""] = /^Get an album: +gatefold-emulator (.*)$/m.exec(welcome) ?? [];
  const script = `'${process.execPath}' '${EMULATOR_BIN}' ${call} --db '${db}'`;
  const { data } = JSON.parse(await runWell("sh", ["-c", script], tempFolder()));
  expect(data.album).toMatchObject({ id: "B0064UPU4G", title: "Discovery" });
  expect(welcome.split("\n").length).toBeLessThanOrEqual(12);
  expect(welcome).not.toMatch(/eyJ|amzn1\.application\./);
  expect(welcome).toContain(`${db}.env (the token is renewed while this runs)`);
  expect(welcome).toMatch(
    /^ {2}database {4}\S+gatefold\.db \(\d+ albums, filled with the sample catalog\)$/m,
  );
});

test("the second start goes on with user, key and library", async () => {
  const db = tempDatabase();
  const first = await startForTest(db);
  await fetch(`${first.url}/me/library/albums/B0101GQZGA`, { method: "PUT", headers: first.headers });
  await first.end();
  const second = await startForTest(db);
  expect([second.userId, second.apiKey]).toEqual([first.userId, first.apiKey]);
  // A token of the first start is good as well: its key is in the database.
  const response = await fetch(`${second.url}/me/library/albums`, { headers: first.headers });
  expect(await response.json()).toMatchObject({
    data: { user: { libraryAlbums: { edges: [{ node: { id: "B0101GQZGA" } }] } } },
  });
});

test.for(["SIGTERM", "SIGINT"] as const)(
  "%s ends it cleanly, also while a client stays connected",
  async (signal) => {
    const server = await startForTest(tempDatabase());
    const agent = new Agent({ keepAlive: true });
    await new Promise((resolve, reject) => {
      get(`${server.url}/albums`, { agent }, (response) => response.resume().on("end", resolve)).on(
        "error",
        reject,
      );
    });
    expect(await server.end(signal)).toMatchObject({ exitCode: 0, stderr: "" });
    agent.destroy();
  },
);

test("a start that is asked to end as soon as it has printed its line ends cleanly", async () => {
  const server = await startForTest(tempDatabase());
  expect(await server.end()).toMatchObject({ exitCode: 0, stderr: "" });
});

test("gatefold serve prints and makes nothing secret, and nobody can sign in", async () => {
  const db = tempDatabase();
  const server = await serveForTest(db);
  const keys = (await gatefold("keys", "list", "--db", db)).stdout;
  const paths = ["/ap/oa", "/auth/o2/tokeninfo", "/.well-known/jwks.json", "/_gatefold/faults"];
  const statuses = paths.map(async (path) => (await fetch(new URL(path, server.url))).status);
  expect(await Promise.all(statuses)).toEqual([404, 404, 404, 404]);
  expect((await server.end()).stdout).toBe(`{"url":"${server.url}"}\n`);
  expect(keys).toBe("");
  const welcome = await welcomeOf("serve", db);
  expect(welcome).toMatch(
    /tokens: "gatefold import",\n"gatefold users add", "gatefold keys add" and "gatefold tokens issue"/,
  );
  expect(welcome).not.toMatch(/amzn1\.|eyJ/);
});

test("gatefold serve says so if it makes the database, once", async () => {
  const db = tempDatabase();
  const made = `gatefold: made the database ${db}, because there was none\n`;
  for (const stderr of [made, ""]) expect((await (await serveForTest(db)).end()).stderr).toBe(stderr);
});

test("gatefold serve leaves an empty catalog empty", async () => {
  const db = tempDatabase();
  expect(await welcomeOf("serve", db)).toContain(`${db} (0 albums)`);
  const store = sqliteStore({ file: db });
  expect(await store.catalog.count("albums")).toBe(0);
  expect(await store.accounts.listUsers(1)).toEqual([]);
  await store.close();
});

test("a start whose catalog can't be filled never listens", async () => {
  const db = tempDatabase();
  const store = sqliteStore({ file: db });
  await store.close();
  const holder = new DatabaseSync(db);
  holder.exec("CREATE TRIGGER refuse BEFORE INSERT ON albums BEGIN SELECT RAISE(ABORT, 'no albums'); END");
  holder.close();
  const { exitCode, stdout, stderr } = await gatefold("start", "--json", "--port", "0", "--db", db);
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toMatch("no albums");
});

test("gatefold serve takes the keys and tokens that commands make", async () => {
  const db = tempDatabase();
  const server = await serveForTest(db);
  const apiKey = (await gatefold("keys", "add", "--db", db)).stdout.trim();
  const token = (await gatefold("token", "--db", db)).stdout.trim();
  const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
  expect((await fetch(`${server.url}/me/library/albums`, { headers })).status).toBe(200);
});

test("--drain goes on serving, and tells whoever asks for its health", async () => {
  const server = await startForTest(tempDatabase(), "--drain", "1h");
  const health = async () => (await fetch(new URL("/health", server.url))).status;
  expect(await health()).toBe(200);
  process.kill(server.pid, "SIGTERM");
  await expect.poll(health).toBe(503);
  expect((await fetch(`${server.url}/albums/B0064UPU4G`, { headers: server.headers })).status).toBe(200);
});

test("--log writes a line of JSON for each request to standard error, and nothing secret", async () => {
  const server = await startForTest(tempDatabase(), "--log");
  const url = `${server.url}/albums/B0064UPU4G?token=${server.token}`;
  const statuses = await Promise.all([
    fetch(`${server.url}/albums/B0064UPU4G`, { headers: server.headers }),
    fetch(url),
  ]);
  expect(statuses.map(({ status }) => status)).toEqual([200, 403]);
  const { stderr } = await server.end();
  const records = stderr
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const common = { method: "GET", path: "/v1/albums/B0064UPU4G", operation: "getAlbum" };
  expect(records.toSorted((a, b) => a.status - b.status)).toMatchObject([
    { ...common, status: 200, userId: server.userId, apiKeyId: expect.stringMatching(/^[0-9a-f]{12}$/) },
    { ...common, status: 403, errorCode: "NO_X_API_KEY" },
  ]);
  for (const secret of [server.token, server.apiKey]) expect(stderr).not.toContain(secret);
});

test("--metrics counts requests for Prometheus, and a start without it does not", async () => {
  const server = await startForTest(tempDatabase(), "--metrics");
  await fetch(`${server.url}/albums/B0064UPU4G`, { headers: server.headers });
  const metrics = await (await fetch(new URL("/metrics", server.url))).text();
  expect(metrics).toContain('gatefold_requests_total{operation="getAlbum",status="200"} 1\n');
  const without = await startForTest(tempDatabase());
  expect((await fetch(new URL("/metrics", without.url))).status).toBe(404);
});

test("--metrics-port keeps the metrics off the port of the API", async () => {
  const port = await freePort();
  const server = await startForTest(tempDatabase(), "--metrics-port", String(port));
  expect((await fetch(new URL("/metrics", server.url))).status).toBe(404);
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  expect(metrics).toContain('gatefold_requests_total{operation="other",status="404"} 1\n');
  expect(metrics).toContain("nodejs_eventloop_lag_p99_seconds ");
  expect((await fetch(`http://127.0.0.1:${port}/v1/albums`)).status).toBe(404);
  const message = `gatefold-emulator: port ${port} of 127.0.0.1 is in use; choose another, or let it take any free one: gatefold-emulator start --metrics-port 0\n`;
  const second = await gatefold(
    "start",
    "--port",
    "0",
    "--metrics-port",
    String(port),
    "--db",
    tempDatabase(),
  );
  expect(second).toMatchObject({ exitCode: 1, stderr: message });
});

test("without --db the database is in .gatefold, which git ignores", async () => {
  const folder = tempFolder();
  const file = join(folder, "albums.ndjson");
  writeFileSync(file, '{"id":"B000000001"}\n');
  const { exitCode } = await gatefoldIn(folder, "import", file);
  expect(exitCode).toBe(0);
  expect(existsSync(join(folder, ".gatefold/gatefold.db"))).toBe(true);
  expect(readFileSync(join(folder, ".gatefold/.gitignore"), "utf8")).toBe("*\n");
});

test("a port in use is told, and the database stays as it was", async () => {
  const first = await startForTest(tempDatabase());
  const { port } = new URL(first.url);
  const db = tempDatabase();
  const message = `gatefold-emulator: port ${port} of 127.0.0.1 is in use; choose another, or let it take any free one: gatefold-emulator start --port 0\n`;
  expect(await gatefold("start", "--json", "--port", port, "--db", db)).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: message,
  });
  expect((await gatefold("keys", "list", "--db", db)).stdout).toBe("");
});

test.for([
  [
    ["start", "--port", "65536"],
    "option '--port <port>' argument '65536' is invalid. It must be a whole number from 0 to 65535.",
  ],
  [
    ["start", "--port", "http"],
    "option '--port <port>' argument 'http' is invalid. It must be a whole number from 0 to 65535.",
  ],
  [["start", "--max-requests-per-second", "0"], "argument '0' is invalid. It must be a number over 0."],
  [["start", "--json=yes"], "unknown option '--json=yes'"],
  [["start", "now"], "too many arguments for 'start'"],
  [
    ["token", "--expires", "2w"],
    "argument '2w' is invalid. It must be 1 second to 366 days, such as 90s, 30m, 12h or 7d.",
  ],
  [
    ["token", "--scopes", "catalog"],
    `argument 'catalog' is invalid. There is no scope "catalog"; there are music::catalog, `,
  ],
  [["import"], "missing required argument 'file'"],
  [["keys", "revoke"], "missing required argument 'key'"],
  [["stop"], "unknown command 'stop'"],
] as const)("%j is refused", async ([args, message]) => {
  const { exitCode, stdout, stderr } = await gatefold(...args);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(message);
});

test("an address that is not this machine's is told", async () => {
  const run = await gatefold("start", "--host", "192.0.2.1", "--port", "0", "--db", tempDatabase());
  expect(run).toMatchObject({
    exitCode: 1,
    stderr: "gatefold-emulator: this machine has no address 192.0.2.1; choose another with --host.\n",
  });
});

test("a file that is no database is told, and left as it is", async () => {
  const db = tempDatabase();
  writeFileSync(db, "my notes\n");
  const commands = [["start", "--json", "--port", "0"], ["keys", "list"], ["token"], ["import", db]];
  const stderr = expect.stringMatching(
    /^gatefold(-emulator)?: \S+ is not a database\. It was left as it is: choose another file\. \(--db or GATEFOLD_DB names the database\)\n$/,
  );
  const runs = await Promise.all(commands.map((args) => gatefold(...args, "--db", db)));
  for (const run of runs) expect(run).toEqual({ exitCode: 1, stdout: "", stderr });
  expect(readFileSync(db, "utf8")).toBe("my notes\n");
});

test("a path that can't be a file is told", async () => {
  const folder = tempFolder();
  expect(await gatefold("start", "--port", "0", "--db", folder)).toMatchObject({
    exitCode: 1,
    stderr: `gatefold-emulator: ${folder} is a folder. Give the path of a database file. (--db or GATEFOLD_DB names the database)\n`,
  });
  expect(await gatefold("start", "--port", "0", "--db", "")).toMatchObject({
    exitCode: 1,
    stderr:
      "gatefold-emulator: The path of the database is empty. Give the path of a file. (--db or GATEFOLD_DB names the database)\n",
  });
});

test("a database that another program holds is told", async () => {
  const db = tempDatabase();
  sqliteStore({ file: db }).close();
  const holder = new DatabaseSync(db);
  holder.exec("BEGIN IMMEDIATE");
  const { exitCode, stdout, stderr } = await gatefold("start", "--json", "--port", "0", "--db", db);
  holder.close();
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toMatch(
    /^gatefold-emulator: .*gatefold\.db.* \(--db or GATEFOLD_DB names the database\)\n$/,
  );
});

test.runIf(process.platform === "linux")("a place that can't be written is told", async () => {
  const { exitCode, stdout, stderr } = await gatefold(
    "start",
    "--json",
    "--port",
    "0",
    "--db",
    "/proc/gatefold.db",
  );
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
  expect(stderr).toMatch(/^gatefold-emulator: .*\/proc\/gatefold\.db.*\n$/);
});

test("help and version are no failures", async () => {
  expect(await gatefold("--help")).toMatchObject({ exitCode: 0, stderr: "" });
  expect((await gatefold("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});
