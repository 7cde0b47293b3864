/** What a page says of the next one. */
export interface PageInfo {
  readonly hasNextPage?: unknown;
  readonly token?: unknown;
}

/**
 * Reads cursors, and notices when they go round in circles, in constant memory: each is compared with one that is
 * kept, and a newer one is kept after 1, 2, 4, 8… steps.
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
