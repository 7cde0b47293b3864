import type { CursorCodec, CursorScope } from "../domain/cursor.ts";
import { chain, type MaybePromise } from "../maybe-promise.ts";
import type { CatalogStore } from "../storage/catalog.ts";
import type { CatalogKind } from "../storage/catalog-items.ts";

/** How to read a page of a list. */
export interface PageRequest<Row> {
  /** Where the page starts, as the caller has sent it. */
  readonly cursor: string | undefined;
  readonly scope: CursorScope;
  /** Up to `limit` rows after a position. */
  read(limit: number, after: string | undefined): MaybePromise<readonly Row[]>;
  /** Where a row stands in the list, as text. */
  positionOf(row: Row): string;
}

/** A page, or what is wrong with the cursor as the second half of "cursor …". */
export type Page<Row> =
  | { readonly rows: readonly Row[]; readonly pageInfo: { hasNextPage: boolean; token?: string } }
  | { readonly problem: string };

export function readPage<Row>(cursors: CursorCodec, request: PageRequest<Row>): MaybePromise<Page<Row>> {
  const { cursor, scope } = request;
  if (cursor === undefined) return pageAfter(cursors, request, undefined);
  return chain(cursors.open(cursor, scope), (opened) =>
    "problem" in opened ? opened : pageAfter(cursors, request, opened.position),
  );
}

function pageAfter<Row>(
  cursors: CursorCodec,
  { scope, read, positionOf }: PageRequest<Row>,
  position: string | undefined,
): MaybePromise<Page<Row>> {
  const { limit } = scope;
  // One more than requested shows whether there is a next page.
  return chain(read(limit + 1, position), (rows) => {
    const last = rows.length > limit ? rows[limit - 1] : undefined;
    if (!last) return { rows, pageInfo: { hasNextPage: false } };
    return chain(cursors.seal(positionOf(last), scope), (token) => ({
      rows: rows.slice(0, limit),
      pageInfo: { hasNextPage: true, token },
    }));
  });
}

const decoder = new TextDecoder();

/** Items of the catalog by their ids. Those that it doesn't have are left out. */
export async function itemsById<Item extends { readonly id: string }>(
  catalog: CatalogStore,
  kind: CatalogKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Item>> {
  const json = await catalog.getMany(kind, [...new Set(ids)], { before: "[", after: "]" });
  const items: Item[] = JSON.parse(decoder.decode(json));
  return new Map(items.map((item) => [item.id, item]));
}
