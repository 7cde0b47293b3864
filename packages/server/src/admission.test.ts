import { connect } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { createServer } from "./server.ts";
import { memoryStore } from "./storage/memory/memory-store.ts";
import type { CatalogStore } from "./storage/catalog.ts";
import type { Store } from "./storage/store.ts";
import { ALBUM } from "@gatefold/test-helpers/carriers";
import { carriers } from "./testing/carriers.ts";
import { exchange } from "./testing/raw-socket.ts";
import { startServer } from "./testing/ready-server.ts";

/** A memory store whose albums, or callers, wait until they are released. */
function heldStore(what: "album" | "caller") {
  const memory = memoryStore();
  const released = Promise.withResolvers<void>();
  const held = { albums: 0, waiting: 0 };
  const wait = async () => {
    held.waiting += 1;
    await released.promise;
  };
  const store: Store = {
    ...memory,
    catalog: {
      ...memory.catalog,
      async get(kind, id) {
        held.albums += 1;
        if (what === "album") await wait();
        return memory.catalog.get(kind, id);
      },
    },
    accounts: {
      ...memory.accounts,
      async identify(query) {
        if (what === "caller") await wait();
        return memory.accounts.identify(query);
      },
    },
  };
  return { store, held, release: released.resolve };
}

describe.for(carriers)("over $name", ({ open }) => {
  test("requests beyond the limit are refused at once, and taken again when there is room", async () => {
    const { store, held, release } = heldStore("album");
    const { call } = await open({ store, maxRequests: 2 });
    const waiting = [call(ALBUM), call(ALBUM)];
    await expect.poll(() => held.waiting).toBe(2);
    const refused = await call(ALBUM);
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("1");
    expect((await refused.json()).error).toMatchObject({
      code: "OVERLOADED",
      message: "The server has too many requests in flight; try again in 1 second.",
    });
    expect(held.albums).toBe(2);
    const others = ["/health", "/health/live", "/health/ready", "/v1/nothing"];
    expect(await Promise.all(others.map(async (path) => (await call(path)).status))).toEqual([
      200, 200, 200, 404,
    ]);
    release();
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await call(ALBUM)).status).toBe(200);
  });

  test("requests that fail give their place back", async () => {
    const { call, server } = await open({ maxRequests: 1 });
    for (let count = 0; count < 3; count++) {
      expect((await call(ALBUM, { headers: { "x-api-key": "unknown" } })).status).toBe(403);
      expect((await call("/v1/albums/x")).status).toBe(400);
    }
    expect((await call(ALBUM)).status).toBe(200);
    expect(server.store.kind).toBe("memory");
  });

  test("a request that takes too long is answered, and keeps its place until its work is over", async () => {
    const { store, release } = heldStore("album");
    const { call } = await open({ store, maxRequests: 1, answerTimeoutMs: 50 });
    const response = await call(ALBUM);
    expect(response.status).toBe(500);
    expect((await response.json()).error).toMatchObject({
      code: "DEPENDENCY",
      message: "The request took longer than 0.05 seconds. A change may have been made or not; try again.",
    });
    expect((await call(ALBUM)).status).toBe(503);
    release();
    await expect.poll(async () => (await call(ALBUM)).status).toBe(200);
  });

  test("no step is done after the deadline", async () => {
    const { store, held, release } = heldStore("caller");
    const { call } = await open({ store, answerTimeoutMs: 50 });
    expect((await call(ALBUM)).status).toBe(500);
    release();
    await expect.poll(async () => (await call(ALBUM)).status).toBe(200);
    expect(held.albums).toBe(1);
  });

  test("a search asks the store for nothing more after the deadline", async () => {
    const memory = memoryStore();
    const released = Promise.withResolvers<void>();
    let matches = 0;
    const catalog: CatalogStore = {
      ...memory.catalog,
      async match() {
        matches += 1;
        await released.promise;
        return [];
      },
      similarWords: () => expect.fail("a spelling was looked for"),
    };
    const errors: unknown[] = [];
    const onError = (error: unknown) => void errors.push(error);
    const store = { ...memory, catalog };
    // Long enough for a busy machine to begin the search.
    const { call } = await open({ store, maxRequests: 1, answerTimeoutMs: 2_000, onError });
    const body = JSON.stringify({ searchFilters: [{ query: "one two three" }] });
    const headers = { "Content-Type": "application/json" };
    expect((await call("/v1/search/tracks", { method: "POST", headers, body })).status).toBe(500);
    released.resolve();
    // It has given its place back.
    await expect.poll(async () => (await call(ALBUM)).status).toBe(200);
    expect([matches, errors]).toEqual([1, []]);
  });

  test("no step is done for a caller that has gone", async () => {
    const { store, held, release } = heldStore("caller");
    const statuses: number[] = [];
    const { call } = await open({ store, log: ({ status }) => void statuses.push(status) });
    const abort = new AbortController();
    const response = call(ALBUM, { signal: abort.signal });
    await expect.poll(() => held.waiting).toBe(1);
    abort.abort();
    await expect(response).rejects.toThrow();
    // Over the network, a caller that has closed its side may still wait for a second.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    release();
    await expect.poll(() => statuses).toEqual([0]);
    expect(held.albums).toBe(0);
  });
});

test("a caller that has closed its side of the connection gets its response", async () => {
  const memory = memoryStore();
  const late: CatalogStore = { ...memory.catalog, get: async (kind, id) => memory.catalog.get(kind, id) };
  const { port, headerLines, close } = await startServer({ store: { ...memory, catalog: late } });
  onTestFinished(close);
  const request = `GET ${ALBUM} HTTP/1.1\r\nHost: localhost\r\n${headerLines}\r\n`;
  const answer = await new Promise<string>((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", reject);
    socket.on("close", () => resolve(Buffer.concat(chunks).toString()));
    socket.on("end", () => socket.end());
    socket.end(request);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 200 OK\r\n.*"Discovery"\}\}\}$/s);
});

test("a caller that has closed its side loses the connection if its response takes longer than a second", async () => {
  const { store, release } = heldStore("album");
  onTestFinished(() => release());
  const { port, headerLines, close } = await startServer({ store });
  onTestFinished(close);
  const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
  socket.on("error", () => {});
  socket.end(`GET ${ALBUM} HTTP/1.1\r\nHost: localhost\r\n${headerLines}\r\n`);
  socket.resume();
  await new Promise((resolve) => socket.on("close", resolve));
});

test("a server on its way out is not ready, but alive", async () => {
  const server = await createServer();
  const { url, close } = await server.listen({ port: 0, drainMs: 3_600_000 });
  const statusOf = async (path: string) => (await fetch(new URL(path, url))).status;
  expect([await statusOf("/health/ready"), await statusOf("/health/live")]).toEqual([200, 200]);
  const closed = close();
  expect([
    await statusOf("/health/ready"),
    await statusOf("/health/live"),
    await statusOf("/health"),
  ]).toEqual([503, 200, 503]);
  await close();
  await closed;
});

test("a caller without a valid key is limited by address, however much room there is", async () => {
  const server = await createServer({
    trustedProxies: ["127.0.0.1"],
    rateLimits: { perAddress: { requestsPerSecond: 0.001, burst: 1 } },
  });
  const { port, close } = await server.listen({ port: 0 });
  onTestFinished(close);
  const request = `GET ${ALBUM} HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 203.0.113.7\r\nConnection: close\r\n\r\n`;
  expect((await exchange(port, request))[0]?.status).toBe(403);
  expect((await exchange(port, request))[0]?.status).toBe(429);
});
