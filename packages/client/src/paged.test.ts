import { describe, expect, test } from "vitest";
import { albumId, albumIds, catalogApi } from "./testing/catalog-api.ts";
import { deferred } from "./testing/deferred.ts";
import { json, rejection } from "./testing/stub-api.ts";

const path = "GET /me/library/albums";
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 2));

async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

const pageOf = (token: string | undefined) =>
  json({ data: { user: { libraryAlbums: { edges: [], pageInfo: { hasNextPage: true, token } } } } });

describe("a list", () => {
  test("asks nothing before it is used", async () => {
    const { music, lines } = catalogApi({ entries: 5 });
    music.library.albums.list();
    await settle();
    expect(lines).toEqual([]);
  });

  test("awaited is its first page, which is asked for once", async () => {
    const { music, lines } = catalogApi({ entries: 5 });
    const list = music.library.albums.list({ limit: 2 });
    const page = await list;
    expect(await list).toBe(page);
    expect(page.edges?.map(({ node }) => node?.id)).toEqual(albumIds(2));
    expect(page.pageInfo).toEqual({ hasNextPage: true, token: "2" });
    await settle();
    expect(lines).toEqual([`${path}?limit=2`]);
  });

  test("is a promise to catch and to end", async () => {
    const { music } = catalogApi({ before: () => json({ error: { code: "INTERNAL" } }, 500) });
    let ends = 0;
    const list = music.library.albums.list();
    const caught = list.finally(() => void ends++).catch((error: unknown) => error);
    expect(await caught).toMatchObject({ status: 500 });
    expect(await list.catch(() => "caught")).toBe("caught");
    expect(ends).toBe(1);
  });

  test("iterated over has all items, with the same limit on each page", async () => {
    const { music, lines } = catalogApi({ entries: 5 });
    const entries = await all(music.library.albums.list({ limit: 2 }));
    expect(entries.map(({ node }) => node?.id)).toEqual(albumIds(5));
    expect(lines).toEqual([`${path}?limit=2`, `${path}?limit=2&cursor=2`, `${path}?limit=2&cursor=4`]);
  });

  test("has pages, and goes on from the cursor of one", async () => {
    const { music } = catalogApi({ entries: 5 });
    let cursor: string | undefined;
    for await (const page of music.library.albums.list({ limit: 2 }).pages()) {
      cursor = page.pageInfo?.token;
      break;
    }
    const rest = await all(music.library.albums.list({ limit: 2, cursor }));
    expect(rest.map(({ node }) => node?.id)).toEqual([2, 3, 4].map(albumId));
  });

  test.each([
    [0, 0],
    [2, 1],
    [3, 2],
    [4, 2],
    [99, 3],
  ])("gives its first %d items from %d requests", async (count, requests) => {
    const { music, lines } = catalogApi({ entries: 5 });
    const list = music.library.albums.list({ limit: 2 });
    expect(await list.toArray({ max: count })).toHaveLength(Math.min(count, 5));
    expect(await all(list.take(count))).toHaveLength(Math.min(count, 5));
    await settle();
    expect(lines).toHaveLength(2 * requests);
  });

  test("of nothing has no items", async () => {
    const { music } = catalogApi();
    expect(await all(music.library.albums.list())).toEqual([]);
  });
});

describe("the next page", () => {
  test("is read while the caller works, and no other", async () => {
    const { music, lines } = catalogApi({ entries: 9 });
    for await (const _ of music.library.albums.list({ limit: 2 })) {
      await expect.poll(() => lines).toHaveLength(2);
      await settle();
      break;
    }
    expect(lines).toEqual([`${path}?limit=2`, `${path}?limit=2&cursor=2`]);
  });

  test("is not read ahead where that is off", async () => {
    const { music, lines } = catalogApi({ entries: 9 });
    for await (const _ of music.library.albums.list({ limit: 2 }, { prefetch: false })) {
      await settle();
      break;
    }
    expect(lines).toHaveLength(1);
    const { music: other } = catalogApi({ entries: 5 });
    expect(await all(other.library.albums.list({ limit: 2 }, { prefetch: false }))).toHaveLength(5);
  });

  test("is given up when the caller stops", async () => {
    const { music, requests } = catalogApi({
      entries: 9,
      before: ({ url }) => (url.includes("cursor") ? new Promise(() => {}) : undefined),
    });
    for await (const _ of music.library.albums.list({ limit: 2 })) break;
    await expect.poll(() => requests[1]?.signal.aborted).toBe(true);
  });

  test("fails when it is come to, not before", async () => {
    const { music } = catalogApi({
      entries: 4,
      before: ({ url }) => (url.includes("cursor") ? json({ error: { code: "INTERNAL" } }, 500) : undefined),
    });
    const seen: unknown[] = [];
    const walk = async () => {
      for await (const { node } of music.library.albums.list({ limit: 2 })) {
        seen.push(node?.id);
        await settle();
      }
    };
    expect(await rejection(walk())).toMatchObject({ status: 500 });
    expect(seen).toEqual(albumIds(2));
  });
});

test("an abort ends the iteration, with its reason", async () => {
  const { music, lines } = catalogApi({ entries: 9 });
  const controller = new AbortController();
  const walk = async () => {
    for await (const _ of music.library.albums.list({ limit: 1 }, { signal: controller.signal })) {
      if (lines.length > 2) controller.abort("enough");
    }
  };
  expect(await rejection(walk())).toMatchObject({ code: "ABORTED", cause: "enough" });
  const after = rejection(all(music.library.albums.list({}, { signal: controller.signal })));
  expect(await after).toMatchObject({ code: "ABORTED" });
});

