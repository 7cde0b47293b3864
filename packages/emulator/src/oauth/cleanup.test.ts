import {
  createFetchHandler,
  createService,
  type Grant,
  type Handle,
  memoryStore,
  type Store,
  StoreError,
} from "@gatefold/server/extend";
import { expect, test } from "vitest";
import { createAuthorizationServer } from "./authorization-server.ts";
import { createCleanup } from "./records.ts";

const HOUR_MS = 3_600_000;

/** A store with expired grants, and timers that go off when they are told to. */
async function setUp(count: number, change: Partial<Store["grants"]> = {}) {
  const memory = memoryStore();
  const grants = Array.from(
    { length: count },
    (_, number): Grant => ({ id: `code:${number}`, value: Uint8Array.of(1), expiresAtMs: number }),
  );
  const kept = { id: "session", value: Uint8Array.of(2), expiresAtMs: 2 * HOUR_MS };
  await memory.grants.change({ put: [kept, ...grants] });
  const batches: number[] = [];
  const errors: unknown[] = [];
  const timers: { readonly work: () => void; readonly delayMs: number }[] = [];
  const store: Store = {
    ...memory,
    grants: {
      ...memory.grants,
      async deleteExpired(nowMs, limit) {
        const deleted = await memory.grants.deleteExpired(nowMs, limit);
        batches.push(deleted);
        return deleted;
      },
      ...change,
    },
  };
  const cleanup = createCleanup({
    store,
    clock: () => count + HOUR_MS,
    onError: (error) => errors.push(error),
    schedule: (work, delayMs) => timers.push({ work, delayMs }),
  });
  /** Lets the next timer go off, and what it does end. */
  const goOff = async () => {
    timers.shift()?.work();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { memory, cleanup, timers, batches, errors, goOff };
}

test("deletes what has long expired in batches, on timers of its own", async () => {
  const { memory, cleanup, timers, batches, goOff } = await setUp(1_234);
  for (let request = 0; request < 100; request++) cleanup();
  expect(timers).toHaveLength(1);
  expect(batches).toEqual([]);
  while (timers.length > 0) await goOff();
  expect(batches).toEqual([500, 500, 234]);
  expect(await memory.grants.get("code:0")).toBeUndefined();
  expect(await memory.grants.get("session")).toBeDefined();
  cleanup();
  expect(timers.map(({ delayMs }) => delayMs)).toEqual([60_000]);
});

test("keeps what has expired within the last hour", async () => {
  const { memory, cleanup, goOff } = await setUp(0);
  await memory.grants.change({
    put: [
      { id: "late", value: Uint8Array.of(), expiresAtMs: 1 },
      { id: "gone", value: Uint8Array.of(), expiresAtMs: 0 },
    ],
  });
  cleanup();
  await goOff();
  expect(await memory.grants.get("late")).toBeDefined();
  expect(await memory.grants.get("gone")).toBeUndefined();
});

test("tells of a failure, and tries again after the next request", async () => {
  const failure = new StoreError("UNREACHABLE", "down on purpose");
  const { cleanup, timers, errors, goOff } = await setUp(1, {
    deleteExpired: () => {
      throw failure;
    },
  });
  cleanup();
  await goOff();
  expect([errors, timers]).toEqual([[failure], []]);
  cleanup();
  expect(timers).toHaveLength(1);
});

test("says nothing of a store that was closed meanwhile", async () => {
  const { memory, cleanup, errors, goOff } = await setUp(1);
  cleanup();
  memory.close();
  await goOff();
  expect(errors).toEqual([]);
});

test("begins after a request to the authorization server", async () => {
  const delays: number[] = [];
  const schedule = (_work: () => void, delayMs: number) => void delays.push(delayMs);
  const authorization = createAuthorizationServer({ ...(await createService({})), schedule });
  expect(delays).toEqual([]);
  const handle: Handle = (request) => authorization.answer(request, { kind: "open" });
  const ask = createFetchHandler({ handle, observe() {} });
  for (let count = 0; count < 3; count++) await ask("http://localhost/ap/device");
  expect(delays).toEqual([60_000]);
});
