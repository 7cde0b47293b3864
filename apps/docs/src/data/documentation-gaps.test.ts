import { expect, test } from "vitest";
import { listOperations } from "../model/operations.ts";
import { specification } from "../spec/current.ts";
import { DOCUMENTATION_GAPS, documentationGapsOf, gapsByResource } from "./documentation-gaps.ts";

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

test("each gap is in one group: its resource, or that of several or all", () => {
  const groups = gapsByResource(DOCUMENTATION_GAPS, listOperations(specification));
  expect(groups.flatMap(({ gaps }) => gaps)).toHaveLength(DOCUMENTATION_GAPS.length);
  expect(new Set(groups.flatMap(({ gaps }) => gaps)).size).toBe(DOCUMENTATION_GAPS.length);
  const labels = groups.map(({ label }) => label);
  expect(labels[0]).toBe("Albums");
  expect(labels.slice(-2)).toEqual(["Several resources", "All operations"]);
  const labelOf = (where: string) =>
    groups.find(({ gaps }) => gaps.some((gap) => gap.where === where))?.label;
  expect(labelOf("Library list, scope")).toBe("Library");
  expect(labelOf("Two copies of the page")).toBe("All operations");
});
