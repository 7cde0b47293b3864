import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { systemClock } from "../clock.ts";
import {
  fakeAmazon,
  HOUR_MS,
  KEY,
  oldTokens,
  rejection,
  rotating,
  storageWith,
} from "./testing/fake-amazon.ts";
import { memoryStorage, webStorage } from "./token-storage.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const answers = { ...rotating, revoke: () => new Response() };

describe("a lock that somebody else holds for ever", () => {
  const stuck = (leftMs: number) => ({ ...storageWith(leftMs), lock: () => new Promise<void>(() => {}) });

  test("fails a refresh and a sign-in after 20 seconds", async () => {
    const crypto = { getRandomValues: () => {}, subtle: { digest: async () => new ArrayBuffer(32) } };
    const session = fakeAmazon().session({ storage: stuck(0), crypto });
    const failed = [session.getToken(), session.signInUrl(), session.signIn(() => oldTokens(0))].map(
      rejection,
    );
    await vi.advanceTimersByTimeAsync(20_000);
    for (const error of failed)
      expect(await error).toMatchObject({ name: "SignInError", code: "LOCK_TIMEOUT" });
  });

  test("does not keep a token that is good", async () => {
    const session = fakeAmazon().session({ storage: stuck(HOUR_MS) });
    expect(await session.getToken()).toBe("Atza|access-token-0");
  });

  test("does not keep the user signed in", async () => {
    const amazon = fakeAmazon(answers);
    const storage = stuck(HOUR_MS);
    const session = amazon.session({ storage, lockTimeoutMs: 1_000 });
    const done = session.signOut();
    await vi.advanceTimersByTimeAsync(2_000);
    await done;
    expect(storage.get(KEY)).toBeUndefined();
    expect(amazon.asked.map(({ form }) => form["token"])).toEqual([
      "Atzr|refresh-token-0",
      "Atza|access-token-0",
    ]);
  });

  test("that is given back after all does nothing", async () => {
    let begin = () => {};
    const storage = storageWith(0);
    const amazon = fakeAmazon(answers);
    const session = amazon.session({
      storage: {
        ...storage,
        lock: (_, work) =>
          new Promise((resolve, reject) => {
            begin = () => void work().then(resolve, reject);
          }),
      },
    });
    const failed = rejection(session.getToken());
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await failed).toMatchObject({ code: "LOCK_TIMEOUT" });
    begin();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(amazon.asked).toEqual([]);
  });
});

test.each([
  [
    "throws",
    () => {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  ],
  ["rejects", () => Promise.reject(new DOMException("stolen", "AbortError"))],
])("a lock that %s is a SignInError with the cause", async (_, lock) => {
  const session = fakeAmazon().session({ storage: { ...storageWith(0), lock } });
  expect(await rejection(session.getToken())).toMatchObject({
    name: "SignInError",
    code: "STORAGE_FAILED",
    cause: expect.any(DOMException),
  });
});

test("Web Locks are asked with a signal, and give up with it", async () => {
  const signals: AbortSignal[] = [];
  vi.stubGlobal("navigator", {
    locks: {
      request: (_name: string, { signal }: { signal: AbortSignal }) => {
        signals.push(signal);
        return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
      },
    },
  });
  const { get, set, remove } = storageWith(0);
  const storage = webStorage(() => ({
    getItem: (key) => `${get(key)}`,
    setItem: set,
    removeItem: remove,
  }));
  const failed = rejection(fakeAmazon().session({ storage }).getToken());
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await failed).toMatchObject({ code: "LOCK_TIMEOUT" });
  expect(signals[0]?.aborted).toBe(true);
});

test("one user's slow refresh does not hold up another's, on one storage in memory", async () => {
  const storage = memoryStorage();
  const slow = fakeAmazon({ refresh_token: () => new Promise(() => {}) });
  const quick = fakeAmazon(answers);
  const clock = { now: () => quick.nowMs, sleep: systemClock.sleep };
  const one = slow.session({ storage, key: "one" });
  const other = quick.session({ storage, key: "other", clock });
  await one.signIn(() => oldTokens(0));
  await other.signIn(() => oldTokens(0));
  const waiting = rejection(one.getToken());
  expect(await other.getToken()).toBe("Atza|access-token-1");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await waiting).toMatchObject({ code: "TIMEOUT" });
});
