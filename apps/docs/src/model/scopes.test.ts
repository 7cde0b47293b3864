import { expect, test } from "vitest";
import { specification } from "../spec/current.ts";
import { listOperations } from "./operations.ts";
import { operationsWithScope, scopeMeanings } from "./scopes.ts";

const operations = listOperations(specification);

test("every scope of an operation has a meaning", () => {
  const meanings = scopeMeanings(specification);
  const scopes = operations
    .flatMap(({ security }) => security ?? [])
    .flatMap(({ loginWithAmazon }) => loginWithAmazon ?? []);
  expect(scopes.filter((scope) => !meanings.has(scope))).toEqual([]);
});

test("music::library alone allows reading and writing the library", () => {
  const allowed = operationsWithScope(operations, "music::library").map(({ operationId }) => operationId);
  expect(allowed).toEqual(
    expect.arrayContaining(["listLibraryAlbums", "addLibraryAlbum", "removeLibraryAlbum"]),
  );
  expect(allowed).not.toContain("getAlbum");
});
