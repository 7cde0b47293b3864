import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { grant } from "../testing/fixtures.ts";
import { openPostgresStore } from "./testing/open-store.ts";
import { newSchema, serverUrl, testDatabase } from "./testing/postgres-maker.ts";

const script = fileURLToPath(new URL("testing/use-store.ts", import.meta.url));

/** Runs a process that uses the store, to its end. */
async function useStore(...args: readonly string[]): Promise<{ secret: string; taken: boolean }> {
  const { stdout } = await promisify(execFile)(process.execPath, [script, ...args]);
  return JSON.parse(stdout);
}

describe.skipIf(serverUrl === undefined)("several processes on one PostgreSQL (needs PostgreSQL)", () => {
  const users = ["ada", "bob", "cyd", "dee"];

  test("that make the same schema at once agree on it and lose nothing", async () => {
    const url = await testDatabase();
    const schema = newSchema();
    const told = await Promise.all(users.map((user) => useStore(url, schema, user, "25")));
    expect(users).toContain(told[0]?.secret);
    expect(new Set(told.map(({ secret }) => secret)).size).toBe(1);
    const store = await openPostgresStore({ url, schema });
    for (const userId of users)
      expect(await store.library.list({ userId, list: "albums", limit: 100 })).toHaveLength(25);
  });

  test("that take the same grant at once get it once", async () => {
    const url = await testDatabase();
    const schema = newSchema();
    const store = await openPostgresStore({ url, schema });
    await store.grants.change({ put: [grant("code")] });
    const told = await Promise.all(users.map((user) => useStore(url, schema, user)));
    expect(told.filter(({ taken }) => taken)).toHaveLength(1);
    expect(await store.grants.get("code")).toBeUndefined();
  });

  test("see at once what another one wrote", async () => {
    const url = await testDatabase();
    const schema = newSchema();
    const store = await openPostgresStore({ url, schema });
    expect(await store.library.list({ userId: "ada", list: "albums", limit: 100 })).toEqual([]);
    await useStore(url, schema, "ada", "3");
    expect(await store.library.list({ userId: "ada", list: "albums", limit: 100 })).toHaveLength(3);
  });
});
