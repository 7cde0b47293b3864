import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Call, Connections } from "./connections.ts";
import { CHECK, type Statement } from "./statements.ts";
import { errorOf } from "./testing/open-store.ts";
import { serverUrl, testDatabase } from "./testing/postgres-maker.ts";

const ONE: Statement = { name: "one", text: "SELECT 1::int4" };
const REPEATABLE: Call = { kind: "read", isRepeatable: true };

async function setUp(waitTimeoutMs: number, maxConnections = 1) {
  const connections = new Connections({ url: await testDatabase(), maxConnections, waitTimeoutMs });
  onTestFinished(() => connections.close());
  let openGate = () => {};
  const gate = new Promise<void>((resolve) => {
    openGate = resolve;
  });
  /** A call that has a connection until the gate is opened. */
  const held = () => connections.transaction(REPEATABLE, "BEGIN", () => gate);
  return { connections, openGate, held };
}

let limited = 0;

/** The URL of a user whom the server gives only so many connections. */
async function urlOfLimited(connectionLimit: number): Promise<string> {
  const url = new URL(await testDatabase());
  limited += 1;
  const user = `${url.pathname.slice(1)}_${limited}`;
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(`CREATE ROLE ${user} LOGIN PASSWORD 'secret' CONNECTION LIMIT ${connectionLimit}`);
  await client.end();
  [url.username, url.password] = [user, "secret"];
  return url.href;
}

describe.skipIf(serverUrl === undefined)("the connections of a store (needs PostgreSQL)", () => {
  test("are waited for, and the first to come is the first to have one", async () => {
    const { connections, openGate, held } = await setUp(60_000);
    const first = held();
    const order: number[] = [];
    const others = [1, 2, 3].map(async (number) => {
      await connections.run(REPEATABLE, ONE);
      order.push(number);
    });
    openGate();
    await Promise.all([first, ...others]);
    expect(order).toEqual([1, 2, 3]);
  });

  test("are not waited for for ever, and a call that gave up takes no turn", async () => {
    const { connections, openGate, held } = await setUp(20);
    const first = held();
    const error = await errorOf(() => connections.run(REPEATABLE, ONE));
    expect(error).toMatchObject({ code: "UNREACHABLE" });
    expect(error.message).toContain("all 1 connections were in use for 0.02 seconds");
    openGate();
    await first;
    expect((await connections.run(REPEATABLE, ONE)).rows).toEqual([[1]]);
  });

  test("are not waited for by more calls than can be served in time", async () => {
    const { connections, openGate, held } = await setUp(60_000);
    const first = held();
    const calls = Array.from({ length: 1_000 }, () => connections.run(REPEATABLE, ONE));
    const error = await errorOf(() => connections.run(REPEATABLE, ONE));
    expect(error).toMatchObject({ code: "UNREACHABLE" });
    expect(error.message).toContain("1000 calls wait for its 1 connections");
    openGate();
    await first;
    expect(await Promise.all(calls)).toHaveLength(1_000);
  });

  test("for writes are others than those for reads", async () => {
    const { connections, openGate, held } = await setUp(60_000);
    const first = held();
    expect((await connections.run({ kind: "write", isRepeatable: true }, ONE)).rows).toEqual([[1]]);
    openGate();
    await first;
  });

  test("for checks are others, so that a check waits for no call", async () => {
    const { connections, openGate, held } = await setUp(60_000);
    const reads = [held(), held(), held()];
    expect((await connections.run(CHECK, ONE)).rows).toEqual([[1]]);
    expect(connections.figures).toMatchObject({ reads: { waiting: 2 }, checks: { idle: 1, waiting: 0 } });
    openGate();
    await Promise.all(reads);
  });

  test("for checks are those for reads, while the server has no more", async () => {
    const connections = new Connections({ url: await urlOfLimited(1), waitTimeoutMs: 60_000 });
    onTestFinished(() => connections.close());
    await connections.run(REPEATABLE, ONE);
    expect((await connections.run(CHECK, ONE)).rows).toEqual([[1]]);
    expect(connections.figures).toMatchObject({ reads: { idle: 1 }, checks: { idle: 0 } });
  });

  test("that the server has no more of are waited for, while others of the pool are in use", async () => {
    const url = await urlOfLimited(2);
    const connections = new Connections({ url, maxConnections: 20, waitTimeoutMs: 60_000 });
    onTestFinished(() => connections.close());
    const calls = Array.from({ length: 40 }, () => connections.run(REPEATABLE, ONE));
    expect((await Promise.all(calls)).map(({ rows }) => rows)).toEqual(Array(40).fill([[1]]));
  });

  test("that the server has none of are not waited for", async () => {
    const connections = new Connections({ url: await urlOfLimited(0), maxConnections: 20 });
    onTestFinished(() => connections.close());
    const calls = Array.from({ length: 15 }, () => errorOf(() => connections.run(REPEATABLE, ONE)));
    for (const error of await Promise.all(calls)) {
      expect(error).toMatchObject({ code: "UNREACHABLE" });
      expect(error.message).toContain("has no connection left");
    }
  });

  test("are free again after calls that fail", async () => {
    const { connections } = await setUp(60_000);
    const broken: Statement = { name: "broken", text: "SELECT 1 / 0" };
    for (let turn = 0; turn < 3; turn++) {
      expect((await errorOf(() => connections.run(REPEATABLE, broken))).message).toContain(
        "division by zero",
      );
    }
    const thrown = connections.transaction(REPEATABLE, "BEGIN", () => Promise.reject(new RangeError("no")));
    await expect(thrown).rejects.toMatchObject({ name: "StoreError", cause: expect.any(RangeError) });
    expect((await connections.run(REPEATABLE, ONE)).rows).toEqual([[1]]);
  });

  test("do again what lost against another transaction, up to a point", async () => {
    const { connections } = await setUp(60_000);
    let turns = 0;
    const fail = (times: number) =>
      connections.transaction(REPEATABLE, "BEGIN", async (session) => {
        turns += 1;
        if (turns <= times)
          await session.execute("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '40001'; END $$");
        return turns;
      });
    expect(await fail(3)).toBe(4);
    turns = 0;
    await errorOf(() => fail(1_000));
    expect(turns).toBe(11);
  });
});
