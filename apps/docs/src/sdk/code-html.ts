import type { Code } from "@gatefold/api-reader";
import { escapeHtml } from "../site/escape-html.ts";
import { href } from "../site/href.ts";
import { exportPath } from "./sdk-pages.ts";

/** TypeScript as HTML: coloured, and with links to the exports that it names. */
export function codeHtml(code: Code): string {
  return code
    .map(({ text, kind, to }) => {
      const escaped = escapeHtml(text);
      if (to !== undefined) return `<a href="${href(exportPath(to))}">${escaped}</a>`;
      return kind === undefined || kind === "name" ? escaped : `<span class="code-${kind}">${escaped}</span>`;
    })
    .join("");
}

/** The text of code without colours and links. */
export function codeText(code: Code): string {
  return code.map(({ text }) => text).join("");
}

/** A comment's links to exports, `[name](api:id)`, as links of the site. */
export function withAddresses(markdown: string): string {
  return markdown.replaceAll(/\]\(api:([^)]+)\)/g, (_link, id: string) => `](${href(exportPath(id))})`);
}
