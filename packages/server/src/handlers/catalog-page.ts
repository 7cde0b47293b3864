import type { CursorCodec } from "../domain/cursor.ts";
import type { Album } from "../generated/schema.ts";
import { type SearchRequest, search } from "../search/search.ts";
import type { Store } from "../storage/store.ts";
import { jsonBytes, RawJson } from "./handler.ts";

const FIRST_NODE = jsonBytes('{"node":');
const NEXT_NODE = jsonBytes(',{"node":');
const AFTER_NODE = jsonBytes("}");

/** How a page of the catalog is sent. */
export interface PageFormat {
  /** The JSON before and after the collection. */
  readonly before: string;
  readonly after: string;
  /** Makes a node of the JSON of an item. Without it, the whole item is the node. */
  nodeOf?(json: Uint8Array): Uint8Array;
}

/**
 * Finds a page of items, and makes the body of a response: `pageInfo`, `edgeCount` and `edges`. Items are stored as the JSON that they
 * are sent as.
 *
 * @returns what is wrong with the cursor as the second half of "cursor …", if it can't be used
 */
export async function findPage<Body>(
  { store, cursors }: { readonly store: Pick<Store, "catalog">; readonly cursors: CursorCodec },
  request: SearchRequest,
  { before, after, nodeOf = (json) => json }: PageFormat,
): Promise<RawJson<Body> | { readonly problem: string }> {
  const page = await search(store.catalog, cursors, request);
  if ("problem" in page) return page;
  const { hits, nextCursor: token } = page;
  const pageInfo = JSON.stringify({ hasNextPage: token !== undefined, token });
  return new RawJson<Body>(
    jsonBytes(`${before}{"pageInfo":${pageInfo},"edgeCount":${hits.length},"edges":[`),
    ...hits.flatMap(({ json }, at) => [at === 0 ? FIRST_NODE : NEXT_NODE, nodeOf(json), AFTER_NODE]),
    jsonBytes(`]}${after}`),
  );
}

const decoder = new TextDecoder();

/** An item that is stored as JSON, with no other fields but these. */
export function itemWith<Item extends object>(json: Uint8Array, fields: readonly (keyof Item)[]): Item {
  const item: Item = JSON.parse(decoder.decode(json));
  const wanted: readonly PropertyKey[] = fields;
  for (const name of Object.keys(item)) if (!wanted.includes(name)) Reflect.deleteProperty(item, name);
  return item;
}

/** What a list tells of an album: all but its tracks and details. */
export function albumNode(json: Uint8Array): Uint8Array {
  const fields = ["id", "title", "url", "releaseDate", "artists", "images"] as const;
  return jsonBytes(JSON.stringify(itemWith<Album>(json, fields)));
}
