import { type BatchPlan, chunked } from "./batch.ts";
import type { Core } from "./core.ts";
import { type FiltersPlan, searchValues } from "./filters.ts";
import type { Operation, ParameterValues } from "./operation.ts";
import { type ListOptions, withoutNull } from "./options.ts";
import { fieldOf, isObject } from "./read-answer.ts";
import { callError } from "./transport-error.ts";

/** How a list is read: the operation's `x-pagination`. */
export interface PagePlan {
  readonly operation: Operation;
  /** The parameter that callers give by itself, before the others. */
  readonly key?: string;
  /** The parameter that says where to go on, or a field of the body: `cursor`, `body.cursor`. */
  readonly cursor: string;
  /** The field of a page with its items. */
  readonly items: string;
  /** The field of a page that says whether there are more. */
  readonly pageInfo: string;
  readonly filters?: FiltersPlan;
  readonly details?: DetailsPlan;
}

/** How items that only have an id get their details: the operation's `x-details`. */
export interface DetailsPlan {
  /** Where the id is in an item: `node.id`. */
  readonly id: string;
  /** How details are read by id. */
  readonly batch: BatchPlan;
  /** The field of an item that the detail is put into. */
  readonly field: string;
}

/** The items of a page, without values such as `null`. */
function itemsOf<Item>(plan: PagePlan, page: object): readonly Item[] {
  const items = fieldOf(page, plan.items);
  return Array.isArray(items) ? items.filter(isObject) : [];
}

/** What a page says of the next one. */
export function pageInfoOf(plan: PagePlan, page: object): PageInfo {
  return Object(fieldOf(page, plan.pageInfo));
}

/**
 * The ids in a page. The patterns of ids are partly inferred, so ids that don't match them are remembered: calls may use
 * them from then on.
 */
export function idsIn(core: Core, plan: PagePlan, page: object): string[] {
  const { details } = plan;
  if (!details) return [];
  const patterns = Object.values(details.batch.many.patterns ?? {});
  const ids = itemsOf(plan, page)
    .map((item) => fieldAt(item, details.id))
    .filter(isText);
  for (const id of ids) if (!patterns.every((pattern) => pattern.test(id))) core.http.knownIds.add(id);
  return ids;
}

function isText(id: unknown): id is string {
  return typeof id === "string" && id !== "";
}

/** What a path such as `node.id` leads to. */
export function fieldAt(value: unknown, path: string): unknown {
  return path.split(".").reduce(fieldOf, value);
}

/** Values with one more, which may be a field of another: `body.cursor`. */
export function withValue(values: ParameterValues, way: string, value: unknown): ParameterValues {
  const [name = way, field] = way.split(".");
  return { ...values, [name]: field ? { ...Object(values[name]), [field]: value } : value };
}

/** The method of a list. It takes the key, if the list has one, parameters with `details`, and {@link ListOptions}. */
export function paged<Item extends object, Page extends object>(
  core: Core,
  plan: PagePlan,
): (...given: readonly unknown[]) => PagedList<Item, Page> {
  const { key } = plan;
  return (...given) => {
    const [parameters, options] = key ? given.slice(1) : given;
    return readPages(core, plan, { ...Object(parameters), ...(key && { [key]: given[0] }) }, Object(options));
  };
}

/**
 * A list that comes in pages. A page is read while the details of the one before are.
 *
 * @param given the parameters, and `details: true` to get the details of the items, where the plan has them
 */
