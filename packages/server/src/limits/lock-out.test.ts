import { describe, expect, onTestFinished, test } from "vitest";
import { createServer, type ServerOptions } from "../server.ts";
import { memoryStore } from "../storage/memory/memory-store.ts";
import { type Store, StoreError } from "../storage/store.ts";
import { exchange } from "../testing/raw-socket.ts";

const PATH = "/v1/albums/B0064UPU4G";
const GOOD = "198.51.100.1";
const EVIL = "203.0.113.66";

/** A memory store that counts the keys that it is asked for, and can fail. */
function countedStore() {
  const memory = memoryStore();
  const counted = { keys: 0, isDown: false };
  const store: Store = {
    ...memory,
    accounts: {
      ...memory.accounts,
      getProfile(apiKey) {
        counted.keys += 1;
        if (counted.isDown) throw new StoreError("UNREACHABLE", "down on purpose");
        return memory.accounts.getProfile(apiKey);
      },
    },
  };
  return { store, counted };
}

/** How a server is called: the status and the code of the answer to `credentials` from `address`. */
type Call = (address: string, credentials: Readonly<Record<string, string>>) => Promise<string>;

/** Callers over both carriers, who come from any address. */
const CARRIERS: readonly { readonly name: string; open(options: ServerOptions): Promise<Opened> }[] = [
  {
    name: "fetch",
    async open(options) {
      const addressOf = (request: Request) => request.headers.get("x-from") ?? undefined;
      const opened = await prepare({ ...options, addressOf });
      return {
        ...opened,
        async call(address, credentials) {
          const headers = { ...credentials, "x-from": address };
          const response = await opened.server.fetch(new Request(`http://localhost${PATH}`, { headers }));
          return summary(response.status, await response.text());
        },
      };
    },
  },
  {
    name: "node:http",
    async open(options) {
      const opened = await prepare({ ...options, trustedProxies: ["127.0.0.1"] });
      const { port, close } = await opened.server.listen({ port: 0 });
      onTestFinished(close);
      return {
        ...opened,
        async call(address, credentials) {
          const fields = Object.entries({ ...credentials, "X-Forwarded-For": address, Connection: "close" });
          const lines = fields.map(([name, value]) => `${name}: ${value}\r\n`).join("");
          const [answer] = await exchange(port, `GET ${PATH} HTTP/1.1\r\nHost: localhost\r\n${lines}\r\n`);
          return summary(answer?.status ?? 0, answer?.body ?? "");
        },
      };
    },
  },
];

interface Opened extends Awaited<ReturnType<typeof prepare>> {
  readonly call: Call;
}

async function prepare(options: ServerOptions) {
  const server = await createServer({ ...options, onError: () => {} });
  await server.store.catalog.put([{ id: "B0064UPU4G", json: new TextEncoder().encode("{}") }]);
  const { apiKey } = await server.addSecurityProfile();
  const { id } = await server.addUser();
  const token = await server.issueToken({ userId: id });
  const anotherToken = await server.issueToken({ userId: (await server.addUser()).id });
  const credentials = { "x-api-key": apiKey, authorization: `Bearer ${token}` };
  const another = { "x-api-key": apiKey, authorization: `Bearer ${anotherToken}` };
  return { server, apiKey, credentials, another };
}

function summary(status: number, body: string): string {
  const { error } = JSON.parse(body);
  return error ? `${status} ${error.code}` : `${status}`;
}

const unknownKey = (number: number) => ({
  "x-api-key": `amzn1.application.${number}`,
  authorization: "Bearer x",
});

