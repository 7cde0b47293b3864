import type { CatalogHit, CatalogKind, Condition, TermField } from "../storage/catalog-items.ts";
import { wordsOfItem } from "../storage/items-of-album.ts";
import { exactKeysOf, type KeyType, keysOf, readText, type TextTerms } from "../storage/terms.ts";

/** What a search asks for. */
export interface SearchFilter {
  /** A name of the specification, such as `artistName`. Without one, `query` may be in any field. */
  readonly field?: string | undefined;
  readonly query: string;
}

/**
 * How well an item matches, best first:
 *
 * - `code`: the text is its id or code.
 * - `exact`: its title, or its title and artists, have these words and no others, in any order.
 * - `title`: its title has all words.
 * - `any`: its title, artists and album together have all words.
 * - `titlePrefix`, `anyPrefix`: the same with a last word that may go on.
 * - `essential`: the same without words that people add or leave out, such as "the".
 * - `similar`: the same with words that are spelled nearly so.
 */
export const TIERS = [
  "code",
  "exact",
  "title",
  "any",
  "titlePrefix",
  "anyPrefix",
  "essential",
  "similar",
] as const;
export type Tier = (typeof TIERS)[number];

/** A search whose filters were read. */
export interface ParsedSearch {
  /** Ids and codes, which are the same in all tiers. */
  readonly fixed: readonly Condition[];
  readonly texts: readonly SearchText[];
  /** Of the id or code that the whole text may be. */
  readonly codeKeys: readonly string[];
  /** Of the whole title, or of title and artists, that the words may be. */
  readonly exactKeys: readonly string[];
}

/** Words that are looked for in some fields. */
interface SearchText {
  readonly words: readonly string[];
  readonly fields: readonly TermField[];
}

/** Words of the catalog for some words of a search, by their place in {@link wordsOf}. */
export type Alternatives = ReadonlyMap<number, readonly string[]>;

/** More words of one filter are ignored. */
const MAX_WORDS = 16;

const TITLE: readonly TermField[] = ["title"];
const ANY_FIELD: readonly TermField[] = ["title", "artist", "album"];
const OPTIONAL_WORDS = new Set(["the", "a", "an", "and", "by", "feat", "ft", "featuring"]);

/** The fields that a search of each kind knows, and where their words are. */
const TEXT_FIELDS: Readonly<Record<CatalogKind, ReadonlyMap<string, TermField>>> = {
  tracks: new Map([
    ["name", "title"],
    ["artistName", "artist"],
    ["albumName", "album"],
  ]),
  albums: new Map([
    ["name", "title"],
    ["artistName", "artist"],
  ]),
  artists: new Map([["name", "title"]]),
};
const KEY_FIELDS: Readonly<Record<CatalogKind, readonly KeyType[]>> = {
  tracks: ["id", "asin", "isrc", "artistId", "albumId"],
  albums: ["id", "asin", "artistId"],
  artists: ["id", "asin"],
};

/**
 * Reads the filters of a search, all of which have to hold. Returns `undefined` if nothing can match: a field that the kind doesn't
 * have, an id or code that can't be one, a text that says nothing.
 */
export function parseSearch(kind: CatalogKind, filters: readonly SearchFilter[]): ParsedSearch | undefined {
  const fixed: Condition[] = [];
  const texts: SearchText[] = [];
  const names: TextTerms[] = [];
  for (const { field, query } of filters) {
    const keyType = KEY_FIELDS[kind].find((name) => name === field);
    if (keyType !== undefined) {
      // Most items have the same id and ASIN, and only the id is stored then.
      const terms = [...keysOf(keyType, query), ...(keyType === "asin" ? keysOf("id", query) : [])];
      if (terms.length === 0) return undefined;
      fixed.push({ fields: ["key"], terms, isPrefix: false });
      continue;
    }
    const anyField = kind === "artists" ? TITLE : ANY_FIELD;
    const named = TEXT_FIELDS[kind].get(field ?? "");
    if (field !== undefined && named === undefined) return undefined;
    const text = readText(query);
    if (text.words.length === 0) return undefined;
    texts.push({ words: [...new Set(text.words)].slice(0, MAX_WORDS), fields: named ? [named] : anyField });
    if (named !== "album") names.push(text);
  }
  const hasTitle = texts.some(({ fields }) => fields.includes("title"));
  const [first] = filters;
  const isOneText = filters.length === 1 && first !== undefined && first.field === undefined;
  return {
    fixed,
    texts,
    codeKeys: isOneText ? codeKeysOf(kind, first.query) : [],
    exactKeys: hasTitle ? exactKeysOf(...names) : [],
  };
}

/** The keys of a text that may be an ISRC or an ASIN, which have 12 and 10 characters. */
function codeKeysOf(kind: CatalogKind, text: string): readonly string[] {
  const types = KEY_FIELDS[kind].filter((type) => type === "id" || type === "asin" || type === "isrc");
  const keys = types.flatMap((type) => keysOf(type, text));
  return keys.filter((key) => /^.(?=.*\d)(.{10}|.{12})$/.test(key));
}

/** All words in their order, each with the condition that an item has it. */
export function wordsOf({ texts }: ParsedSearch): readonly { word: string; condition: Condition }[] {
  return texts.flatMap(({ words, fields }) =>
    words.map((word) => ({ word, condition: { fields, terms: [word], isPrefix: false } })),
  );
}

