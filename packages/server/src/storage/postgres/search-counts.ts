import { type CatalogKind, type ItemTerms, numberOfRank } from "../catalog-items.ts";
import { KIND_CODES } from "./search-segments.ts";

/** The number of one item in so many can be divided by this. `find_items` knows it, too. */
const COUNTED_ITEMS = 16;
/** Stands for all items of a kind. */
const ANY_TERM = "";
const KINDS = ["albums", "tracks", "artists"] as const satisfies readonly CatalogKind[];

/** What is added to what the database has. */
interface SearchCount {
  /** The code of the kind. */
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
  readonly #ofKind: Readonly<Record<CatalogKind, Map<string, SearchCount>>> = {
    albums: new Map(),
    tracks: new Map(),
    artists: new Map(),
  };

  /** In one order, as always where several processes may add the same rows. */
  get all(): readonly SearchCount[] {
    return KINDS.flatMap((kind) =>
      [...this.#ofKind[kind].values()].sort((a, b) => (a.term < b.term ? -1 : 1)),
    );
  }

  /** @param isNew whether it was not counted before */
  add(kind: CatalogKind, rank: number, { title, artist, album }: ItemTerms, isNew: boolean): void {
    const counts = [this.#countOf(kind, ANY_TERM, rank)];
    for (const terms of [title, artist, album]) {
      for (const term of terms) counts.push(this.#countOf(kind, term, rank));
    }
    if (!isNew || numberOfRank(rank) % COUNTED_ITEMS !== 0) return;
    for (const count of new Set(counts)) count.items += 1;
  }

  #countOf(kind: CatalogKind, term: string, rank: number): SearchCount {
    const known = this.#ofKind[kind].get(term);
    if (known === undefined) {
      const count = { kind: KIND_CODES[kind], term, items: 0, firstRank: rank };
      this.#ofKind[kind].set(term, count);
      return count;
    }
    if (rank < known.firstRank) known.firstRank = rank;
    return known;
  }
}
