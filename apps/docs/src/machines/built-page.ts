import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { type PagePlace, pageMarkdown } from "./markdown.ts";

/** A page of the built site in the forms that machines read. */
export interface BuiltPage {
  /** Address within the site, `/errors/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly markdown: string;
}

/** Reads a page that was built; `undefined` for addresses that are no pages for reading, such as that of files. */
export function readBuiltPage(
  folder: string,
  path: string,
  site: { readonly origin: string; readonly base: string },
): BuiltPage | undefined {
  const file = join(folder, path, "index.html");
  if (!existsSync(file)) return undefined;
  // By default the parser takes the content of `pre` for text.
  const root = parse(readFileSync(file, "utf8"), { blockTextElements: { script: true, style: true } });
  const place: PagePlace = { origin: site.origin, path: site.base + path };
  return {
    path,
    title: root.querySelector("h1")?.text.trim() ?? "",
    description: root.querySelector("meta[name=description]")?.getAttribute("content") ?? "",
    markdown: pageMarkdown(root.querySelector("main")?.innerHTML ?? "", place),
  };
}

/** Where the Markdown of a page is: `/errors.md` for `/errors/`, `/index.md` for `/`. */
export function markdownPath(path: string): string {
  return path === "/" ? "/index.md" : `${path.replace(/\/$/, "")}.md`;
}
