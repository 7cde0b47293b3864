import type { InfiniteData, QueryClient, QueryKey } from "@tanstack/react-query";
import type { Cursor } from "./options.ts";

/** What is kept of a list that is read page by page. */
export type Pages<Page> = InfiniteData<Page, Cursor>;

/** A list whose entries stand for ids that can be added and removed, the newest first. */
export interface Membership<Entry, Page> {
  readonly collection: string;
  /** The parameter that filters the list by ids. */
  readonly filter: string;
  readonly entriesOf: (page: Page) => readonly Entry[] | undefined;
  readonly withEntries: (page: Page, entries: Entry[]) => Page;
  readonly idOf: (entry: Entry) => string | undefined;
  /** The entry of an id, as far as it is known before the server says more. */
  readonly entryOf: (id: string) => Entry;
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
  { entriesOf, idOf }: Membership<Entry, Page>,
  data: Pages<Page> | undefined,
  id: string | undefined,
): Spot<Entry> | undefined {
  for (const [number, page] of data?.pages.entries() ?? [])
    for (const [index, entry] of entriesOf(page)?.entries() ?? [])
      if (idOf(entry) === id) return [number, index, entry];
  return undefined;
}

/** The pages with the entry of an id at a spot, and nowhere else; without a spot, nowhere. */
export function placeAt<Entry, Page>(
  { entriesOf, withEntries, idOf }: Membership<Entry, Page>,
  data: Pages<Page>,
  id: string,
  spot: Spot<Entry> | undefined,
): Pages<Page> {
  const pages = data.pages.map((page, number) => {
    const entries = (entriesOf(page) ?? []).filter((entry) => idOf(entry) !== id);
    if (spot?.[0] === number) entries.splice(spot[1], 0, spot[2]);
    return withEntries(page, entries);
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
  const { entriesOf, withEntries, idOf } = plan;
  const head = entriesOf(first) ?? [];
  const last = head.at(-1);
  const spot = last && findSpot(plan, data, idOf(last));
  const joint = spot && data?.pages[spot[0]];
  if (!data || !joint) return { pages: [first], pageParams: [undefined] };
  const after = spot[0] + 1;
  const rest = entriesOf(joint)?.slice(spot[1] + 1) ?? [];
  return {
    pages: [withEntries(joint, [...head, ...rest]), ...data.pages.slice(after)],
    pageParams: [undefined, ...data.pageParams.slice(after)],
  };
}
