import { expect, test } from "vitest";
import { createServer } from "./server.ts";
import { memoryStore } from "./storage/memory/memory-store.ts";
import { type Store, StoreError } from "./storage/store.ts";

const json = new TextEncoder().encode('{"id":"B0064UPU4G"}');

/** A server on `change(store)`, with somebody who may call it. */
async function prepare(change: (store: Store) => Store) {
  const store = memoryStore();
  const errors: [unknown, string][] = [];
  const server = await createServer({
    store: change(store),
    onError: (error, requestId) => errors.push([error, requestId]),
  });
  await store.catalog.put([{ id: "B0064UPU4G", json }]);
  const { apiKey } = await server.addSecurityProfile();
  const { id } = await server.addUser();
  const headers = { "x-api-key": apiKey, authorization: `Bearer ${await server.issueToken({ userId: id })}` };
  const ask = async (method: string, path: string, sent: Record<string, string> = headers) => {
    const response = await server.fetch(new Request(`http://localhost/v1${path}`, { method, headers: sent }));
    return { status: response.status, body: JSON.parse((await response.text()) || "null") };
  };
  return { ask, errors, headers };
}

/** The same store, which answers every call with a promise, as one behind a network does. */
function late<T extends object>(store: T): T {
  return new Proxy(store, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value === "object" && value !== null) return late(value);
      return typeof value === "function" ? async (...args: unknown[]) => value.apply(target, args) : value;
    },
  });
}

test("all operations work on a store that answers late", async () => {
  const { ask, errors } = await prepare(late);
  const statuses = [
    await ask("GET", "/albums/B0064UPU4G"),
    await ask("GET", "/albums?ids=B0064UPU4G"),
    await ask("PUT", "/me/library/albums/B0064UPU4G"),
    await ask("GET", "/me/library/albums?limit=1"),
    await ask("DELETE", "/me/library/albums/B0064UPU4G"),
  ].map(({ status }) => status);
  expect(statuses).toEqual([200, 200, 200, 200, 200]);
  expect((await ask("GET", "/albums/B000000000")).body.error.code).toBe("RESOURCE_NOT_FOUND");
  expect(errors).toEqual([]);
});

const failures: readonly [string, (error: Error) => never | Promise<never>][] = [
  [
    "at once",
    (error) => {
      throw error;
    },
  ],
  ["late", (error) => Promise.reject(error)],
];

test.for(failures)("a store that fails %s is a 500 that tells nothing, and is heard of", async ([, fail]) => {
  const failure = new StoreError("FAILED", "disk I/O error at /home/ada/gatefold.db");
  const { ask, errors } = await prepare((store) => ({
    ...store,
    catalog: { ...store.catalog, get: () => fail(failure) },
  }));
  const { status, body } = await ask("GET", "/albums/B0064UPU4G");
  expect(status).toBe(500);
  expect(body.error).toMatchObject({ code: "DEPENDENCY", message: "The database failed; try again." });
  expect(errors).toEqual([[failure, body.error.reference]]);
});

test.for(failures)("a mistake in the code that shows %s is a 500 INTERNAL", async ([, fail]) => {
  const failure = new TypeError("undefined is not a function");
  const { ask, errors } = await prepare((store) => ({
    ...store,
    accounts: { ...store.accounts, identify: () => fail(failure) },
  }));
  const { body } = await ask("GET", "/albums/B0064UPU4G");
  expect(body.error).toMatchObject({
    code: "INTERNAL",
    message: "The request could not be processed; try again.",
  });
  expect(errors).toEqual([[failure, body.error.reference]]);
});

test("a failure of the caller's is not reported", async () => {
  const { ask, errors } = await prepare((store) => store);
  await ask("GET", "/albums/x");
  await ask("GET", "/albums", {});
  expect(errors).toEqual([]);
});

test("path and method come before the key, the key before the token, the token before parameters", async () => {
  const { ask, headers } = await prepare((store) => store);
  const code = async (method: string, path: string, sent: Record<string, string>) =>
    (await ask(method, path, sent)).body.error.code;
  const { authorization, ...keyOnly } = headers;
  expect(await code("GET", "/nothing", {})).toBe("RESOURCE_NOT_FOUND");
  expect(await code("POST", "/albums/x?y", {})).toBe("METHOD_NOT_ALLOWED");
  expect(await code("GET", "/albums/x?y", { authorization: "Basic x" })).toBe("NO_X_API_KEY");
  expect(await code("GET", "/albums/x?y", { "x-api-key": "unknown" })).toBe("INVALID_CLIENT_ID");
  expect(await code("GET", "/albums/x?y", keyOnly)).toBe("INVALID_AUTH_TYPE");
  expect(await code("GET", "/albums/x?y", { ...keyOnly, authorization })).toBe("BAD_REQUEST");
});

test("every answer has a request id of its own", async () => {
  const { ask } = await prepare((store) => store);
  const references = [await ask("GET", "/a"), await ask("GET", "/a")].map(({ body }) => body.error.reference);
  expect(new Set(references).size).toBe(2);
});
