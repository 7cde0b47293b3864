import { createServer, type Server } from "node:net";
import { describe, expect, test } from "vitest";
import { getAlbumOperation } from "./generated/operations.ts";
import { type Operation, type Repeat, repeatOf } from "./operation.ts";
import { isUnsent } from "./retry.ts";
import { fakeClock } from "./testing/fake-clock.ts";
import { json, type Reply, rejection, stubApi } from "./testing/stub-api.ts";

const ID = "B0064UPU4G";
const CUT = JSON.stringify({ data: { album: { id: ID } } }).slice(0, 9);
const failing = (status: number, headers = {}) =>
  Response.json({ error: { code: "X" } }, { status, headers });

/** What Node's `fetch` rejects with. */
const fetchFailed = (code: string) =>
  Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code }) }));

/** How often a call that fails is repeated, and the error it fails with at last. */
async function repeats(reply: Reply, changes: Partial<Operation>) {
  const clock = fakeClock();
  const api = stubApi(reply);
  const call = api.transport({ clock, retry: {} }).call({ ...getAlbumOperation, ...changes }, { id: ID });
  const error = await clock.run(rejection(call.then((result) => Promise.reject(result.error))));
  expect(error).toHaveProperty("attempts", api.requests.length);
  return api.requests.length - 1;
}

test("whether a call may be repeated follows from the method, unless the operation says otherwise", () => {
  const of = (method: Operation["method"], repeat?: Repeat) =>
    repeatOf({ ...getAlbumOperation, method, ...(repeat && { repeat }) });
  expect((["GET", "HEAD", "PUT", "DELETE", "POST", "PATCH"] as const).map((method) => of(method))).toEqual([
    "safe",
    "safe",
    "idempotent",
    "idempotent",
    "never",
    "never",
  ]);
  expect([of("POST", "safe"), of("PUT", "never"), of("POST", "idempotent")]).toEqual([
    "safe",
    "never",
    "idempotent",
  ]);
});

describe.each<Partial<Operation>>([
  { method: "GET" },
  { method: "PUT" },
  { method: "DELETE" },
  { method: "POST", repeat: "safe" },
  { method: "PATCH", repeat: "idempotent" },
])("a call that may be processed twice is repeated: %o", (operation) => {
  test.each<[string, Reply]>([
    ["after a lost connection", () => Promise.reject(new TypeError("reset"))],
    ["after half an answer", () => new Response(CUT)],
    ["after 500", () => failing(500)],
    ["after 503", () => failing(503)],
    ["after 429", () => failing(429)],
  ])("%s", async (_, reply) => {
    expect(await repeats(reply, operation)).toBe(3);
  });
});

describe.each<Partial<Operation>>([
  { method: "POST", isUnsent },
  { method: "PATCH", isUnsent },
  { method: "PUT", repeat: "never", isUnsent },
])("a call that must not be processed twice: %o", (operation) => {
  test.each<[string, Reply]>([
    ["a lost connection", () => Promise.reject(new TypeError("reset"))],
    ["a connection that was reset", () => fetchFailed("ECONNRESET")],
    ["half an answer", () => new Response(CUT)],
    ["500", () => failing(500)],
    ["502", () => failing(502, { "retry-after": "1" })],
    ["503 without Retry-After", () => failing(503)],
  ])("is not repeated after %s", async (_, reply) => {
    expect(await repeats(reply, operation)).toBe(0);
  });

  test.each<[string, Reply]>([
    ["429", () => failing(429)],
    ["503 with Retry-After", () => failing(503, { "retry-after": "1" })],
    ["a connection that was refused", () => fetchFailed("ECONNREFUSED")],
    ["a host that is not known", () => fetchFailed("ENOTFOUND")],
    ["a resolver that is busy", () => fetchFailed("EAI_AGAIN")],
    ["a connection that took too long", () => fetchFailed("UND_ERR_CONNECT_TIMEOUT")],
    [
      "a refused connection in Bun",
      () => Promise.reject(Object.assign(new Error(), { code: "ConnectionRefused" })),
    ],
  ])("is repeated after %s", async (_, reply) => {
    expect(await repeats(reply, operation)).toBe(3);
  });
});

test("a POST to a port where nobody listens is repeated until somebody does", async () => {
  const port = await new Promise<number>((resolve) => {
    const server: Server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(Object(address).port));
    });
  });
  const delays: number[] = [];
  const transport = stubApi(json({})).transport({
    baseUrl: `http://127.0.0.1:${port}`,
    fetch: (url, init) => fetch(url, init),
    retry: { maxAttempts: 3, baseDelayMs: 1 },
    onRetry: ({ delayMs }) => void delays.push(delayMs),
  });
  const error = await rejection(
    transport.call({ ...getAlbumOperation, method: "POST", isUnsent }, { id: ID }),
  );
  expect(error).toMatchObject({ code: "NETWORK", attempts: 3 });
  expect(delays).toHaveLength(2);
});
