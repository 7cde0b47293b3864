import { expect, test } from "vitest";
import { operations } from "../generated/operations.ts";
import { createRouter } from "./router.ts";

const route = createRouter(operations);
const idsAt = (path: string) => [...(route(path)?.operations.values() ?? [])].map(({ id }) => id);

test("finds all operations of a path", () => {
  expect(idsAt("/albums")).toEqual(["getAlbums"]);
  expect(idsAt("/albums/B0064UPU4G")).toEqual(["getAlbum"]);
  expect(idsAt("/me/library/albums")).toEqual(["listLibraryAlbums"]);
  expect(idsAt("/me/library/albums/B0064UPU4G")).toEqual(["addLibraryAlbum", "removeLibraryAlbum"]);
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

test.for(["", "/", "//", "/album", "/albums/x/y", "/me", "/me/library", "/Albums", "albums", "/{id}", "*"])(
  "has nothing at %j",
  (path) => {
    expect(route(path)).toBeUndefined();
  },
);
