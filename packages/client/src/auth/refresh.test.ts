import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import {
  type Answers,
  fakeAmazon,
  HOUR_MS,
  json,
  oldTokens,
  rejection,
  START_MS,
  storageWith,
  tokensNumbered,
} from "./testing/fake-amazon.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Refreshes, with a first answer that fails. */
async function refresh(first: () => Response | Promise<Response>, sameAlways = false) {
  const answers: Answers = {
    refresh_token: (_, count) => (count === 1 || sameAlways ? first() : tokensNumbered(count)),
  };
  const amazon = fakeAmazon(answers);
  const session = amazon.session({ storage: storageWith(0) });
  const outcome = session.getToken().then(
    (token) => token,
    (error: unknown) => error,
  );
  await vi.advanceTimersByTimeAsync(20_000);
  return { outcome: await outcome, asked: amazon.asked.length };
}

describe("a refresh", () => {
  test.each([
    ["a connection that is reset", () => Promise.reject(new TypeError("fetch failed"))],
    ["a 503", () => new Response("busy", { status: 503 })],
    ["a 500 of OAuth", () => json({ error: "server_error" }, 500)],
    ["a 429", () => new Response("", { status: 429 })],
    [
      "a 503 that asks for two seconds",
      () => new Response("", { status: 503, headers: { "retry-after": "2" } }),
    ],
  ])("is tried again after %s", async (_, first) => {
    expect(await refresh(first)).toEqual({ outcome: "Atza|access-token-2", asked: 2 });
  });

  test.each([
    ["three times at the most", () => new Response("", { status: 503 }), "INVALID_ANSWER", 3],
    ["not when it is refused", () => json({ error: "invalid_client" }, 401), "invalid_client", 1],
    [
      "not before the server wants",
      () => new Response("", { status: 503, headers: { "retry-after": "60" } }),
      "INVALID_ANSWER",
      1,
    ],
    ["not when its time is over", () => new Promise<Response>(() => {}), "TIMEOUT", 1],
  ] as const)("is tried %s", async (_, answer, code, asked) => {
    expect(await refresh(answer, true)).toMatchObject({ outcome: { code }, asked });
  });
});

describe("the token endpoint", () => {
  const secret = "Atzr|refresh-token-0";
  const answered = (response: Response, changes: object) =>
    Object.defineProperties(
      response,
      Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, { value }])),
    );

  test.each([301, 302, 303, 307, 308])("follows no %i, and names the address", async (status) => {
    const headers = { location: `https://other.test/token?token=${secret}` };
    const asked: (string | undefined)[] = [];
    const session = fakeAmazon().session({
      storage: storageWith(0),
      fetch: async (_url, init) => {
        asked.push(init.redirect);
        return new Response(null, { status, headers });
      },
    });
    const error = await rejection(session.getToken());
    expect(error).toMatchObject({
      code: "REDIRECTED",
      message: expect.stringContaining("https://other.test/token"),
    });
    expect(String(error)).not.toContain(secret);
    expect(asked).toEqual(["manual"]);
    expect(await session.isSignedIn()).toBe(true);
  });

  test.each([
    [
      "of a browser, which doesn't say where to",
      () => answered(new Response(), { status: 0, ok: false }),
      "another URL",
    ],
    [
      "that the platform has followed",
      () => answered(tokensNumbered(7), { redirected: true, url: "https://other.test/" }),
      "https://other.test/",
    ],
  ])("takes no redirect %s", async (_, answer, target) => {
    const session = fakeAmazon({ refresh_token: answer }).session({ storage: storageWith(0) });
    expect(await rejection(session.getToken())).toMatchObject({
      code: "REDIRECTED",
      message: expect.stringContaining(target),
    });
  });
});

describe("a token that ends", () => {
  async function lifeOf(expiresIn: unknown) {
    const amazon = fakeAmazon({
      refresh_token: (_, count) =>
        json({ access_token: `Atza|${count}`, refresh_token: "r", expires_in: expiresIn }),
    });
    const session = amazon.session({ storage: storageWith(0) });
    await session.getToken();
    const startMs = amazon.nowMs;
    for (let seconds = 0; seconds < 4_000; seconds += 5) {
      amazon.nowMs = startMs + seconds * 1000;
      await session.getToken();
      if (amazon.asked.length > 1) return seconds;
    }
    return Number.POSITIVE_INFINITY;
  }

  test.each([
    [3600, 3540],
    ["3600", 3540],
    [60, 45],
    [20, 15],
    [0, 0],
    [undefined, 3540],
    [null, 3540],
    ["soon", 3540],
    [-5, 3540],
    [1e308, 3540],
    [{}, 3540],
  ])("in %j seconds is refreshed after %i", async (expiresIn, seconds) => {
    expect(await lifeOf(expiresIn)).toBe(seconds);
  });

  test("at once is good for the call that waited for it", async () => {
    const amazon = fakeAmazon({
      refresh_token: (_, count) => json({ access_token: `t${count}`, refresh_token: "r", expires_in: 0 }),
    });
    const session = amazon.session({ storage: storageWith(0) });
    expect([await session.getToken(), await session.getToken()]).toEqual(["t1", "t2"]);
  });

  test("by a clock that was wrong is not refreshed before every call", async () => {
    const amazon = fakeAmazon();
    amazon.nowMs = START_MS + HOUR_MS;
    const session = amazon.session();
    await session.signIn(() => oldTokens(0));
    await session.getToken();
    amazon.nowMs = START_MS;
    for (let count = 0; count < 10; count++) await session.getToken();
    expect(amazon.asked.length).toBe(1);
  });
});
