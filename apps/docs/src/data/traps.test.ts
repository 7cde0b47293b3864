import { expect, test } from "vitest";
import { listOperations } from "../model/operations.ts";
import { specification } from "../spec/current.ts";
import { TRAPS, trapsOf } from "./traps.ts";

test("a trap concerns operations that exist", () => {
  const known = listOperations(specification).map(({ operationId }) => operationId);
  expect(TRAPS.flatMap(({ operations }) => operations).filter((id) => !known.includes(id))).toEqual([]);
});

test("the traps of an operation are those that name it", () => {
  expect(trapsOf("removeLibraryAlbum").map(({ where }) => where)).toEqual([
    "Examples of albums",
    "Delete, example",
  ]);
});
