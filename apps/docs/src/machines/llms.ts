import type { NavigationGroup } from "../site/navigation.ts";
import { type BuiltPage, markdownPath } from "./built-page.ts";

/** What the site is, and files beside its pages. */
export interface LlmsSite {
  readonly title: string;
  readonly summary: string;
  /** What a reader of any page should know, in Markdown. */
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
