import type { CatalogKind } from "../storage/catalog-items.ts";
import type { CatalogStore } from "../storage/catalog.ts";
import { allowedErrors, editDistance, LONG_WORD } from "../storage/typing-errors.ts";
import { type Alternatives, type ParsedSearch, wordsOf } from "./tiers.ts";

/** What a search asks of the catalog. */
export type SearchedCatalog = Pick<CatalogStore, "match" | "similarWords">;

/** So many words of a search are looked up. */
const MAX_CORRECTED_WORDS = 10;
const MAX_SIMILAR_WORDS = 300;
const MAX_NEAR_WORDS = 20;

/**
 * Which words of a search may be misspelled, given by their places: first those that no item has, then all. If items have each of them, one
 * at a time comes before all, because that finds less, and what all may mean together takes long to find. Each is a list to try if
 * nothing is found with the one before.
 */
export async function placesToCorrect(
  catalog: SearchedCatalog,
  kind: CatalogKind,
  search: ParsedSearch,
): Promise<readonly (readonly number[])[]> {
  const all: number[] = [];
  const unknown: number[] = [];
  for (const [place, { word, condition }] of wordsOf(search).entries()) {
    if (allowedErrors(word) === 0 || all.length === MAX_CORRECTED_WORDS) continue;
    all.push(place);
    const one = { order: "rank", sortedItems: 1, limit: 1, takesAny: true } as const;
    if ((await catalog.match(kind, { all: [condition], except: [], ...one })).length === 0)
      unknown.push(place);
  }
  if (unknown.length === all.length) return all.length > 0 ? [all] : [];
  if (unknown.length > 0) return [unknown, all];
  return all.length > 1 ? [...all.map((place) => [place]), all] : [all];
}

/**
 * What may have been meant by the words at these places.
 *
 * @param known of places that were asked for before
 */
export async function alternativesFor(
  catalog: SearchedCatalog,
  search: ParsedSearch,
  places: readonly number[],
  known: Map<number, readonly string[]>,
): Promise<Alternatives> {
  const words = wordsOf(search);
  for (const place of places) {
    if (known.has(place)) continue;
    const word = words[place]?.word ?? "";
    known.set(place, [...new Set([word, ...swapped(word), ...(await nearWords(catalog, word))])]);
  }
  return new Map(places.map((place) => [place, known.get(place) ?? []]));
}

/** A short word with two letters in the other order. They share few trigrams with it, if any. */
function swapped(word: string): readonly string[] {
  const letters = [...word];
  if (letters.length >= LONG_WORD) return [];
  return letters.slice(1).map((next, at) =>
    letters
      .with(at, next)
      .with(at + 1, letters[at] ?? "")
      .join(""),
  );
}

/** Words of the catalog that may have been meant by this one, nearest first. */
async function nearWords(catalog: SearchedCatalog, word: string): Promise<readonly string[]> {
  const allowed = allowedErrors(word);
  const similar = await catalog.similarWords(word, MAX_SIMILAR_WORDS);
  return similar
    .map((other) => ({ other, errors: editDistance(word, other) }))
    .filter(({ errors }) => errors > 0 && errors <= allowed)
    .sort((a, b) => a.errors - b.errors)
    .slice(0, MAX_NEAR_WORDS)
    .map(({ other }) => other);
}
