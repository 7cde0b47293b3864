import type { CursorCodec, CursorScope } from "../domain/cursor.ts";
import type { CatalogHit, CatalogKind, ItemOrder, ItemPosition } from "../storage/catalog-items.ts";
import type { CatalogStore } from "../storage/catalog.ts";
import { alternativesFor, placesToCorrect } from "./spelling.ts";
import {
  type Alternatives,
  conditionsOf,
  parseSearch,
  type SearchFilter,
  type Tier,
  tiersBefore,
  tiersOf,
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
/** With fewer hits, of which none is exact, the tiers `essential` and `similar` are read, too. */
const FEW_HITS = 3;

const ORDERS: Readonly<Record<SearchSort, ItemOrder>> = {
  relevance: "rank",
  popularity: "rank",
  release: "newest",
  name: "name",
};

/**
 * Finds a page of items. Tier after tier is read until the page is full. What is put into the catalog between two pages makes no
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
interface SearchPosition {
  readonly tier: Tier;
  readonly after: ItemPosition;
  /** In the tier `similar`, the places of the words that others stand for. */
  readonly corrected: readonly number[];
}

/** Nobody but this server makes what a cursor holds. */
function parsePosition(json: string): SearchPosition {
  return JSON.parse(json);
}

/** Finds up to `limit` items from a position on. */
export async function findHits(
  catalog: CatalogStore,
  request: SearchRequest,
  start?: SearchPosition,
): Promise<{ readonly hits: readonly SearchHit[]; readonly corrected: readonly number[] }> {
  const { kind, filters, sortBy = "relevance", limit } = request;
  const parsed = parseSearch(kind, filters);
  if (!parsed) return { hits: [], corrected: [] };
  const tiers = tiersOf(parsed, sortBy === "relevance");
  const hits: SearchHit[] = [];

  const read = async (tier: Tier, alternatives?: Alternatives): Promise<number> => {
    const found = await catalog.match(kind, {
      all: conditionsOf(parsed, tier, alternatives),
      except: tiersBefore(tier, tiers).map((before) => conditionsOf(parsed, before)),
      order: ORDERS[sortBy],
      sortedItems: SORTED_ITEMS,
      after: start?.tier === tier ? start.after : undefined,
      limit: limit - hits.length,
    });
    for (const hit of found) hits.push({ ...hit, tier });
    return found.length;
  };

  const readSimilar = async (): Promise<readonly number[]> => {
    const attempts =
      start?.tier === "similar" ? [start.corrected] : await placesToCorrect(catalog, kind, parsed);
    for (const places of attempts) {
      const found = await read("similar", await alternativesFor(catalog, parsed, places));
      if (found > 0) return places;
    }
    return [];
  };

  for (const tier of tiers.slice(start ? tiers.indexOf(start.tier) : 0)) {
    if (hits.length === limit) break;
    const isFallback = tier === "essential" || tier === "similar";
    if (isFallback && tier !== start?.tier) {
      // Only the first page can tell. If it reads these tiers it ends in them, so later pages start in them or don't need them.
      const isEnough = hits.length >= Math.min(FEW_HITS, limit - 1) || hits[0]?.tier === "exact";
      if (start || isEnough) break;
    }
    if (tier === "similar") return { hits, corrected: await readSimilar() };
    await read(tier);
  }
  return { hits, corrected: [] };
}
