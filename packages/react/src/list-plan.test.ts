import { describe, expect, test } from "vitest";
import { joinPages, type ListPlan, type Pages, showChanges } from "./list-plan.ts";

const plan: ListPlan = {
  ...{ collection: "letters", changes: {}, filter: "ids" },
  ...{ pageInfo: "info", items: "edges", count: "size", id: ["node", "id"] },
};

/** Entries by their letters; a digit says which time the letter was added. */
const edges = (letters: string) =>
  (letters.match(/[a-z]\d?/g) ?? []).map((entry) => ({ node: { id: entry[0] }, entry }));
const page = (letters: string, token = "") => ({
  edges: edges(letters),
  size: edges(letters).length,
  info: token ? { hasNextPage: true, token } : { hasNextPage: false },
});

/** Pages as they are shown: letters, and where the last one goes on. */
const join = (
  first: ReturnType<typeof page>,
  pages: ReturnType<typeof page>[],
  added = "",
  removed = "",
  addedAgain = "",
) => {
  const data: Pages = { pages, pageParams: pages.map((_, index) => (index ? `cursor ${index}` : null)) };
  const joined = joinPages(plan, first, data, {
    added: [...added],
    removed: [...removed],
    addedAgain: [...addedAgain],
  });
  expect(joined.pageParams).toEqual(data.pageParams.slice(0, joined.pages.length));
  const shown = joined.pages.map((one) => {
    const { edges, size, info }: ReturnType<typeof page> = Object(one);
    expect(size).toBe(edges.length);
    return `${edges.map(({ entry }) => entry).join("")} ${"token" in info ? info.token : "end"}`;
  });
  return shown.join(", ");
};

test("pages of a list that does not count its entries get no count", () => {
  const { count: _, ...uncounted } = plan;
  const data: Pages = { pages: [{ edges: edges("a"), info: {} }], pageParams: [null] };
  const [shown] = showChanges(uncounted, data, [["b", true]]).pages;
  expect(shown).toEqual({ edges: [{ node: { id: "b" } }, ...edges("a")], info: {} });
});

describe("the pages behind a first page that was read again", () => {
  test("stay where its last entry was known", () => {
    expect(join(page("xab", "b"), [page("abc", "c"), page("de", "e")], "x")).toBe("xabc c, de e");
  });

  test("give what the first page has taken in", () => {
    expect(join(page("bcd", "d"), [page("abc", "c"), page("def", "f")], "", "a")).toBe("bcd c, ef f");
  });

  test("are left out where the server has no more", () => {
    expect(join(page("ab"), [page("abc", "c"), page("de")])).toBe("ab end");
  });

  test("are left out where entries may be missing in between", () => {
    expect(join(page("xyz", "z"), [page("abc", "c")])).toBe("xyz z");
    expect(join(page("xy", "y"), [page("ab", "b")], "xyz")).toBe("xy y");
    expect(join(page("bcx", "x"), [page("abc", "c")], "x", "a")).toBe("bcx x");
  });

  test("stay behind a page of what was added alone", () => {
    expect(join(page("yx", "x"), [page("ab", "b"), page("c")], "xy")).toBe("yxab b, c end");
  });

  test("do not go on behind an entry that was added again elsewhere", () => {
    expect(join(page("xc2", "t"), [page("ab", "b"), page("cd", "d")])).toBe("xc2 t");
  });

  test("have no entry that was removed or is on the first page", () => {
    expect(join(page("dab", "b"), [page("abc", "c"), page("de", "e")], "", "c")).toBe("dab c, e e");
  });

  test("are left out where one of their entries may have been added again elsewhere", () => {
    const pages = [page("abc", "c"), page("de", "e")];
    expect(join(page("xa", "a"), pages, "xd", "d", "d")).toBe("xa a");
    expect(join(page("da", "a"), pages, "d", "d", "d")).toBe("dabc c, e e");
  });

  test("are none where nothing of them is left", () => {
    expect(join(page("ab", "b"), [page("abc", "c")], "", "c")).toBe("ab b");
  });
});
