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
export type Pages<Page = unknown> = InfiniteData<Page, Cursor>;

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
  const ids: readonly string[] | undefined =
    typeof parameters === "string" ? [parameters] : Object(parameters)[filter];
  return ([id]) => ids?.includes(id) ?? true;
}

/** The entries of a page. */
function entriesOf({ items }: ListPlan, page: unknown): readonly object[] {
  return Object(page)[items] ?? [];
}

/** The id of an entry. */
function idOf({ id }: ListPlan, entry: object): unknown {
  return id.reduce(fieldOf, entry);
}

/** Pages with the entries that stay, and with others in front. */
function editPages<Page>(
  plan: ListPlan,
  { pages, pageParams }: Pages<Page>,
  front: readonly object[],
  stays: (entry: object) => boolean,
): Pages<Page> {
  return {
    pageParams,
    pages: pages.map((page, number) => {
      const entries = [...(number ? [] : front), ...entriesOf(plan, page).filter(stays)];
      const count = plan.count && { [plan.count]: entries.length };
      return { ...page, [plan.items]: entries, ...count };
    }),
  };
}

function isPages(data: unknown): data is Pages {
  return Object(data).pages;
}

/** Pages without removed entries, and with added ones in front. Or whether an id is in the list, after changes of it. */
export function showChanges<Data>(plan: ListPlan, data: Data, changes: readonly Change[]): Data;
export function showChanges(plan: ListPlan, data: unknown, changes: readonly Change[]): unknown {
  if (typeof data === "boolean") return changes.at(-1)?.[1] ?? data;
  if (!isPages(data)) return data;
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

/**
 * Joins a first page that was read again to the cached pages, if its last entry is known: those behind it are kept.
 * `undefined` if it is not, for then entries may be missing in between.
 */
export function joinPages<Page>(plan: ListPlan, first: Page, data: Pages<Page>): Pages<Page> | undefined {
  const fresh = entriesOf(plan, first);
  const ids = fresh.map((entry) => idOf(plan, entry));
  // An entry that was removed and added again has the same id, and is another one.
  const last = JSON.stringify(fresh.at(-1));
  let isBehind = false;
  const joined = editPages(plan, data, fresh, (entry) => {
    const stays = isBehind && !ids.includes(idOf(plan, entry));
    isBehind ||= JSON.stringify(entry) === last;
    return stays;
  });
  return isBehind ? joined : undefined;
}
