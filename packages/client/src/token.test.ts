import { describe, expect, test } from "vitest";
import { isUnauthorizedError } from "./api-error.ts";
import { getAlbum } from "./generated/operations.ts";
import { createOpenApiClient } from "./openapi-fetch.ts";
import { fakeClock } from "./testing/fake-clock.ts";
import { BASE_URL, json, rejection, stubApi } from "./testing/stub-api.ts";
import type { TokenProvider, TokenSource } from "./token.ts";
import type { Fetch } from "./web.ts";

const ID = "B0064UPU4G";
const ok = () => json({ data: { album: { id: ID } } });
const refusal = () => json({ error: { code: "INVALID_ACCESS_TOKEN", message: "expired" } }, 401);

/** An API that takes only the token that is good at the time. */
function guarded(good: () => string) {
  return stubApi(async ({ headers }) =>
    headers.get("authorization") === `Bearer ${good()}` ? ok() : refusal(),
  );
}

/** A provider that keeps its tokens, and counts how often it made one. */
function rotating(): TokenProvider & { current: string; refreshes: number } {
  return {
    current: "t0",
    refreshes: 0,
    getToken() {
      return this.current;
    },
    async refreshToken() {
      await new Promise((resolve) => setTimeout(resolve, 5));
      this.current = `t${++this.refreshes}`;
      return this.current;
    },
  };
}

describe("a token that was refused", () => {
  test("is refreshed once for 20 calls, and none of them fails", async () => {
    const token = rotating();
    const api = guarded(() => "t1");
    const transport = api.transport({ token });
    const results = await Promise.all(Array.from({ length: 20 }, () => getAlbum(transport, { id: ID })));
    expect(results.filter(({ error }) => error)).toEqual([]);
    expect(token.refreshes).toBe(1);
    expect(api.requests).toHaveLength(40);
  });

  test("of a call that hears of it late is not refreshed again", async () => {
    const token = rotating();
    let release = () => {};
    const late = new Promise<void>((resolve) => {
      release = resolve;
    });
    const api = stubApi(async ({ headers }) => {
      if (headers.get("authorization") === "Bearer t1") return ok();
      if (headers.has("x-late")) await late;
      return refusal();
    });
    const transport = api.transport({ token });
    const lateCall = getAlbum(transport, { id: ID }, { headers: { "x-late": "1" } });
    await getAlbum(transport, { id: ID });
    release();
    expect((await lateCall).error).toBeUndefined();
    expect(token.refreshes).toBe(1);
  });

  test("is replaced once in a call, whose request is sent twice", async () => {
    const token = rotating();
    const api = guarded(() => "none");
    const { error } = await getAlbum(api.transport({ token }), { id: ID });
    expect(isUnauthorizedError(error) && error.attempts).toBe(2);
    expect(token.refreshes).toBe(1);
  });

  test("does not use up a retry", async () => {
    const clock = fakeClock();
    let current = "t0";
    const token = { getToken: () => current, refreshToken: async () => (current = "t1") };
    const answers = [refusal, () => json({ error: { code: "INTERNAL" } }, 500), ok];
    const api = stubApi(() => answers[api.requests.length - 1]?.() ?? ok());
    const call = getAlbum(api.transport({ token, clock, retry: { maxAttempts: 2 } }), { id: ID });
    expect((await clock.run(call)).data).toBeDefined();
    expect(api.requests.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Bearer t0",
      "Bearer t1",
      "Bearer t1",
    ]);
  });

  test("for another reason than being invalid is not refreshed", async () => {
    const token = rotating();
    const api = stubApi(json({ error: { code: "INVALID_AUTH_TOKEN" } }, 401));
    await getAlbum(api.transport({ token }), { id: ID });
    expect([token.refreshes, api.requests.length]).toEqual([0, 1]);
  });

  test.each([
    ["a string", "t0"],
    ["a function", () => "t0"],
    ["a provider that can't refresh", { getToken: () => "t0" }],
  ])("stays refused with %s", async (_, token) => {
    const api = guarded(() => "t1");
    expect((await getAlbum(api.transport({ token }), { id: ID })).error?.status).toBe(401);
    expect(api.requests).toHaveLength(1);
  });
});

describe("an error of the provider reaches the caller as it is", () => {
  const gone = new Error("session expired");

  test("from getToken", async () => {
    const api = guarded(() => "t1");
    const token = { getToken: () => Promise.reject(gone) };
    expect(await rejection(getAlbum(api.transport({ token }), { id: ID }))).toBe(gone);
    expect(api.requests).toEqual([]);
  });

  test("from refreshToken, and the next call tries anew", async () => {
    let refreshes = 0;
    const token: TokenProvider = {
      getToken: () => "t0",
      refreshToken: () => (++refreshes === 1 ? Promise.reject(gone) : Promise.resolve("t1")),
    };
    const transport = guarded(() => "t1").transport({ token });
    expect(await rejection(getAlbum(transport, { id: ID }))).toBe(gone);
    expect((await getAlbum(transport, { id: ID })).error).toBeUndefined();
  });
});

describe("no token", () => {
  const none = [undefined, null, "", " ", "\n\t ", 5, {}, { accessToken: "Atza|1" }, true];
  const noToken = { name: "TransportError", code: "NO_TOKEN", attempts: 0 };

  test.each(none)("is sent where there is none: %j", async (value) => {
    const api = guarded(() => "t1");
    // Types keep some of these out, and JavaScript does not.
    const sources: unknown[] = [value, () => value, async () => value, { getToken: () => value }];
    for (const token of sources as TokenSource[]) {
      expect(await rejection(getAlbum(api.transport({ token }), { id: ID }))).toMatchObject(noToken);
      expect(await rejection(openApiGet(token, api.fetch))).toMatchObject(noToken);
    }
    expect(api.requests).toEqual([]);
  });

  test("is sent where a refresh gives none", async () => {
    const api = guarded(() => "t1");
    const token = { getToken: () => "t0", refreshToken: async () => "" };
    const error = await rejection(getAlbum(api.transport({ token }), { id: ID }));
    expect(error).toMatchObject({ code: "NO_TOKEN", attempts: 1, status: 401 });
    expect(api.requests).toHaveLength(1);
  });

  test("may be given by a function, in types too", () => {
    const source: TokenSource = () => process.env["NO_SUCH_TOKEN"];
    expect(source).toBeTypeOf("function");
  });
});

function openApiGet(token: TokenSource, fetch: Fetch) {
  const client = createOpenApiClient({ baseUrl: BASE_URL, apiKey: "key", token, fetch });
  return client.GET("/albums/{id}", { params: { path: { id: ID } } });
}
