import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { editFiles, PAGES } from "./edit-files.ts";

/** Moves all inline scripts and styles of the built pages to files, including those of packages. */
export function withoutInlineParts(): AstroIntegration {
  let folder = "/_astro/";
  return {
    name: "without-inline-parts",
    hooks: {
      "astro:config:done": ({ config }) => {
        folder = `${config.base.replace(/\/$/, "")}/_astro/`;
      },
      "astro:build:done": ({ dir }) => {
        const site = fileURLToPath(dir);
        editFiles(site, "_astro/*.css", selectByPart);
        editFiles(site, PAGES, (page) => {
          const { html, files } = externalize(page, folder);
          for (const { name, content } of files) writeFileSync(join(site, "_astro", name), content);
          return withoutTheme(html);
        });
      },
    },
  };
}

/** Starlight's pages are dark until a script sets another theme. Without the attribute, the system decides. */
function withoutTheme(html: string): string {
  return html.replace(/(<html[^>]*) data-theme="dark"/, "$1");
}

/** A file with the content of an inline script or style. */
export interface PartFile {
  readonly name: string;
  readonly content: string;
}

/** A page without inline scripts and styles, and the files that it loads instead. */
export interface Externalized {
  readonly html: string;
  readonly files: readonly PartFile[];
}

const ELEMENT = /<(script|style)((?:\s[^>]*)?)>(.*?)<\/\1>/gs;
const TAG = /<[a-z][\w-]*(?:\s+[^\s=>"]+(?:="[^"]*")?)*\s*\/?>/g;
const STYLE_ATTRIBUTE = / style="([^"]*)"/;

/**
 * Moves the inline scripts and styles of a page to files, in their order, and its `style` attributes to rules. The site
 * can then have a strict policy: `script-src 'self'; style-src 'self'`.
 *
 * Blocks of data, such as `application/ld+json`, stay: no policy forbids them.
 *
 * @param folder - address of the folder of the files
 */
export function externalize(page: string, folder: string): Externalized {
  const files: PartFile[] = [];
  const rules = new Map<string, string>();
  const add = (content: string, extension: string) => {
    const name = `part.${hash(content)}.${extension}`;
    files.push({ name, content });
    return `${folder}${name}`;
  };
  const html = page
    .replaceAll(ELEMENT, (whole, element: string, attributes: string, content: string) => {
      if (/\s(?:src=|type="(?!module)[^"]*")/.test(attributes)) return whole;
      if (content.trim() === "") return "";
      if (element === "style") return `<link rel="stylesheet" href="${add(content, "css")}"${attributes}>`;
      return `<script${attributes} src="${add(content, "js")}"></script>`;
    })
    .replaceAll(TAG, (tag) =>
      tag.replace(STYLE_ATTRIBUTE, (_style, declarations: string) => {
        const id = hash(declarations);
        rules.set(id, `[data-style="${id}"]{${declarations.replaceAll("&quot;", '"')}}`);
        return ` data-style="${id}"`;
      }),
    );
  if (rules.size === 0) return { html, files };
  const link = `<link rel="stylesheet" href="${add([...rules.values()].toSorted().join("\n"), "css")}">`;
  return { html: html.replace("</head>", () => `${link}</head>`), files };
}

/** Style sheets that select elements by the beginning of their `style` attribute, as Expressive Code's do. */
export function selectByPart(css: string): string {
  return css.replaceAll(/\[style\^=['"]?--['"]?\]/g, "[data-style]");
}

function hash(content: string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}
