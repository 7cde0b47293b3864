import { type CatalogKind, type ItemTerms, numberOfRank } from "../catalog-items.ts";
import { KIND_CODES } from "./search-segments.ts";

/** The number of one item in so many can be divided by this. `find_items` knows it, too. */
const COUNTED_ITEMS = 16;
/** Stands for all items of a kind. */
const ANY_TERM = "";

interface SearchCount {
  readonly kind: string;
  readonly term: string;
  items: number;
  firstRank: number;
}

/**
 * What a search knows of each word, wherever items have it: how many of some items do, by which it estimates how many it will find, and the
 * best rank of all that ever did, before which it need not look. How many there are only decides how a search goes about it, so a sample
 * is enough, and what items have lost again is not taken off.
 */
export class SearchCounts {
  readonly #counts = new Map<string, SearchCount>();

  /** In one order, as always where several processes may add the same rows. */
  get all(): readonly SearchCount[] {
    return [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, count]) => count);
  }

  /** @param isNew whether it was not counted before */
  add(kind: CatalogKind, rank: number, { title, artist, album }: ItemTerms, isNew: boolean): void {
    const items = isNew && numberOfRank(rank) % COUNTED_ITEMS === 0 ? 1 : 0;
    for (const term of new Set([ANY_TERM, ...title, ...artist, ...album])) {
      const key = KIND_CODES[kind] + term;
      const count = this.#counts.get(key);
      if (count === undefined)
        this.#counts.set(key, { kind: KIND_CODES[kind], term, items, firstRank: rank });
      else {
        count.items += items;
        count.firstRank = Math.min(count.firstRank, rank);
      }
    }
  }
}
