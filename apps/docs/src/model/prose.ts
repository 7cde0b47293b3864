import { Marked, type TokenizerAndRendererExtension } from "marked";
import { escapeHtml } from "../site/escape-html.ts";

/** A heading of a page, in the form that Starlight's table of contents takes. */
export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** A sentence that starts with "Gatefold:" is a decision of ours, and is marked as one. */
const decision: TokenizerAndRendererExtension = {
  name: "decision",
  level: "inline",
  start: (text) => text.indexOf("Gatefold: "),
  tokenizer(text) {
    const match = /^Gatefold: (.*?[.!?](?=\s|$)|.*$)/s.exec(text);
    if (match === null) return undefined;
    return { type: "decision", raw: match[0], tokens: this.lexer.inlineTokens(match[1] ?? "") };
  },
  renderer(token) {
    const sentence = this.parser.parseInline(token.tokens ?? []);
    return `<span class="decision"><b>Gatefold:</b> ${sentence}</span>`;
  },
};

const marked = new Marked({
  extensions: [decision],
  renderer: {
    // The specification has no HTML; what looks like it, such as <token>, is text.
    html: ({ text }) => escapeHtml(text),
    heading({ tokens, depth, text }) {
      return `<h${depth} id="${headingSlug(text)}">${this.parser.parseInline(tokens)}</h${depth}>`;
    },
  },
});

/** Markdown of one paragraph as HTML without the paragraph. */
export function inlineHtml(markdown: string): string {
  return String(marked.parseInline(markdown));
}

/** Markdown of several paragraphs as HTML. */
export function blockHtml(markdown: string): string {
  return String(marked.parse(markdown));
}

/** Markdown of several paragraphs as HTML whose headings have no anchors, for texts that repeat their headings. */
export function blockHtmlWithoutAnchors(markdown: string): string {
  return blockHtml(markdown).replaceAll(/(<h\d) id="[^"]*"/g, "$1");
}

/** The headings of Markdown, with the anchors that `blockHtml` gives them. */
export function blockHeadings(markdown: string): Heading[] {
  return marked
    .lexer(markdown)
    .flatMap((token) =>
      token.type === "heading" && typeof token["text"] === "string" && typeof token["depth"] === "number"
        ? [{ depth: token["depth"], slug: headingSlug(token["text"]), text: plainText(token["text"]) }]
        : [],
    );
}

/** Markdown as plain text on one line, for page descriptions. */
export function plainText(markdown: string): string {
  return markdown.replaceAll("`", "").replaceAll(/\s+/g, " ").trim();
}

function headingSlug(text: string): string {
  return plainText(text)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-");
}
