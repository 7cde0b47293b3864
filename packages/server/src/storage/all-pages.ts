import type { MaybePromise } from "../maybe-promise.ts";

const PAGE = 500;

/**
 * All of a list, read page by page.
 *
 * @param list as the methods of a store: up to `limit`, those after `after` if given
 */
export async function* allPages<T>(
  list: (limit: number, after?: T) => MaybePromise<readonly T[]>,
): AsyncGenerator<T> {
  let after: T | undefined;
  for (;;) {
    const page = await (after === undefined ? list(PAGE) : list(PAGE, after));
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1);
  }
}
