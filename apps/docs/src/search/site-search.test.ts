import { expect, test } from "vitest";
import { type Kind, siteSearch } from "./site-search.ts";

const section = (page: string, title: string, text: string, kind: Kind = "Guide") => ({
  url: `/${page}/#${title}`,
  kind,
  page,
  title,
  text,
  more: "",
  less: "",
});

const { find } = siteSearch([
  section("Lists", "Steps", "A step leads to the following batch of entries. Limits apply."),
  section("Lists", "Limits", "Some limit."),
  section("Albums", "Albums", "An album has a title and an image."),
  section("Types", "Limits", "The type of limits.", "Export"),
  section("Types", "useStep", "A hook for a step.", "Export"),
  section("Schemas", "Album.edgeCount", "How many there are.", "Field"),
]);
const titles = (words: string) => find(words).pages.map(({ places }) => places.map(({ title }) => title));

test("a page is found by words of one section, or their beginnings, whatever their case", () => {
  expect(titles("STEPS foll")).toEqual([["Steps"]]);
  expect(titles("limit")[0]).toEqual(["Limits", "Steps"]);
});

test("a word leads to the guide before the export that has it in its name", () => {
  expect(find("limits").pages.map(({ places }) => places[0]?.kind)).toEqual(["Guide", "Export"]);
});

test("a name leads to what is named so, in any case of letters", () => {
  expect(titles("useStep")).toEqual([["useStep"]]);
  expect(titles("usestep")).toEqual([["useStep"]]);
  expect(titles("edgeCount")).toEqual([["Album.edgeCount"]]);
});

test("words with the same meaning are found, and so is what a question asks for", () => {
  for (const words of ["cover", "where is the artwork of a record?"]) {
    expect(titles(words)).toEqual([["Albums"]]);
    expect(find(words).isExact).toBe(true);
  }
});

test("without an exact match, what has similar words is found, and else what has some of them", () => {
  expect(find("folowing")).toMatchObject({ isExact: false, pages: [{ places: [{ title: "Steps" }] }] });
  expect(find("following podcast")).toMatchObject({
    isExact: false,
    pages: [{ places: [{ title: "Steps" }] }],
  });
  expect(find("useAlbumCover")).toMatchObject({
    isExact: false,
    pages: [{ places: [{ title: "Albums" }] }, {}, {}],
  });
  for (const words of ["zzz", "!?", ""]) expect(find(words).pages, words).toEqual([]);
});

test("a place says which of its words were found", () => {
  expect(new Set(find("ste").pages[0]?.places[0]?.terms)).toEqual(new Set(["steps", "step"]));
});
