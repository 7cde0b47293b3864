import type { InfiniteData } from "@tanstack/react-query";
import type { Cursor } from "./options.ts";

/**
 * A list that operations change: what `x-changes-list` and `x-entry-id` say of it. Its entries come newest first, or in the
 * user's order, in which they are added at the end and can be moved.
 */
export interface ListPlan<Entry = object, Page = object> {
  readonly collection: string;
  /** By method: the change that it makes with the variables of a mutation. */
  readonly changes: Readonly<Record<string, (variables: never) => ListChange>>;
  /** The parameter that filters the list by ids, if there is one. */
  readonly filter?: string;
  /** The parameter that says which list it is, if there are several. */
  readonly key?: string;
  /** The entries of a page. */
  entriesOf(page: Page): readonly Entry[];
  /** The page with other entries, counted if it counts them. */
  pageOf(page: Page, entries: Entry[]): Page;
  /** The id by which changes name an entry. `""` for what {@link entryOf} returns in a list in the user's order. */
  idOf(entry: Entry): string | undefined;
  /** The id of what an entry stands for, such as a track, if that is another one. */
  itemOf?(entry: Entry): string | undefined;
  /** The entry of something that is added, as long as nothing else is known of it. */
  entryOf(id: string): Entry;
  /** Whether no page follows, in a list in the user's order. */
  isLast?(page: Page): boolean;
}

/** What a mutation does to a list. */
export interface ListChange {
  /** The value of the parameter {@link ListPlan.key} of the changed list. */
  readonly key?: string | undefined;
  /** What is added, or what is removed or moved: entry ids in a list in the user's order. */
  readonly ids: string | readonly string[] | undefined;
  /** `undefined` if entries move. */
  readonly adds?: boolean | undefined;
  /** Whether ids are added that the list has already. */
  readonly duplicates?: boolean | undefined;
  /** The entry that is directly above the moved ones then, or below them. */
  readonly above?: string | undefined;
  readonly below?: string | undefined;
}

/** A change of one list, or of what is shown of it. */
export interface Change extends ListChange {
  readonly ids: readonly string[];
}

/** The cached data of a list that is read page by page. Entries and pages are what the API answered. */
export type Pages = InfiniteData<object, Cursor>;

/**
 * The change that a method makes with these variables of the list that is read with these parameters, or of an id. There is
 * none if it changes something else. A list that is filtered by ids has no others.
 */
export function changesOf(
  { changes, filter, key }: ListPlan,
  method: unknown,
  variables: unknown,
  parameters?: unknown,
): Change[] {
  const change = changes[method as string]?.(variables as never);
  const given = parameters as Readonly<Record<string, string[]>> | undefined;
  const shown = typeof parameters === "string" ? [parameters] : given?.[filter as string];
  const ids = [change?.ids ?? []].flat().filter((id) => !shown || shown.includes(id));
  return ids[0] && (!given || (given[key as string] as unknown) === change?.key) ? [{ ...change, ids }] : [];
}

/** Pages whose entries are replaced, with others in front of the first one, or at the end in the user's order. */
function editPages(
  plan: ListPlan,
  { pages, pageParams }: Pages,
  replace: (entry: object) => object[],
  added: readonly object[],
): Pages {
  return {
    pageParams,
    pages: pages.map((page, number) =>
      plan.pageOf(page, [
        ...(number || plan.isLast ? [] : added),
        ...plan.entriesOf(page).flatMap(replace),
        ...(plan.isLast && !pages[number + 1] ? added : []),
      ]),
    ),
  };
}

export function isPages(data: unknown): data is Pages {
  return !!(data as Pages | undefined)?.pages;
}

/** The entry of each id, of those that are on pages. */
function entriesIn(plan: ListPlan, { pages }: Pages, ids: readonly string[], idOf = plan.idOf): object[] {
  const entries = pages.flatMap((page) => plan.entriesOf(page));
  return ids.flatMap((id) => entries.find((entry) => idOf(entry) === id) ?? []);
}

/** Whether pages have all entries that a change moves, so that they need not be read. */
export function canMove(plan: ListPlan, data: Pages, { ids, adds }: Change): boolean {
  return adds !== undefined || entriesIn(plan, data, ids).length === ids.length;
}

/** Pages, or whether an id is in the list, after changes, one after the other. */
export function showChanges<Data>(plan: ListPlan, data: Data, changes: readonly Change[]): Data;
export function showChanges(plan: ListPlan, data: unknown, changes: readonly Change[]): unknown {
  return changes.reduce((shown, { ids, adds, duplicates, above, below }) => {
    if (!isPages(shown)) return typeof shown === "boolean" ? adds : shown;
    const has = (id: string) => entriesIn(plan, shown, [id], plan.itemOf)[0];
    const wanted = duplicates ? ids : [...new Set(ids)].filter((id) => !has(id));
    const isWhole = !plan.isLast || plan.isLast(shown.pages.at(-1) ?? {});
    const added = adds && isWhole ? wanted.map((id) => plan.entryOf(id)) : [];
    // In the order of the ids, whatever it was.
    const moved = entriesIn(plan, shown, ids);
    const replace = (entry: object) => {
      const id = plan.idOf(entry) ?? "";
      if (!adds && ids.includes(id)) return [];
      if (id === above) return [entry, ...moved.splice(0)];
      return id === below ? [...moved.splice(0), entry] : [entry];
    };
    return editPages(plan, shown, replace, plan.isLast ? added : added.reverse());
  }, data);
}

/**
 * Joins a page that was read again to the cached pages. If it is the first page, the entries behind its last one are kept,
 * and if it is the last page, in a list in the user's order, those in front of its first one. `false` if that one is not
 * known, for then entries may be missing in between.
 */
export function joinPages(plan: ListPlan, page: object, data: Pages): Pages | false {
  const fresh = plan.entriesOf(page);
  const ids = fresh.map((entry) => plan.idOf(entry));
  const isEnd = !!plan.isLast;
  // An entry that was removed and added again has the same id, and is another one.
  const last = JSON.stringify(fresh.at(-1));
  let isMet = false;
  const pages = [...data.pages];
  if (isEnd) pages.push(plan.pageOf(page, [...plan.entriesOf(pages.pop() ?? {})]));
  const replace = (entry: object) => {
    const id = plan.idOf(entry);
    isMet ||= isEnd ? id === ids[0] : JSON.stringify(entry) === last;
    return isMet !== isEnd && !ids.includes(id) ? [entry] : [];
  };
  const joined = editPages(plan, { ...data, pages }, replace, fresh);
  return isMet && joined;
}
