import { expect, test } from "vitest";
import { BASE, builtPages, isBuilt } from "./built-site.ts";

const pages = builtPages();
const anchors = new Map(
  pages.map((page) => [page.path, new Set(page.root.querySelectorAll("[id]").map((element) => element.id))]),
);

/** Addresses in a page that stay within the site, made absolute. */
function internalLinks(page: (typeof pages)[number]): URL[] {
  return page.root
    .querySelectorAll("[href], [src]")
    .map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "")
    .map((address) => new URL(address, `https://docs.invalid${BASE}${page.path}`))
    .filter(({ host }) => host === "docs.invalid");
}

function isBroken(link: URL): boolean {
  if (!link.pathname.startsWith(`${BASE}/`)) return true;
  const path = decodeURIComponent(link.pathname.slice(BASE.length));
  if (link.hash === "") return !isBuilt(path.endsWith("/") ? `${path}index.html` : path);
  return anchors.get(path)?.has(decodeURIComponent(link.hash.slice(1))) !== true;
}

test("every page has links to check", () => {
  expect(pages.filter((page) => internalLinks(page).length === 0)).toEqual([]);
});

test("every internal link and anchor leads somewhere", () => {
  const broken = pages.flatMap((page) =>
    internalLinks(page)
      .filter(isBroken)
      .map((link) => `${page.path}: ${link.pathname}${link.hash}`),
  );
  expect(broken).toEqual([]);
});

test("no page has an id twice", () => {
  const doubled = pages.flatMap(({ path, root }) => {
    const ids = root.querySelectorAll("[id]").map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id}`);
  });
  expect(doubled).toEqual([]);
});