describe.for(CARRIERS)("over $name", ({ open }) => {
  test("a caller with only the public key locks no one out, even from the same address", async () => {
    const perApiKey = { requestsPerSecond: 0.001, burst: 5 };
    const rateLimits = { perApiKey, perUser: perApiKey, perAddress: { requestsPerSecond: 0.001, burst: 3 } };
    const { call, apiKey, credentials, another } = await open({ rateLimits });
    const answers: string[] = [];
    for (let count = 0; count < 20; count++) {
      answers.push(await call(EVIL, { "x-api-key": apiKey, authorization: "Bearer made-up" }));
    }
    expect(answers.slice(0, 3)).toEqual(Array(3).fill("401 INVALID_ACCESS_TOKEN"));
    expect(answers.slice(3)).toEqual(Array(17).fill("429 THROTTLED"));
    expect(await call(GOOD, credentials)).toBe("200");
    expect(await call(EVIL, credentials)).toBe("200");
    expect(await call(EVIL, another)).toBe("200");
  });

  test("unknown keys cost the store no more than the limit of their address", async () => {
    const { store, counted } = countedStore();
    const rateLimits = { perAddress: { requestsPerSecond: 0.001, burst: 5 } };
    const { call, credentials } = await open({ store, rateLimits });
    expect(await call(GOOD, credentials)).toBe("200");
    const before = counted.keys;
    const answers: string[] = [];
    for (let number = 0; number < 30; number++) answers.push(await call(EVIL, unknownKey(number)));
    expect(answers.filter((answer) => answer === "403 INVALID_CLIENT_ID")).toHaveLength(5);
    expect(answers.filter((answer) => answer === "429 THROTTLED")).toHaveLength(25);
    expect(counted.keys).toBeLessThanOrEqual(before + 6);
    expect(await call(GOOD, unknownKey(31))).toBe("403 INVALID_CLIENT_ID");
  });

  test("every failure counts, whatever is wrong", async () => {
    const rateLimits = { perAddress: { requestsPerSecond: 0.001, burst: 5 } };
    const { call, apiKey, credentials } = await open({ rateLimits });
    expect(await call(EVIL, {})).toBe("403 NO_X_API_KEY");
    expect(await call(EVIL, { "x-api-key": apiKey })).toBe("401 INVALID_AUTH_TYPE");
    expect(await call(EVIL, { "x-api-key": apiKey, authorization: "Bearer" })).toBe("401 INVALID_AUTH_TOKEN");
    expect(await call(EVIL, { ...credentials, authorization: "Bearer x" })).toBe("401 INVALID_ACCESS_TOKEN");
    expect(await call(EVIL, { ...credentials, "x-api-key": "x".repeat(300) })).toBe("403 INVALID_CLIENT_ID");
    for (const bad of [
      {},
      { "x-api-key": apiKey },
      unknownKey(1),
      { ...credentials, authorization: "Bearer x" },
    ]) {
      expect(await call(EVIL, bad)).toBe("429 THROTTLED");
    }
    expect(await call(EVIL, credentials)).toBe("200");
  });

  test("what is good counts nothing against an address, and neither does a store that fails", async () => {
    const { store, counted } = countedStore();
    const rateLimits = { perAddress: { requestsPerSecond: 0.001, burst: 2 } };
    const { server, call, credentials } = await open({ store, rateLimits });
    for (let count = 0; count < 10; count++) expect(await call(EVIL, credentials)).toBe("200");
    for (let count = 0; count < 5; count++) {
      const { apiKey } = await server.addSecurityProfile();
      expect(await call(EVIL, { ...credentials, "x-api-key": apiKey })).toBe("200");
    }
    counted.isDown = true;
    for (let count = 0; count < 5; count++)
      expect(await call(EVIL, unknownKey(count))).toBe("500 DEPENDENCY");
    counted.isDown = false;
    expect(await call(EVIL, unknownKey(9))).toBe("403 INVALID_CLIENT_ID");
  });
});

test("peers on loopback are not limited by address without a trusted proxy", async () => {
  const { server } = await prepare({ rateLimits: { perAddress: { requestsPerSecond: 0.001, burst: 1 } } });
  const { port, close } = await server.listen({ port: 0 });
  onTestFinished(close);
  for (let count = 0; count < 5; count++) {
    const request = `GET ${PATH} HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: ${EVIL}\r\nConnection: close\r\n\r\n`;
    expect(await exchange(port, request)).toMatchObject([{ status: 403 }]);
  }
});
