import { callError } from "./call-context.ts";
import type { Core } from "./core.ts";
import { cursorReader, type PageInfo } from "./cursor-reader.ts";
import { gathered } from "./gathered.ts";
import type { Operation, ParameterValues } from "./operation.ts";
import type { BatchedReadOptions, ListOptions, ReadOptions } from "./options.ts";
import { PagedList } from "./paged-list.ts";
import { fieldOf, isObject } from "./read-answer.ts";
import { withoutNull } from "./without-null.ts";

/** How a list is read: the operation's `x-pagination`. */
export interface PagePlan<Item> {
  readonly operation: Operation;
  /** The parameter that says where to go on, or a field of the body: `cursor`, `body.cursor`. */
  readonly cursor: string;
  /** The field of a page with its items. */
  readonly items: string;
  /** The field of a page that says whether there are more. */
  readonly pageInfo: string;
  readonly details?: DetailsPlan<Item>;
}

/** How items that hold no more than an id are completed. */
export interface DetailsPlan<Item> {
  /** The id in an item. */
  readonly idOf: (item: Item) => string | undefined;
  /** What `read` asks. */
  readonly operation: Operation;
  readonly read: (ids: readonly string[], options: ReadOptions) => Promise<readonly object[]>;
  /** The field of a detail with its id. */
  readonly key: string;
  /** The field of an item that the detail is put into. */
  readonly field: string;
}

/** What a list is asked with. */
export interface ListQuery {
  readonly values: ParameterValues;
  /** Whether items are completed. */
  readonly details: boolean;
}

/** The items of a page. What is none, such as `null`, is left out. */
function itemsOf<Item>(plan: PagePlan<Item>, page: object): readonly Item[] {
  const items = fieldOf(page, plan.items);
  return Array.isArray(items) ? items.filter(isObject) : [];
}

function infoOf(plan: PagePlan<never>, page: object): PageInfo {
  return Object(fieldOf(page, plan.pageInfo));
}

/**
 * The ids in a page. What the specification says of ids is partly inferred, so those that look otherwise are kept: they
 * may be asked for.
 */
function idsIn<Item>(core: Core, plan: PagePlan<Item>, page: object): string[] {
  const { details } = plan;
  if (!details) return [];
  const patterns = Object.values(details.operation.patterns ?? {});
  const ids = itemsOf(plan, page).map(details.idOf).filter(isText);
  for (const id of ids) if (!patterns.every((pattern) => pattern.test(id))) core.http.knownIds.add(id);
  return ids;
}

function isText(id: unknown): id is string {
  return typeof id === "string" && id !== "";
}

/** Values with one more, which may be a field of the body: `body.cursor`. */
function withValue(values: ParameterValues, name: string, value: unknown): ParameterValues {
  const field = /^body\.(.+)/.exec(name)?.[1];
  return field
    ? { ...values, body: { ...Object(values["body"]), [field]: value } }
    : { ...values, [name]: value };
}

/** A list that comes in pages. With `details`, a page is read while the details of the one before are. */
export function paged<Item extends object, Page extends object>(
  core: Core,
  plan: PagePlan<Item>,
  { values, details }: ListQuery,
  givenOptions?: ListOptions | null,
): PagedList<Item, Page> {
  const options: ListOptions = withoutNull(givenOptions);
  const { operation } = plan;
  const detailsPlan = details ? plan.details : undefined;
  const items = (page: Page) => itemsOf(plan, page);

  async function complete(page: Page, signal: AbortSignal): Promise<Page> {
    const ids = idsIn(core, plan, page);
    if (!detailsPlan) return page;
    const { idOf, read, key, field } = detailsPlan;
    const found = new Map((await read(ids, { ...options, signal })).map((one) => [fieldOf(one, key), one]));
    const completed = items(page).map((item) => ({ ...item, [field]: found.get(idOf(item)) }));
    return { ...page, [plan.items]: completed };
  }

  async function* pages(wantsMore: (page: Page) => boolean): AsyncGenerator<Page, void, undefined> {
    const controller = new AbortController();
    const { signal } = options;
    const onAbort = () => controller.abort(signal?.reason);
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) onAbort();
    const start = plan.cursor.split(".").reduce(fieldOf, values);
    let context = core.http.context(operation);
    const cursorAfter = cursorReader(start, (problem) => callError(context, "INVALID_ANSWER", problem));

    async function load(previous: Page | undefined): Promise<Page> {
      if (detailsPlan) core.demand(detailsPlan.operation);
      const cursor = previous ? cursorAfter(infoOf(plan, previous)) : start;
      const { signal } = controller;
      const found = await core.read<Page>(operation, withValue(values, plan.cursor, cursor), {
        ...options,
        signal,
      });
      context = found.context;
      return found.value;
    }

    const begin = (previous?: Page) => {
      const bare = load(previous);
      const full = bare.then((page) => complete(page, controller.signal));
      // Nobody may come for a page that is read ahead.
      full.catch(() => {});
      return { bare, full };
    };
    try {
      let current = begin();
      for (;;) {
        const page = await current.bare;
        const hasMore = infoOf(plan, page).hasNextPage === true;
        const ahead = hasMore && options.prefetch !== false && wantsMore(page) ? begin(page) : undefined;
        yield await current.full;
        if (!hasMore) return;
        current = ahead ?? begin(page);
      }
    } finally {
      signal?.removeEventListener("abort", onAbort);
      controller.abort();
    }
  }
  return new PagedList({ items, pages });
}

/** How a list is asked for the items of some ids. */
export interface FilterPlan {
  /** The parameter with the ids. */
  readonly filter: string;
  /** The parameter that says how many items a page has at the most, or a field of the body. */
  readonly limit: string;
  /** How many ids and items a request may have. */
  readonly maxItems: number;
}

/**
 * Whether a list has an item for an id, which it is filtered by. The calls of one tick share requests. A server that
 * doesn't filter, or gives fewer items a page, changes nothing: pages are read until each id is found, or to the end.
 */
export function presence<Item extends object>(
  core: Core,
  plan: PagePlan<Item>,
  { filter, limit, maxItems }: FilterPlan,
): (id: string, options?: BatchedReadOptions) => Promise<boolean> {
  const { operation } = plan;
  return gathered(core, {
    operation,
    key: filter,
    maxItems,
    async read(ids, options, call) {
      const missing = new Set(ids);
      const cursorAfter = cursorReader(undefined, (problem) =>
        callError(call.context, "INVALID_ANSWER", problem),
      );
      let cursor: string | undefined;
      for (;;) {
        const limited = withValue({ [filter]: ids }, limit, ids.length > 1 ? maxItems : undefined);
        const values = withValue(limited, plan.cursor, cursor);
        const { value } = await core.find<object>({ ...options, operation, values }, call);
        for (const id of idsIn(core, plan, value)) missing.delete(id);
        const info = infoOf(plan, value);
        if (missing.size === 0 || info.hasNextPage !== true) return (id) => !missing.has(id);
        cursor = cursorAfter(info);
      }
    },
  });
}
