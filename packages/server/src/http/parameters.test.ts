import { expect, test } from "vitest";
import { operations } from "../generated/operations.ts";
import { ApiFailure } from "./failure.ts";
import { readParameters } from "./parameters.ts";

const list = (query: string) => readParameters(operations.listLibraryAlbums, { path: {}, query });

test("reads text, whole numbers and lists, and fills in defaults", () => {
  expect(list("")).toEqual({ limit: 100 });
  expect(list("limit=7&cursor=a%20b+c&albumIds=B0064UPU4G%2CB091MTJT3P")).toEqual({
    limit: 7,
    cursor: "a b c",
    albumIds: ["B0064UPU4G", "B091MTJT3P"],
  });
});

test("takes a plus in a path for a plus", () => {
  const read = () => readParameters(operations.getAlbum, { path: { id: "B0064UPU+G" }, query: "" });
  expect(read).toThrow('got "B0064UPU+G"');
});

test("throws a failure that a handler never sees", () => {
  expect(() => list("limit=0")).toThrow(ApiFailure);
  expect(() => list("limit=0")).toThrow('Parameter "limit" must be a whole number from 1 to 100; got "0".');
});

test("does not take the names that every object has for parameters", () => {
  for (const name of ["__proto__", "constructor", "toString"]) {
    expect(() => list(`${name}=1`)).toThrow(
      `listLibraryAlbums has no query parameter "${name}"; it takes albumIds, limit, cursor.`,
    );
  }
});

test("does not take a path parameter from the query", () => {
  const read = () =>
    readParameters(operations.getAlbum, { path: { id: "B0064UPU4G" }, query: "id=B091MTJT3P" });
  expect(read).toThrow('getAlbum has no query parameter "id"; it takes none.');
});

test("says what a parameter that is missing must be", () => {
  expect(() => readParameters(operations.getAlbums, { path: {}, query: "" })).toThrow(
    'Parameter "ids" is missing; it must be 1 to 100 ids such as B0064UPU4G, separated by commas.',
  );
});
