import type { CursorCodec, CursorScope } from "../domain/cursor.ts";
import type {
  CatalogHit,
  CatalogKind,
  Condition,
  ItemOrder,
  ItemPosition,
} from "../storage/catalog-items.ts";
import type { CatalogStore } from "../storage/catalog.ts";
import { alternativesFor, placesToCorrect, type SearchedCatalog } from "./spelling.ts";
import {
  type Alternatives,
  conditionsOf,
  narrowed,
  conditionOfItems,
  parseSearch,
  type SearchFilter,
  type Tier,
  tiersBefore,
  tiersOf,
  wordsOf,
} from "./tiers.ts";

/** A value of `sortBy`. `popularity` is the order of `relevance` without regard to how well an item matches. */
export type SearchSort = "relevance" | "popularity" | "release" | "name";

/** A search for items of one kind. */
export interface SearchRequest {
  readonly kind: CatalogKind;
  /** All of them have to hold. */
  readonly filters: readonly SearchFilter[];
  /** @default "relevance" */
  readonly sortBy?: SearchSort | undefined;
  /** 1 to 100. */
  readonly limit: number;
  readonly cursor?: string | undefined;
  /** Whether nobody waits for the hits any more. Then no more are looked for. */
  readonly isOver?: (() => boolean) | undefined;
}

/** An item that was found, and how well it matches. */
export interface SearchHit extends CatalogHit {
  readonly tier: Tier;
}

/** A page of hits, with the cursor of the next one if there is one. */
export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly nextCursor?: string | undefined;
}

/** Orders other than by rank sort this many items. */
const SORTED_ITEMS = 1_000;

const ORDERS: Readonly<Record<SearchSort, ItemOrder>> = {
  relevance: "rank",
  popularity: "rank",
  release: "newest",
  name: "name",
};

/**
 * Finds a page of items. Tier after tier is read until the page is full, `essential` and `similar` only if the others have
 * nothing. What is put into the catalog between two pages makes no
 * other item come twice, and hides none.
 *
 * @returns what is wrong with the cursor as the second half of "cursor …", if it can't be used
 */
export async function search(
  catalog: CatalogStore,
  cursors: CursorCodec,
  request: SearchRequest,
): Promise<SearchPage | { readonly problem: string }> {
  const scope = scopeOf(request);
  const opened = request.cursor === undefined ? undefined : await cursors.open(request.cursor, scope);
  if (opened && "problem" in opened) return opened;
  const { limit } = request;
  // One more than requested shows whether there is a next page.
  const start = opened && parsePosition(opened.position);
  const found = await findHits(catalog, { ...request, limit: limit + 1 }, start);
  const hits = found.hits.slice(0, limit);
  const last = hits.at(-1);
  if (!last || found.hits.length <= limit) return { hits };
  const { tier, rank, sortKey } = last;
  const position = { tier, after: { rank, sortKey }, corrected: found.corrected };
  return { hits, nextCursor: await cursors.seal(JSON.stringify(position), scope) };
}

function scopeOf({ kind, filters, sortBy = "relevance", limit }: SearchRequest): CursorScope {
  const list = ["search", kind, sortBy, ...filters.flatMap(({ field = "", query }) => [field, query])];
  return { limit, list, others: "another search" };
}

/** Where a page starts: after an item of a tier. */
export interface SearchPosition {
  readonly tier: Tier;
  readonly after: ItemPosition;
  /** In the tier `similar`, the places of the words that others stand for. */
  readonly corrected: readonly number[];
}

/** Nobody but this server makes what a cursor holds. */
function parsePosition(json: string): SearchPosition {
  return JSON.parse(json);
}

/**
 * The tier that is read before another, because all items of that are in it, by the number of words. One word that many items have fills a
 * page with titles. Most items that have three words have them whole, and there are few.
 */
function widerTier(tier: Tier, words: number): Tier | undefined {
  if (words > 1 && tier === "title") return "any";
  if (words > 1 && tier === "titlePrefix") return "anyPrefix";
  return words > 2 && tier === "any" ? "anyPrefix" : undefined;
}

/** How many times `limit` are read of a tier, where the store has found them anyway, to find those of narrower tiers among them. */
const WIDER = 4;

/** What a tier is asked for besides. */
interface Narrower {
  readonly alternatives?: Alternatives | undefined;
  readonly among?: Condition | undefined;
  readonly after?: ItemPosition | undefined;
  readonly most?: number | undefined;
}

/** The first items of a tier. */
interface FirstItems {
  readonly items: readonly CatalogHit[];
  /** Whether it has no others. */
  readonly areAll: boolean;
}

/** What a search finds. */
export interface FoundHits {
  readonly hits: readonly SearchHit[];
  /** See {@link SearchPosition.corrected}. */
  readonly corrected: readonly number[];
}

/** A catalog that may be searched elsewhere than on this thread. */
export interface HitFinder extends SearchedCatalog {
  /** Does what {@link findHits} does, or nothing now. */
  findHits?(request: SearchRequest, start?: SearchPosition): Promise<FoundHits> | undefined;
}

