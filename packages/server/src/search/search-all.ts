import type { CatalogKind } from "../storage/catalog-items.ts";
import type { CatalogStore } from "../storage/catalog.ts";
import { findHits, type SearchHit, type SearchRequest } from "./search.ts";
import { TIERS } from "./tiers.ts";

/** An item of a search for everything. */
export interface MixedHit extends SearchHit {
  readonly kind: CatalogKind;
}

/** What a search for everything finds. */
export interface AllHits {
  /** The best of all kinds. */
  readonly top: readonly MixedHit[];
  readonly artists: readonly SearchHit[];
  readonly albums: readonly SearchHit[];
  readonly tracks: readonly SearchHit[];
}

/** Finds up to `limit` items of each kind, and as many of all kinds together. */
export async function searchAll(
  catalog: CatalogStore,
  { query, ...request }: Pick<SearchRequest, "limit" | "isOver"> & { readonly query: string },
): Promise<AllHits> {
  const find = async (kind: CatalogKind) =>
    (await findHits(catalog, { ...request, kind, filters: [{ query }] })).hits;
  const [artists, albums, tracks] = await Promise.all([find("artists"), find("albums"), find("tracks")]);
  const places = [
    ...withPlaces("artists", artists),
    ...withPlaces("albums", albums),
    ...withPlaces("tracks", tracks),
  ];
  // What matches as well comes in turns, the best of each kind first.
  places.sort((a, b) => a.tier - b.tier || a.place - b.place);
  return { top: places.slice(0, request.limit).map(({ hit }) => hit), artists, albums, tracks };
}

function withPlaces(kind: CatalogKind, hits: readonly SearchHit[]) {
  const first = new Map<string, number>();
  return hits.map((hit, at) => {
    const start = first.get(hit.tier) ?? at;
    first.set(hit.tier, start);
    return { hit: { ...hit, kind }, tier: TIERS.indexOf(hit.tier), place: at - start };
  });
}
