import type { InfiniteData, QueryClient, QueryKey } from "@tanstack/react-query";
import type { Cursor } from "./options.ts";

/** What is kept of a list that is read page by page. */
export type Pages<Page> = InfiniteData<Page, Cursor>;

/** A list whose entries stand for ids that can be added and removed, the newest first. */
export interface Membership<Entry, Page> {
  readonly collection: string;
  /** The parameter that filters the list by ids. */
  readonly filter: string;
  readonly entries: (page: Page) => readonly Entry[] | undefined;
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
  before?: {
    readonly has: boolean | undefined;
    readonly lists: ReadonlyMap<QueryKey, Pages<Page> | undefined>;
  };
  /** What the last one that the server did has led to. */
  saved?: boolean;
  tail?: Promise<unknown>;
}

/** Where an entry stands. */
export type Spot<Entry> = readonly [page: number, index: number, entry: Entry];

/** Finds the entry of an id. */
export function findSpot<Entry, Page>(
  { entries: entriesOf, id: idOf }: Membership<Entry, Page>,
  data: Pages<Page> | undefined,
  id: string | undefined,
): Spot<Entry> | undefined {
  for (const [number, page] of data?.pages.entries() ?? []) {
    const entries = entriesOf(page) ?? [];
    const index = entries.findIndex((entry) => idOf(entry) === id);
    const entry = entries[index];
    if (entry) return [number, index, entry];
  }
  return undefined;
}

/** The pages with the entry of an id at a spot, and nowhere else; without a spot, nowhere. */
export function placeAt<Entry, Page>(
  { entries: entriesOf, put, id: idOf }: Membership<Entry, Page>,
  data: Pages<Page>,
  id: string,
  spot: Spot<Entry> | undefined,
): Pages<Page> {
  const pages = data.pages.map((page, number) => {
    const entries = (entriesOf(page) ?? []).filter((entry) => idOf(entry) !== id);
    if (spot?.[0] === number) entries.splice(spot[1], 0, spot[2]);
    return put(page, entries);
  });
  return { ...data, pages };
}

/**
 * Pages that were read before, joined to a first page that was read just now: what follows its last entry stays.
 * Where nothing joins them, the first page is all.
 */
export function joinFirst<Entry, Page>(
  plan: Membership<Entry, Page>,
  first: Page,
  data: Pages<Page> | undefined,
): Pages<Page> {
  const { entries: entriesOf, put, id: idOf } = plan;
  const head = entriesOf(first) ?? [];
  const last = head.at(-1);
  const spot = last && findSpot(plan, data, idOf(last));
  if (!data || !spot) return { pages: [first], pageParams: [undefined] };
  const [at, index] = spot;
  // What came to the front has left its old place.
  const ids = new Set(head.map(idOf));
  const pages = data.pages.slice(at).map((page, number) => {
    const rest = (entriesOf(page) ?? [])
      .slice(number ? 0 : index + 1)
      .filter((entry) => !ids.has(idOf(entry)));
    return put(page, number ? rest : [...head, ...rest]);
  });
  return { pages, pageParams: [undefined, ...data.pageParams.slice(at + 1)] };
}
