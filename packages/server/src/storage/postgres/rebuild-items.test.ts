import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { ITEMS_VERSION } from "../items-of-album.ts";
import { type PostgresStore, postgresSchemaVersion } from "./postgres-store.ts";
import { connectAdmin } from "./testing/admin.ts";
import { idOf, makeOldSchema } from "./testing/old-schema.ts";
import { errorOf, openPostgresStore } from "./testing/open-store.ts";
import { serverUrl, testDatabase } from "./testing/postgres-maker.ts";

const ALBUMS = 1_200;

function script(name: string): string {
  return fileURLToPath(new URL(`testing/${name}.ts`, import.meta.url));
}

async function setUp(albums: number = ALBUMS) {
  const url = await testDatabase();
  const admin = await connectAdmin(url);
  const schema = await makeOldSchema(url, admin, albums);
  const pending = async () => (await postgresSchemaVersion({ url, schema })).pendingAlbums;
  return { url, admin, schema, pending };
}

/** Everything has been made, and nothing twice. */
async function expectAll(store: PostgresStore, albums: number = ALBUMS): Promise<void> {
  const kinds = ["albums", "tracks", "artists"] as const;
  const counts = await Promise.all(kinds.map((kind) => store.catalog.count(kind)));
  expect(counts).toEqual([albums, albums * 2, 10]);
  for (const number of [0, 1, Math.floor(albums / 2), albums - 1]) {
    expect(await titlesOf(store, "tracks", `song${number}`)).toEqual([
      `Song${number} part0`,
      `Song${number} part1`,
    ]);
    expect(await titlesOf(store, "albums", `album${number}`)).toEqual([`Album${number}`]);
  }
  expect(await store.catalog.get("tracks", idOf("B00T", 11, 6))).toBeDefined();
  expect(await store.catalog.similarWords("artisst", 1)).toEqual(["artist"]);
}

async function titlesOf(store: PostgresStore, kind: "albums" | "tracks", term: string): Promise<unknown[]> {
  const all = [{ fields: ["title"], terms: [term], isPrefix: false }] as const;
  const query = { all, except: [], order: "rank", sortedItems: 10, limit: 10 } as const;
  const hits = await store.catalog.match(kind, query);
  return hits.map(({ json }) => JSON.parse(new TextDecoder().decode(json)).title);
}

describe.skipIf(serverUrl === undefined)(
  "making the items of albums in PostgreSQL (needs PostgreSQL)",
  () => {
    test("a schema of albums alone gets tracks, artists and search when it is opened, and tells how many are left", async () => {
      const { url, schema, pending } = await setUp();
      expect(await pending()).toBe(ALBUMS);
      const left: number[] = [];
      const store = await openPostgresStore({ url, schema, onRebuild: (albums) => left.push(albums) });
      expect(left).toEqual([700, 200, 0]);
      expect(await pending()).toBe(0);
      await expectAll(store);
    });

    test("a process that is killed in the middle loses nothing of what it has made", async () => {
      const { url, schema, pending } = await setUp();
      const child = spawn(process.execPath, [script("rebuild-until-killed"), url, schema], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const gone = once(child, "exit");
      onTestFinished(() => void child.kill("SIGKILL"));
      for await (const line of createInterface({ input: child.stdout })) {
        if (Number(line) < ALBUMS) break;
      }
      child.kill("SIGKILL");
      await gone;
      const left = await pending();
      expect(left).toBeGreaterThan(0);
      expect(left).toBeLessThan(ALBUMS);
      await expectAll(await openPostgresStore({ url, schema }));
    });

    test("four processes that open it at once share the work", async () => {
      const { url, schema } = await setUp(2_000);
      const users = ["ada", "bob", "cyd", "dee"];
      const run = promisify(execFile);
      const use = (user: string) => run(process.execPath, [script("use-store"), url, schema, user, "1"]);
      for (const { stdout } of await Promise.all(users.map(use)))
        expect(JSON.parse(stdout)).toHaveProperty("secret");
      await expectAll(await openPostgresStore({ url, schema }), 2_000);
    });

    test("what an older version has made is made anew, and an unfinished rebuild of an older version begins again", async () => {
      const { url, admin, schema, pending } = await setUp(20);
      await (await openPostgresStore({ url, schema })).close();
      for (const [version, next] of [
        [ITEMS_VERSION - 1, ITEMS_VERSION - 1],
        [ITEMS_VERSION - 2, ITEMS_VERSION - 1],
      ]) {
        await admin.query(`UPDATE ${schema}.tracks SET json = '\\x7b7d'; DELETE FROM ${schema}.search_terms`);
        await admin.query(
          `UPDATE ${schema}.catalog_items SET version = ${version}, next_version = ${next}, done_to = 'B00ALB0010'`,
        );
        expect(await pending()).toBe(20);
        await expectAll(await openPostgresStore({ url, schema }), 20);
      }
      await admin.query(`UPDATE ${schema}.catalog_items SET version = ${ITEMS_VERSION + 1}`);
      expect(await errorOf(() => openPostgresStore({ url, schema }))).toMatchObject({ code: "TOO_NEW" });
    });

    test("a user who may only read is told that the tracks and artists are not made yet", async () => {
      const { url, admin, schema } = await setUp(3);
      await (await openPostgresStore({ url, schema })).close();
      await admin.query(`UPDATE ${schema}.catalog_items SET version = 0`);
      await admin.query(
        `CREATE ROLE ${schema} LOGIN PASSWORD 'weak'; GRANT USAGE ON SCHEMA ${schema} TO ${schema}`,
      );
      await admin.query(`GRANT SELECT ON ALL TABLES IN SCHEMA ${schema} TO ${schema}`);
      const asUser = Object.assign(new URL(url), { username: schema, password: "weak" }).href;
      expect(await errorOf(() => openPostgresStore({ url: asUser, schema }))).toMatchObject({
        code: "READ_ONLY",
        message: expect.stringMatching(/tracks and artists.*gatefold migrate/),
      });
    });
  },
);
