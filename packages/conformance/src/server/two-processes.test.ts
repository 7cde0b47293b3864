import { describe, expect, test } from "vitest";
import { gatefold, serveForTest, tempDatabase } from "./command.ts";
import { postgresUrl, testDatabase } from "./test-servers.ts";

const DATABASES = [
  { name: "one SQLite file", isMissing: false, create: async () => tempDatabase() },
  { name: "one PostgreSQL", isMissing: postgresUrl === undefined, create: testDatabase },
];

/** Two servers on one database, with a way to run commands on it. */
async function twoServers(create: () => Promise<string>) {
  const db = await create();
  const servers = [await serveForTest(db), await serveForTest(db)];
  const run = async (...args: readonly string[]) => {
    const { exitCode, stdout, stderr } = await gatefold(...args, "--db", db);
    if (exitCode !== 0) throw new Error(stderr);
    return stdout.trim();
  };
  /** What each server answers: a status, or the code of a failure. */
  const call = (apiKey: string, token: string) =>
    Promise.all(
      servers.map(async ({ url }) => {
        const headers = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
        const response = await fetch(`${url}/me/library/albums`, { headers });
        const { error } = JSON.parse(await response.text());
        return error?.code ?? response.status;
      }),
    );
  return { run, call };
}

/** By this time, servers must have noticed. */
function aSecond(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1_000));
}

describe.for(DATABASES)("two servers on $name", ({ isMissing, create }) => {
  test.skipIf(isMissing)(
    "accept what commands add, and refuse what they revoke within a second",
    async () => {
      const { run, call } = await twoServers(create);
      const user = await run("users", "add", "Ada");
      const key = await run("keys", "add");
      const [first, second] = [await run("tokens", "issue"), await run("tokens", "issue")];
      expect(await call(key, first)).toEqual([200, 200]);
      expect(await call(key, second)).toEqual([200, 200]);

      await run("tokens", "revoke", first);
      await aSecond();
      expect(await call(key, first)).toEqual(["INVALID_ACCESS_TOKEN", "INVALID_ACCESS_TOKEN"]);
      expect(await call(key, second)).toEqual([200, 200]);

      await run("users", "disable", user);
      await aSecond();
      expect(await call(key, second)).toEqual(["INVALID_ACCESS_TOKEN", "INVALID_ACCESS_TOKEN"]);
      await run("users", "enable", user);
      await aSecond();
      expect(await call(key, second)).toEqual([200, 200]);

      await run("keys", "revoke", key);
      await aSecond();
      expect(await call(key, second)).toEqual(["INVALID_CLIENT_ID", "INVALID_CLIENT_ID"]);
    },
  );
});
