import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "node-html-parser";
import type { NavigationGroup } from "../site/navigation.ts";
import { type PagePlace, pageMarkdown } from "./markdown.ts";

/** A page of the built site as Markdown. */
export interface BuiltPage {
  /** Address within the site, `/errors/`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly markdown: string;
}

/** Reads a built page; `undefined` for addresses of files, and for the demo, whose content scripts make. */
export function readBuiltPage(
  folder: string,
  path: string,
  site: { readonly origin: string; readonly base: string },
): BuiltPage | undefined {
  const file = join(folder, path, "index.html");
  if (!existsSync(file)) return undefined;
  // By default the parser doesn't parse the content of `pre`.
  const root = parse(readFileSync(file, "utf8"), { blockTextElements: { script: true, style: true } });
  const main = root.querySelector("main");
  if (!main) return undefined;
  const place: PagePlace = { origin: site.origin, path: site.base + path };
  return {
    path,
    title: root.querySelector("h1")?.text.trim() ?? "",
    description: root.querySelector("meta[name=description]")?.getAttribute("content") ?? "",
    markdown: pageMarkdown(main.innerHTML, place),
  };
}

/** Where the Markdown of a page is: `/errors.md` for `/errors/`, `/index.md` for `/`. */
export function markdownPath(path: string): string {
  return path === "/" ? "/index.md" : `${path.replace(/\/$/, "")}.md`;
}

/** The site, and the files that it has besides its pages. */
export interface LlmsSite {
  readonly title: string;
  readonly summary: string;
  /** Notes for readers of any page, in Markdown. */
  readonly notes: string;
  /** Address of the site, or its base path where the host is not known. */
  readonly root: string;
  readonly files: readonly { readonly path: string; readonly description: string; readonly bytes: number }[];
}

/** The list of pages for language models. @see https://llmstxt.org */
export function llmsTxt(
  site: LlmsSite,
  groups: readonly NavigationGroup[],
  pages: readonly BuiltPage[],
): string {
  const sections = groups.map(({ label, items }) => {
    const links = items.flatMap(({ link }) => pages.filter(({ path }) => path === link));
    const lines = links.map(
      ({ title, path, description }) => `- [${title}](${site.root}${markdownPath(path)}): ${description}`,
    );
    return `## ${label}\n\n${lines.join("\n")}`;
  });
  const files = site.files.map(
    ({ path, description, bytes }) =>
      `- [${path.slice(1)}](${site.root}${path}): ${description} (${kilobytes(bytes)})`,
  );
  return `${[`# ${site.title}`, `> ${site.summary}`, site.notes, ...sections, `## Files\n\n${files.join("\n")}`].join("\n\n")}\n`;
}

/** All pages in one file, in the order of the navigation. */
export function llmsFullTxt(
  { summary }: Pick<LlmsSite, "summary">,
  groups: readonly NavigationGroup[],
  pages: readonly BuiltPage[],
): string {
  const links = groups.flatMap(({ items }) => items.map(({ link }) => link));
  const ordered = links.flatMap((link) => pages.filter(({ path }) => path === link));
  return [`> ${summary}\n`, ...ordered.map(({ markdown }) => markdown)].join("\n---\n\n");
}

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} KB`;
}
