import MiniSearch from "minisearch";

/** A section of a page in the search index. */
export interface Section {
  /** Address with the base path: that of the page, and the anchor of the heading. */
  readonly url: string;
  /** Title of the page. */
  readonly page: string;
  /** Heading of the section; that of the first section is the page's title. */
  readonly title: string;
  readonly text: string;
  /** Text that weighs more than the rest, such as the name of an operation. */
  readonly more: string;
  /** Text that weighs less, as it repeats on many pages. */
  readonly less: string;
}

/** Where the sections of all pages are kept, below the base path. */
export const SEARCH_INDEX = "search.json";

const MAX_PLACES_A_PAGE = 3;
const EXCERPT_CHARACTERS = 160;
/** How much of the excerpt stands before the first match, at most. */
const BEFORE_CHARACTERS = 50;

/**
 * How much a section weighs: the reference more for names such as `edgeCount`, and guides more for plain words. The short
 * sections of the SDK reference have every word in a heading, as `Cursor` is a type, so they weigh little unless the
 * reader typed the name of the export.
 */
function weightOf(url: string, words: string): number {
  const isName = /\p{Ll}\p{Lu}/u.test(words);
  if (url.includes("/sdk/")) return isName ? (url.endsWith(`#${words.trim()}`) ? 0.6 : 0.4) : 0.05;
  if (/\/(reference|schemas)\//.test(url)) return isName ? 1.5 : 0.7;
  return 1;
}

/** A page with matches. */
export interface FoundPage {
  /** The best sections first. */
  readonly places: readonly Section[];
}

/** A piece of text, and whether it is a match. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Searches sections for words. */
export interface SiteSearch {
  /** The pages that have a section with all the words, or words that begin with them; the best first. */
  find(words: string): readonly FoundPage[];
}

/** Makes the search of a site. */
export function siteSearch(sections: readonly Section[]): SiteSearch {
  const index = new MiniSearch<Section>({
    idField: "url",
    fields: ["title", "page", "more", "text", "less"],
    searchOptions: {
      combineWith: "AND",
      prefix: true,
      boost: { title: 6, page: 3, more: 4, text: 1, less: 0.2 },
    },
  });
  index.addAll(sections);
  const byUrl = new Map(sections.map((section) => [section.url, section]));
  return {
    find(words) {
      const pages = new Map<string, Section[]>();
      const boostDocument = (url: unknown) => weightOf(String(url), words);
      for (const { id } of index.search(words, { boostDocument })) {
        const section = byUrl.get(id);
        if (!section) continue;
        const places = pages.get(section.page) ?? [];
        pages.set(section.page, places);
        if (places.length < MAX_PLACES_A_PAGE) places.push(section);
      }
      return Array.from(pages.values(), (places) => ({ places }));
    },
  };
}

/** The text of a section around the first of the words that it has. */
export function excerpt(section: Section, words: string): ExcerptPart[] {
  const pattern = beginningsOf(words);
  const text = [section.text, section.more, section.less].find((part) => pattern.test(part)) ?? section.text;
  const match = Math.max(text.search(pattern), 0);
  const start = match <= BEFORE_CHARACTERS ? 0 : text.indexOf(" ", match - BEFORE_CHARACTERS) + 1;
  const space = text.indexOf(" ", start + EXCERPT_CHARACTERS);
  const end = space === -1 ? text.length : space;
  const cut = `${start > 0 ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
  // With a group in its pattern, `split` returns the matches too.
  return cut
    .split(new RegExp(`(${pattern.source})`, "iu"))
    .map((part, at) => ({ text: part, isMatch: at % 2 === 1 }))
    .filter(({ text: part }) => part !== "");
}

/** Matches words that begin with one of the words of a search. */
function beginningsOf(words: string): RegExp {
  const terms = words.split(/[^\p{L}\p{N}]+/u).filter((term) => term !== "");
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${terms.join("|")})`, "iu");
}
