import { expect, test } from "vitest";
import { withChange } from "./other-tabs.ts";

const pagesOf = (...pages: string[][]) => ({
  pages: pages.map((ids) => ({ edgeCount: ids.length, edges: ids.map((id) => ({ node: { id } })) })),
  pageParams: pages.map((_, index) => (index > 0 ? String(index) : undefined)),
});

test("what another tab added comes first, unless it is there", () => {
  const pages = pagesOf(["a", "b"], ["c"]);
  expect(withChange(pages, { id: "d", saved: true })).toEqual(pagesOf(["d", "a", "b"], ["c"]));
  expect(withChange(pages, { id: "c", saved: true })).toBe(pages);
});

test("what another tab removed is gone from the page that it was on", () => {
  const pages = pagesOf(["a", "b"], ["c"]);
  expect(withChange(pages, { id: "c", saved: false })).toEqual(pagesOf(["a", "b"], []));
  expect(withChange(pages, { id: "d", saved: false })).toBe(pages);
});

test("a list that was not read stays so", () => {
  expect(withChange(undefined, { id: "a", saved: true })).toBeUndefined();
});
