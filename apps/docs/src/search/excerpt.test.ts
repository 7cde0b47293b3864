import { expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";

const section = (text: string) => ({
  url: "/page/#title",
  kind: "Guide" as const,
  page: "Page",
  title: "Title",
  text,
  more: "",
  less: "",
});

test("an excerpt is around the first found word, and marks whole words", () => {
  const text = `${"before ".repeat(20)}the Cursor and its cursors, not a precursor ${"after ".repeat(40)}`;
  const parts = excerpt(section(text), ["cursors", "cursor"]);
  expect(parts.filter(({ isMatch }) => isMatch).map((part) => part.text)).toEqual(["Cursor", "cursors"]);
  const whole = parts.map((part) => part.text).join("");
  expect(whole).toMatch(/^…\u00a0before .* after\u00a0…$/);
});

test("an excerpt without the words, as they stand in the title, begins with the text", () => {
  expect(excerpt(section("Some text."), ["title"])).toEqual([{ text: "Some text.", isMatch: false }]);
  expect(excerpt(section("Some text."), [])).toEqual([{ text: "Some text.", isMatch: false }]);
});
