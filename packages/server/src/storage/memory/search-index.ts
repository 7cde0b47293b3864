import type {
  Condition,
  ItemOrder,
  ItemPosition,
  ItemTerms,
  MatchQuery,
  SearchableItem,
  TermField,
} from "../catalog-items.ts";
import { isVocabularyWord, trigramsOf } from "../terms.ts";
import { allowedErrors } from "../typing-errors.ts";
import { compareText, firstWhereNot } from "./oldest-first.ts";

/** An item that was found. */
export interface IndexHit extends ItemPosition {
  readonly id: string;
}

interface IndexedItem {
  readonly id: string;
  readonly item: SearchableItem;
}

/** The ranks of items that have a term, in ascending order. */
type Ranks = number[];

/**
 * An inverted index of the items of one kind. A search steps through the ranks of its terms from match to match, so its cost grows
 * with what it returns and not with what a common word has.
 */
export class SearchIndex {
  readonly #items = new Map<number, IndexedItem>();
  readonly #ranks = new Map<string, Ranks>();
  /** In order, to find those that begin with a text; `undefined` after one was added. */
  #sortedKeys: readonly string[] | undefined;

  /** Adds an item with a rank that no other has. */
  add(rank: number, id: string, item: SearchableItem): void {
    this.#items.set(rank, { id, item });
    for (const key of keysOf(item.terms)) {
      const ranks = this.#ranks.get(key);
      if (ranks) ranks.splice(firstFrom(ranks, rank), 0, rank);
      else {
        this.#ranks.set(key, [rank]);
        this.#sortedKeys = undefined;
      }
    }
  }

  /** Removes an item, if there is one with this rank. */
  remove(rank: number): void {
    const removed = this.#items.get(rank);
    if (!removed) return;
    this.#items.delete(rank);
    // A term without items stays: it costs little, and most come again when an album is replaced.
    for (const key of keysOf(removed.item.terms)) {
      const ranks = this.#ranks.get(key) ?? [];
      ranks.splice(firstFrom(ranks, rank), 1);
    }
  }

  match({ all, except, order, sortedItems, after, limit }: MatchQuery): readonly IndexHit[] {
    const conditions = all.map((condition) => this.#ranksOf(condition));
    const exceptions = except.map((list) => list.map((condition) => this.#ranksOf(condition)));
    const isExcepted = (rank: number) =>
      exceptions.some((list) => list.every((lists) => firstInAny(lists, rank) === rank));
    const isByRank = order === "rank";
    const hits: IndexHit[] = [];
    let rank = firstInAll(conditions, isByRank && after ? after.rank + 1 : 0);
    while (rank < Infinity && hits.length < (isByRank ? limit : sortedItems)) {
      const found = this.#items.get(rank);
      if (found && !isExcepted(rank))
        hits.push({ id: found.id, rank, sortKey: sortKeyOf(found.item, order) });
      rank = firstInAll(conditions, rank + 1);
    }
    if (isByRank) return hits;
    const compare = order === "newest" ? compareNewest : compareName;
    hits.sort(compare);
    const start = after ? firstWhereNot(hits, (hit) => compare(hit, after) <= 0) : 0;
    return hits.slice(start, start + limit);
  }

  #ranksOf({ fields, terms, isPrefix }: Condition): readonly Ranks[] {
    const keys = fields.flatMap((field) =>
      terms.flatMap((term, at) => {
        const key = keyOf(field, term);
        return isPrefix && at === 0 ? this.#keysWith(key) : [key];
      }),
    );
    return keys.flatMap((key) => {
      const ranks = this.#ranks.get(key);
      return ranks ? [ranks] : [];
    });
  }

  #keysWith(prefix: string): readonly string[] {
    this.#sortedKeys ??= [...this.#ranks.keys()].sort();
    const keys = this.#sortedKeys;
    const start = firstWhereNot(keys, (key) => key < prefix);
    let end = start;
    while (keys[end]?.startsWith(prefix)) end += 1;
    return keys.slice(start, end);
  }
}

/** The words of a catalog, found by the groups of three letters that they share with another word. */
export class Vocabulary {
  readonly #words = new Set<string>();
  readonly #byTrigram = new Map<string, string[]>();
  /** Words whose trigrams are read when they are first needed, so that importing costs nothing. */
  #added: string[] = [];

  add(terms: readonly string[]): void {
    for (const term of terms) {
      if (this.#words.has(term) || !isVocabularyWord(term)) continue;
      this.#words.add(term);
      this.#added.push(term);
    }
  }

  similarWords(word: string, limit: number): readonly string[] {
    for (const added of this.#added) {
      for (const trigram of trigramsOf(added)) {
        const words = this.#byTrigram.get(trigram);
        if (words) words.push(added);
        else this.#byTrigram.set(trigram, [added]);
      }
    }
    this.#added = [];
    const shared = new Map<string, number>();
    const wanted = trigramsOf(word);
    const [errors, length] = [allowedErrors(word), lengthOf(word)];
    for (const trigram of wanted) {
      for (const other of this.#byTrigram.get(trigram) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared]
      .filter(
        ([other, count]) =>
          Math.abs(lengthOf(other) - length) <= errors && isSimilar(count, wanted.size, other),
      )
      .sort(([a, ofA], [b, ofB]) => ofB - ofA || lengthOf(a) - lengthOf(b) || compareText(a, b))
      .slice(0, limit)
      .map(([other]) => other);
  }
}

/** In code points. */
function lengthOf(word: string): number {
  return [...word].length;
}

/** Whether two words share at least a fifth of the trigrams that one of them or both have. */
function isSimilar(shared: number, wanted: number, other: string): boolean {
  return shared * 6 >= wanted + trigramsOf(other).size;
}

function keysOf(terms: ItemTerms): readonly string[] {
  return (["title", "artist", "album", "key"] as const).flatMap((field) =>
    terms[field].map((term) => keyOf(field, term)),
  );
}

function keyOf(field: TermField, term: string): string {
  return `${field}:${term}`;
}

/** The first rank from this one on that every condition has, or infinity. */
function firstInAll(conditions: readonly (readonly Ranks[])[], from: number): number {
  let rank = from;
  for (;;) {
    let next = rank;
    for (const lists of conditions) next = firstInAny(lists, next);
    if (next === rank || next === Infinity) return next;
    rank = next;
  }
}

/** The first rank from this one on that one of the lists has, or infinity. */
function firstInAny(lists: readonly Ranks[], from: number): number {
  let first = Infinity;
  for (const ranks of lists) first = Math.min(first, ranks[firstFrom(ranks, from)] ?? Infinity);
  return first;
}

/** The index of the first rank that is not before this one. */
function firstFrom(ranks: Ranks, from: number): number {
  return firstWhereNot(ranks, (rank) => rank < from);
}

function sortKeyOf(item: SearchableItem, order: ItemOrder): string {
  if (order === "rank") return "";
  return order === "newest" ? item.released : item.sortName;
}

function compareName(a: ItemPosition, b: ItemPosition): number {
  return compareText(a.sortKey, b.sortKey) || a.rank - b.rank;
}

/** Unknown dates are empty, and so they come last. */
function compareNewest(a: ItemPosition, b: ItemPosition): number {
  return compareText(b.sortKey, a.sortKey) || a.rank - b.rank;
}
