import { expect, test } from "vitest";
import { type FinderSearch, findCall, findProblem, itemsOf } from "./find-items.ts";
import type { Answer } from "./send-call.ts";

const SEARCH: FinderSearch = {
  shape: {
    method: "POST",
    path: "/search/tracks",
    parameters: [],
    credentials: [{ header: "x-api-key", prefix: "", variable: "API_KEY" }],
    body: { mediaType: "application/json" },
  },
  text: { filters: "searchFilters", query: "query" },
  limit: "limit",
  items: "data.searchTracks.edges",
  item: "node",
  id: "id",
  one: "track",
  many: "tracks",
};

function answer(status: number, json: unknown): Answer {
  return { status, statusText: "", headers: [], body: "", json, sizeBytes: 0, durationMs: 0 };
}

const hits = (...edges: readonly unknown[]) => answer(200, { data: { searchTracks: { edges } } });

test("the call has the text as its only filter, and the secrets of the form", () => {
  const call = findCall(SEARCH, 'a "b"', { secrets: { API_KEY: "key" }, parameters: { id: "P1" } });
  expect(call).toMatchObject({ method: "POST", target: "/search/tracks" });
  expect(call.headers).toContainEqual(["x-api-key", "key"]);
  expect(JSON.parse(call.body ?? "")).toEqual({ searchFilters: [{ query: 'a "b"' }], limit: 8 });
});

test("an item has a title, and what tells it from others", () => {
  const node = {
    id: "B0",
    title: "One More Time",
    duration: 320.4,
    artists: [{ name: "Daft Punk" }, {}, { name: "Romanthony" }],
    album: { title: "Discovery" },
    releaseDate: "2001-03-07T05:00:00.000Z",
  };
  expect(itemsOf(SEARCH, hits({ node }))).toEqual([
    { id: "B0", title: "One More Time", note: "Daft Punk, Romanthony · Discovery · 2001 · 5:20" },
  ]);
  expect(itemsOf(SEARCH, hits({ node: { id: "B1", name: "Daft Punk" } }))).toEqual([
    { id: "B1", title: "Daft Punk", note: "" },
  ]);
});

test("an item without a title shows its id, and one without an id is left out", () => {
  expect(itemsOf(SEARCH, hits({ node: { id: "B0" } }, { node: { title: "x" } }, null, 7, {}))).toEqual([
    { id: "B0", title: "B0", note: "" },
  ]);
});

test("fields of another type are left out", () => {
  const node = { id: "B0", title: 5, artists: "x", album: [], releaseDate: 2001, duration: "long" };
  expect(itemsOf(SEARCH, hits({ node }))).toEqual([{ id: "B0", title: "B0", note: "" }]);
});

test("an answer that is no list has no items", () => {
  for (const json of [undefined, null, "<html>", { data: null }, { data: { searchTracks: { edges: {} } } }])
    expect(itemsOf(SEARCH, answer(200, json))).toEqual([]);
});

test("a failure names its code, and what can be done about it", () => {
  const error = { status: "403", code: "ACCESS_DENIED", message: "A scope is missing." };
  expect(findProblem(hits(), true)).toBeUndefined();
  expect(findProblem(answer(403, { error }), true)).toEqual({
    why: "The search failed: 403 ACCESS_DENIED. A scope is missing.",
    wayOn: "Choose another caller above, or type the id.",
    mayPass: false,
  });
  expect(findProblem(answer(401, { error }), false)?.wayOn).toMatch(/key, the token and its scopes/);
  expect(findProblem(answer(404, undefined), false)).toMatchObject({
    why: "The search failed: 404.",
    wayOn: expect.stringContaining("no such search"),
  });
  for (const status of [429, 500, 503])
    expect(findProblem(answer(status, { error }), true)).toMatchObject({ mayPass: true });
});

test("of a list, what has all words of the text is found, by its own id", () => {
  const { text: _text, ...rest } = SEARCH;
  const list: FinderSearch = {
    ...rest,
    shape: {
      method: "GET",
      path: "/playlists/{id}/tracks",
      parameters: [
        { key: "id", name: "id", place: "path" },
        { key: "limit", name: "limit", place: "query" },
      ],
      credentials: [],
    },
    list: { maxItems: 50, hasMore: "data.pageInfo.hasNextPage", of: "id", entryId: "cursor" },
  };
  const call = findCall(list, "any", { secrets: {}, parameters: { id: "P1", limit: "2" } });
  expect(call).toMatchObject({ method: "GET", target: "/playlists/P1/tracks?limit=50", body: undefined });
  const edges = [
    { node: { id: "T1", title: "Águas de Março" }, cursor: "0:e:1" },
    { node: { id: "T2", title: "Aguas", artists: [{ name: "Marco" }] }, cursor: "1:e2" },
    { node: { id: "T3", title: "Another" }, cursor: "no colon" },
  ];
  const ids = (text: string) => itemsOf(list, hits(...edges), text).map(({ id }) => id);
  expect(ids("")).toEqual(["e:1", "e2"]);
  expect(ids("marco AGUAS")).toEqual(["e:1", "e2"]);
  expect(ids("março de")).toEqual(["e:1"]);
  expect(ids("nothing")).toEqual([]);
});
