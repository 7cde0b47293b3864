import type { InfiniteData, QueryClient, QueryKey } from "@tanstack/react-query";
import type { Cursor } from "./options.ts";
import type { ApiKey } from "./query-key.ts";

/** What is kept of a list that is read page by page. */
export type Pages<Page> = InfiniteData<Page, Cursor>;

/** A list whose entries stand for ids that can be added and removed, the newest first. */
export interface Membership<Entry, Page> {
  readonly collection: string;
  /** Where it is kept whether an id is in the list. */
  readonly keyOf: (id: string) => ApiKey<boolean>;
  /** The parameter that filters the list by ids. */
  readonly filter: string;
  readonly entries: (page: Page) => readonly Entry[];
  readonly put: (page: Page, entries: Entry[]) => Page;
  readonly id: (entry: Entry) => string | undefined;
  /** The entry of an id, as far as it is known before the server says more. */
  readonly entry: (id: string) => Entry;
  /** The changes that are not done, by id. */
  readonly pending: WeakMap<QueryClient, Map<string, PendingChanges<Page>>>;
}

/** The changes of one id that are not done. */
export interface PendingChanges<Page> {
  count: number;
  /** What was kept before the first of them. */
  readonly has: boolean | undefined;
  readonly lists: ReadonlyMap<QueryKey, Pages<Page> | undefined>;
  /** What the last one that the server did has led to. */
  saved?: boolean;
  tail?: Promise<unknown>;
}

/** Where an entry stands. */
export type Spot<Entry> = readonly [page: number, index: number, entry: Entry];

/** Finds the entry of an id. */
export function findSpot<Entry, Page>(
  { entries, id: idOf }: Membership<Entry, Page>,
  { pages }: Pages<Page>,
  id: string | undefined,
): Spot<Entry> | undefined {
  for (const [number, page] of pages.entries()) {
    const list = entries(page);
    const index = list.findIndex((entry) => idOf(entry) === id);
    const entry = list[index];
    if (entry) return [number, index, entry];
  }
  return undefined;
}

/** The pages with the entry of an id at a spot, and nowhere else; without a spot, nowhere. */
export function placeAt<Entry, Page>(
  { entries, put, id: idOf }: Membership<Entry, Page>,
  { pages, pageParams }: Pages<Page>,
  id: string,
  spot: Spot<Entry> | undefined | false,
): Pages<Page> {
  return {
    pageParams,
    pages: pages.map((page, number) => {
      const list = entries(page).filter((entry) => idOf(entry) !== id);
      if (spot && spot[0] === number) list.splice(spot[1], 0, spot[2]);
      return put(page, list);
    }),
  };
}

/**
 * Pages that were read before, joined to a first page that was read just now: what follows its last entry stays.
 * Where nothing joins them, the first page is all.
 */
export function joinFirst<Entry, Page>(
  plan: Membership<Entry, Page>,
  first: Page,
  data: Pages<Page>,
): Pages<Page> {
  const { entries, put, id: idOf } = plan;
  const head = entries(first);
  // What came to the front has left its old place.
  const ids = new Set(head.map(idOf));
  const spot = findSpot(plan, data, [...ids].at(-1));
  if (!spot) return { pages: [first], pageParams: [undefined] };
  const [at, index] = spot;
  return {
    pages: data.pages.slice(at).map((page, number) => {
      const rest = entries(page).filter((entry, place) => !ids.has(idOf(entry)) && (number || place > index));
      return put(page, number ? rest : [...head, ...rest]);
    }),
    pageParams: [undefined, ...data.pageParams.slice(at + 1)],
  };
}