/** Finds up to `limit` items from a position on. */
export async function findHits(
  store: HitFinder,
  request: SearchRequest,
  start?: SearchPosition,
): Promise<FoundHits> {
  const elsewhere = store.findHits?.(request, start);
  if (elsewhere) return elsewhere;
  const { kind, filters, sortBy = "relevance", limit, isOver } = request;
  const catalog = isOver ? untilOver(store, isOver) : store;
  const parsed = parseSearch(kind, filters);
  if (!parsed) return { hits: [], corrected: [] };
  const tiers = tiersOf(parsed, sortBy === "relevance");
  const order = ORDERS[sortBy];
  const hits: SearchHit[] = [];
  const ranks = new Set<number>();
  // A first page knows all items of the tiers before. To leave them out here costs less than to let the store do it.
  const isFirst = start === undefined && order === "rank";
  const words = wordsOf(parsed).length;
  const read = new Map<Tier, FirstItems>();

  const widerOf = (tier: Tier) => (isFirst && kind !== "artists" ? widerTier(tier, words) : undefined);
  const match = (tier: Tier, { alternatives, among, after, most }: Narrower = {}) =>
    catalog.match(kind, {
      all: [...conditionsOf(parsed, tier, alternatives), ...(among ? [among] : [])],
      except: isFirst ? [] : tiersBefore(tier, tiers).map((before) => conditionsOf(parsed, before)),
      order,
      sortedItems: SORTED_ITEMS,
      after: start?.tier === tier ? start.after : after,
      limit: most ?? (isFirst ? limit : limit - hits.length),
      limitOfAll: tiers.some((other) => widerOf(other) === tier) ? WIDER * limit : undefined,
    });
  /** The items of a tier, on a first page at least `limit` of them if there are so many. */
  const itemsOf = async (tier: Tier): Promise<FirstItems> => {
    const known = read.get(tier) ?? (await itemsInWider(tier));
    const first = known ?? firstItems(await match(tier), limit);
    read.set(tier, first);
    return first;
  };
  /**
   * Asks the store for as little as the wider tier leaves open, which takes a large catalog a small part of the time: whether those that
   * don't tell are in the tier, and what comes after them.
   */
  const itemsInWider = async (tier: Tier): Promise<FirstItems | undefined> => {
    const wider = widerOf(tier);
    if (wider === undefined || !tiers.includes(wider)) return undefined;
    const { items, areAll } = await itemsOf(wider);
    const { told, untold } = narrowed(items, conditionsOf(parsed, wider), conditionsOf(parsed, tier));
    const among = conditionOfItems(untold);
    if (among === undefined) return undefined;
    const asked = untold.length > 0 ? await match(tier, { among, most: untold.length }) : [];
    const known = [...told, ...asked].sort((a, b) => a.rank - b.rank);
    const last = items.at(-1);
    if (areAll || known.length >= limit || last === undefined) return { items: known, areAll };
    const most = limit - known.length;
    const others = await match(tier, { after: { rank: last.rank, sortKey: "" }, most });
    const { areAll: areAllOthers } = firstItems(others, most);
    return { items: [...known, ...others], areAll: areAllOthers };
  };
  const add = (tier: Tier, found: readonly CatalogHit[]) => {
    for (const hit of found) {
      if (hits.length === limit || ranks.has(hit.rank)) continue;
      ranks.add(hit.rank);
      hits.push({ ...hit, tier });
    }
  };

  for (const tier of tiers.slice(start ? tiers.indexOf(start.tier) : 0)) {
    const isFallback = tier === "essential" || tier === "similar";
    if (hits.length === limit || (isFallback && tier !== start?.tier && (start || hits.length > 0))) break;
    if (tier === "similar") {
      const attempts = start ? [start.corrected] : await placesToCorrect(catalog, kind, parsed);
      const known = new Map<number, readonly string[]>();
      for (const corrected of attempts) {
        add(
          tier,
          await match(tier, { alternatives: await alternativesFor(catalog, parsed, corrected, known) }),
        );
        if (hits.length > 0) return { hits, corrected };
      }
      break;
    }
    add(tier, (await itemsOf(tier)).items);
  }
  return { hits, corrected: [] };
}

/** More than `limit` are all, unless there are as many as were asked for. */
function firstItems(items: readonly CatalogHit[], limit: number): FirstItems {
  const { length } = items;
  return { items, areAll: length < limit || (length > limit && length < WIDER * limit) };
}

/** Finds nothing any more once nobody waits for it. A search may take dozens of statements, and other requests would wait for those. */
function untilOver(catalog: SearchedCatalog, isOver: () => boolean): SearchedCatalog {
  return {
    match: (kind, query) => (isOver() ? [] : catalog.match(kind, query)),
    similarWords: (word, limit) => (isOver() ? [] : catalog.similarWords(word, limit)),
  };
}
