import { beforeEach, expect, test } from "vitest";
import { gatefold, type Started, startForTest, tempDatabase } from "./command.ts";

let db: string;
let server: Started;
beforeEach(async () => {
  db = tempDatabase();
  server = await startForTest(db);
});

async function codeOf(headers: Readonly<Record<string, string>>, method = "GET") {
  const path = method === "GET" ? "albums/B0064UPU4G" : "me/library/albums/B0064UPU4G";
  const response = await fetch(`${server.url}/${path}`, {
    method,
    headers: { ...server.headers, ...headers },
  });
  const { error } = JSON.parse(await response.text());
  return { code: error?.code, message: error?.message };
}

test("a running server takes a new key at once, and refuses a revoked one within a second", async () => {
  const { stdout } = await gatefold("keys", "add", "Türöffner", "--db", db);
  const key = stdout.trim();
  expect(key).toMatch(/^amzn1\.application\.[0-9a-f]{32}$/);
  expect(await codeOf({ "x-api-key": key })).toEqual({});
  expect((await gatefold("keys", "list", "--db", db)).stdout).toMatch(
    new RegExp(`^${server.apiKey} {2}active   .*\n${key} {2}active   \\S+ {2}[0-9a-f]{12} {2}Türöffner\n$`),
  );
  expect((await gatefold("keys", "revoke", key, "--db", db)).stdout).toMatch(`${key} is revoked since 20`);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect((await codeOf({ "x-api-key": key })).message).toMatch(/was revoked at 20\d\d-.*Z\.$/);
  expect(await codeOf({})).toEqual({});
  expect((await gatefold("keys", "list", "--db", db)).stdout).toContain(`${key}  revoked  `);
});

test("a key that is revoked twice keeps its first date", async () => {
  const first = await gatefold("keys", "revoke", server.apiKey, "--db", db);
  expect(await gatefold("keys", "revoke", server.apiKey, "--db", db)).toEqual(first);
});

test("a key that there is not can't be revoked", async () => {
  expect(await gatefold("keys", "revoke", "nothing", "--db", db)).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: 'gatefold: there is no key "nothing"; "gatefold keys list" shows all.\n',
  });
});

test("a token has the scopes, the time and the user that are asked for", async () => {
  const token = async (...args: string[]) => {
    const { stdout } = await gatefold("token", "--db", db, ...args);
    expect(stdout).toMatch(/^\S+\n$/);
    return { authorization: `Bearer ${stdout.trim()}` };
  };
  const catalog = await token("--scopes", "music::catalog", "--user", server.userId);
  expect(await codeOf(catalog)).toEqual({});
  expect((await codeOf(catalog, "PUT")).code).toBe("ACCESS_DENIED");
  expect(await codeOf(await token("--expires", "7d"), "PUT")).toEqual({});
});

test("an emulator's token is refused for a user that there is not", async () => {
  expect(await gatefold("token", "--user", "ada", "--db", db)).toEqual({
    exitCode: 1,
    stdout: "",
    stderr: 'gatefold-emulator: there is no user "ada" (--user); "gatefold-emulator users list" shows all.\n',
  });
});

test("--max-requests-per-second limits an application", async () => {
  const slow = await startForTest(tempDatabase(), "--max-requests-per-second", "0.01");
  const ask = () => fetch(`${slow.url}/albums/B0064UPU4G`, { headers: slow.headers });
  const startMs = performance.now();
  expect((await ask()).status).toBe(200);
  const refused = await ask();
  expect(refused.status).toBe(429);
  const retryAfter = Number(refused.headers.get("retry-after"));
  expect(retryAfter).toBeLessThanOrEqual(100);
  expect(retryAfter).toBeGreaterThanOrEqual(Math.floor(100 - (performance.now() - startMs) / 1000));
});
