import { describe, expect, test } from "vitest";
import { isApiError, isNotFoundError, isServerError } from "./api-error.ts";
import { albumId, albumIds, catalogApi } from "./testing/catalog-api.ts";
import { deferred } from "./testing/deferred.ts";
import { json, rejection } from "./testing/stub-api.ts";

const [A = "", B = "", C = ""] = albumIds(3);
const GONE = "B00000000X";

describe("the reads of one tick", () => {
  test("are one request, and each gets its own", async () => {
    const { music, lines } = catalogApi();
    const albums = await Promise.all([B, A, C].map((id) => music.albums.get(id)));
    expect(albums).toEqual([{ id: B }, { id: A }, { id: C }]);
    expect(lines).toEqual([`GET /albums?ids=${B},${A},${C}`]);
  });

  test("of 250 albums are three requests", async () => {
    const { music, lines } = catalogApi();
    const albums = await Promise.all(albumIds(250).map((id) => music.albums.get(id)));
    expect(albums.map(({ id }) => id)).toEqual(albumIds(250));
    expect(lines.map((line) => line.split(",").length)).toEqual([100, 100, 50]);
  });

  test("of the same album are one read of one album", async () => {
    const { music, lines } = catalogApi();
    await Promise.all(Array.from({ length: 50 }, () => music.albums.get(A)));
    expect(lines).toEqual([`GET /albums/${A}`]);
  });

  test("ask for an album once that several want", async () => {
    const { music, lines } = catalogApi();
    await Promise.all([A, B, A, B, A].map((id) => music.albums.get(id)));
    expect(lines).toEqual([`GET /albums?ids=${A},${B}`]);
  });

  test("come together after some awaits too", async () => {
    const { music, lines } = catalogApi();
    const later = async (id: string) => {
      await undefined;
      await undefined;
      return music.albums.get(id);
    };
    await Promise.all([music.albums.get(A), later(B)]);
    expect(lines).toEqual([`GET /albums?ids=${A},${B}`]);
  });

  test("join a request that is under way for the same album", async () => {
    const released = deferred();
    const { music, lines } = catalogApi({ before: () => released.promise });
    const first = Promise.all([A, B].map((id) => music.albums.get(id)));
    await expect.poll(() => lines).toHaveLength(1);
    const second = music.albums.get(B);
    released.resolve();
    await Promise.all([first, second]);
    expect(lines).toHaveLength(1);
    await music.albums.get(B);
    expect(lines).toHaveLength(2);
  });

  test("begun before a change ended is not joined after it", async () => {
    const released = deferred();
    const { music, lines } = catalogApi({
      before: ({ method }) => (method === "GET" ? released.promise : changed()),
    });
    const changed = () => json({ data: { saveAlbum: { status: "SAVED" } } });
    const reads = () => [music.albums.get(A), music.albums.getMany([B]), music.library.albums.has(C)];
    const before = reads();
    await expect.poll(() => lines).toHaveLength(3);
    await music.library.albums.add(C);
    const after = reads();
    await expect.poll(() => lines).toHaveLength(7);
    released.resolve();
    await Promise.all([...before, ...after]);
  });

  test("with different headers are different requests", async () => {
    const { music, lines } = catalogApi();
    const headers = { "accept-language": "fr-fr" };
    await Promise.all([music.albums.get(A), music.albums.get(B), music.albums.get(C, { headers })]);
    expect(lines.sort()).toEqual([`GET /albums/${C}`, `GET /albums?ids=${A},${B}`]);
  });

  test("are not put together where that is off", async () => {
    const off = catalogApi({ batch: false });
    await Promise.all([A, B].map((id) => off.music.albums.get(id)));
    expect(off.lines).toEqual([`GET /albums/${A}`, `GET /albums/${B}`]);
    const on = catalogApi();
    await Promise.all([on.music.albums.get(A, { batch: false }), on.music.albums.get(B)]);
    expect([...on.lines].sort()).toEqual([`GET /albums/${A}`, `GET /albums/${B}`]);
  });
});

