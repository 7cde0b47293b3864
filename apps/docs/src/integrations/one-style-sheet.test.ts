import { expect, test } from "vitest";
import { joinSheets, sheetsOf, withSheet } from "./one-style-sheet.ts";

const link = (href: string, media = "") => `<link rel="stylesheet" href="${href}"${media}>`;
const PRINT = ' media="print"';

test("sheets of all pages of the site are joined, in their order, and each once", () => {
  const pages = [
    `${link("/light.css")}${link("/a.css")}${link("/print.css", PRINT)}`,
    `${link("/light.css")}${link("/b.css")}${link("/a.css")}`,
    link("/app.css"),
  ];
  expect(sheetsOf(pages, "/light.css")).toEqual(["/light.css", "/a.css", "/b.css"]);
});

test("rules in the place of attributes are there once", () => {
  const rule = (id: string) => `[data-style="${id}"]{--0:${id}}`;
  const sheets = ["a{color:red}", `${rule("1")}\n${rule("2")}`, `${rule("2")}\n${rule("3")}`];
  expect(joinSheets(sheets)).toBe(["a{color:red}", rule("1"), rule("2"), rule("3")].join("\n"));
});

test("a page loads the joined sheet first, and those that are not in it", () => {
  const page = `${link("/light.css")}${link("/print.css", PRINT)}<p>${link("/a.css")}${link("/other.css")}`;
  expect(withSheet(page, ["/light.css", "/a.css"], "/site.css")).toBe(
    `${link("/site.css")}${link("/print.css", PRINT)}<p>${link("/other.css")}`,
  );
});
