import { describe, expect, onTestFinished, test } from "vitest";
import type { LibraryList } from "../library.ts";
import { album, albumId, entry, objectId, user } from "../testing/fixtures.ts";
import { Connections } from "./connections.ts";
import { migrate } from "./migrate.ts";
import { MIGRATIONS } from "./migrations.ts";
import { connectAdmin } from "./testing/admin.ts";
import { errorOf, openPostgresStore } from "./testing/open-store.ts";
import { newSchema, serverUrl, testDatabase } from "./testing/postgres-maker.ts";

/** The step that adds profiles. */
const PROFILES = MIGRATIONS.findIndex((step) => step.includes("playback_visibility"));
/** The step that makes the library one of several lists. */
const LISTS = MIGRATIONS.findIndex((step) => step.includes("RENAME COLUMN album_id"));
const ONE = "CREATE TABLE {schema}.one (id text); INSERT INTO {schema}.one VALUES ('kept')";
const TWO = "ALTER TABLE {schema}.one ADD COLUMN note text NOT NULL DEFAULT 'none'";
const BROKEN = "CREATE TABLE {schema}.three (id text); CREATE TABLE {schema}.three (id text)";

async function setUp() {
  const url = await testDatabase();
  const connections: Connections = new Connections({ url });
  onTestFinished(() => connections.close());
  const schema = newSchema();
  const admin = await connectAdmin(url);
  const valuesOf = async (sql: string) => (await admin.query({ text: sql, rowMode: "array" })).rows.flat();
  const apply = (...steps: readonly string[]) => migrate({ connections, schema, create: true, steps });
  const version = () => valuesOf(`SELECT version FROM ${schema}.gatefold_version`);
  return { url, schema, admin, valuesOf, apply, version };
}