describe("in a batch", () => {
  test("an unknown id rejects its caller only", async () => {
    const { music } = catalogApi();
    const [found, error] = await Promise.all([music.albums.get(A), rejection(music.albums.get(GONE))]);
    expect(found).toEqual({ id: A });
    expect(isNotFoundError(error)).toBe(true);
    expect(error).toMatchObject({ code: "RESOURCE_NOT_FOUND", operation: "getAlbum", attempts: 1 });
    expect(error).toHaveProperty("message", expect.stringContaining(GONE));
  });

  test("a value that can't be an id rejects its caller only, and is not sent", async () => {
    const { music, lines } = catalogApi();
    const bad = rejection(music.albums.get("../me/albums?x="));
    await Promise.all([music.albums.get(A), music.albums.get(B)]);
    expect(await bad).toMatchObject({ code: "INVALID_REQUEST" });
    expect(lines).toEqual([`GET /albums?ids=${A},${B}`]);
  });

  test("an aborted caller leaves the others", async () => {
    const released = deferred();
    const { music, lines } = catalogApi({ before: () => released.promise });
    const controller = new AbortController();
    const aborted = rejection(music.albums.get(A, { signal: controller.signal }));
    const other = music.albums.get(B);
    await expect.poll(() => lines).toHaveLength(1);
    controller.abort();
    expect(await aborted).toMatchObject({ code: "ABORTED" });
    released.resolve();
    expect(await other).toEqual({ id: B });
  });

  test("an album that nobody waits for any more is not asked for", async () => {
    const { music, lines } = catalogApi();
    const controller = new AbortController();
    const aborted = rejection(music.albums.get(A, { signal: controller.signal }));
    const others = Promise.all([B, C].map((id) => music.albums.get(id)));
    controller.abort();
    await Promise.all([aborted, others]);
    expect(lines).toEqual([`GET /albums?ids=${B},${C}`]);
  });

  test("the request is aborted when all have left", async () => {
    const { music, requests } = catalogApi({ before: () => new Promise(() => {}) });
    const controller = new AbortController();
    const { signal } = controller;
    const calls = [A, B].map((id) => rejection(music.albums.get(id, { signal })));
    await expect.poll(() => requests).toHaveLength(1);
    expect(requests[0]?.signal.aborted).toBe(false);
    controller.abort();
    await Promise.all(calls);
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  test("each caller has a time of their own", async () => {
    const released = deferred();
    const { music } = catalogApi({ before: () => released.promise });
    const hasty = rejection(music.albums.get(A, { timeoutMs: 5 }));
    const patient = music.albums.get(B);
    expect(await hasty).toMatchObject({ code: "TIMEOUT", message: expect.stringContaining("5 ms") });
    released.resolve();
    expect(await patient).toEqual({ id: B });
  });

  test("a failure rejects each caller with an error of its own", async () => {
    const { music } = catalogApi({ before: () => json({ error: { code: "INTERNAL", message: "no" } }, 500) });
    const errors = await Promise.all([A, B, A].map((id) => rejection(music.albums.get(id))));
    expect(new Set(errors).size).toBe(3);
    for (const error of errors) {
      expect(isServerError(error) && error.code).toBe("INTERNAL");
      expect(error).toMatchObject({
        name: "ServerError",
        message: "no",
        operation: "getAlbum",
        status: 500,
      });
    }
  });

  test("errors of a failed connection have copies with their cause", async () => {
    const cause = new TypeError("fetch failed");
    const { music } = catalogApi({ before: () => Promise.reject(cause) });
    const [first, second] = await Promise.all([A, B].map((id) => rejection(music.albums.get(id))));
    expect(first).not.toBe(second);
    expect(second).toMatchObject({ name: "TransportError", code: "NETWORK", cause });
    expect(isApiError(second)).toBe(false);
  });
});

describe("a read of many albums", () => {
  test("of more than 100 is split, in order and each once", async () => {
    const { music, lines } = catalogApi();
    const albums = await music.albums.getMany([...albumIds(150), albumId(3)]);
    expect(albums.map(({ id }) => id)).toEqual(albumIds(150));
    expect(lines.map((line) => line.split(",").length)).toEqual([100, 50]);
  });

  test("of none asks nothing", async () => {
    const { music, lines } = catalogApi();
    expect(await music.albums.getMany([])).toEqual([]);
    expect(lines).toEqual([]);
  });
});

test("reads of two sign-ins share no request", async () => {
  let signInId = "a";
  const token = { getToken: () => `t-${signInId}`, getState: () => ({ signInId }) };
  const released = deferred();
  const { music, lines } = catalogApi({ token, before: () => released.promise });
  const reads = () => [
    music.albums.get(A),
    music.albums.get(A, { batch: false }),
    music.albums.getMany([A]),
    music.library.albums.has(A),
  ];
  const first = reads();
  await expect.poll(() => lines).toHaveLength(4);
  signInId = "b";
  const second = reads();
  await expect.poll(() => lines).toHaveLength(8);
  released.resolve();
  await Promise.all([...first, ...second]);
});

test("single reads share a request, unless that is off too", async () => {
  const { music, lines } = catalogApi({ batch: false });
  await Promise.all([music.albums.get(A), music.albums.get(A)]);
  expect(lines.splice(0)).toHaveLength(1);
  await Promise.all([1, 2].map(() => music.albums.get(A, { dedupe: false })));
  expect(lines).toHaveLength(2);
});
