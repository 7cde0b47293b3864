import { openapi } from "@gatefold/spec";
import { expect, test } from "vitest";
import { fixtureOpenapi, fixtureDocument } from "../../test/fixture.ts";
import { specification } from "../spec/current.ts";
import { readDocument } from "../spec/document.ts";
import { operationPages } from "./operation-page.ts";

const pages = new Map(operationPages(fixtureDocument()).map((page) => [page.operation.operationId, page]));

function headings(operationId: string): string[] {
  return pages.get(operationId)?.headings.map(({ text }) => text) ?? [];
}

test("every operation of the specification has a page", () => {
  const declared = Object.entries(openapi.paths).flatMap(([path, item]) =>
    Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const shown = operationPages(specification).map(({ operation }) => `${operation.method} ${operation.path}`);
  expect(shown.toSorted()).toEqual(declared.toSorted());
});

test("an operation that is added to the specification has a page", () => {
  const page = pages.get("listMixtapes");
  expect(page?.operation).toMatchObject({ slug: "list-mixtapes", method: "GET", path: "/me/mixtapes" });
  expect(page?.errors.map(({ code }) => code)).toEqual([
    "INVALID_AUTH_TYPE",
    "INVALID_AUTH_TOKEN",
    "INVALID_ACCESS_TOKEN",
  ]);
  expect(headings("listMixtapes")).toEqual([
    "Request",
    "Try it",
    "Parameters",
    "Response",
    "Pagination",
    "Related calls",
    "Errors",
  ]);
});

test("a page has no section that would be empty", () => {
  expect(headings("addMixtape")).toEqual(["Request", "Try it", "Request body", "Response"]);
});

test("an operation that lacks an example of its body begins with one made from the schema", () => {
  const paths = Object(fixtureOpenapi()["paths"]);
  const { post, ...others } = paths["/me/mixtapes"];
  const content = {
    "application/json": { schema: { type: "object", properties: { name: { type: "string" } } } },
  };
  const document = readDocument({
    ...fixtureOpenapi(),
    paths: { ...paths, "/me/mixtapes": { ...others, post: { ...post, requestBody: { content } } } },
  });
  const page = operationPages(document).find(({ operation }) => operation.operationId === "addMixtape");
  expect(page?.tryIt.body?.text).toBe('{\n  "name": "text"\n}');
});

test("a call without headers or body is sampled without them", () => {
  const get = {
    operationId: "ping",
    summary: "Ping",
    tags: ["Library"],
    responses: { "204": { description: "Here." } },
  };
  const document = readDocument({ ...fixtureOpenapi(), paths: { "/ping": { get } } });
  const [page] = operationPages(document);
  const code = (id: string) => page?.samples.find((sample) => sample.id === id)?.code;
  expect(code("fetch")).toMatch(/^const response = await fetch\(`\$\{process\.env\.API_URL\}\/ping`\);\n/);
  expect(code("python")).not.toContain("headers");
});

test("the one-item read points to the many-items read, and back", () => {
  expect(pages.get("getAlbum")?.batching).toMatchObject({
    many: { operationId: "getAlbums" },
    parameter: "ids",
    maxItems: 100,
    items: "data.albums",
    key: "id",
  });
  expect(pages.get("getAlbums")?.batchedBy.map(({ operationId }) => operationId)).toEqual(["getAlbum"]);
});

test("a write names the reads that it makes stale", () => {
  const stale = pages.get("addLibraryAlbum")?.relations.staleAfter.map(({ operationId }) => operationId);
  expect(stale).toEqual(["listLibraryAlbums"]);
});

test("a page links the page of Amazon's that it was written from", () => {
  const names = {
    Albums: "albums",
    Artists: "artist",
    History: "player",
    Library: "albums",
    Likes: "track",
    Playlists: "playlist",
    Search: "search",
    Tracks: "track",
    User: "user",
  };
  for (const { operation, amazonPage } of pages.values()) {
    const [, name] = Object.entries(names).find(([tag]) => tag === operation.tags[0]) ?? [];
    expect(amazonPage?.url).toBe(`https://developer.amazon.com/docs/music/API_web_${name}.html`);
  }
});

test("pagination says where the answer has its items, its token and its end", () => {
  expect(pages.get("listLibraryAlbums")?.pagination).toMatchObject({
    limit: "limit",
    limitConstraints: ["1 to 100", "default `100`", "inferred by Gatefold: a whole number"],
    cursor: "cursor",
    items: "data.user.libraryAlbums.edges",
    hasNextPage: "data.user.libraryAlbums.pageInfo.hasNextPage",
    token: "data.user.libraryAlbums.pageInfo.token",
  });
});

test("scopes that are enough alone stand beside each other", () => {
  const names = pages.get("listLibraryAlbums")?.scopes.map((scopes) => scopes.map(({ name }) => name));
  expect(names).toEqual([["music::library:read"], ["music::library::read"], ["music::library"]]);
});
