import { expect, onTestFinished, test } from "vitest";
import { carriers } from "../testing/carriers.ts";
import { createServer, type ServerOptions } from "../server.ts";
import { memoryStore } from "../storage/memory/memory-store.ts";
import { StoreError } from "../storage/store.ts";

/** A server that takes calls without key and token, in process. */
async function serve(options: ServerOptions = {}) {
  const server = await createServer(options);
  return (path: string, method = "GET") =>
    server.fetch(new Request(`http://gatefold.test${path}`, { method }));
}

test.for(carriers)("tells that the server is well, over $name", async ({ open }) => {
  const { call } = await open();
  const response = await call("/health", { headers: { "x-api-key": "", authorization: "" } });
  expect([response.status, await response.text()]).toEqual([200, '{"status":"ok"}']);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(response.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
});

test.for(carriers)("answers HEAD as GET, without the body, over $name", async ({ open }) => {
  const { call } = await open();
  const response = await call("/health", { method: "HEAD" });
  expect([response.status, await response.text()]).toEqual([200, ""]);
  expect(response.headers.get("content-length")).toBe("15");
});

test("is no operation: limits don't count it", async () => {
  const ask = await serve({
    rateLimits: { perApiKey: { requestsPerSecond: 0.001 } },
  });
  const statuses = await Promise.all([1, 2, 3].map(async () => (await ask("/health")).status));
  expect(statuses).toEqual([200, 200, 200]);
});

const failures: readonly [string, () => Promise<void> | never][] = [
  ["late", () => Promise.reject(new StoreError("FAILED", "disk I/O error at /home/ada/gatefold.db"))],
  [
    "at once",
    () => {
      throw new StoreError("FAILED", "disk I/O error at /home/ada/gatefold.db");
    },
  ],
];

test.for(failures)("a store that fails %s is a 503 that tells nothing, and is heard of", async ([, ping]) => {
  const heard: unknown[] = [];
  const onError = (error: unknown, requestId: string) => heard.push(error, requestId);
  const ask = await serve({ store: { ...memoryStore(), ping }, onError });
  const response = await ask("/health");
  expect([response.status, await response.text()]).toEqual([503, '{"status":"unavailable"}']);
  expect(heard).toEqual([expect.any(StoreError), response.headers.get("x-request-id")]);
  expect(heard.at(0)).toMatchObject({ code: "FAILED" });
});

test("many who ask at once cost the store one question, and later ones another", async () => {
  const answers: PromiseWithResolvers<void>[] = [];
  const ping = () => {
    const answer = Promise.withResolvers<void>();
    answers.push(answer);
    return answer.promise;
  };
  const ask = await serve({ store: { ...memoryStore(), ping }, onError: () => {} });
  const asked = Array.from({ length: 100 }, () => ask("/health"));
  await expect.poll(() => answers.length).toBe(1);
  answers[0]?.resolve();
  expect(new Set((await Promise.all(asked)).map(({ status }) => status))).toEqual(new Set([200]));
  const later = ask("/health");
  await expect.poll(() => answers.length).toBe(2);
  answers[1]?.reject(new StoreError("FAILED", "failed on purpose"));
  expect((await later).status).toBe(503);
});

test("a store that was closed is a 503", async () => {
  const store = memoryStore();
  const ask = await serve({ store, onError: () => {} });
  await store.close();
  expect((await ask("/health", "HEAD")).status).toBe(503);
});

test("other methods are refused without asking the store", async () => {
  const ping = () => expect.unreachable("the store was asked");
  const ask = await serve({ store: { ...memoryStore(), ping } });
  const refused = await ask("/health", "DELETE");
  expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD, OPTIONS"]);
  const preflight = await ask("/health", "OPTIONS");
  expect([preflight.status, preflight.headers.get("access-control-allow-methods")]).toEqual([
    204,
    "GET, HEAD, OPTIONS",
  ]);
});

test("is at that path alone, and can be left out", async () => {
  const ask = await serve();
  const paths = ["/health/", "/healthy", "/v1/health"];
  expect(await Promise.all(paths.map(async (path) => (await ask(path)).status))).toEqual([404, 404, 404]);
  const without = await serve({ health: false });
  expect((await without("/health")).status).toBe(404);
});

test("while a server drains it is unavailable, and goes on serving", async () => {
  const server = await createServer();
  const { url, close } = await server.listen({ port: 0, drainMs: 3_600_000 });
  onTestFinished(close);
  const health = async () => {
    const response = await fetch(new URL("/health", url));
    return [response.status, await response.text()];
  };
  expect(await health()).toEqual([200, '{"status":"ok"}']);
  const closed = close();
  expect(await health()).toEqual([503, '{"status":"unavailable"}']);
  expect((await fetch(`${url}/albums`)).status).toBe(403);
  // In process it goes on.
  expect((await server.fetch(new Request("http://gatefold.test/health"))).status).toBe(200);
  await close();
  await closed;
  await expect(health()).rejects.toThrow();
});

test("a server without a health path has none while it drains", async () => {
  const server = await createServer({ health: false });
  const { url, close } = await server.listen({ port: 0, drainMs: 3_600_000 });
  const closed = close();
  expect((await fetch(new URL("/health", url))).status).toBe(404);
  await close();
  await closed;
});
