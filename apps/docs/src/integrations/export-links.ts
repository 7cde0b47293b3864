import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { clientMethods } from "../sdk/operation-exports.ts";
import { packageApi } from "../sdk/package-api.ts";
import { pageOf, sdkPath } from "../sdk/sdk-pages.ts";

/** Code in a line of text, and whatever must not get a link: blocks, headings, and what is one already. */
const CODE = /<(pre|h[1-6]|a|summary|button)[\s>].*?<\/\1>|<code[^>]*>([^<]+)<\/code>/gs;

/** Links the exports that guides name, each at its first mention in a page, to the SDK reference. */
export function exportLinks(): AstroIntegration {
  let base = "";
  return {
    name: "export-links",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/$/, "");
      },
      "astro:build:done": ({ dir, pages }) => {
        const places = placesByName();
        for (const { pathname } of pages) {
          const file = join(fileURLToPath(dir), pathname, "index.html");
          // Their names are those of the API, which an export may share.
          if (/^(sdk|reference|schemas)\//.test(pathname) || !existsSync(file)) continue;
          writeFileSync(file, withExportLinks(readFileSync(file, "utf8"), places, base));
        }
      },
    },
  };
}

/** Adds the links to the content of a page. */
export function withExportLinks(html: string, places: ReadonlyMap<string, string>, base: string): string {
  const seen = new Set<string>();
  const [start, end] = [html.indexOf("<main"), html.indexOf("</main>")];
  if (start === -1 || end === -1) return html;
  const linked = html.slice(start, end).replaceAll(CODE, (whole, _element, text: string | undefined) => {
    const name = text?.replace(/\(.*\)$/, "") ?? "";
    const path = places.get(name);
    if (path === undefined || seen.has(name)) return whole;
    seen.add(name);
    return `<a href="${base}${path}">${whole}</a>`;
  });
  return html.slice(0, start) + linked + html.slice(end);
}

/**
 * Where each name leads: methods as programs write them, and exports whose name stands for one thing alone. Words without
 * a capital inside, such as `main`, may mean something else.
 */
export function placesByName(): Map<string, string> {
  const exports = packageApi.exports.filter(({ name }) => /^\w+[a-z][A-Z]\w*$/.test(name));
  const isAlone = (name: string) => exports.filter((one) => one.name === name).length === 1;
  return new Map([
    ...clientMethods().map(({ name, path }) => [name, path] as const),
    ...exports.flatMap((one) => {
      const page = pageOf(one);
      return page && isAlone(one.name) ? [[one.name, `${sdkPath(page)}#${one.name}`] as const] : [];
    }),
  ]);
}
