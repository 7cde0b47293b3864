import { expect, test } from "vitest";
import { operations } from "../generated/operations.ts";
import { createRouter, readTarget } from "./router.ts";

const router = createRouter(operations);
const route = (path: string) => router("GET", `/v1${path}`);
const idsAt = (path: string) => [...(route(path)?.operations.values() ?? [])].map(({ id }) => id);

test("finds all operations of a path", () => {
  expect(idsAt("/albums")).toEqual(["getAlbums"]);
  expect(idsAt("/albums/B0064UPU4G")).toEqual(["getAlbum"]);
  expect(idsAt("/me/library/albums")).toEqual(["listLibraryAlbums"]);
  expect(idsAt("/me/library/albums/B0064UPU4G")).toEqual(["addLibraryAlbum", "removeLibraryAlbum"]);
});

test("finds the operation of a method, and that of GET for HEAD", () => {
  const idOf = (method: string, path: string) => router(method, path)?.operation?.id;
  expect(idOf("GET", "/v1/albums/B0064UPU4G")).toBe("getAlbum");
  expect(idOf("HEAD", "/v1/albums/B0064UPU4G")).toBe("getAlbum");
  expect(idOf("DELETE", "/v1/me/library/albums/B0064UPU4G")).toBe("removeLibraryAlbum");
  expect(idOf("POST", "/v1/albums")).toBeUndefined();
});

test("has nothing outside of the base path", () => {
  for (const path of ["/albums", "/v1", "/v1albums", "/v2/albums", "*"])
    expect(router("GET", path)).toBeUndefined();
});

test("takes a literal segment before a parameter, in whatever order they are declared", () => {
  const table = {
    ...operations,
    getAlbum: { ...operations.getAlbum, path: "/albums/{id}" },
    getAlbums: { ...operations.getAlbums, path: "/albums/popular" },
  };
  const find = createRouter(table);
  expect(find("GET", "/v1/albums/popular")?.operation?.id).toBe("getAlbums");
  expect(find("GET", "/v1/albums/B0064UPU4G")?.operation?.id).toBe("getAlbum");
});

test("takes one slash at the end", () => {
  expect(idsAt("/albums/")).toEqual(["getAlbums"]);
  expect(route("/albums/B0064UPU4G/")?.values).toEqual({ id: "B0064UPU4G" });
  expect(route("/albums/B0064UPU4G//")).toBeUndefined();
});

test("leaves path parameters as they were sent, also empty ones", () => {
  expect(route("/albums/%41%2F")?.values).toEqual({ id: "%41%2F" });
  expect(route("/albums//")?.values).toEqual({ id: "" });
});

test("lists the methods of a path, HEAD with GET", () => {
  expect(route("/albums")?.allow).toBe("GET, HEAD, OPTIONS");
  expect(route("/me/library/albums/x")?.allow).toBe("PUT, DELETE, OPTIONS");
});

test.for(["", "/", "//", "/album", "/albums/x/y", "/you", "/me/library", "/Albums", "albums", "/{id}", "*"])(
  "has nothing at %j",
  (path) => {
    expect(route(path)).toBeUndefined();
  },
);

test.for([
  ["/v1/albums/B0064UPU4G", "/v1/albums/B0064UPU4G", ""],
  ["/v1/albums?ids=a,b&limit=1", "/v1/albums", "ids=a,b&limit=1"],
  ["/v1//albums/", "/v1//albums/", ""],
  ["/?", "/", ""],
  ["/??", "/", "?"],
  ["/v1/./albums/../me", "/v1/me", ""],
  ["/v1/%2e%2E/albums", "/albums", ""],
  ["/v1\\albums", "/v1/albums", ""],
  ["/v1/albums#tracks?x", "/v1/albums", ""],
  ["/v1/albums/%2F%zz", "/v1/albums/%2F%zz", ""],
  ['/"<>?q="<>\'', "/%22%3C%3E", "q=%22%3C%3E%27"],
  ["//evil.example/v1", "//evil.example/v1", ""],
  ["http://localhost:4800/v1/albums?ids=a", "/v1/albums", "ids=a"],
  ["HTTPS://EXAMPLE.COM", "/", ""],
  ["http://example.com?ids=a", "/", "ids=a"],
  ["http://", "http://", ""],
  ["*", "*", ""],
  ["example.com:443", "example.com:443", ""],
])("reads %s", ([target = "", path, query]) => {
  expect(readTarget(target)).toEqual({ path, query });
});
