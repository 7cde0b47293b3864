import {
  findPostgres,
  type RunningPostgres,
  setSynchronousStandbys,
  startPostgres,
} from "@gatefold/test-postgres";
import type pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { album, albumId, entry } from "../testing/fixtures.ts";
import { connectAdmin } from "./testing/admin.ts";
import { errorOf, openPostgresStore } from "./testing/open-store.ts";
import { newSchema, serverUrl } from "./testing/postgres-maker.ts";

const WAITING = "FROM pg_stat_activity WHERE wait_event = 'SyncRep'";

describe.skipIf(serverUrl === undefined)("while a synchronous standby is away (needs PostgreSQL)", () => {
  let primary: RunningPostgres;
  let standby: RunningPostgres;
  beforeAll(async () => {
    const bin = findPostgres() ?? "";
    primary = await startPostgres({ bin });
    standby = await startPostgres({ bin, standbyOf: primary });
    await setSynchronousStandbys(primary, "*");
  });
  afterEach(() => standby.start());
  afterAll(async () => {
    await standby.remove();
    await primary.remove();
  });

  /** A store with an album in the catalog and in the library, and the standby stopped. */
  async function setUp(options: { readonly statementTimeoutMs?: number } = {}) {
    const schema = newSchema();
    const filling = await openPostgresStore({ url: primary.url, schema });
    await filling.catalog.put([album(albumId(1))]);
    await filling.library.add("ada", "albums", entry(1));
    await standby.stop();
    const store = await openPostgresStore({ url: primary.url, schema, maxConnections: 6, ...options });
    const admin = await connectAdmin(primary.url);
    return { store, admin };
  }

  test("a write whose connection is lost is answered when the standby has it, and not before", async () => {
    const { store, admin } = await setUp();
    const calls = [
      store.library.add("ada", "albums", entry(2)),
      store.library.remove("ada", "albums", albumId(1)),
    ];
    await untilWaiting(admin, 2);
    let answered = 0;
    for (const call of calls) void Promise.resolve(call).then(() => (answered += 1));
    const pids = await pidsOf(admin);
    await admin.query(`SELECT pg_terminate_backend(pid) ${WAITING}`);
    // Both are carried out again, find nothing to change, and wait all the same.
    await expect.poll(async () => (await pidsOf(admin)).filter((pid) => !pids.includes(pid))).toHaveLength(2);
    expect(answered).toBe(0);
    await standby.start();
    await Promise.all(calls);
    const kept = await store.library.list({ userId: "ada", list: "albums", limit: 9 });
    expect(kept).toEqual([entry(2)]);
  });

  test("a write that changes nothing is not answered either", async () => {
    const { store } = await setUp({ statementTimeoutMs: 300 });
    const calls: readonly (() => unknown)[] = [
      () => store.library.add("ada", "albums", entry(1)),
      () => store.library.remove("ada", "albums", albumId(7)),
      () => store.catalog.put([album(albumId(1))]),
      () => store.catalog.deleteCheckpoint("none"),
    ];
    for (const call of calls) {
      const error = await errorOf(call);
      expect(error).toMatchObject({ code: "UNREACHABLE" });
      expect(error.message).toContain("standby did not confirm the change");
    }
    await standby.start();
    expect(await store.library.add("ada", "albums", entry(1))).toEqual(entry(1));
  });

  test("a write whose wait an operator cancels is not acknowledged", async () => {
    const { store, admin } = await setUp();
    const outcome = errorOf(() => store.library.add("ada", "albums", entry(2)));
    await untilWaiting(admin, 1);
    await admin.query(`SELECT pg_cancel_backend(pid) ${WAITING}`);
    expect(await outcome).toMatchObject({ code: "UNREACHABLE" });
  });

  test("writes that wait leave reads their connections, and the server no sessions", async () => {
    const { store, admin } = await setUp({ statementTimeoutMs: 300 });
    const outcomes = Array.from({ length: 30 }, (_, number) =>
      errorOf(() => store.library.add("ada", "albums", entry(100 + number))),
    );
    await untilWaiting(admin, 3);
    for (let turn = 0; turn < 200; turn++)
      expect(await store.catalog.get("albums", albumId(1))).toBeDefined();
    for (const { code } of await Promise.all(outcomes)) expect(code).toBe("UNREACHABLE");
    await expect.poll(() => pidsOf(admin)).toEqual([]);
    const sessions = "SELECT count(*)::int FROM pg_stat_activity WHERE application_name = 'gatefold'";
    const count = async () => (await admin.query({ text: sessions, rowMode: "array" })).rows[0]?.[0];
    await expect.poll(count).toBeLessThanOrEqual(12);
    await standby.start();
    expect(await store.library.add("ada", "albums", entry(99))).toMatchObject({ itemId: albumId(99) });
  });
});

async function pidsOf(admin: pg.Client): Promise<readonly number[]> {
  const { rows } = await admin.query(`SELECT pid ${WAITING}`);
  return rows.map(({ pid }) => Number(pid));
}

async function untilWaiting(admin: pg.Client, count: number): Promise<void> {
  await expect.poll(async () => (await pidsOf(admin)).length).toBe(count);
}
