import { createServer } from "node:net";
import { once } from "node:events";
import { inspect } from "node:util";
import { createDatabase, findPostgres, type RunningPostgres, startPostgres } from "@gatefold/test-postgres";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { createServer as createGatefold } from "../../server.ts";
import { album, albumId, entry } from "../testing/fixtures.ts";
import { connectAdmin } from "./testing/admin.ts";
import { errorOf, openPostgresStore } from "./testing/open-store.ts";
import { postgresStore } from "./postgres-store.ts";
import { newSchema, serverUrl, testDatabase } from "./testing/postgres-maker.ts";

/** Opens a store that can't be opened, and makes sure that nothing of the error tells the password. */
async function errorOfOpening(url: string, options = {}) {
  const error = await errorOf(async () => (await postgresStore({ url, ...options })).close());
  const { password } = URL.canParse(url) ? new URL(url) : { password: "hunter2" };
  if (password) expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(password);
  return error;
}

/** Where somebody listens who never says a word. */
async function silentPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

describe("a PostgreSQL that can't be reached", () => {
  test("is named, without the password", async () => {
    // A port that was free a moment ago.
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    server.close();
    await once(server, "close");
    const error = await errorOfOpening(
      `postgres://ada:hunter2@127.0.0.1:${port}/music?application_name=hunter2`,
    );
    expect(error).toMatchObject({ code: "UNREACHABLE" });
    expect(error.message).toMatch(
      `The database music at 127.0.0.1:${port} can't be reached (connect ECONNREFUSED 127.0.0.1:${port}).`,
    );
  });

  test("is given up when it does not answer in time", async () => {
    const url = `postgres://ada:hunter2@127.0.0.1:${await silentPort()}/music`;
    for (const sslmode of ["disable", "require"]) {
      expect(await errorOfOpening(`${url}?sslmode=${sslmode}`, { connectTimeoutMs: 50 })).toMatchObject({
        code: "UNREACHABLE",
        message: expect.stringContaining("music at 127.0.0.1"),
      });
    }
  });

  test.each([
    ["mysql://ada:hunter2@localhost/music", "mysql://ada@localhost/music"],
    ["postgres://ada:hunter2@local host/music", "postgres://ada@local host/music"],
    ["postgres://ada:hun/ter2@localhost:port/music?password=hunter2", "postgres://ada@localhost:port/music"],
    ["postgres://ada:hunter2@a:1,b:port/music", "postgres://ada@a:1,b:port/music"],
    ["postgres://ada:hunter2@a,b/music?target_session_attrs=writable", "postgres://ada@a,b/music"],
    ["postgres://ada:hunter2@localhost/music?sslrootcert=missing.pem", "postgres://ada@localhost/music"],
    ["postgres://ada:hunter2@localhost/music?sslmode=verify-ca", "postgres://ada@localhost/music"],
  ])("%s is no address, and is shown as %s", async (url, shown) => {
    const error = await errorOfOpening(url);
    expect(error.code).toBe("FAILED");
    expect(error.message).toContain(`"${shown}" `);
  });
});

