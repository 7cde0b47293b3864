import { expect, test } from "vitest";
import { withoutRepeats } from "./search-index.ts";

const draft = (url: string, texts: readonly string[], isField = false) => ({
  url,
  kind: isField ? ("Field" as const) : ("Operation" as const),
  page: url,
  title: url,
  isField,
  names: [],
  pieces: texts.map((text) => ({ kind: "text" as const, text })),
});

test("a text of many sections is kept in one of them, and below a heading where it comes first", () => {
  const drafts = [
    draft("/sdk/a/", ["Own a.", "Repeated."]),
    draft("/reference/b/", ["Own b.", "Repeated."]),
    draft("/reference/c/", ["Repeated.", "Own c."]),
    draft("/reference/d/", ["Own d.", "Repeated."]),
  ];
  const texts = withoutRepeats(drafts).map(({ text }) => text);
  expect(texts).toEqual(["Own a.", "Own b. Repeated.", "Repeated. Own c.", "Own d."]);
  expect(withoutRepeats(drafts.slice(1)).map(({ text }) => text)).toContain("Own d. Repeated.");
});

test("a field that says nothing of its own is left out", () => {
  const drafts = ["a", "b", "c", "d"].map((name) =>
    draft(`/reference/${name}/#query.limit`, ["How many."], true),
  );
  expect(withoutRepeats(drafts).map(({ url }) => url)).toEqual(["/reference/a/#query.limit"]);
});
