import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { brokenLinks, doubledIds, internalLinks } from "./broken-links.ts";
import { builtSite } from "./built-site.ts";

const site = builtSite();

test("every page has links to check", () => {
  expect(site.pages.filter((page) => internalLinks(site, page).length === 0)).toEqual([]);
});

test("every internal link and anchor leads somewhere", () => {
  expect(brokenLinks(site)).toEqual([]);
});

test("a link to a page, a file or an anchor that is missing is found", () => {
  const missing = ["/nowhere/", "/nowhere.json", "/#nowhere"].map((path) => `${site.base}${path}`);
  const root = parse(missing.map((address) => `<a href="${address}"></a>`).join(""));
  const broken = { ...site, pages: [{ path: "/", root, text: "" }] };
  expect(brokenLinks(broken)).toEqual(missing.map((address) => `/: ${address}`));
});

test("no page has an id twice", () => {
  expect(doubledIds(site)).toEqual([]);
});
