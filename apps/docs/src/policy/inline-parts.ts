import { createHash } from "node:crypto";

/** A file that a page loads in place of something inline. */
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
 * Puts the inline scripts and styles of a page into files, in the order in which they stand, and its `style` attributes
 * into rules. A site that has none can forbid them: `script-src 'self'; style-src 'self'`.
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