describe.skipIf(serverUrl === undefined)("bringing a PostgreSQL schema up to date (needs PostgreSQL)", () => {
  test("a new schema gets every step", async () => {
    const { url, schema, version } = await setUp();
    await openPostgresStore({ url, schema });
    expect(await version()).toEqual([MIGRATIONS.length]);
  });

  test("an older one gets the steps that it lacks and keeps what it has", async () => {
    const { schema, apply, valuesOf, version } = await setUp();
    await apply(ONE);
    await apply(ONE, TWO);
    await apply(ONE, TWO);
    expect(await valuesOf(`SELECT id, note FROM ${schema}.one`)).toEqual(["kept", "none"]);
    expect(await version()).toEqual([2]);
  });

  test("one from before profiles keeps its users, of whom nothing is public", async () => {
    const { url, schema, admin, apply } = await setUp();
    await apply(...MIGRATIONS.slice(0, PROFILES));
    await admin.query(
      `INSERT INTO ${schema}.users (id, name, created_at) VALUES ('ada', 'Zoë 🎸', '2026-01-01')`,
    );
    const store = await openPostgresStore({ url, schema });
    const ada = user("ada", "2026-01-01");
    expect(await store.accounts.getUser("ada")).toEqual(ada);
    const change = { name: "Ada", visibility: "PUBLIC" } as const;
    expect(await store.accounts.changeUser("ada", change)).toEqual({ ...ada, ...change });
  });

  test.each([
    ["in one table", ""],
    [
      "that its operator has split",
      `ALTER TABLE {schema}.library RENAME TO whole;
        CREATE TABLE {schema}.library (LIKE {schema}.whole, PRIMARY KEY (user_id, object_id), UNIQUE (user_id, album_id))
          PARTITION BY HASH (user_id);
        CREATE TABLE {schema}.library_0 PARTITION OF {schema}.library FOR VALUES WITH (MODULUS 2, REMAINDER 0);
        CREATE TABLE {schema}.library_1 PARTITION OF {schema}.library FOR VALUES WITH (MODULUS 2, REMAINDER 1);
        DROP TABLE {schema}.whole;`,
    ],
  ])("a library of albums %s becomes one of several lists", async (_, split) => {
    const { url, schema, admin, apply } = await setUp();
    await apply(...MIGRATIONS.slice(0, LISTS));
    await admin.query(`${split.replaceAll("{schema}", schema)}
      INSERT INTO ${schema}.library VALUES ('ada', '${objectId(1)}', '${albumId(1)}', true, false);
      INSERT INTO ${schema}.newest_removed VALUES ('ada', '${objectId(7)}')`);
    const store = await openPostgresStore({ url, schema });
    const list = (name: LibraryList) => store.library.list({ userId: "ada", list: name, limit: 9 });
    const first = { ...entry(1), purchased: true, uploaded: false };
    expect(await list("albums")).toEqual([first]);
    expect(await store.library.add("ada", "albums", entry(1))).toEqual(first);
    const second = await store.library.add("ada", "albums", entry(2));
    expect(second).toEqual({ ...entry(2), objectId: objectId(8) });
    expect(await store.library.add("ada", "tracks", entry(1))).toEqual(entry(1));
    const moved = await store.library.move("ada", { from: "albums", to: "likes" }, entry(1));
    expect(moved).toEqual(entry(1));
    expect(await list("albums")).toEqual([second]);
    expect(await list("likes")).toEqual([moved]);
    expect(await list("tracks")).toEqual([entry(1)]);
  });

  test("a step that fails leaves everything as it was", async () => {
    const { schema, apply, valuesOf, version } = await setUp();
    await apply(ONE);
    expect(await errorOf(() => apply(ONE, TWO, BROKEN))).toMatchObject({
      message: expect.stringContaining("already exists"),
    });
    expect(await version()).toEqual([1]);
    expect(await valuesOf(`SELECT * FROM ${schema}.one`)).toEqual(["kept"]);
    await apply(ONE, TWO);
    expect(await version()).toEqual([2]);
  });

  test("a newer one is refused", async () => {
    const { url, schema, admin } = await setUp();
    await openPostgresStore({ url, schema });
    await admin.query(`UPDATE ${schema}.gatefold_version SET version = 99`);
    expect(await errorOf(() => openPostgresStore({ url, schema }))).toMatchObject({
      code: "TOO_NEW",
      message: expect.stringMatching(/has version 99.*Update Gatefold/),
    });
  });

  test("a schema with tables of another application is refused and left as it is", async () => {
    const { url, schema, admin, valuesOf } = await setUp();
    await admin.query(`CREATE SCHEMA ${schema}; CREATE TABLE ${schema}.albums (id text)`);
    expect(await errorOf(() => openPostgresStore({ url, schema }))).toMatchObject({
      code: "NOT_A_DATABASE",
      message: expect.stringContaining("another application"),
    });
    expect(
      await valuesOf(`SELECT relname FROM pg_class WHERE relnamespace = '${schema}'::regnamespace`),
    ).toEqual(["albums"]);
  });

  test("tables of others in the same database stay out of its way", async () => {
    const { url, schema, admin } = await setUp();
    await admin.query("CREATE TABLE IF NOT EXISTS public.users (id integer)");
    const store = await openPostgresStore({ url, schema });
    await store.accounts.putUser(user("ada", "2026-01-01T00:00:00.000Z"));
    expect(await store.accounts.listUsers(100)).toHaveLength(1);
  });

  test("a user who may not make a schema is told so, and may use one that is made", async () => {
    const { url, schema, admin } = await setUp();
    await admin.query(`CREATE ROLE ${schema} LOGIN PASSWORD 'weak'`);
    const asUser = Object.assign(new URL(url), { username: schema, password: "weak" }).href;
    expect(await errorOf(() => openPostgresStore({ url: asUser, schema }))).toMatchObject({
      code: "READ_ONLY",
      message: expect.stringContaining(`Allow the user ${schema}`),
    });
    await openPostgresStore({ url, schema });
    await admin.query(`GRANT USAGE ON SCHEMA ${schema} TO ${schema}`);
    await admin.query(`GRANT SELECT ON ALL TABLES IN SCHEMA ${schema} TO ${schema}`);
    const store = await openPostgresStore({ url: asUser, schema });
    expect(await store.catalog.count("albums")).toBe(0);
    expect(
      await errorOf(() => store.accounts.putUser(user("ada", "2026-01-01T00:00:00.000Z"))),
    ).toMatchObject({
      code: "READ_ONLY",
    });
    const rights = "SELECT, INSERT, UPDATE, DELETE";
    await admin.query(`GRANT ${rights} ON ALL TABLES IN SCHEMA ${schema} TO ${schema}`);
    await store.accounts.putUser(user("ada", "2026-01-01T00:00:00.000Z"));
    expect(await store.accounts.listUsers(100)).toHaveLength(1);
  });

  test("a user who may not create extensions has all that a search needs", async () => {
    const { schema, admin } = await setUp();
    await admin.query(`CREATE ROLE ${schema} LOGIN PASSWORD 'weak'`);
    await admin.query(`CREATE DATABASE ${schema}`);
    const own = Object.assign(new URL(await testDatabase()), { pathname: `/${schema}` });
    const ownAdmin = await connectAdmin(own.href);
    await ownAdmin.query(`CREATE SCHEMA ${schema} AUTHORIZATION ${schema}`);
    const url = Object.assign(own, { username: schema, password: "weak" }).href;
    const store = await openPostgresStore({ url, schema });
    await store.catalog.put([album(albumId(1), "Nevermind")]);
    expect(await store.catalog.similarWords("nevermnid", 1)).toEqual(["nevermind"]);
  });

  test("a database that keeps text otherwise than in UTF-8 is refused", async () => {
    const { url, schema, admin } = await setUp();
    await admin.query(`CREATE DATABASE ${schema} ENCODING 'LATIN1' TEMPLATE template0`);
    const latin = Object.assign(new URL(url), { pathname: `/${schema}` }).href;
    expect(await errorOf(() => openPostgresStore({ url: latin }))).toMatchObject({
      code: "NOT_A_DATABASE",
      message: expect.stringContaining("LATIN1"),
    });
  });

  test.each(["", "Music", "a-b", "a b", 'a"b', "9a", "pg_music", "x".repeat(64)])(
    "%j can't be the name of the schema",
    async (schema) => {
      const { message } = await errorOf(() => openPostgresStore({ url: "postgres://localhost", schema }));
      expect(message).toContain(`"${schema}" can't be the schema`);
    },
  );
});