describe("a server that repeats a cursor", () => {
  test.each([
    ["at once", ["a"], 2],
    ["after a while", ["a", "b", "c", "d", "e"], 13],
  ])("%s is found out, and the error names the cursor", async (_, cursors, mostRequests) => {
    let count = 0;
    const { music } = catalogApi({ before: () => pageOf(cursors[count++ % cursors.length]) });
    const error = await rejection(all(music.library.albums.list()));
    expect(error).toMatchObject({ name: "TransportError", code: "INVALID_ANSWER" });
    expect(error).toHaveProperty("message", expect.stringMatching(/repeated the cursor "[a-e]"$/));
    expect(count).toBeLessThanOrEqual(mostRequests);
  });

  test("of the page that was asked for is found out", async () => {
    const { music, lines } = catalogApi({ before: () => pageOf("start") });
    await rejection(all(music.library.albums.list({ cursor: "start" })));
    expect(lines).toHaveLength(1);
  });

  test("or says that there is a page and not where does not pass for the end", async () => {
    const { music } = catalogApi({ before: () => pageOf(undefined) });
    expect(await rejection(all(music.library.albums.list()))).toHaveProperty(
      "message",
      expect.stringContaining("answered that there is another page, and not where"),
    );
  });
});

describe("a list with details", () => {
  test("has the album of each entry, in order, from one request a page", async () => {
    const { music, lines } = catalogApi({ entries: 5 });
    const entries = await all(music.library.albums.list({ limit: 3, details: true }));
    expect(entries.map(({ node, album }) => [node?.id, album?.id])).toEqual(
      albumIds(5).map((id) => [id, id]),
    );
    expect([...lines].sort()).toEqual([
      `GET /albums?ids=${[0, 1, 2].map(albumId)}`,
      `GET /albums?ids=${[3, 4].map(albumId)}`,
      `${path}?limit=3`,
      `${path}?limit=3&cursor=3`,
    ]);
  });

  test("reads the next page while details load", async () => {
    const order: string[] = [];
    const released = deferred();
    const { music } = catalogApi({
      entries: 4,
      before: async ({ url }) => {
        const name = url.includes("ids=") ? "details" : "page";
        order.push(`${name} asked`);
        if (order.length > 1) await released.promise;
        order.push(`${name} answered`);
      },
    });
    const listed = all(music.library.albums.list({ limit: 2, details: true }));
    await expect.poll(() => order).toHaveLength(4);
    expect([...order].sort()).toEqual(["details asked", "page answered", "page asked", "page asked"]);
    released.resolve();
    expect(await listed).toHaveLength(4);
  });

  test("awaited is its first page with albums", async () => {
    const { music, lines } = catalogApi({ entries: 5 });
    const { edges, pageInfo } = await music.library.albums.list({ limit: 2, details: true });
    expect(edges?.map(({ album }) => album?.id)).toEqual(albumIds(2));
    expect(pageInfo?.token).toBe("2");
    expect(lines).toHaveLength(2);
  });

  test("leaves out the album that the catalog has no longer", async () => {
    const answer = json({ data: { albums: [{ id: albumId(1) }] } });
    const { music } = catalogApi({
      entries: 2,
      before: ({ url }) => (url.includes("ids=") ? answer.clone() : undefined),
    });
    const entries = await music.library.albums.list({ details: true }).toArray({ max: 9 });
    expect(entries.map(({ album }) => album)).toEqual([undefined, { id: albumId(1) }]);
  });
});

describe("whether an album is in the library", () => {
  test("is asked through the filter", async () => {
    const { music, lines } = catalogApi({ entries: 2 });
    expect(await music.library.albums.has(albumId(1))).toBe(true);
    expect(await music.library.albums.has(albumId(2))).toBe(false);
    expect(lines).toEqual([1, 2].map((number) => `${path}?albumIds=${albumId(number)}`));
  });

  test("is one question for those of one tick, a hundred at the most", async () => {
    const { music, lines } = catalogApi({ entries: 150 });
    const saved = await Promise.all(albumIds(120).map((id) => music.library.albums.has(id)));
    expect(saved.filter((is) => is)).toHaveLength(120);
    expect(lines.map((line) => line.split(",").length)).toEqual([100, 20]);
    expect(lines[0]).toContain("&limit=100");
  });

  test("is asked alone where that is wanted, and where it can't be an id", async () => {
    const { music, lines } = catalogApi({ entries: 2 });
    const { has } = music.library.albums;
    const bad = rejection(has("no id"));
    const calls = [has(albumId(0)), has(albumId(1)), has(albumId(2), { batch: false })];
    expect(await Promise.all(calls)).toEqual([true, true, false]);
    expect(await bad).toMatchObject({ code: "INVALID_REQUEST", message: expect.stringContaining("no id") });
    expect(lines.sort()).toEqual([
      `${path}?albumIds=${albumId(0)},${albumId(1)}&limit=100`,
      `${path}?albumIds=${albumId(2)}`,
    ]);
  });

  test("is right where a server does not filter", async () => {
    const { edges } = { edges: [{ node: { id: albumId(7) } }] };
    const { music } = catalogApi({ before: () => json({ data: { user: { libraryAlbums: { edges } } } }) });
    expect(await music.library.albums.has(albumId(1))).toBe(false);
  });
});
