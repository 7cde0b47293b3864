import { expect, test } from "vitest";
import { excerpt, siteSearch } from "./site-search.ts";

const section = (page: string, title: string, text: string) => ({
  url: `/${page}/#${title}`,
  page,
  title,
  text,
  more: "",
  less: "",
});

const { find } = siteSearch([
  section("Lists", "Cursors", "A cursor leads to the next page. Limits apply."),
  section("Lists", "Limits", "Some limit."),
  section("Albums", "Albums", "An album has a pagination."),
]);
const pages = (words: string) => find(words).map(({ places }) => places.map(({ title }) => title));

test("a page is found by words of one section, or their beginnings, whatever their case", () => {
  expect(pages("CURS next")).toEqual([["Cursors"]]);
  expect(pages("limit")).toEqual([["Limits", "Cursors"]]);
});

test("a page without one of the words is not found, nor one with similar words", () => {
  for (const words of ["cursor album", "paginate", "limitless", "cursors next album", "ursor", "!?"])
    expect(pages(words), words).toEqual([]);
});

test("an excerpt marks the beginnings of words", () => {
  const text = `${"before ".repeat(20)}the Cursor and its cursors, not a precursor ${"after ".repeat(40)}`;
  const parts = excerpt(section("Page", "Title", text), "cursor");
  expect(parts.filter(({ isMatch }) => isMatch).map((part) => part.text)).toEqual(["Cursor", "cursor"]);
  const whole = parts.map((part) => part.text).join("");
  expect(whole).toMatch(/^… before .* after …$/);
});

test("an excerpt without the words, as they stand in the title, begins with the text", () => {
  expect(excerpt(section("Page", "Title", "Some text."), "title")).toEqual([
    { text: "Some text.", isMatch: false },
  ]);
});
