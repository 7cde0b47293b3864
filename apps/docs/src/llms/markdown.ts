import TurndownService from "turndown";

/** The address of a page, to make its links absolute. */
export interface PagePlace {
  /** Origin of the site; empty where it is not known. */
  readonly origin: string;
  /** Path of the page, with the base before it. */
  readonly path: string;
}

/** The content of a page, the HTML of its `main`, as Markdown. */
export function pageMarkdown(mainHtml: string, place: PagePlace): string {
  return `${converter(place)
    .turndown(mainHtml)
    // Links without text between them.
    .replaceAll(/(\]\([^)\s]+\))(?=\[)/g, "$1, ")
    .replaceAll(/[ \t]+$/gm, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

function converter(place: PagePlace): TurndownService {
  const turndown = new TurndownService({
    headingStyle: "atx",
    codeBlockStyle: "fenced",
    bulletListMarker: "-",
  });
  // An underscore within a word needs no escape.
  const escaped = turndown.escape;
  turndown.escape = (text) => escaped(text).replaceAll(/(?<=\w)\\_(?=\w)/g, "_");
  turndown.remove(["script", "style", "noscript", "button", "footer", "template", "fieldset"]);
  leaveOut(turndown, [
    "sr-only",
    "sl-anchor-link",
    "needs-script",
    "not-in-markdown",
    "other-manager",
    "notice",
  ]);
  addCode(turndown);
  addLists(turndown);
  addFacts(turndown);
  turndown.addRule("link", {
    filter: (node) => node.nodeName === "A" && isElement(node) && node.hasAttribute("href"),
    replacement: (content, node) =>
      content.trim() === "" ? "" : `[${content.trim()}](${address(attribute(node, "href"), place)})`,
  });
  turndown.addRule("diagram in sentences", {
    filter: (node) => hasClass(node, "diagram"),
    replacement: (_content, node) => (isElement(node) ? diagramText(node) : ""),
  });
  turndown.addRule("table", {
    filter: "table",
    replacement: (_content, node) =>
      isElement(node) ? tableMarkdown(node, (html) => turndown.turndown(html)) : "",
  });
  return turndown;
}

function leaveOut(turndown: TurndownService, names: readonly string[]): void {
  turndown.addRule("not for readers of text", {
    filter: (node) => names.some((name) => hasClass(node, name)),
    replacement: () => "",
  });
}

function addCode(turndown: TurndownService): void {
  turndown.addRule("code of Expressive Code", {
    filter: (node) => node.nodeName === "PRE" && Boolean(node.querySelector(".ec-line")),
    replacement: (_content, node) => (isElement(node) ? codeBlock(node) : ""),
  });
  turndown.addRule("signature or sample", {
    filter: (node) =>
      node.nodeName === "PRE" && attribute(node, "data-language") !== "" && !node.querySelector(".ec-line"),
    replacement: (_content, node) =>
      `\n\n\`\`\`${attribute(node, "data-language")}\n${node.textContent ?? ""}\n\`\`\`\n\n`,
  });
  turndown.addRule("code in a line", {
    filter: (node) => node.nodeName === "CODE" && node.parentNode?.nodeName !== "PRE",
    replacement: (_content, node) => `\`${node.textContent ?? ""}\``,
  });
  turndown.addRule("sample in one of several languages", {
    filter: (node) => isElement(node) && node.hasAttribute("data-sample"),
    replacement: (content, node) => `\n\n${sampleTitle(node)}:\n\n${content.trim()}\n\n`,
  });
}

