import type { InfiniteData } from "@tanstack/react-query";
import type { Cursor } from "./options.ts";

/** A list whose entries stand for ids that operations add and remove, the newest first, as the specification says. */
export interface ListPlan {
  readonly collection: string;
  /** The methods that change the list, and whether an id is in it afterwards. */
  readonly changes: Readonly<Record<string, boolean>>;
  /** The parameter that filters the list by ids. */
  readonly filter: string;
  /** The field of a page that says whether there are more. */
  readonly pageInfo: string;
  /** The field of a page with its entries, and the one that counts them. */
  readonly items: string;
  readonly count: string;
  /** The field of an entry that has the id, and the field of that one. */
  readonly reference: string;
  readonly key: string;
}

/** An id, and whether it is in the list after a change. */
export type Change = readonly [id: string, saved: boolean];

/** What is kept of a list that is read page by page. Entries and pages are what the API answered. */
export type Pages = InfiniteData<object, Cursor>;

/** The entries of a page. */
export function entriesOf({ items }: ListPlan, page: object): readonly object[] {
  return Object(page)[items] ?? [];
}

/** The id that an entry stands for. */
export function idOf({ reference, key }: ListPlan, entry: object): string {
  return Object(entry)[reference]?.[key];
}

/** Pages with the entries that stay, and with others in front. */
export function editPages(
  plan: ListPlan,
  { pages, pageParams }: Pages,
  front: readonly object[],
  stays: (entry: object) => boolean,
): Pages {
  return {
    pageParams,
    pages: pages.map((page, number) => {
      const entries = [...(number ? [] : front), ...entriesOf(plan, page).filter(stays)];
      return { ...page, [plan.items]: entries, [plan.count]: entries.length };
    }),
  };
}

/** Pages with changes shown over them: without what is removed, and with what is added in front. */
export function showChanges(plan: ListPlan, data: Pages, changes: readonly Change[]): Pages {
  // Of several changes of an id, the last one counts.
  const wanted = new Map(changes);
  const known = new Set(
    data.pages.flatMap((page) => entriesOf(plan, page)).map((entry) => idOf(plan, entry)),
  );
  const added = [...wanted]
    .filter(([id, saved]) => saved && !known.has(id))
    .map(([id]) => ({ [plan.reference]: { [plan.key]: id } }));
  return editPages(plan, data, added.reverse(), (entry) => wanted.get(idOf(plan, entry)) !== false);
}
