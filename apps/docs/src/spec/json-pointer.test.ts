import { expect, test } from "vitest";
import { valueAt } from "./json-pointer.ts";

const root = { "a/b": [{ "c~d": 1 }] };

test("a pointer leads through objects and lists, with its escapes", () => {
  expect(valueAt(root, "/a~1b/0/c~0d")).toBe(1);
});

test("a pointer that leads nowhere gives undefined", () => {
  expect(valueAt(root, "/a~1b/1/c~0d")).toBeUndefined();
  expect(valueAt(root, "/x/y")).toBeUndefined();
});
