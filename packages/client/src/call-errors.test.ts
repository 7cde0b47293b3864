import { describe, expect, test } from "vitest";
import { NotFoundError } from "./api-error.ts";
import { getAlbum } from "./generated/operations.ts";
import type { Middleware } from "./middleware.ts";
import { albumIds, catalogApi } from "./testing/catalog-api.ts";
import { fakeClock } from "./testing/fake-clock.ts";
import { BASE_URL, json, rejection, stubApi } from "./testing/stub-api.ts";

const ID = "B0064UPU4G";
const [A = "", B = ""] = albumIds(2);
const failing = () => json({ error: { code: "INTERNAL" } }, 503);
const never = () => new Promise<Response>(() => {});

/** Fails three times, and does not answer any more then. */
function stuck() {
  const clock = fakeClock();
  const api = stubApi(() => (api.requests.length < 4 ? failing() : never()));
  return { clock, api, options: { clock, random: () => 0, retry: { maxAttempts: 9 } } };
}

describe("the error of a call that ends too early", () => {
  test("by its time tells how often it was sent, where to, and what came last", async () => {
    const { clock, api, options } = stuck();
    const error = await clock.run(
      rejection(getAlbum(api.transport({ ...options, timeoutMs: 5_000 }), { id: ID })),
    );
    expect(error).toMatchObject({
      code: "TIMEOUT",
      attempts: 4,
      requestUrl: `${BASE_URL}/albums/${ID}`,
      status: 503,
      cause: { name: "ServerError", status: 503, attempts: 3 },
    });
  });

  test("by an abort tells the same, and the reason is its cause", async () => {
    const { clock, api, options } = stuck();
    const controller = new AbortController();
    const call = rejection(getAlbum(api.transport(options), { id: ID }, { signal: controller.signal }));
    await clock.advance(1_000);
    controller.abort("enough");
    expect(await call).toMatchObject({
      code: "ABORTED",
      attempts: 4,
      requestUrl: `${BASE_URL}/albums/${ID}`,
      status: 503,
      cause: "enough",
    });
  });

  test("in the middle of a body has the status of that answer", async () => {
    const clock = fakeClock();
    const api = stubApi(() => new Response(new ReadableStream()));
    const call = getAlbum(api.transport({ clock, timeoutMs: 5_000 }), { id: ID });
    expect(await clock.run(rejection(call))).toMatchObject({ code: "TIMEOUT", attempts: 1, status: 200 });
  });

  test("while it waits for a token has sent nothing, and knows where it would have gone", async () => {
    const clock = fakeClock();
    const token = () => new Promise<string>(() => {});
    const call = getAlbum(stubApi(never).transport({ clock, token, timeoutMs: 50 }), { id: ID });
    expect(await clock.run(rejection(call))).toMatchObject({
      code: "TIMEOUT",
      attempts: 0,
      requestUrl: `${BASE_URL}/albums/${ID}`,
    });
  });

  test("settles what its middleware waits for, whatever hangs below", async () => {
    for (const options of [{ token: () => new Promise<string>(() => {}) }, {}]) {
      const ends: unknown[] = [];
      const use: Middleware[] = [
        async (_, next) => {
          try {
            return await next();
          } catch (error) {
            ends.push(error);
            throw error;
          }
        },
      ];
      const controller = new AbortController();
      const transport = stubApi(never).transport({ use, ...options });
      const call = rejection(getAlbum(transport, { id: ID }, { signal: controller.signal }));
      controller.abort();
      expect(await call).toMatchObject({ code: "ABORTED" });
      await expect.poll(() => ends).toEqual([await call]);
    }
  });

  test("tells of the requests that it shared with others", async () => {
    const { clock, options } = stuck();
    const { music } = catalogApi({ ...options, before: () => failing() });
    const calls = [A, B].map((id) =>
      rejection(music.albums.get(id, { timeoutMs: 50, retry: { baseDelayMs: 900, maxAttempts: 9 } })),
    );
    const list = rejection(music.library.albums.list({}, { timeoutMs: 50, retry: { baseDelayMs: 900 } }));
    await clock.advance(100);
    for (const error of await Promise.all([...calls, list])) expect(error).toMatchObject({ status: 503 });
    const stalled = catalogApi({ clock, before: never });
    const hanging = [A, B].map((id) => rejection(stalled.music.albums.get(id, { timeoutMs: 50 })));
    for (const error of await clock.run(Promise.all(hanging)))
      expect(error).toMatchObject({
        code: "TIMEOUT",
        operation: "getAlbum",
        attempts: 1,
        requestUrl: `${BASE_URL}/albums?ids=${A},${B}`,
      });
  });
});

describe("the error of a batch", () => {
  test("speaks of the operation that its caller called, and of the id", async () => {
    const { music } = catalogApi();
    const [, error] = await Promise.all([music.albums.get(A), rejection(music.albums.get("B00000000X"))]);
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ operation: "getAlbum", message: "There is no B00000000X." });
    expect(`${error}`).not.toContain("getAlbums");
  });

  test("that failed as a whole does so for each of its callers", async () => {
    for (const [before, name] of [
      [failing, "ServerError"],
      [() => Promise.reject(new TypeError("reset")), "TransportError"],
      [() => json({ data: {} }), "TransportError"],
    ] as const) {
      const { music } = catalogApi({ before });
      for (const error of await Promise.all([A, B].map((id) => rejection(music.albums.get(id)))))
        expect(error).toMatchObject({ name, operation: "getAlbum", attempts: 1 });
    }
  });
});

test("the error of a list whose cursors repeat tells of its last request", async () => {
  const page = { libraryAlbums: { edges: [], pageInfo: { hasNextPage: true, token: "a" } } };
  const { music } = catalogApi({ before: () => json({ data: { user: page } }) });
  const error = await rejection(music.library.albums.list().toArray({ max: 9 }));
  expect(error).toMatchObject({
    code: "INVALID_ANSWER",
    attempts: 1,
    status: 200,
    requestUrl: `${BASE_URL}/me/library/albums?cursor=a`,
  });
});
