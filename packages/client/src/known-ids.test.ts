import { describe, expect, test } from "vitest";
import { catalogApi, albumId } from "./testing/catalog-api.ts";
import { json, rejection } from "./testing/stub-api.ts";

/** Ids that the specification does not know of. The last one can't even be sent in a list. */
const ODD = ["b0-uploaded", "A1/2", "ünï cöde"];
const ids = [albumId(1), ...ODD, albumId(2)];

/** An API whose library holds such ids, and whose catalog knows them. */
function oddApi(entries: readonly unknown[] = ids) {
  const requests: URL[] = [];
  const api = catalogApi({
    before: ({ url }) => {
      const { pathname, searchParams } = new URL(url);
      requests.push(new URL(url));
      if (pathname.endsWith("/me/library/albums"))
        return json({
          data: { user: { libraryAlbums: { edges: entries.map((id) => ({ node: { id } })) } } },
        });
      const wanted = searchParams.get("ids")?.split(",");
      if (wanted) return json({ data: { albums: wanted.map((id) => ({ id })) } });
      return json({ data: { album: { id: decodeURIComponent(pathname.split("/").at(-1) ?? "") } } });
    },
  });
  return { ...api, asked: requests };
}

describe("ids that the API itself returned", () => {
  test("are taken by a list with details, whatever they look like", async () => {
    const { music, asked } = oddApi();
    const { edges } = await music.library.albums.list({ details: true });
    expect(edges?.map(({ album }) => album?.id)).toEqual(ids);
    expect(asked).toHaveLength(2);
  });

  test("that can't be sent in a list cost their own entry its album, and no other", async () => {
    const { music } = oddApi([albumId(1), "a,b", "", null, undefined, 5]);
    const { edges } = await music.library.albums.list({ details: true });
    expect(edges?.map(({ album }) => album?.id)).toEqual([albumId(1), ...Array(5).fill(undefined)]);
  });

  test("are taken by every method from then on", async () => {
    const { music, asked } = oddApi();
    await music.library.albums.list();
    expect((await music.albums.getMany(ids)).map(({ id }) => id)).toEqual(ids);
    const albums = await Promise.all(ids.map((id) => music.albums.get(id)));
    expect(albums.map(({ id }) => id)).toEqual(ids);
    // Each in a request of its own, so that they can't spoil that of the others.
    expect(
      asked
        .slice(2)
        .map(({ pathname, search }) => pathname.replace("/v1", "") + search)
        .sort(),
    ).toEqual(
      [
        ...ODD.map((id) => `/albums/${encodeURIComponent(id)}`),
        `/albums?ids=${albumId(1)},${albumId(2)}`,
      ].sort(),
    );
    expect(await music.library.albums.has("A1/2")).toBe(true);
  });
});

describe("ids of the caller's that can't be some", () => {
  test("are named alone, all of them, and nothing is sent", async () => {
    const { music, asked } = oddApi();
    const error = await rejection(music.albums.getMany([albumId(1), "no id", albumId(2), "B0,B1"]));
    expect(error).toMatchObject({ code: "INVALID_REQUEST", attempts: 0 });
    expect(error).toHaveProperty("message", expect.stringMatching(/and got "no id", "B0,B1"$/));
    expect(asked).toEqual([]);
  });

  test("reject alone where each is asked for by itself", async () => {
    const { music, lines } = catalogApi();
    const ends = await Promise.allSettled(
      [albumId(1), "no id", albumId(2)].map((id) => music.albums.get(id)),
    );
    expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(lines).toEqual([`GET /albums?ids=${albumId(1)},${albumId(2)}`]);
  });
});

describe("whether an album is in the library", () => {
  const page = (number: number, of: number) => {
    const pageInfo = number < of ? { hasNextPage: true, token: String(number) } : { hasNextPage: false };
    return json({
      data: { user: { libraryAlbums: { edges: [{ node: { id: albumId(number) } }], pageInfo } } },
    });
  };
  const unfiltered = () =>
    catalogApi({ before: ({ url }) => page(Number(new URL(url).searchParams.get("cursor") ?? 0) + 1, 4) });

  test.each([{}, { batch: false }])(
    "is looked for on all pages, and no further than needed: %j",
    async (options) => {
      const { music, lines } = unfiltered();
      expect(await music.library.albums.has(albumId(3), options)).toBe(true);
      expect(lines.splice(0)).toHaveLength(3);
      expect(await music.library.albums.has(albumId(9), options)).toBe(false);
      expect(lines).toHaveLength(4);
    },
  );

  test("is looked for on all pages for several at once", async () => {
    const { music, lines } = unfiltered();
    expect(await Promise.all([4, 1, 9].map((number) => music.library.albums.has(albumId(number))))).toEqual([
      true,
      true,
      false,
    ]);
    expect(lines).toHaveLength(4);
  });

  test("is an error where the cursors go round in circles", async () => {
    const { music } = catalogApi({ before: () => page(1, 2) });
    expect(await rejection(music.library.albums.has(albumId(9)))).toMatchObject({
      code: "INVALID_ANSWER",
      operation: "listLibraryAlbums",
    });
  });
});

describe("what is no entry", () => {
  test.each([[[null]], [[undefined, {}]], [[{ node: null }]], [{}], [null]])(
    "is left out of a list and of a question: %j",
    async (edges) => {
      const { music } = catalogApi({
        before: () => json({ data: { user: { libraryAlbums: { edges, pageInfo: null } } } }),
      });
      const isEntry = (one: unknown) => typeof one === "object" && one !== null;
      const entries = [edges].flat().filter(isEntry).length;
      expect(await music.library.albums.list().toArray({ max: 9 })).toHaveLength(
        Array.isArray(edges) ? entries : 0,
      );
      expect(await music.library.albums.has(albumId(1))).toBe(false);
    },
  );

  test("is left out of what is read for several callers", async () => {
    const { music } = catalogApi({ before: () => json({ data: { albums: [null, { id: albumId(1) }] } }) });
    const one = music.albums.get(albumId(1));
    expect(await rejection(music.albums.get(albumId(2)))).toMatchObject({ name: "NotFoundError" });
    expect((await one).id).toBe(albumId(1));
  });
});

describe("what is no text", () => {
  const odd: readonly unknown[] = [Symbol("id"), [], [albumId(1)], {}, 5, true];

  test.each(odd)("is refused where an id is asked for, with a typed error", async (id) => {
    const { music, lines } = catalogApi({ entries: 1 });
    const one = id as string;
    const { albums } = music.library;
    for (const call of [
      music.albums.get(one),
      music.albums.get(one, { batch: false }),
      music.albums.getMany([albumId(1), one]),
      albums.has(one),
      albums.add(one),
      albums.remove(one),
    ])
      expect(await rejection(call)).toMatchObject({ code: "INVALID_REQUEST", attempts: 0 });
    expect(lines).toEqual([]);
  });
});
