import type { InfiniteData } from "@tanstack/react-query";
import type { Cursor } from "./options.ts";

/** A list whose entries have ids that operations add and remove, newest first: what `x-changes-list` says of it. */
export interface ListPlan<Entry = object, Page = object> {
  readonly collection: string;
  /** By method: the changes that it makes with the variables of a mutation. */
  readonly changes: Readonly<Record<string, (variables: never) => readonly Change[]>>;
  /** The parameter that filters the list by ids, if there is one. */
  readonly filter?: string;
  /** The entries of a page. */
  entriesOf(page: Page): readonly Entry[];
  /** The page with other entries, counted if it counts them. */
  pageOf(page: Page, entries: Entry[]): Page;
  /** The id of an entry. */
  idOf(entry: Entry): string | undefined;
  /** The entry of an id, as long as nothing else is known of it. */
  entryOf(id: string): Entry;
}

/** An id, and whether it is in the list after a change. */
export type Change = readonly [id: string, saved: boolean];

/** The cached data of a list that is read page by page. Entries and pages are what the API answered. */
export type Pages = InfiniteData<object, Cursor>;

/**
 * The changes that a method makes with these variables of a list that is read with these parameters, or of an id. A list
 * that is filtered by ids has no others. There are none if the method changes something else.
 */
export function changesOf(
  { changes, filter }: ListPlan,
  method: unknown,
  variables: unknown,
  parameters?: unknown,
): Change[] {
  const shown =
    typeof parameters === "string"
      ? [parameters]
      : (parameters as Readonly<Record<string, string[]>> | undefined)?.[filter ?? ""];
  const made = changes[method as string]?.(variables as never) ?? [];
  return made.filter(([id]) => !shown || shown.includes(id));
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
    pages: pages.map((page, number) =>
      plan.pageOf(page, [...(number ? [] : front), ...plan.entriesOf(page).filter(stays)]),
    ),
  };
}

export function isPages(data: unknown): data is Pages {
  return !!(data as Pages | undefined)?.pages;
}

/** Pages after changes, one after the other: added entries are in front. Or whether an id is in the list. */
export function showChanges<Data>(plan: ListPlan, data: Data, changes: readonly Change[]): Data;
export function showChanges(plan: ListPlan, data: unknown, changes: readonly Change[]): unknown {
  return changes.reduce((shown, [id, saved]) => {
    if (!isPages(shown)) return typeof shown === "boolean" ? saved : shown;
    const isOther = (entry: object) => plan.idOf(entry) !== id;
    const isKnown = !shown.pages.every((page) => plan.entriesOf(page).every(isOther));
    return isKnown === saved ? shown : editPages(plan, shown, saved ? [plan.entryOf(id)] : [], isOther);
  }, data);
}

/**
 * Joins a first page that was read again to the cached pages, if its last entry is known: those behind it are kept.
 * `undefined` if it is not, for then entries may be missing in between.
 */
export function joinPages(plan: ListPlan, first: object, data: Pages): Pages | false {
  const fresh = plan.entriesOf(first);
  const ids = fresh.map((entry) => plan.idOf(entry));
  // An entry that was removed and added again has the same id, and is another one.
  const last = JSON.stringify(fresh.at(-1));
  let isBehind = false;
  const joined = editPages(plan, data, fresh, (entry) => {
    const stays = isBehind && !ids.includes(plan.idOf(entry));
    isBehind ||= JSON.stringify(entry) === last;
    return stays;
  });
  return isBehind && joined;
}
