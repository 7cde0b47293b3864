import { editPages, entriesOf, idOf, type ListPlan, type Pages } from "./list-plan.ts";

/**
 * Joins a first page that was read again to the pages that were known. These are kept only if it is certain that nothing is
 * missing in between. If not, the list begins anew with its first page.
 *
 * @param added ids that the server has added, or may have
 * @param removed ids that the server has removed
 */
export function joinPages(
  plan: ListPlan,
  first: object,
  data: Pages,
  added: readonly string[],
  removed: readonly string[],
): Pages {
  const fresh = entriesOf(plan, first);
  const ids = fresh.map((entry) => idOf(plan, entry));
  const isLast = (entry: object) =>
    idOf(plan, entry) === ids.at(-1) && JSON.stringify(entry) === JSON.stringify(fresh.at(-1));
  // Either its last entry was known, and what was behind it still is. Or the page is what was added, no more and no less,
  // and all that was known is behind it.
  const isKnown = data.pages.some((page) => entriesOf(plan, page).some(isLast));
  const isAdded = `${[...ids].sort()}` === `${[...new Set(added)].sort()}`;
  const gone = [...ids, ...removed];
  let isBehind = !isKnown;
  let isLeft = false;
  const joined = editPages(plan, data, fresh, (entry) => {
    const stays = isBehind && !gone.includes(idOf(plan, entry));
    isBehind ||= isLast(entry);
    isLeft ||= stays;
    return stays;
  });
  return isLeft && (isKnown || isAdded) && hasNextPage(plan, first)
    ? joined
    : { pages: [first], pageParams: data.pageParams.slice(0, 1) };
}

/** Whether there are pages behind one. */
export function hasNextPage({ pageInfo }: ListPlan, page: object | undefined): boolean {
  return Object(page)[pageInfo]?.hasNextPage;
}
