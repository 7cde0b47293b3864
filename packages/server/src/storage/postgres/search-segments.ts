import { type CatalogKind, type ItemTerms, numberOfRank, type TermField } from "../catalog-items.ts";

/** What names of segments and terms of a kind begin with. */
export const KIND_CODES: Readonly<Record<CatalogKind, string>> = { albums: "l", tracks: "t", artists: "r" };

/** What stands for each field in the index. */
export const FIELD_CODES: Readonly<Record<TermField, string>> = {
  title: "t",
  artist: "a",
  album: "b",
  key: "k",
};
const INDEXED_FIELDS = ["key", "title", "artist", "album"] as const;
/** Stands for all fields that have words, in the terms of a segment. */
export const ANYWHERE: string = "w";
/** The fields in which items have words. */
export const WORD_FIELDS: Readonly<Record<CatalogKind, readonly TermField[]>> = {
  albums: ["title", "artist", "album"],
  tracks: ["title", "artist", "album"],
  artists: ["title"],
};

/**
 * What an item is indexed by, separated by spaces: its keys and its words. Terms that begin with the code of the kind find all
 * items that have them in a field. Those that begin with the name of a segment find the items of the segment that have them anywhere: a
 * search goes through many segments, and looks in each but once for a word. Keys of single items need none of these.
 */
export function indexedTerms(kind: CatalogKind, segment: string, terms: ItemTerms): string {
  const code = KIND_CODES[kind];
  const words = new Set(WORD_FIELDS[kind].flatMap((field) => terms[field]));
  return [
    ...INDEXED_FIELDS.flatMap((field) => terms[field].map((term) => `${code}.${FIELD_CODES[field]}${term}`)),
    ...[...words].map((word) => `${segment}.${ANYWHERE}${word}`),
    ...terms.key.filter(isShared).map((key) => `${segment}.${FIELD_CODES.key}${key}`),
  ].join(" ");
}

/** Whether many items may have a key: that of their words or of an artist, not an id or a code. See terms.ts. */
export function isShared(key: string): boolean {
  return key.startsWith("w") || key.startsWith("a");
}

/** Items of one kind with neighbouring ranks. */
export interface Segment {
  readonly kind: CatalogKind;
  /** It reaches to the first rank of the next one. */
  readonly firstRank: number;
  /** What its items' terms begin with, unlike those of other segments. */
  readonly name: string;
  items: number;
}

/**
 * How many items a segment gets: an eighth of those with better ranks, within these bounds. The first ones are small, because a word that
 * many items have is found in these, and all items of a segment that have it are sorted.
 */
const [SMALLEST, LARGEST] = [4_096, 65_536];
const PART_OF_EARLIER = 1 / 8;

/**
 * The segments of an index, in which the terms of each item begin with the name of its segment. So the database finds the items of
 * one segment that have a word without going through all that have it, and a search takes the best segments first: PostgreSQL
 * has no index that finds words and gives the items in the order of their ranks.
 *
 * Each class of ranks has segments of its own. New items have the highest ranks of their classes, so segments are filled one
 * after another. An item whose class has changed goes where its rank belongs, which may make that segment larger.
 */
export class SearchSegments {
  readonly #byKind: Readonly<Record<CatalogKind, Segment[]>>;
  readonly #changed = new Set<Segment>();

  /** @param segments in the order of their first ranks */
  constructor(segments: readonly Segment[]) {
    const ofKind = (kind: CatalogKind) => segments.filter((segment) => segment.kind === kind);
    this.#byKind = { albums: ofKind("albums"), tracks: ofKind("tracks"), artists: ofKind("artists") };
  }

  /** Those that were made or whose number of items has changed. */
  get changed(): readonly Segment[] {
    return [...this.#changed];
  }

  /** The segment of an item that was there before. */
  find(kind: CatalogKind, rank: number): Segment {
    const segments = this.#byKind[kind];
    const found = segments[this.#positionAfter(segments, rank) - 1];
    if (found !== undefined && found.firstRank >= startOfClass(rank)) return found;
    throw new RangeError(`no segment of ${kind} has the rank ${rank}`);
  }

  /**
   * The segment that an item is added to, which is made if it isn't there.
   *
   * @param isNew whether no item of the class has a higher rank
   */
  add(kind: CatalogKind, rank: number, isNew: boolean): Segment {
    const segments = this.#byKind[kind];
    const start = startOfClass(rank);
    const position = this.#positionAfter(segments, rank);
    const last = segments[position - 1];
    const isFirst = last === undefined || last.firstRank < start;
    let segment = last;
    if (isFirst || segment === undefined || (isNew && this.#isFull(segments, position - 1))) {
      segment = { kind, firstRank: isFirst ? start : rank, name: nameOf(kind, segments.length), items: 0 };
      segments.splice(position, 0, segment);
    }
    segment.items += 1;
    this.#changed.add(segment);
    return segment;
  }

  remove(kind: CatalogKind, rank: number): void {
    const segment = this.find(kind, rank);
    segment.items -= 1;
    this.#changed.add(segment);
  }

  #isFull(segments: readonly Segment[], position: number): boolean {
    const items = segments[position]?.items ?? 0;
    if (items < SMALLEST || items >= LARGEST) return items >= LARGEST;
    const earlier = segments.slice(0, position).reduce((sum, segment) => sum + segment.items, 0);
    return items >= earlier * PART_OF_EARLIER;
  }

  /** How many segments begin at this rank or before. */
  #positionAfter(segments: readonly Segment[], rank: number): number {
    let [low, high] = [0, segments.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((segments[middle]?.firstRank ?? 0) <= rank) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** The first rank of the class that a rank is in. */
function startOfClass(rank: number): number {
  return rank - numberOfRank(rank);
}

/** No segment is ever removed, so the count of those before it makes a name that no other has. */
function nameOf(kind: CatalogKind, count: number): string {
  return KIND_CODES[kind] + count;
}
