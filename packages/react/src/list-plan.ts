import type { InfiniteData } from "@tanstack/react-query";
import type { Cursor } from "./options.ts";

/** A list whose entries have ids that operations add and remove, newest first: what `x-changes-list` says of it. */
export interface ListPlan {
  readonly collection: string;
  /** The methods that change the list. */
  readonly changes: Readonly<Record<string, ListChange>>;
  /** The parameter that filters the list by ids. */
  readonly filter: string;
  /** The field of a page that says whether there are more. */
  readonly pageInfo: string;
  /** The field of a page with its entries, and the one that counts them, if there is one. */
  readonly items: string;
  readonly count?: string | undefined;
  /** Where the id is in an entry, such as `["node", "id"]`. */
  readonly id: readonly string[];
}

/** How a method changes a list. */
export interface ListChange {
  readonly adds: boolean;
  /** Where the id or the list of ids is in the variables of the mutation. Empty where they are the id itself. */
  readonly id: readonly string[];
}

/** An id, and whether it is in the list after a change. */
export type Change = readonly [id: string, saved: boolean];

/** The cached data of a list that is read page by page. Entries and pages are what the API answered. */
export type Pages = InfiniteData<object, Cursor>;

/** The field of a value; `undefined` where it has none. */
const fieldOf = (value: unknown, name: string): unknown => Object(value)[name];

/** The changes that a method makes with these variables; none if it changes something else. */
export function changesOf({ changes }: ListPlan, method: unknown, variables: unknown): Change[] {
  const change = changes[String(method)];
  if (!change) return [];
  return [change.id.reduce(fieldOf, variables)].flat().map((id) => [String(id), change.adds]);
}

/** Whether a list that is read with these parameters can have the id of a change. One that is filtered by ids has no others. */
export function concerns({ filter }: ListPlan, parameters: unknown): (change: Change) => boolean {
  const ids: readonly string[] | undefined = Object(parameters)[filter];
  return ([id]) => ids?.includes(id) ?? true;
}

/** The entries of a page. */
function entriesOf({ items }: ListPlan, page: object): readonly object[] {
  return Object(page)[items] ?? [];
}

/** The id of an entry. */
function idOf({ id }: ListPlan, entry: object): unknown {
  return id.reduce(fieldOf, entry);
}

/** Whether there are pages behind one. */
export function hasNextPage({ pageInfo }: ListPlan, page: object | undefined): boolean {
  return Object(page)[pageInfo]?.hasNextPage;
}

/** Pages with the entries that stay, and with others in front. */
function editPages(
  plan: ListPlan,
  { pages, pageParams }: Pages,
  front: readonly object[],
  stays: (entry: object) => boolean,
): Pages {
  return {
    pageParams,
    pages: pages.map((page, number) => {
      const entries = [...(number ? [] : front), ...entriesOf(plan, page).filter(stays)];
      const count = plan.count && { [plan.count]: entries.length };
      return { ...page, [plan.items]: entries, ...count };
    }),
  };
}

/** Pages with changes shown over them: without removed entries, and with added ones in front. */
export function showChanges(plan: ListPlan, data: Pages, changes: readonly Change[]): Pages {
  // Of several changes of an id, the last one counts.
  const wanted = new Map<unknown, boolean>(changes);
  const known = new Set(
    data.pages.flatMap((page) => entriesOf(plan, page)).map((entry) => idOf(plan, entry)),
  );
  const added = [...wanted]
    .filter(([id, saved]) => saved && !known.has(id))
    .map(([id]) => plan.id.reduceRight<unknown>((value, name) => ({ [name]: value }), id) as object);
  return editPages(plan, data, added.reverse(), (entry) => wanted.get(idOf(plan, entry)) !== false);
}

/** What happened to a list since its pages were read. */
export interface ListHistory {
  /** Ids that the server has added, or may have. */
  readonly added: readonly string[];
  /** Ids that the server has removed. */
  readonly removed: readonly string[];
  /** Those that it may have added again since. */
  readonly addedAgain: readonly string[];
}

/**
 * Joins a first page that was read again to the cached pages. These are only kept if it is certain that no entry is
 * missing in between, or in the wrong place. Otherwise the list begins anew with its first page.
 */
export function joinPages(
  plan: ListPlan,
  first: object,
  data: Pages,
  { added, removed, addedAgain }: ListHistory,
): Pages {
  const fresh = entriesOf(plan, first);
  const ids = fresh.map((entry) => idOf(plan, entry));
  const isLast = (entry: object) =>
    idOf(plan, entry) === ids.at(-1) && JSON.stringify(entry) === JSON.stringify(fresh.at(-1));
  // Either the last entry of the page was known, and all behind it still is. Or the page has the added entries, no more
  // and no less, and all that was known is behind it.
  const isKnown = data.pages.some((page) => entriesOf(plan, page).some(isLast));
  const isAdded = `${[...ids].sort()}` === `${[...new Set(added)].sort()}`;
  const gone: unknown[] = [...ids, ...removed];
  let isBehind = !isKnown;
  let isLeft = false;
  const joined = editPages(plan, data, fresh, (entry) => {
    const stays = isBehind && !gone.includes(idOf(plan, entry));
    isBehind ||= isLast(entry);
    isLeft ||= stays;
    return stays;
  });
  // The cached entry of an id that was added again may be the old one, or the new one.
  const isCertain = addedAgain.every((id) => ids.includes(id));
  return isLeft && isCertain && (isKnown || isAdded) && hasNextPage(plan, first)
    ? joined
    : { pages: [first], pageParams: data.pageParams.slice(0, 1) };
}
