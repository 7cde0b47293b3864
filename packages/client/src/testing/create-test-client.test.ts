import { expect, expectTypeOf, test } from "vitest";
import type { FetchInit } from "../web.ts";
import { createTestClient, type TestServer } from "./create-test-client.ts";
import { fakeClock } from "./fake-clock.ts";
import { json, rejection } from "./stub-api.ts";

const ID = "B0064UPU4G";

interface Seed {
  readonly titles: readonly string[];
}

/** A server that keeps what it was told. */
function server() {
  const told: unknown[] = [];
  const faults: { readonly status: number }[] = [];
  const api: TestServer<Seed, { readonly status: number }> = {
    async fetch(_, { headers }) {
      told.push(headers["authorization"]);
      const fault = faults.shift();
      if (fault) return json({ error: { code: "INTERNAL" } }, fault.status);
      return json({ data: { album: { id: ID } } });
    },
    async seed(seed) {
      told.push(seed);
      return { apiKey: "key", token: "all", userId: "u" };
    },
    issueToken: async ({ userId, scopes }) => `${userId} ${scopes?.join()}`,
    faults: { add: (...more) => void faults.push(...more) },
  };
  return { api, told };
}

test("a client on a server in process has its credentials, seeds and faults, and logs its requests", async () => {
  const { api, told } = server();
  const { music, requests, token } = await createTestClient({
    server: api,
    seed: { titles: ["Discovery"] },
    faults: [{ status: 503 }],
  });
  expect(await music.albums.get(ID)).toEqual({ id: ID });
  expect(requests).toEqual([
    { method: "GET", path: `/albums/${ID}`, status: 503 },
    { method: "GET", path: `/albums/${ID}`, status: 200 },
  ]);
  expect([token, told]).toEqual(["all", [{ titles: ["Discovery"] }, "Bearer all", "Bearer all"]]);
});

test("scopes are those of the token and of the type", async () => {
  const { api, told } = server();
  const { music } = await createTestClient({ server: api, scopes: ["music::catalog"] });
  await music.albums.get(ID);
  expect(told.at(-1)).toBe("Bearer u music::catalog");
  expectTypeOf(music.library.albums.add).not.toBeFunction();
});

test("credentials that the server has are taken, and options of the client go before", async () => {
  const seen: (string | undefined)[] = [];
  const own = {
    apiKey: "own",
    token: "own",
    userId: "u",
    fetch: async (_: string, { headers }: FetchInit) => {
      seen.push(headers["x-api-key"], headers["authorization"]);
      return json({ data: { album: { id: ID } } });
    },
  };
  await (await createTestClient({ server: own })).music.albums.get(ID);
  await (await createTestClient({ server: own, token: "mine" })).music.albums.get(ID);
  expect(seen).toEqual(["own", "Bearer own", "own", "Bearer mine"]);
});

test("a server without credentials needs some", async () => {
  const bare = { fetch: async () => json({ data: {} }) };
  expect(await rejection(createTestClient({ server: bare }))).toHaveProperty(
    "message",
    "the server gives no credentials: set apiKey and token",
  );
  expect(await createTestClient({ server: bare, apiKey: "key", token: "t" })).toMatchObject({
    apiKey: "key",
  });
});

test("a fake clock stands still while the server works", async () => {
  const { api } = server();
  const busy = {
    ...api,
    async fetch(...sent: Parameters<typeof api.fetch>) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      return api.fetch(...sent);
    },
  };
  const clock = fakeClock(0);
  const { music, requests } = await createTestClient({ server: busy, clock, faults: [{ status: 503 }] });
  expect(await clock.run(music.albums.get(ID))).toEqual({ id: ID });
  expect(requests.map(({ status }) => status)).toEqual([503, 200]);
  expect(clock.now()).toBeLessThan(10_000);
});

test("a fake clock goes on where a server never answers", async () => {
  const { api } = server();
  const clock = fakeClock();
  const silent = { ...api, fetch: () => new Promise<never>(() => {}) };
  const { music } = await createTestClient({ server: silent, clock, retry: false });
  expect(await rejection(clock.run(music.albums.get(ID)))).toHaveProperty(
    "message",
    expect.stringContaining("no byte for 10000 ms"),
  );
});

test("a fake clock says when nothing can happen any more", async () => {
  const error = await rejection(fakeClock().run(new Promise(() => {})));
  expect(error).toHaveProperty("message", expect.stringContaining("nothing is left to wait for"));
});
