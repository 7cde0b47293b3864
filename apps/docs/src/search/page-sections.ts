import { HTMLElement, type Node, parse, TextNode } from "node-html-parser";
import type { Kind, Section } from "./site-search.ts";

/** A section with its texts apart, so that those that repeat can be told. */
export interface DraftSection extends Pick<Section, "url" | "kind" | "page" | "title"> {
  /** Whether it is a field or a member, and not what a heading stands above. */
  readonly isField: boolean;
  readonly pieces: readonly Piece[];
  /** The names of the fields in it. */
  readonly names: readonly string[];
}

/** The text of a paragraph, a line of code or another block. */
export interface Piece {
  readonly kind: PieceKind;
  readonly text: string;
}

type PieceKind = "text" | "more" | "less";

/** Where a page is. */
export interface PagePlace {
  readonly base: string;
  readonly path: string;
}

interface Draft extends DraftSection {
  readonly pieces: Piece[];
  readonly names: string[];
}

/** Elements that readers don't see, or that are not text of the page. */
const LEFT_OUT =
  '[data-search="none"], .sr-only, .sl-anchor-link, .rows summary, script, style, template, button, fieldset, svg, footer';

/** Inline elements. All others are blocks, and separate words. */
const INLINE = /^(a|abbr|b|code|del|em|i|ins|kbd|mark|small|span|strong|sub|sup|wbr)$/i;

/** Pages that say what there is, not how to do something. */
const REFERENCE = /^\/(documented|errors|glossary|schemas|specification|versions)\//;

/** A field of a response of an operation, whose schema says what it is. */
const RESPONSE_FIELD = /^\d/;

/**
 * The sections of a built page: its headings, and the text below each of them. Fields and members of exports are sections of
 * their own. Their names are found in the section around them too.
 */
export function pageSections(html: string, place: PagePlace): DraftSection[] {
  const main = parse(html, { blockTextElements: { script: true, style: true } }).querySelector("main");
  if (!main) return [];
  for (const element of main.querySelectorAll(LEFT_OUT)) element.remove();
  const page = clean(main.querySelector("h1")?.text ?? "");
  const sections: Draft[] = [];
  let section: Draft | undefined;
  let text = "";

  const endPiece = (kind: PieceKind, end = "") => {
    const cleaned = clean(text) && clean(text) + end;
    if (cleaned !== "") section?.pieces.push({ kind, text: cleaned });
    text = "";
  };
  const open = (id: string, title: string, isField: boolean) => {
    const url = `${place.base}${place.path}${id === "_top" ? "" : `#${id}`}`;
    section = { url, kind: kindOf(place.path, id, isField), page, title, isField, pieces: [], names: [] };
    sections.push(section);
  };
  const visitChildren = (element: HTMLElement, kind: PieceKind) => {
    for (const [index, child] of element.childNodes.entries()) {
      // Only their style keeps links apart that follow each other.
      if (isLink(child) && isLink(element.childNodes[index - 1])) text += ", ";
      visit(child, kind);
    }
  };
  const visit = (node: Node, outerKind: PieceKind) => {
    if (node instanceof TextNode) text += node.text;
    if (!(node instanceof HTMLElement)) return;
    if (/^h[1-6]$/i.test(node.rawTagName) && node.id !== "") {
      endPiece(outerKind);
      return open(node.id, clean(node.text), false);
    }
    const name = nameOfField(node);
    const kind = kindOfPiece(node) ?? outerKind;
    if (INLINE.test(node.rawTagName) && kind === outerKind) return visitChildren(node, kind);
    endPiece(outerKind);
    if (name !== undefined && section) {
      const around = section;
      around.names.push(name);
      if (!RESPONSE_FIELD.test(node.id)) open(node.id, titleOfField(name, around), true);
      visitChildren(node, kind);
      endPiece(kind);
      section = around;
    } else {
      visitChildren(node, kind);
      // A term and what is said of it are read in one line.
      endPiece(kind, /^dt$/i.test(node.rawTagName) ? ":" : "");
    }
  };
  visit(main, "text");
  return sections;
}

function kindOf(path: string, id: string, isField: boolean): Kind {
  if (path.startsWith("/sdk/")) return id === "_top" ? "Package" : "Export";
  if (isField) return "Field";
  if (path.startsWith("/reference/")) return "Operation";
  if (path === "/errors/" && id !== "_top") return "Error";
  if (path === "/schemas/" && id !== "_top") return "Schema";
  return REFERENCE.test(path) ? "Reference" : "Guide";
}

function kindOfPiece(element: HTMLElement): PieceKind | undefined {
  const own = element.getAttribute("data-search");
  if (own === "more" || own === "less") return own;
  // A caption names the file that the code below it is saved as.
  return /^(pre|figcaption)$/i.test(element.rawTagName) ? "less" : undefined;
}

function isLink(node: Node | undefined): boolean {
  return node instanceof HTMLElement && /^a$/i.test(node.rawTagName);
}

/** The name of a field or member: the first code of its head. */
function nameOfField(element: HTMLElement): string | undefined {
  if (!/^li$/i.test(element.rawTagName) || element.id === "") return undefined;
  const head = element.childNodes.find(
    (child): child is HTMLElement => child instanceof HTMLElement && child.classList.contains("head"),
  );
  const code = head?.querySelector("code");
  if (!head || !code) return undefined;
  // The rest of the head says of what type it is.
  head.remove();
  return clean(code.text);
}

/** `Album.title` of a schema or an export, and `limit` of an operation. */
function titleOfField(name: string, around: Draft): string {
  if (around.kind === "Operation") return name;
  return `${around.title}.${name}`;
}

function clean(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
