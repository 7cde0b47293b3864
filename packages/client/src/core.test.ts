import { describe, expect, test } from "vitest";
import { createClient } from "./client.ts";
import { albumIds, catalogApi } from "./testing/catalog-api.ts";
import { deferred } from "./testing/deferred.ts";
import { json, rejection } from "./testing/stub-api.ts";

const ids = albumIds(2);

describe("equal reads under way", () => {
  test("are one request", async () => {
    const released = deferred();
    const { music, lines } = catalogApi({ entries: 3, before: () => released.promise });
    const reads = Promise.all(Array.from({ length: 50 }, () => music.library.albums.list({ limit: 2 })));
    await expect.poll(() => lines).toHaveLength(1);
    released.resolve();
    const pages = await reads;
    expect(pages.map(({ edges }) => edges?.length)).toEqual(Array(50).fill(2));
    expect(lines).toEqual(["GET /me/library/albums?limit=2"]);
    await music.library.albums.list({ limit: 2 });
    expect(lines).toHaveLength(2);
  });

  test("that ask for other things are not", async () => {
    const { music, lines } = catalogApi({ entries: 3 });
    await Promise.all([
      music.library.albums.list(),
      music.library.albums.list({ limit: 2 }),
      music.library.albums.list({}, { headers: { "accept-language": "fr-fr" } }),
    ]);
    expect(lines).toHaveLength(3);
  });

  test("are separate requests where sharing is off", async () => {
    const off = catalogApi({ dedupe: false });
    await Promise.all([off.music.albums.getMany(ids), off.music.albums.getMany(ids)]);
    expect(off.lines).toHaveLength(2);
    const on = catalogApi();
    await Promise.all([on.music.albums.getMany(ids), on.music.albums.getMany(ids, { dedupe: false })]);
    expect(on.lines).toHaveLength(2);
  });

  test("outlive the caller that began, and end with the last", async () => {
    const { music, requests } = catalogApi({ before: () => new Promise(() => {}) });
    const [first, second] = [new AbortController(), new AbortController()];
    const calls = [first, second].map(({ signal }) => rejection(music.albums.getMany(ids, { signal })));
    await expect.poll(() => requests).toHaveLength(1);
    first.abort();
    expect(await calls[0]).toMatchObject({ code: "ABORTED" });
    expect(requests).toHaveLength(1);
    expect(requests[0]?.signal.aborted).toBe(false);
    second.abort();
    await calls[1];
    expect(requests[0]?.signal.aborted).toBe(true);
  });

  test("reject each caller with an error of its own", async () => {
    const { music } = catalogApi({ before: () => json({ error: { code: "INTERNAL" } }, 500) });
    const [first, second] = await Promise.all([1, 2].map(() => rejection(music.albums.getMany(ids))));
    expect(first).not.toBe(second);
    expect(second).toMatchObject({ name: "ServerError", status: 500 });
  });

  test("are never changes", async () => {
    const answer = json({ data: { saveAlbum: { saveState: "SAVED" } } });
    const { music, lines } = catalogApi({ before: () => answer.clone() });
    await Promise.all([1, 2].map(() => music.library.albums.add(ids[0] ?? "")));
    expect(lines).toHaveLength(2);
  });
});

describe("the scopes of a client", () => {
  const missing = { name: "TransportError", code: "MISSING_SCOPE", attempts: 0 };

  test("keep what they don't allow from being sent", async () => {
    const granted: string[] = ["music::catalog"];
    const { music, lines } = catalogApi({
      scopes: Array.from(granted, (scope) => scope as "music::catalog"),
    });
    await music.albums.get(ids[0] ?? "");
    const error = await rejection(music.library.albums.add(ids[0] ?? ""));
    expect(error).toMatchObject(missing);
    expect(error).toHaveProperty("message", expect.stringContaining("needs the scope music::library"));
    expect(await rejection(music.library.albums.list())).toMatchObject(missing);
    expect(lines).toHaveLength(1);
  });

  test("allow what any alternative allows", async () => {
    for (const scope of ["music::library", "music::library:read", "music::library::read"] as const) {
      const { music } = catalogApi({ scopes: [scope] });
      expect(await music.library.albums.list()).toMatchObject({ edges: [] });
    }
  });

  test("refuse details before the list is read", async () => {
    const { music, lines } = catalogApi({ scopes: ["music::library"], entries: 1 });
    expect(await rejection(music.library.albums.list({ details: true }))).toMatchObject(missing);
    expect(lines).toEqual([]);
  });

  test("must exist", () => {
    // @ts-expect-error there is no such scope
    const create = () => createClient({ apiKey: "key", token: "t", scopes: ["music::libary"] });
    expect(create).toThrow(/^unknown scope music::libary$/);
  });
});