/**
 * The tiers that a search has, best first. Other orders than by relevance sort all hits together, so one tier has them all, but for what
 * is only looked for if nothing else is found, or is the one item of a code.
 */
export function tiersOf(search: ParsedSearch, isByRelevance: boolean): readonly Tier[] {
  if (search.texts.length === 0) return ["any"];
  const hasAnyField = search.texts.some(isInAnyField);
  const isPossible: Readonly<Record<Tier, boolean>> = {
    code: search.codeKeys.length > 0,
    exact: isByRelevance && search.exactKeys.length > 0,
    title: isByRelevance && hasAnyField,
    any: isByRelevance,
    titlePrefix: isByRelevance && hasAnyField,
    anyPrefix: true,
    essential: search.texts.some(({ words }) => essential(words).length < words.length),
    similar: true,
  };
  return TIERS.filter((tier) => isPossible[tier]);
}

/** What items of a tier have. */
export function conditionsOf(
  search: ParsedSearch,
  tier: Tier,
  alternatives?: Alternatives,
): readonly Condition[] {
  const { fixed, texts, codeKeys, exactKeys } = search;
  if (tier === "code") return [{ fields: ["key"], terms: codeKeys, isPrefix: false }];
  if (tier === "exact") {
    const inTheirField = texts
      .filter((text) => !isInAnyField(text))
      .flatMap((text) => conditionsOfText(text));
    return [{ fields: ["key"], terms: exactKeys, isPrefix: false }, ...fixed, ...inTheirField];
  }
  const isTitle = tier === "title" || tier === "titlePrefix";
  const isPrefix = tier !== "title" && tier !== "any";
  const isEssential = tier === "essential" || tier === "similar";
  let at = 0;
  const conditions = texts.flatMap((text) => {
    const fields = isTitle && isInAnyField(text) ? TITLE : text.fields;
    const kept = isEssential ? essential(text.words) : text.words;
    const start = at;
    at += text.words.length;
    return kept.map((word): Condition => {
      const terms = alternatives?.get(start + text.words.indexOf(word)) ?? [word];
      return { fields, terms, isPrefix: isPrefix && word === kept.at(-1) };
    });
  });
  return [...fixed, ...conditions];
}

/** Tiers whose items a tier leaves out, because they come before. Those that these include are not repeated. */
export function tiersBefore(tier: Tier, tiers: readonly Tier[]): readonly Tier[] {
  const includes: Readonly<Record<Tier, readonly Tier[]>> = {
    code: [],
    exact: ["code"],
    title: ["code", "exact"],
    any: ["code", "exact", "title"],
    titlePrefix: ["code", "exact", "any"],
    anyPrefix: ["code", "exact", "any", "titlePrefix"],
    essential: ["code", "exact", "anyPrefix"],
    similar: ["code", "exact", tiers.includes("essential") ? "essential" : "anyPrefix"],
  };
  return includes[tier].filter((each) => tiers.includes(each));
}

/**
 * Which albums or tracks of a tier are in a narrower one, as far as these tell by themselves. To find them again takes a large catalog as
 * long as to find them.
 *
 * @param items meet `wide`
 * @param narrow has the same conditions as `wide`, of which some are stricter
 */
export function narrowed(
  items: readonly CatalogHit[],
  wide: readonly Condition[],
  narrow: readonly Condition[],
): { readonly told: readonly CatalogHit[]; readonly untold: readonly CatalogHit[] } {
  const stricter = narrow.filter(
    ({ fields, isPrefix }, at) => fields !== wide[at]?.fields || isPrefix !== wide[at].isPrefix,
  );
  const [told, untold]: [CatalogHit[], CatalogHit[]] = [[], []];
  for (const item of items) {
    const words = wordsOfItem(item.json);
    const answers = stricter.map((condition) => meets(words, condition));
    if (!answers.includes(false)) (answers.includes(undefined) ? untold : told).push(item);
  }
  return { told, untold };
}

/** What only these albums or tracks meet; `undefined` if one of them is not found by its id. */
export function conditionOfItems(items: readonly CatalogHit[]): Condition | undefined {
  const terms = items.flatMap(({ json }) => keysOf("id", wordsOfItem(json).id));
  return terms.length === items.length ? { fields: ["key"], terms, isPrefix: false } : undefined;
}

/** `undefined` if an item may have the word elsewhere. */
function meets(
  words: ReturnType<typeof wordsOfItem>,
  { fields, terms, isPrefix }: Condition,
): boolean | undefined {
  const [start = ""] = terms;
  const has = (word: string) => terms.includes(word) || (isPrefix && word.startsWith(start));
  if (fields.includes("title") && words.title.some(has)) return true;
  if (fields.includes("artist") && words.artists().some(has)) return true;
  if (fields.includes("album") && words.album().some(has)) return true;
  return fields.every((field) => field === "title") ? false : undefined;
}

function conditionsOfText({ words, fields }: SearchText): readonly Condition[] {
  return words.map((word) => ({ fields, terms: [word], isPrefix: false }));
}

function isInAnyField({ fields }: SearchText): boolean {
  return fields === ANY_FIELD;
}

function essential(words: readonly string[]): readonly string[] {
  const others = words.filter((word) => !OPTIONAL_WORDS.has(word));
  return others.length > 0 ? others : words;
}
