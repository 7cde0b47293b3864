import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { HTMLElement, type Node, parse, TextNode } from "node-html-parser";
import { SEARCH_INDEX, type Section } from "../search/site-search.ts";

/** Elements that readers don't see, or that are not text of the page. */
const LEFT_OUT =
  '[data-search="none"], .sr-only, .sl-anchor-link, script, style, template, button, fieldset, svg, footer';

/** Inline elements. All others separate words. */
const INLINE = /^(a|abbr|b|code|del|em|i|ins|kbd|mark|small|span|strong|sub|sup|wbr)$/i;

type Text = "text" | "more" | "less";

/** Writes the search index: one file with the text of all pages. */
export function searchIndex(): AstroIntegration {
  let base = "";
  return {
    name: "search-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        base = config.base.replace(/\/$/, "");
      },
      "astro:build:done": ({ dir, pages }) => {
        const folder = fileURLToPath(dir);
        const sections = pages.flatMap(({ pathname }) => {
          const file = join(folder, pathname, "index.html");
          return existsSync(file) ? pageSections(readFileSync(file, "utf8"), `${base}/${pathname}`) : [];
        });
        writeFileSync(join(folder, SEARCH_INDEX), JSON.stringify(sections));
      },
    },
  };
}

/** The sections of a built page: its headings, and the text below each of them. */
export function pageSections(html: string, url: string): Section[] {
  const main = parse(html, { blockTextElements: { script: true, style: true } }).querySelector("main");
  if (!main) return [];
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  const page = clean(main.querySelector("h1")?.text ?? "");
  const sections: Record<Text | "url" | "title", string>[] = [];
  const visit = (node: Node, kind: Text) => {
    const section = sections.at(-1);
    if (node instanceof TextNode) {
      if (section) section[kind] += node.text;
      return;
    }
    if (!(node instanceof HTMLElement)) return;
    if (/^h[1-6]$/i.test(node.rawTagName) && node.id !== "") {
      const anchor = node.id === "_top" ? "" : `#${node.id}`;
      sections.push({ url: url + anchor, title: clean(node.text), text: "", more: "", less: "" });
      return;
    }
    const ownKind = node.getAttribute("data-search");
    const inner = ownKind === "more" || ownKind === "less" ? ownKind : kind;
    for (const child of node.childNodes) visit(child, inner);
    if (section && !INLINE.test(node.rawTagName)) section[inner] += " ";
  };
  visit(main, "text");
  return sections.map(({ text, more, less, ...rest }) => ({
    ...rest,
    page,
    text: clean(text),
    more: clean(more),
    less: clean(less),
  }));
}

function clean(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
