import { existsSync } from "node:fs";
import { join } from "node:path";
import type { BuiltPage, BuiltSite } from "./built-site.ts";

const ORIGIN = "https://docs.invalid";

/** Internal links of a built site that are broken, as `page: link`. */
export function brokenLinks(site: BuiltSite): string[] {
  const anchors = new Map(site.pages.map(({ path, root }) => [path, new Set(ids(root))]));
  return site.pages.flatMap((page) =>
    internalLinks(site, page)
      .filter((link) => !leadsSomewhere(site, anchors, link))
      .map((link) => `${page.path}: ${link.pathname}${link.hash}`),
  );
}

/** The links of a page that stay within the site, made absolute. */
export function internalLinks(site: BuiltSite, page: BuiltPage): URL[] {
  return page.root
    .querySelectorAll("[href], [src]")
    .map((element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "")
    .map((address) => new URL(address, `${ORIGIN}${site.base}${page.path}`))
    .filter(({ origin }) => origin === ORIGIN);
}

/** Duplicate ids, as `page: id`. */
export function doubledIds(site: BuiltSite): string[] {
  return site.pages.flatMap(({ path, root }) => {
    const all = ids(root);
    return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${path}: ${id}`);
  });
}

/** The ids of all elements, in their order. */
function ids(root: BuiltPage["root"]): string[] {
  return root.querySelectorAll("[id]").map(({ id }) => id);
}

function leadsSomewhere(site: BuiltSite, anchors: ReadonlyMap<string, Set<string>>, link: URL): boolean {
  if (!link.pathname.startsWith(`${site.base}/`)) return false;
  const path = decodeURIComponent(link.pathname.slice(site.base.length));
  if (link.hash !== "") return anchors.get(path)?.has(decodeURIComponent(link.hash.slice(1))) === true;
  return existsSync(join(site.folder, path.endsWith("/") ? `${path}index.html` : path));
}
