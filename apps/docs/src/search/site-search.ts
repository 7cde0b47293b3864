import MiniSearch, { type Query } from "minisearch";
import { type Concept, conceptsOf, isName } from "./words.ts";

/** What a result is about, as its label says. */
export type Kind = "Guide" | "Reference" | "Operation" | "Schema" | "Field" | "Package" | "Export" | "Error";

/** A place of the site that the search can lead to: a section of a page, a field, an export, or an error code. */
export interface Section {
  /** Address with the base path: that of the page, and the anchor of the place. */
  readonly url: string;
  readonly kind: Kind;
  /** Title of the page. */
  readonly page: string;
  /** Heading of the section, or the name of the field; that of the first section is the page's title. */
  readonly title: string;
  readonly text: string;
  /** Text that weighs more than the rest, such as the name of an operation. */
  readonly more: string;
  /** Text that weighs less, such as code. */
  readonly less: string;
}

/** A found section. */
export interface Place extends Section {
  /** The words of the section that matched, in lower case. */
  readonly terms: readonly string[];
  /** How well it matches: only good for comparing. */
  readonly score: number;
}

/** A page with matches. */
export interface FoundPage {
  /** The best sections first. */
  readonly places: readonly Place[];
}

/** What a search finds. */
export interface Found {
  /** Whether all the words were found, or others with the same meaning. If not, these are the nearest pages. */
  readonly isExact: boolean;
  /** The best first. */
  readonly pages: readonly FoundPage[];
}

/** Searches sections for words. */
export interface SiteSearch {
  /**
   * Finds pages that have a section with all the words, words that begin with them, or words that mean the same. If there
   * is none, it finds pages with similar words, and else pages with some of them, or with parts of a name.
   */
  find(words: string): Found;
}

const MAX_PLACES_A_PAGE = 3;
/** How much each further place of a page adds to the rank of the page, beside the place before it. */
const FURTHER_PLACES = 0.3;
/** How much a word with the same meaning weighs beside the one that was typed. */
const SYNONYM_WEIGHT = 0.4;

/**
 * How much results of a kind weigh. Plain words are looked for in guides first. Short sections, such as those of fields and
 * types, would come before them otherwise: all that they say is in their heading.
 */
const WEIGHTS: Readonly<Record<Kind, { readonly words: number; readonly name: number }>> = {
  Guide: { words: 1, name: 0.8 },
  Error: { words: 0.7, name: 1 },
  Reference: { words: 0.6, name: 0.8 },
  Operation: { words: 1, name: 1.5 },
  Schema: { words: 0.4, name: 1.5 },
  Field: { words: 0.15, name: 0.8 },
  Package: { words: 0.5, name: 0.8 },
  Export: { words: 0.05, name: 0.4 },
};
/** How much more something weighs if the reader typed its name. */
const NAMED_WEIGHT = {
  Guide: 1,
  Reference: 1,
  Package: 1,
  Error: 4,
  Operation: 4,
  Schema: 4,
  Field: 4,
  Export: 6,
};

/** How a search takes what is near. */
interface Nearness {
  readonly combineWith?: "AND" | "OR";
  readonly fuzzy?: (term: string) => number | false;
}

/** Makes the search of a site. */
export function siteSearch(sections: readonly Section[]): SiteSearch {
  const index = new MiniSearch<Section>({
    idField: "url",
    fields: ["title", "page", "more", "text", "less"],
    searchOptions: { prefix: true, boost: { title: 6, page: 3, more: 4, text: 1, less: 0.2 } },
  });
  index.addAll(sections);
  const byUrl = new Map(sections.map((section) => [section.url, section]));

  const search = (words: string, concepts: readonly Concept[], options: Nearness): Place[] => {
    const boostDocument = (url: string) => {
      const section = byUrl.get(url);
      return section ? weightOf(section, words) : 1;
    };
    const query = { combineWith: "AND" as const, ...options, queries: concepts.map(queryOf) };
    const results = index.search(query, { boostDocument });
    // The index favours what has many of the words with one meaning. Only without all words it matters how many there are.
    if (query.combineWith === "AND")
      for (const result of results) result.score /= Math.max(result.queryTerms.length, 1);
    return results
      .toSorted((one, other) => other.score - one.score)
      .flatMap(({ id, terms, score }) => {
        const section = byUrl.get(id);
        return section ? [{ ...section, terms, score }] : [];
      });
  };

  return {
    find(words) {
      const concepts = conceptsOf(words);
      if (concepts.length === 0) return { isExact: true, pages: [] };
      const exact = search(words, concepts, {});
      if (exact.length > 0) return { isExact: true, pages: byPage(exact) };
      const similar = search(words, concepts, { fuzzy: typingErrors });
      if (similar.length > 0) return { isExact: false, pages: byPage(similar) };
      const parts = conceptsOf(words.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2"));
      const some = search(words, parts, { fuzzy: typingErrors, combineWith: "OR" });
      return { isExact: false, pages: byPage(some) };
    },
  };
}

/** Finds a concept by what was typed, or by the whole words of another phrase for it. */
function queryOf({ typed, others }: Concept): Query {
  const other = (phrase: string) => ({
    combineWith: "AND" as const,
    queries: [phrase],
    boostTerm: () => SYNONYM_WEIGHT,
    prefix: false,
    fuzzy: false,
  });
  const isPhrase = typed.includes(" ");
  const own = {
    combineWith: "AND" as const,
    queries: [typed],
    prefix: !isPhrase,
    // The words of a phrase say less where they stand apart, such as those of "next page" in a page about Next.js.
    ...(isPhrase && { boostTerm: () => SYNONYM_WEIGHT }),
  };
  return { combineWith: "OR", queries: [own, ...others.map(other)] };
}

/** How many letters may differ. Two letters that changed places count as two. */
function typingErrors(term: string): number | false {
  if (term.length < 4) return false;
  return term.length < 6 ? 1 : 2;
}

function weightOf(section: Section, words: string): number {
  const { words: plain, name } = WEIGHTS[section.kind];
  const isNamed = namesOf(section).some((one) => one.toLowerCase() === words.trim().toLowerCase());
  const weight = isName(words) ? name : plain;
  return isNamed ? Math.max(weight, name) * NAMED_WEIGHT[section.kind] : weight;
}

/** The names that a section is about, such as `createClient` and `AlbumCollection.edgeCount`, without plain words. */
function namesOf({ kind, title, more }: Section): string[] {
  const names = kind === "Operation" ? more.split(" ") : [title];
  if (kind === "Field") names.push(title.replace(/^.*\./, ""));
  return names.filter(isName);
}

/** The pages of places, of which the best come first. A page with several good places comes before one with a single one. */
function byPage(places: readonly Place[]): FoundPage[] {
  const found = [...new Set(places.map(({ page }) => page))].map((title) => ({
    places: places.filter(({ page }) => page === title).slice(0, MAX_PLACES_A_PAGE),
  }));
  const scoreOf = (page: FoundPage) =>
    page.places.reduce((sum, { score }, at) => sum + score * FURTHER_PLACES ** at, 0);
  return found.toSorted((one, other) => scoreOf(other) - scoreOf(one));
}
