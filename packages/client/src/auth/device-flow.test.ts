import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { systemClock } from "../clock.ts";
import { type DeviceCode, deviceCode } from "./device-flow.ts";
import {
  type Answers,
  type FakeAmazon,
  fakeAmazon,
  json,
  rejection,
  tokensNumbered,
} from "./testing/fake-amazon.ts";

const codes = {
  user_code: "ABCDE",
  device_code: "11111111-2222-3333-4444-555555555555",
  verification_uri: "https://www.amazon.com/us/code",
  expires_in: 600,
  interval: 30,
};
const refuse = (error: string) => json({ error }, 400);

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Signs in, and gives the seconds after which tokens were asked for. */
async function signIn(answers: Answers, pair: unknown = codes): Promise<Attempt> {
  const startMs = Date.now();
  const polledAfter: number[] = [];
  const poll = answers["device_code"] ?? (() => tokensNumbered(1));
  const amazon = fakeAmazon({
    codepair: () => json(pair),
    ...answers,
    device_code(asked, count) {
      polledAfter.push((Date.now() - startMs) / 1000);
      return poll(asked, count);
    },
  });
  const session = amazon.session({ clock: systemClock });
  const shown: DeviceCode[] = [];
  const controller = new AbortController();
  const done = session.signIn(deviceCode({ onCode: (code) => shown.push(code), signal: controller.signal }));
  // Awaited later, so that it may reject before.
  done.catch(() => {});
  await vi.advanceTimersByTimeAsync(0);
  return { amazon, done, shown, polledAfter, controller, token: () => session.getToken() };
}

interface Attempt {
  readonly amazon: FakeAmazon;
  readonly done: Promise<void>;
  readonly shown: readonly DeviceCode[];
  readonly polledAfter: readonly number[];
  readonly controller: AbortController;
  readonly token: () => Promise<string>;
}

describe("signing in on a device", () => {
  test("shows the code, and asks at the interval until it is approved", async () => {
    const attempt = await signIn({
      device_code: (_, count) => (count < 3 ? refuse("authorization_pending") : tokensNumbered(1)),
    });
    expect(attempt.shown).toEqual([
      { userCode: "ABCDE", verificationUri: codes.verification_uri, expiresAtMs: Date.now() + 600_000 },
    ]);
    await vi.advanceTimersByTimeAsync(600_000);
    await attempt.done;
    expect(attempt.polledAfter).toEqual([30, 60, 90]);
    expect(attempt.amazon.asked.slice(0, 2)).toEqual([
      {
        url: "https://api.amazon.com/auth/o2/create/codepair",
        form: {
          response_type: "device_code",
          scope: "music::catalog music::library",
          client_id: "amzn1.application-oa2-client.1",
        },
      },
      {
        url: "https://api.amazon.com/auth/o2/token",
        form: {
          grant_type: "device_code",
          device_code: codes.device_code,
          user_code: "ABCDE",
          client_id: "amzn1.application-oa2-client.1",
        },
      },
    ]);
    expect(await attempt.token()).toBe("Atza|access-token-1");
  });

  test("slows down when told to, and when there is no answer", async () => {
    const attempt = await signIn({
      device_code(_, count) {
        if (count === 1) return refuse("slow_down");
        if (count === 2) return Promise.reject(new TypeError("fetch failed"));
        return count === 3 ? refuse("authorization_pending") : tokensNumbered(1);
      },
    });
    await vi.advanceTimersByTimeAsync(600_000);
    await attempt.done;
    expect(attempt.polledAfter).toEqual([30, 65, 105, 145]);
  });

  test("asks every 5 seconds where the server names no interval", async () => {
    const attempt = await signIn({}, { ...codes, interval: undefined });
    await vi.advanceTimersByTimeAsync(5_000);
    await attempt.done;
    expect(attempt.polledAfter).toEqual([5]);
  });

  test.each(["access_denied", "expired_token", "invalid_client"])("ends with %s", async (error) => {
    const attempt = await signIn({ device_code: () => refuse(error) });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(await rejection(attempt.done)).toMatchObject({ name: "SignInError", code: error });
  });

  test("ends when the code does", async () => {
    const attempt = await signIn({ device_code: () => refuse("authorization_pending") });
    await vi.advanceTimersByTimeAsync(600_000);
    expect(await rejection(attempt.done)).toMatchObject({ code: "expired_token" });
    expect(attempt.polledAfter.at(-1)).toBe(570);
  });

  test("ends at once when the caller aborts, and leaves no timer", async () => {
    const attempt = await signIn({ device_code: () => refuse("authorization_pending") });
    attempt.controller.abort("closed");
    expect(await rejection(attempt.done)).toMatchObject({ code: "ABORTED", cause: "closed" });
    expect(vi.getTimerCount()).toBe(0);
    expect(attempt.polledAfter).toEqual([]);
  });

  test("needs all codes in the answer", async () => {
    const attempt = await signIn({}, { ...codes, device_code: undefined });
    expect(await rejection(attempt.done)).toMatchObject({
      code: "INVALID_ANSWER",
      message: "INVALID_ANSWER: answered without device_code",
    });
    expect(attempt.shown).toEqual([]);
  });
});
