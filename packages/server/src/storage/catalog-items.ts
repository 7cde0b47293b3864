/** The kinds of items in the catalog. */
export type CatalogKind = "albums" | "tracks" | "artists";

/**
 * Where a term of an item comes from: its title (an artist's name), the names of its artists, the title of its album.
 * A `key` is no word: it stands for an id, a code or a whole title. See `terms.ts`.
 */
export type TermField = "title" | "artist" | "album" | "key";

/** What an item is found by. Terms consist of letters and digits in the form that `terms.ts` gives them. */
export type ItemTerms = Readonly<Record<TermField, readonly string[]>>;

/** A track or an artist as it is stored, and what it is found and sorted by. */
export interface StoredItem extends SearchableItem {
  /** Catalog id, an ASIN of 10 characters. */
  readonly id: string;
  /** The Track or Artist object as UTF-8 JSON, written to responses unchanged. */
  readonly json: Uint8Array;
}

const FIELDS: readonly TermField[] = ["title", "artist", "album", "key"];

/** Bounds what is kept of an artist that every album calls by another name. */
const MAX_MERGED_TERMS = 200;

/** What an artist is found by that several albums have: every name that one of them has for it. Returns `before` if that says it all. */
export function mergeTerms(before: ItemTerms, added: ItemTerms): ItemTerms {
  const missing = (field: TermField) => added[field].filter((term) => !before[field].includes(term));
  if (FIELDS.every((field) => missing(field).length === 0)) return before;
  const merged = (field: TermField) => [...before[field], ...missing(field)].slice(0, MAX_MERGED_TERMS);
  return { title: merged("title"), artist: merged("artist"), album: merged("album"), key: merged("key") };
}

/** How an item is found and sorted. */
export interface SearchableItem {
  /**
   * How likely it is what somebody looks for, 0 to 1023, best first: popularity where it is known, otherwise guessed from
   * the item. The store makes a unique rank of it: see {@link rankOf}. That of an artist grows with its albums: see
   * `artistRankClass`.
   */
  readonly rankClass: number;
  readonly terms: ItemTerms;
  /** When it was released, as text that sorts by time; empty if unknown. */
  readonly released: string;
  /** Its title without accents and case, to sort by. */
  readonly sortName: string;
}

const RANKS_PER_CLASS = 2 ** 40;

/**
 * The rank of an item, by which the best come first. `number` counts the items of a kind as they are added. An item keeps it when its
 * album is put again, so that items of one class come in the order in which they were added, and the number alone identifies an item.
 */
export function rankOf(rankClass: number, number: number): number {
  return rankClass * RANKS_PER_CLASS + number;
}

/** The number that a rank was made of. */
export function numberOfRank(rank: number): number {
  return rank % RANKS_PER_CLASS;
}

/** The item has at least one of `terms` in at least one of `fields`. */
export interface Condition {
  readonly fields: readonly TermField[];
  readonly terms: readonly string[];
  /** Whether terms that only begin with the first of `terms` count, too. */
  readonly isPrefix: boolean;
}

/** `rank`: by popularity. `newest`: by release, newest first, unknown last. `name`: by title. */
export type ItemOrder = "rank" | "newest" | "name";

/** Where an item stands in an order. */
export interface ItemPosition {
  readonly rank: number;
  /** What it is sorted by before its rank: `released`, `sortName`, or an empty text. */
  readonly sortKey: string;
}

/** Items that meet every condition. */
export interface MatchQuery {
  /** At least one. */
  readonly all: readonly Condition[];
  /** Leaves out items that meet every condition of any of these lists. */
  readonly except: readonly (readonly Condition[])[];
  readonly order: ItemOrder;
  /**
   * Orders other than `rank` only sort the first items by rank, up to this many, so that the cost of a search doesn't grow with the
   * catalog.
   */
  readonly sortedItems: number;
  readonly after?: ItemPosition | undefined;
  readonly limit: number;
  /**
   * How many items are returned at most where the store has to find all to know the first, as PostgreSQL does if they are few. For the
   * order `rank`.
   * @default `limit`
   */
  readonly limitOfAll?: number | undefined;
  /**
   * Whether any items do, as to see if there is one: those that come first by rank may take longer to find. For the order `rank`.
   * @default false
   */
  readonly takesAny?: boolean | undefined;
}

/** An item that was found. */
export interface CatalogHit extends ItemPosition {
  readonly json: Uint8Array;
}