function addLists(turndown: TurndownService): void {
  turndown.addRule("item", {
    filter: "li",
    replacement(content, node) {
      const { parentNode } = node;
      const isOrdered = parentNode?.nodeName === "OL";
      const number = isOrdered ? Array.from(parentNode.childNodes).filter(isItem).indexOf(node) + 1 : 0;
      const marker = isOrdered ? `${number}. ` : "- ";
      const text = content.trim().replaceAll("\n", `\n${" ".repeat(marker.length)}`);
      return `${marker}${text}\n${/\n\n/.test(text) ? "\n" : ""}`;
    },
  });
  turndown.addRule("summary of details", {
    filter: (node) => node.nodeName === "SUMMARY",
    replacement: (content, node) => {
      const isHeading = isElement(node) && node.querySelector("h2") !== null;
      return `\n\n${content.trim()}${isHeading ? "" : ":"}\n\n`;
    },
  });
  turndown.addRule("term", {
    filter: (node) => node.nodeName === "DT",
    replacement: (content) => `\n\n${content.trim()}: `,
  });
  turndown.addRule("description of a term", {
    filter: (node) => node.nodeName === "DD",
    replacement: (content) => `${content.trim()}\n\n`,
  });
}

function isItem({ nodeName }: Node): boolean {
  return nodeName === "LI";
}

/** Facts that the page shows by position and colour. */
function addFacts(turndown: TurndownService): void {
  turndown.addRule("where a statement comes from", {
    filter: (node) => hasClass(node, "source"),
    replacement: (content) => ` (source: ${content.trim()}) `,
  });
  turndown.addRule("that a value is required or an error passes", {
    filter: (node) =>
      hasClass(node, "required") ||
      hasClass(node, "optional") ||
      hasClass(node, "deprecated") ||
      hasClass(node, "retry"),
    replacement: (content) => ` (${content.trim()}) `,
  });
  turndown.addRule("line of facts", {
    filter: (node) => ["head", "title", "endpoint", "scopes"].some((name) => hasClass(node, name)),
    replacement: (content) => `\n\n${content.replaceAll(/\s+/g, " ").trim()}\n\n`,
  });
}

function address(href: string, { origin, path }: PagePlace): string {
  if (/^[a-z]+:/i.test(href)) return href;
  const { pathname, search, hash } = new URL(href, `https://docs.invalid${path}`);
  return origin + pathname + search + hash;
}

function codeBlock(pre: Element): string {
  const lines = Array.from(pre.querySelectorAll(".ec-line"), (line) => (line.textContent ?? "").trimEnd());
  return `\n\n\`\`\`${attribute(pre, "data-language")}\n${lines.join("\n")}\n\`\`\`\n\n`;
}

function diagramText(figure: Element): string {
  const [title = "", description = ""] = ["figcaption", "desc"].map(
    (name) => figure.querySelector(name)?.textContent ?? "",
  );
  return `\n\n${title}. ${description}\n\n`;
}

/** The label of the button that shows it. */
function sampleTitle(node: Node): string {
  const id = attribute(node, "data-sample");
  const { parentNode } = node;
  const input = isElement(parentNode) ? parentNode.querySelector(`input[value="${id}"]`) : null;
  return input?.parentNode?.textContent?.trim() || id;
}

function attribute(node: Node, name: string): string {
  return isElement(node) ? (node.getAttribute(name) ?? "") : "";
}

function hasClass(node: unknown, name: string): boolean {
  return isElement(node) && (node.getAttribute("class") ?? "").split(/\s+/).includes(name);
}

function isElement(node: unknown): node is Element {
  return typeof node === "object" && node !== null && "getAttribute" in node;
}

/**
 * A table in the form of GitHub's Markdown.
 *
 * @param convert - makes Markdown of the HTML of a cell
 */
function tableMarkdown(table: ParentNode, convert: (html: string) => string): string {
  const [head = [], ...body] = Array.from(table.querySelectorAll("tr"), (row) =>
    Array.from(row.querySelectorAll("th, td"), (cell) => cellText(convert(cell.innerHTML))),
  );
  const lines = [head, head.map(() => "---"), ...body].map((cells) => `| ${cells.join(" | ")} |`);
  return `\n\n${lines.join("\n")}\n\n`;
}

function cellText(markdown: string): string {
  return markdown.replaceAll(/\s+/g, " ").replaceAll("|", String.raw`\|`).trim();
}
