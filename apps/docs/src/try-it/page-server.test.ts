import { expect, test } from "vitest";
import { type Caller, startPageServer } from "./page-server.ts";
import { SNAPSHOT_KEY } from "./snapshot.ts";
import type { PageStorage } from "../scripts/page-storage.ts";

const CATALOG = ["B000000001", "B000000002"].map((id) => JSON.stringify({ id })).join("\n");

function storage(kept = new Map<string, string>()): PageStorage {
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

/** A page: it starts a server on what the page before left, and calls it. */
async function openPage(between: PageStorage) {
  const server = await startPageServer(CATALOG, between);
  return async (method: string, path: string, caller: Caller = "user") => {
    const token = await server.tokenFor(caller);
    const authorization = token === "" ? {} : { authorization: `Bearer ${token}` };
    const headers = { "x-api-key": server.apiKey, ...authorization };
    const response = await server.fetch(
      new Request(`http://page.invalid/v1${path}`, { method, headers }),
      caller,
    );
    return { status: response.status, body: await response.json() };
  };
}

test("the next page lists what the page before saved, in its order and with its ids", async () => {
  const between = storage();
  const first = await openPage(between);
  for (const id of ["B000000001", "B000000002"]) await first("PUT", `/me/library/albums/${id}`);
  const listed = await first("GET", "/me/library/albums");
  const second = await openPage(between);
  expect(await second("GET", "/me/library/albums")).toEqual(listed);
  expect(listed.body.data.user.libraryAlbums.edges).toHaveLength(2);
});

test("a cursor of the page before is good on the next", async () => {
  const between = storage();
  const first = await openPage(between);
  for (const id of ["B000000001", "B000000002"]) await first("PUT", `/me/library/albums/${id}`);
  const { body } = await first("GET", "/me/library/albums?limit=1");
  const second = await openPage(between);
  const { token } = body.data.user.libraryAlbums.pageInfo;
  expect(await second("GET", `/me/library/albums?limit=1&cursor=${token}`)).toMatchObject({ status: 200 });
});

test("a caller who calls too often is told how long to wait, and other callers are not", async () => {
  const server = await startPageServer(CATALOG, storage());
  const call = async (caller: Caller) => {
    const authorization = `Bearer ${await server.tokenFor(caller)}`;
    const headers = { "x-api-key": server.apiKey, authorization };
    return server.fetch(new Request("http://page.invalid/v1/albums/B000000001", { headers }), caller);
  };
  expect((await call("rate-limited")).status).toBe(200);
  const refused = await call("rate-limited");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect((await call("user")).status).toBe(200);
});

const refusals: Record<Exclude<Caller, "user" | "rate-limited">, string> = {
  "no-scope": "403 ACCESS_DENIED",
  expired: "401 INVALID_ACCESS_TOKEN",
  broken: "401 INVALID_ACCESS_TOKEN",
  "no-account": "403 AUTH_NO_MUSIC_ACCOUNT_FOUND",
  anonymous: "401 INVALID_AUTH_TYPE",
};

for (const caller of ["no-scope", "expired", "broken", "no-account", "anonymous"] as const)
  test(`the caller "${caller}" gets ${refusals[caller]}`, async () => {
    const call = await openPage(storage());
    const { status, body } = await call("GET", "/albums/B000000001", caller);
    expect(`${status} ${body.error.code}`).toBe(refusals[caller]);
  });

test("what is kept and can't be read is as nothing", async () => {
  for (const broken of [
    "{",
    "[]",
    '{"userId":1}',
    '{"userId":"a","apiKey":"b","secrets":{"signing-key":"%"},"content":{}}',
    '{"userId":"a","apiKey":"b","secrets":{},"content":{}}',
    '{"userId":"a","apiKey":"b","secrets":{},"content":{"libraries":[{}]}}',
    '{"userId":"a","apiKey":"b","secrets":{},"content":{"users":7}}',
  ]) {
    const call = await openPage(storage(new Map([[SNAPSHOT_KEY, broken]])));
    expect(await call("GET", "/albums/B000000001")).toMatchObject({ status: 200 });
    expect(await call("GET", "/me")).toMatchObject({ status: 200 });
  }
});

test("without storage the page works for itself", async () => {
  const call = await openPage({ getItem: () => null, setItem: () => {}, removeItem: () => {} });
  await call("PUT", "/me/library/albums/B000000001");
  expect((await call("GET", "/me/library/albums")).body.data.user.libraryAlbums.edges).toHaveLength(1);
});
