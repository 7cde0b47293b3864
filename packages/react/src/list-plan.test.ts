import { describe, expect, test } from "vitest";
import { joinPages, type ListPlan } from "./list-plan.ts";

interface Entry {
  readonly node: { readonly id: string };
  readonly entry?: string;
}

const plan: ListPlan<Entry, { readonly edges: Entry[] }> = {
  ...{ collection: "letters", changes: {}, filter: "ids" },
  entriesOf: ({ edges }) => edges,
  pageOf: (page, edges) => ({ ...page, edges, size: edges.length }),
  idOf: ({ node }) => node.id,
  entryOf: (id) => ({ node: { id } }),
};

/** Entries by their letters; a digit says which time the letter was added. */
const edges = (letters: string) =>
  (letters.match(/[a-z]\d?/g) ?? []).map((entry) => ({ node: { id: entry.charAt(0) }, entry }));
const page = (letters: string, token = "") => ({
  edges: edges(letters),
  size: edges(letters).length,
  info: token ? { hasNextPage: true, token } : { hasNextPage: false, token: undefined },
});
type Page = ReturnType<typeof page>;

/** Joined pages: letters, and where each goes on; `undefined` if they can't be joined. */
const join = (first: Page, pages: Page[]) => {
  const data = { pages, pageParams: pages.map((_, index) => (index ? `cursor ${index}` : null)) };
  const joined = joinPages(plan, first, data);
  if (!joined) return undefined;
  expect(joined.pageParams).toEqual(data.pageParams);
  const shown = joined.pages.map((one) => {
    const { edges, size, info } = one as Page;
    expect(size).toBe(edges.length);
    return `${edges.map(({ entry }) => entry).join("")} ${info.token ?? "end"}`;
  });
  return shown.join(", ");
};

describe("the pages behind a first page that was read again", () => {
  test("stay where its last entry was known", () => {
    expect(join(page("xab", "b"), [page("abc", "c"), page("de", "e")])).toBe("xabc c, de e");
  });

  test("give what the first page has taken in", () => {
    expect(join(page("bcd", "d"), [page("abc", "c"), page("def", "f")])).toBe("bcd c, ef f");
  });

  test("have no entry that is on the first page", () => {
    expect(join(page("dab", "b"), [page("abc", "c"), page("de", "e")])).toBe("dabc c, e e");
  });

  test("can't be joined where entries may be missing in between", () => {
    expect(join(page("xyz", "z"), [page("abc", "c")])).toBeUndefined();
    expect(join(page("xy", "y"), [page("ab", "b")])).toBeUndefined();
    expect(join(page("bcx", "x"), [page("abc", "c")])).toBeUndefined();
  });

  test("can't be joined behind an entry that was added again elsewhere", () => {
    expect(join(page("xc2", "t"), [page("ab", "b"), page("cd", "d")])).toBeUndefined();
  });
});
