import { expect, test } from "vitest";
import { issuesOf, type Shape, type Shapes } from "./shape.ts";

const shapes: Shapes = { Album: { "id!": "string", tracks: ["Track"] }, Track: { "isrc!": "string" } };

function problems(shape: Shape, value: unknown): string[] {
  return issuesOf(shapes, shape, value).map(({ message, path = [] }) => `${path.join(".")} ${message}`);
}

test("one of several shapes is enough", () => {
  const shape: Shape = ["|", "Album", ["Album"], "null"];
  expect(problems(shape, { id: "a" })).toEqual([]);
  expect(problems(shape, [{ id: "a" }, { id: "b" }])).toEqual([]);
  expect(problems(shape, null)).toEqual([]);
});

test("of several shapes that don't fit, the nearest says what is wrong", () => {
  const shape: Shape = ["|", { "a!": "string", "b!": "string", "c!": "string" }, "Album"];
  expect(problems(shape, { id: "a", tracks: [{}] })).toEqual(["tracks.0.isrc is missing"]);
});

test("fields without a shape are anything, unless there is one for all others", () => {
  expect(problems("Album", { id: "a", more: 1 })).toEqual([]);
  expect(problems({ "id!": "string", "*": "number" }, { id: "a", more: 1, most: "2" })).toEqual([
    "most must be a number, and is a string",
  ]);
});

test("what is unknown may be anything", () => {
  for (const value of [null, 1, "a", [], {}]) expect(problems("unknown", value)).toEqual([]);
});