describe.skipIf(serverUrl === undefined)(
  "a PostgreSQL that is reached, and refuses (needs PostgreSQL)",
  () => {
    test("a wrong password, and none", async () => {
      const url = await testDatabase();
      const wrong = Object.assign(new URL(url), { password: "hunter2" }).href;
      const none = Object.assign(new URL(url), { password: "" }).href;
      expect((await errorOfOpening(wrong)).message).toContain(
        "refused the user gatefold: check user and password",
      );
      expect((await errorOfOpening(none)).message).toContain("asks for a password, and none was given");
    });

    test("a database that is missing", async () => {
      const missing = Object.assign(new URL(await testDatabase()), { pathname: "/missing" }).href;
      expect((await errorOfOpening(missing)).message).toMatch(
        /^The database missing at 127.0.0.1:\d+ does not exist/,
      );
    });

    test("a transaction that may only read", async () => {
      const url = await createDatabase(serverUrl ?? "");
      await (await openPostgresStore({ url })).close();
      const store = await openPostgresStore({
        url: `${url}?options=-c%20default_transaction_read_only%3Don`,
      });
      expect(await store.catalog.count("albums")).toBe(0);
      expect(await errorOf(() => store.library.add("ada", "albums", entry(1)))).toMatchObject({
        code: "READ_ONLY",
      });
    });

    test("more connections than it has", async () => {
      const url = await testDatabase();
      const role = newSchema();
      const admin = await connectAdmin(url);
      await admin.query(`CREATE ROLE ${role} LOGIN PASSWORD 'weak' CONNECTION LIMIT 0`);
      const limited = Object.assign(new URL(url), { username: role, password: "weak" }).href;
      expect(await errorOfOpening(limited)).toMatchObject({
        code: "UNREACHABLE",
        message: expect.stringContaining("has no connection left"),
      });
    });

    test("a statement that takes too long, after which the connection is as good as before", async () => {
      const url = await createDatabase(serverUrl ?? "");
      await (await openPostgresStore({ url })).close();
      const store = await openPostgresStore({ url, maxConnections: 1, statementTimeoutMs: 1_000 });
      const admin = await connectAdmin(url);
      await admin.query("BEGIN; LOCK TABLE gatefold.library");
      const error = await errorOf(() => store.library.add("ada", "albums", entry(1)));
      expect(error).toMatchObject({ code: "FAILED" });
      expect(error.message).toContain("took too long for a statement, which was rolled back");
      await admin.query("COMMIT");
      expect(await store.library.add("ada", "albums", entry(1))).toEqual(entry(1));
    });
  },
);

describe.skipIf(serverUrl === undefined)("a PostgreSQL that goes and comes back (needs PostgreSQL)", () => {
  let postgres: RunningPostgres;
  beforeAll(async () => {
    postgres = await startPostgres({ bin: findPostgres() ?? "", durable: true });
  }, 60_000);
  afterAll(() => postgres.remove());

  test("fails calls while it is away, says so at /health, and serves again without a restart of ours", async () => {
    const store = await openPostgresStore({ url: postgres.url });
    const heard: unknown[] = [];
    const server = await createGatefold({ store, onError: (error) => heard.push(error) });
    await store.catalog.put([album(albumId(1))]);
    const { apiKey } = await server.addSecurityProfile();
    const token = await server.issueToken({ userId: (await server.addUser()).id });
    const ask = async (path: string) => {
      const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
      return (await server.fetch(new Request(`http://gatefold.test${path}`, { headers }))).status;
    };
    const path = `/v1/albums/${albumId(1)}`;
    expect([await ask(path), await ask("/health")]).toEqual([200, 200]);

    // Readiness doesn't wait in the queue of the calls.
    const admin = await connectAdmin(postgres.url);
    await admin.query("BEGIN; LOCK TABLE gatefold.albums");
    const waiting = Array.from({ length: 30 }, () => ask(path));
    await expect.poll(() => store.connections?.()["reads"]?.waiting).toBeGreaterThan(0);
    expect(await ask("/health")).toBe(200);
    await admin.query("COMMIT");
    expect(await Promise.all(waiting)).toEqual(Array(30).fill(200));

    await postgres.stop();
    expect([await ask(path), await ask("/health")]).toEqual([500, 503]);
    expect(heard).toHaveLength(2);
    const text = inspect(heard, { depth: 9 });
    expect(text).toContain(`The database postgres at 127.0.0.1:${postgres.port} can't be reached`);
    expect(text).not.toContain(postgres.password);

    await postgres.start();
    expect([await ask(path), await ask("/health")]).toEqual([200, 200]);
  });

  test("has everything that was acknowledged before a crash", async () => {
    const store = await openPostgresStore({ url: postgres.url });
    const acknowledged: string[] = [];
    let isUp = true;
    const add = async (from: number) => {
      for (let number = from; isUp; number += 4) {
        await store.library.add("ada", "albums", entry(number));
        acknowledged.push(albumId(number));
      }
    };
    const writers = Promise.allSettled([0, 1, 2, 3].map(add));
    await expect.poll(() => acknowledged.length).toBeGreaterThan(40);
    await postgres.stop("immediate");
    isUp = false;
    await writers;
    await postgres.start();
    const kept = await store.library.list({ userId: "ada", list: "albums", limit: 1_000_000 });
    expect(acknowledged.filter((id) => !kept.some(({ itemId: of }) => of === id))).toEqual([]);
  });
});
