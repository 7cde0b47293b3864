import { createHash } from "node:crypto";
import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { baseOf, editFiles, PAGES } from "./edit-files.ts";
import { LIGHT_STYLES } from "./light-styles.ts";

/**
 * Joins the style sheets of all pages, so that a page waits for one before it is drawn, which the next page has already.
 * On a phone, each further file takes a round trip, and most pages differ by a few rules that only their elements have.
 */
export function oneStyleSheet(): AstroIntegration {
  let base = "/";
  return {
    name: "one-style-sheet",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = baseOf(config);
      },
      "astro:build:done": ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = globSync(PAGES, { cwd: folder }).toSorted();
        const texts = pages.map((page) => readFileSync(join(folder, page), "utf8"));
        const hrefs = sheetsOf(texts, base + LIGHT_STYLES);
        const fileOf = (href: string) => join(folder, href.slice(base.length));
        const css = joinSheets(hrefs.map((href) => readFileSync(fileOf(href), "utf8")));
        const hash = createHash("sha256").update(css).digest("hex").slice(0, 8);
        const href = `${base}_astro/site.${hash}.css`;
        editFiles(folder, PAGES, (html) => withSheet(html, hrefs, href));
        for (const each of hrefs) rmSync(fileOf(each));
        writeFileSync(fileOf(href), css);
      },
    },
  };
}

const LINK = /<link rel="stylesheet" href="([^"]+)"(?![^>]*\bmedia=)[^>]*>/g;

/** The sheets of all pages that load a certain one, in their order. Those for some media only are left alone. */
export function sheetsOf(pages: readonly string[], first: string): string[] {
  const sheets = pages.map((html) => Array.from(html.matchAll(LINK), ([, href = ""]) => href));
  return [...new Set(sheets.filter((hrefs) => hrefs.includes(first)).flat())];
}

/** One sheet of several. The rules in the place of `style` attributes are the same on many pages. */
export function joinSheets(sheets: readonly string[]): string {
  const isOfAttributes = (css: string) => css.startsWith("[data-style=");
  const rules = new Set(sheets.filter(isOfAttributes).flatMap((css) => css.split("\n")));
  return [...sheets.filter((css) => !isOfAttributes(css)), ...rules].join("\n");
}

/** Loads a sheet in the place of the first of some, and no other of them. */
export function withSheet(html: string, replaced: readonly string[], href: string): string {
  let count = 0;
  return html.replaceAll(LINK, (link, each: string) => {
    if (!replaced.includes(each)) return link;
    count += 1;
    return count === 1 ? `<link rel="stylesheet" href="${href}">` : "";
  });
}
