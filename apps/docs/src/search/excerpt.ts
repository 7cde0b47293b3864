import type { Section } from "./site-search.ts";

const EXCERPT_CHARACTERS = 160;
/** How much of the excerpt stands before the first match, at most. */
const BEFORE_CHARACTERS = 50;

/** A piece of text, and whether it is a match. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/**
 * The text of a section around the first of the words that it has.
 *
 * @param terms - the words of the section that the search found, in lower case
 */
export function excerpt(section: Section, terms: readonly string[]): ExcerptPart[] {
  const pattern = wordPattern(terms);
  const text = [section.text, section.more, section.less].find((part) => pattern.test(part)) ?? section.text;
  const match = Math.max(text.search(pattern), 0);
  const start = match <= BEFORE_CHARACTERS ? 0 : text.indexOf(" ", match - BEFORE_CHARACTERS) + 1;
  const space = text.indexOf(" ", start + EXCERPT_CHARACTERS);
  const end = space === -1 ? text.length : space;
  // No line begins or ends with a lone ellipsis.
  return marked(
    `${start > 0 ? "…\u00a0" : ""}${text.slice(start, end)}${end < text.length ? "\u00a0…" : ""}`,
    terms,
  );
}

/** A text in parts, of which the found words are matches. */
export function marked(text: string, terms: readonly string[]): ExcerptPart[] {
  // With a group in its pattern, `split` returns the matches too.
  return text
    .split(new RegExp(`(${wordPattern(terms).source})`, "iu"))
    .map((part, at) => ({ text: part, isMatch: at % 2 === 1 }))
    .filter(({ text: part }) => part !== "");
}

/** Matches whole words. Without words, it matches nothing. */
function wordPattern(terms: readonly string[]): RegExp {
  const words = terms.flatMap((term) => term.match(/[\p{L}\p{N}]+/gu) ?? []).join("|");
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words || "(?!)"})(?![\p{L}\p{N}])`, "iu");
}
