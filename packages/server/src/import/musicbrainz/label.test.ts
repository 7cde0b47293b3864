import { expect, test } from "vitest";
import { realRelease } from "../testing/fixtures.ts";
import { labelOf } from "./label.ts";

test("joins several labels with a slash, each once", () => {
  expect(labelOf(realRelease("7c07f9a1")["label-info"])).toBe("Columbia/Parkwood Entertainment");
  expect(labelOf(realRelease("0008f765")["label-info"])).toBe("Argo");
});

test("passes over null labels among others", () => {
  expect(labelOf(realRelease("a9d4cf0c")["label-info"])).toBe("MCA Records");
});

test("has no label where all are null, or the list is null, missing or empty", () => {
  expect(labelOf(realRelease("5c976ee2")["label-info"])).toBeUndefined();
  for (const info of [
    null,
    undefined,
    [],
    [null],
    [{}],
    [{ label: { name: "" } }],
    [{ label: { name: null } }],
  ]) {
    expect(labelOf(info)).toBeUndefined();
  }
});

test("has no label for a release that MusicBrainz says has none", () => {
  const none = { label: { id: "157afde4-4bf5-4039-8ad2-5a15acc85176", name: "[no label]" } };
  expect(labelOf([none])).toBeUndefined();
});