function readPages<Item extends object, Page extends object>(
  core: Core,
  plan: PagePlan,
  given: ParameterValues,
  givenOptions: ListOptions,
): PagedList<Item, Page> {
  const options: ListOptions = withoutNull(givenOptions);
  const { operation } = plan;
  const { details, ...others } = given;
  // Without a plan for details, it is a parameter like any other.
  const named = plan.details ? others : given;
  const detailsPlan = details === true ? plan.details : undefined;
  const items = (page: Page) => itemsOf<Item>(plan, page);

  async function complete(page: Page, signal: AbortSignal): Promise<Page> {
    const ids = idsIn(core, plan, page);
    if (!detailsPlan) return page;
    const { id, batch, field } = detailsPlan;
    const details = await chunked(core, batch)(ids, { ...options, signal });
    const found = new Map(details.map((one) => [fieldOf(one, batch.key), one]));
    const completed = items(page).map((item) => ({ ...item, [field]: found.get(fieldAt(item, id)) }));
    return { ...page, [plan.items]: completed };
  }

  async function* pages(wantsMore: (page: Page) => boolean): AsyncGenerator<Page, void, undefined> {
    const values = plan.filters ? searchValues(core, operation, plan.filters, named) : named;
    const controller = new AbortController();
    const { signal } = options;
    const onAbort = () => controller.abort(signal?.reason);
    signal?.addEventListener("abort", onAbort);
    if (signal?.aborted) onAbort();
    const start = fieldAt(values, plan.cursor);
    let context = core.http.context(operation);
    const cursorAfter = cursorReader(start, (problem) => callError(context, "INVALID_ANSWER", problem));

    async function load(previous: Page | undefined): Promise<Page> {
      if (detailsPlan) core.checkScopes(detailsPlan.batch.many);
      const cursor = previous ? cursorAfter(pageInfoOf(plan, previous)) : start;
      const { signal } = controller;
      const answer = await core.answer<Page>(operation, withValue(values, plan.cursor, cursor), {
        ...options,
        signal,
      });
      context = answer.context;
      return answer.value;
    }

    const begin = (previous?: Page) => {
      const bare = load(previous);
      const full = bare.then((page) => complete(page, controller.signal));
      // A page that was read ahead may never be used.
      full.catch(() => {});
      return { bare, full };
    };
    try {
      let current = begin();
      for (;;) {
        const page = await current.bare;
        const hasMore = pageInfoOf(plan, page).hasNextPage === true;
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
  return new LazyList<Item, Page>(items, pages);
}

/** What a page says of the next one. */
export interface PageInfo {
  readonly hasNextPage?: unknown;
  readonly token?: unknown;
}

/**
 * Reads cursors, and detects cycles in constant memory: each cursor is compared with a stored one, which is replaced
 * after 1, 2, 4, 8… steps.
 *
 * @param start the cursor of the first page
 * @param fail makes the error to throw
 * @see https://en.wikipedia.org/wiki/Cycle_detection#Brent's_algorithm
 */
export function cursorReader(start: unknown, fail: (problem: string) => Error): (info: PageInfo) => string {
  let kept = start;
  let steps = 0;
  let length = 1;
  return ({ token }) => {
    if (typeof token !== "string" || token === "")
      throw fail("answered that there is another page, and not where");
    if (token === kept) throw fail(`repeated the cursor ${JSON.stringify(token)}`);
    if (++steps === length) {
      kept = token;
      steps = 0;
      length *= 2;
    }
    return token;
  };
}

/**
 * Reads pages from the start, or from where the caller said.
 *
 * @param wantsMore whether the page after this one may be read before it is asked for
 */
type ReadPages<Page> = (wantsMore: (page: Page) => boolean) => AsyncGenerator<Page, void, undefined>;

/**
 * A list that is read in pages. No request is sent before it is awaited or iterated over:
 *
 * - `await list` gives the first page, and reads no other,
 * - `for await (const item of list)` gives all items, page by page, of which at most two are in memory,
 * - `list.pages()` gives the pages, each with the token of the next one.
 *
 * It is a promise of its first page too, so an `async` function that returns it returns that page.
 */
export interface PagedList<Item, Page> extends Promise<Page>, AsyncIterable<Item> {
  /**
   * The pages. To continue later, keep the `pageInfo.token` of the last one, and pass it to the list as `cursor`, or to a
   * search as `token`.
   */
  pages(): AsyncGenerator<Page, void, undefined>;
  /** The items of all pages. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
  /** The first `count` items. Reads no more pages than they need. */
  take(count: number): AsyncGenerator<Item, void, undefined>;
  /**
   * The first items as an array, at most `max` of them.
   *
   * @param limit `max` is required, because a library may be larger than you want to hold in memory
   */
  toArray(limit: { readonly max: number }): Promise<Item[]>;
}

/** Its type is the interface, because a class with private fields fits no list of another version of this package. */
class LazyList<Item, Page> implements PagedList<Item, Page> {
  readonly [Symbol.toStringTag] = "PagedList";
  readonly #items: (page: Page) => readonly Item[];
  readonly #pages: ReadPages<Page>;
  #first: Promise<Page> | undefined;

  constructor(items: (page: Page) => readonly Item[], pages: ReadPages<Page>) {
    this.#items = items;
    this.#pages = pages;
  }

  then<Value = Page, Other = never>(
    onPage?: ((page: Page) => Value | PromiseLike<Value>) | null,
    onError?: ((error: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<Value | Other> {
    this.#first ??= firstOf(this.#pages);
    return this.#first.then(onPage, onError);
  }

  catch<Other = never>(
    onError?: ((error: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<Page | Other> {
    return this.then(undefined, onError);
  }

  finally(onEnd?: (() => void) | null): Promise<Page> {
    return this.then().finally(onEnd);
  }

  pages(): AsyncGenerator<Page, void, undefined> {
    return this.#pages(() => true);
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.take(Infinity);
  }

  async *take(count: number): AsyncGenerator<Item, void, undefined> {
    if (count <= 0) return;
    let left = count;
    for await (const page of this.#pages((page) => this.#items(page).length < left)) {
      for (const item of this.#items(page)) {
        yield item;
        if (--left <= 0) return;
      }
    }
  }

  async toArray({ max }: { readonly max: number }): Promise<Item[]> {
    const all: Item[] = [];
    for await (const item of this.take(max)) all.push(item);
    return all;
  }
}

async function firstOf<Page>(pages: ReadPages<Page>): Promise<Page> {
  for await (const page of pages(() => false)) return page;
  throw new Error("no page");
}
