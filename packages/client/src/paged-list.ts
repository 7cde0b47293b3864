/** Where a list has its pages from. */
export interface PageSource<Item, Page> {
  /** Begins reading at the start, or where the caller said, each time that it is asked. */
  pages(wantsMore: (page: Page) => boolean): AsyncGenerator<Page, void, undefined>;
  items(page: Page): readonly Item[];
}

/**
 * A list that comes in pages. Nothing is asked for before it is awaited or iterated over:
 *
 * - `await list` gives the first page, and reads no other,
 * - `for await (const item of list)` gives all items, page after page, of which it holds two at the most,
 * - `list.pages()` gives the pages, each of which says where to go on from it.
 *
 * It is a promise of its first page too, so an `async` function that returns it returns that page.
 */
export class PagedList<Item, Page> implements Promise<Page>, AsyncIterable<Item> {
  readonly [Symbol.toStringTag] = "PagedList";
  readonly #source: PageSource<Item, Page>;
  #first: Promise<Page> | undefined;

  constructor(source: PageSource<Item, Page>) {
    this.#source = source;
  }

  then<Value = Page, Other = never>(
    onPage?: ((page: Page) => Value | PromiseLike<Value>) | null,
    onError?: ((error: unknown) => Other | PromiseLike<Other>) | null,
  ): Promise<Value | Other> {
    this.#first ??= firstOf(this.#source);
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

  /** The pages. To go on later, keep the `pageInfo.token` of the last one, and give it to the list as `cursor`. */
  pages(): AsyncGenerator<Page, void, undefined> {
    return this.#source.pages(() => true);
  }

  /** The items of all pages. */
  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.take(Number.POSITIVE_INFINITY);
  }

  /** The first items, from as few pages as have them. */
  async *take(count: number): AsyncGenerator<Item, void, undefined> {
    if (count <= 0) return;
    let left = count;
    const { items } = this.#source;
    for await (const page of this.#source.pages((page) => items(page).length < left)) {
      for (const item of items(page)) {
        yield item;
        if (--left <= 0) return;
      }
    }
  }

  /**
   * The first items as an array.
   *
   * @param limit `max` is how many at the most; a library may be larger than what you want to hold
   */
  async toArray({ max }: { readonly max: number }): Promise<Item[]> {
    const all: Item[] = [];
    for await (const item of this.take(max)) all.push(item);
    return all;
  }
}

async function firstOf<Page>(source: PageSource<unknown, Page>): Promise<Page> {
  for await (const page of source.pages(() => false)) return page;
  throw new Error("no page");
}
