import TurndownService from "turndown";

const turndown = new TurndownService({
  headingStyle: "atx",
  codeBlockStyle: "fenced",
  bulletListMarker: "-",
});

turndown.remove(["script", "style", "noscript", "button", "footer", "template", "fieldset"]);
turndown.addRule("not for readers of text", {
  filter: (node) =>
    ["sr-only", "sl-anchor-link", "needs-script", "not-in-markdown"].some((name) => hasClass(node, name)),
  replacement: () => "",
});
turndown.addRule("code of Expressive Code", {
  filter: (node) => node.nodeName === "PRE" && node.querySelector(".ec-line") !== null,
  replacement: (_content, node) => (isElement(node) ? codeBlock(node) : ""),
});
turndown.addRule("summary of details", {
  filter: (node) => node.nodeName === "SUMMARY",
  replacement: (content) => `\n\n${content.trim()}:\n\n`,
});
turndown.addRule("term", {
  filter: (node) => node.nodeName === "DT",
  replacement: (content) => `\n\n${content.trim()}: `,
});
turndown.addRule("description of a term", {
  filter: (node) => node.nodeName === "DD",
  replacement: (content) => `${content.trim()}\n\n`,
});
turndown.addRule("line of facts", {
  filter: (node) => ["head", "title", "endpoint", "scopes"].some((name) => hasClass(node, name)),
  replacement: (content) => `\n\n${content.replaceAll(/\s*\n\s*/g, " ").trim()}\n\n`,
});

/** The content of a page, the HTML of its `main`, as Markdown. */
export function pageMarkdown(mainHtml: string): string {
  return `${turndown
    .turndown(mainHtml)
    .replaceAll(/[ \t]+$/gm, "")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

function codeBlock(pre: Element): string {
  const lines = Array.from(pre.querySelectorAll(".ec-line"), (line) => (line.textContent ?? "").trimEnd());
  return `\n\n\`\`\`${pre.getAttribute("data-language") ?? ""}\n${lines.join("\n")}\n\`\`\`\n\n`;
}

function hasClass(node: unknown, name: string): boolean {
  return isElement(node) && (node.getAttribute("class") ?? "").split(/\s+/).includes(name);
}

function isElement(node: unknown): node is Element {
  return typeof node === "object" && node !== null && "getAttribute" in node;
}
