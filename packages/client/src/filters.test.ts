import { describe, expect, test } from "vitest";
import { createCore } from "./core.ts";
import { jsonBody } from "./encoders.ts";
import { createHttpClient } from "./http-client.ts";
import type { Operation } from "./operation.ts";
import { paged, type PagePlan } from "./paged.ts";
import { BASE_URL, json, rejection, stubApi } from "./testing/stub-api.ts";

const many: Operation = {
  id: "getSongs",
  method: "GET",
  path: "/songs",
  query: ["ids"],
  result: ["songs"],
  scopes: [],
};
const operation: Operation = {
  id: "searchSongs",
  method: "POST",
  path: "/search/songs",
  query: [],
  encode: [jsonBody],
  repeat: "safe",
  result: ["searchSongs"],
  scopes: [],
};
const plan: PagePlan = {
  operation,
  key: "query",
  cursor: "body.token",
  items: "edges",
  pageInfo: "pageInfo",
  filters: { list: "searchFilters", field: "field", query: "query", limit: 20 },
  details: {
    id: "node.id",
    batch: { one: many, many, parameter: "ids", key: "id", maxItems: 100 },
    field: "song",
  },
};

interface Song {
  readonly node?: { readonly id: string };
  readonly song?: { readonly id: string; readonly title: string };
}

/** The search of an API that finds 250 songs, and lists as many a page as it is asked for. */
function songSearch() {
  const bodies: Record<string, unknown>[] = [];
  const batches: number[] = [];
  const { fetch } = stubApi(async (request) => {
    const ids = new URL(request.url).searchParams.get("ids")?.split(",");
    if (ids) {
      batches.push(ids.length);
      return json({ data: { songs: ids.map((id) => ({ id, title: `Title of ${id}` })) } });
    }
    const body = await request.json();
    bodies.push(body);
    const { limit = 100, token = 0 } = body;
    const end = Math.min(250, Number(token) + limit);
    const edges = Array.from({ length: end - Number(token) }, (_, index) => ({
      node: { id: `s${Number(token) + index}` },
    }));
    return json({
      data: { searchSongs: { edges, pageInfo: { hasNextPage: end < 250, token: String(end) } } },
    });
  });
  const options = { baseUrl: BASE_URL, apiKey: "key", token: "t", fetch, retry: false } as const;
  const core = createCore(createHttpClient(options), options);
  return { bodies, batches, search: paged<Song, { readonly edges?: readonly Song[] }>(core, plan) };
}

describe("a search", () => {
  test("for text asks for 20 a page, and for text in any field", async () => {
    const { search, bodies } = songSearch();
    expect((await search("daft punk one more time")).edges).toHaveLength(20);
    expect(bodies).toEqual([{ limit: 20, searchFilters: [{ query: "daft punk one more time" }] }]);
  });

  test("by field has a filter for each, and none for what is null or undefined", async () => {
    const { search, bodies } = songSearch();
    await search(
      { name: "One More Time", artistName: undefined, isrc: null, text: "live" },
      { sortBy: "name" },
    );
    expect(bodies).toEqual([
      {
        limit: 20,
        sortBy: "name",
        searchFilters: [{ field: "name", query: "One More Time" }, { query: "live" }],
      },
    ]);
  });

  test("takes the limit and the token of its caller, and goes on from there", async () => {
    const { search, bodies } = songSearch();
    const all = await search("a", { limit: 100, token: "100", sortBy: undefined }).toArray({ max: 500 });
    expect(all).toHaveLength(150);
    expect(bodies.map(({ limit, token }) => [limit, token])).toEqual([
      [100, "100"],
      [100, "200"],
    ]);
    await search("a", { limit: undefined });
    await search("a", { limit: null });
    expect(bodies.slice(2).map(({ limit }) => limit)).toEqual([20, 20]);
  });

  test("gets the details of a page in as many requests as that takes", async () => {
    const { search, batches } = songSearch();
    const found = await search("a", { limit: 150, details: true }).toArray({ max: 250 });
    expect(found.map(({ node, song }) => song?.title === `Title of ${node?.id}`)).toEqual(
      Array.from({ length: 250 }, () => true),
    );
    expect(batches).toEqual([100, 50, 100]);
  });

  test("shares a request with equal ones, and not with others", async () => {
    const { search, bodies } = songSearch();
    await Promise.all([search("a"), search("a", {}), search({ text: "a" }), search({ name: "a" })]);
    expect(bodies).toHaveLength(2);
  });
});

describe("a search is refused before the request, and says why,", () => {
  test.each([
    [undefined, 'searchSongs needs "query", and got undefined'],
    [null, 'searchSongs needs "query", and got undefined'],
    [{}, 'searchSongs needs "query", and got "{}"'],
    [{ name: undefined, isrc: null }, 'searchSongs needs "query"'],
    ["", 'searchSongs needs "text", and got ""'],
    [" \t\n", 'searchSongs needs "text", and got " \\t\\n"'],
    [{ name: "a", isrc: "  " }, 'searchSongs needs "isrc", and got "  "'],
    [{ name: 5 }, 'searchSongs needs "name", and got 5'],
    [7, 'searchSongs needs "text", and got 7'],
  ])("for %j", async (query, problem) => {
    const { search, bodies } = songSearch();
    const error = await rejection(Promise.resolve(search(query)));
    expect(error).toMatchObject({
      code: "INVALID_REQUEST",
      operation: "searchSongs",
      message: expect.stringContaining(problem),
    });
    expect(await rejection(search(query).pages().next())).toMatchObject({ code: "INVALID_REQUEST" });
    expect(bodies).toEqual([]);
  });
});
