import { expect, test } from "vitest";
import { listOperations } from "../model/operations.ts";
import { specification } from "../spec/current.ts";
import { DOCUMENTATION_GAPS, documentationGapsOf } from "./documentation-gaps.ts";

test("a gap concerns operations that exist", () => {
  const known = listOperations(specification).map(({ operationId }) => operationId);
  expect(
    DOCUMENTATION_GAPS.flatMap(({ operations }) => operations).filter((id) => !known.includes(id)),
  ).toEqual([]);
});

test("the gaps of an operation are those that name it", () => {
  expect(documentationGapsOf("removeLibraryAlbum").map(({ where }) => where)).toEqual([
    "Examples of albums",
    "Delete, example",
  ]);
});
