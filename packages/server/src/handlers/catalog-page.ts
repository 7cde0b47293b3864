import { joinWith, joinWithCommas } from "../bytes.ts";
import type { CursorCodec } from "../domain/cursor.ts";
import type { Album } from "../generated/schema.ts";
import { type SearchRequest, search } from "../search/search.ts";
import type { Store } from "../storage/store.ts";
import { jsonBytes, RawJson } from "./handler.ts";

const BETWEEN_NODES = jsonBytes('},{"node":');

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
  const head = `${before}{"pageInfo":${pageInfo},"edgeCount":${hits.length},"edges":[`;
  if (hits.length === 0) return new RawJson<Body>(jsonBytes(`${head}]}${after}`));
  const nodes = hits.map(({ json }) => nodeOf(json));
  return new RawJson<Body>(
    joinWith(BETWEEN_NODES, nodes, { before: `${head}{"node":`, after: `}]}${after}` }),
  );
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c];
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

/**
 * Makes a function that keeps some fields of an item that is stored as JSON, in their order there. It only looks for where fields begin
 * and end: to parse an album with all its tracks takes several times as long.
 */
export function fieldsOf<Item extends object>(
  names: readonly (keyof Item & string)[],
): (json: Uint8Array) => Uint8Array<ArrayBuffer> {
  const wanted = names.map((name) => jsonBytes(`"${name}"`));
  return (json) => {
    const kept: Uint8Array[] = [];
    let field = { start: 1, hasName: false, isWanted: false };
    let depth = 0;
    for (let at = 0; at < json.length; at += 1) {
      const byte = json[at];
      if (byte === QUOTE) {
        if (depth === 1 && !field.hasName) {
          field.hasName = true;
          field.isWanted = wanted.some((name) => name.every((each, index) => json[at + index] === each));
        }
        at = endOfText(json, at);
      } else if (byte === OPEN_BRACE || byte === OPEN_BRACKET) depth += 1;
      else if (byte === CLOSE_BRACE || byte === CLOSE_BRACKET) depth -= 1;
      if ((byte === COMMA && depth === 1) || (byte === CLOSE_BRACE && depth === 0)) {
        if (field.isWanted) kept.push(json.subarray(field.start, at));
        field = { start: at + 1, hasName: false, isWanted: false };
      }
    }
    return joinWithCommas(kept, { before: "{", after: "}" });
  };
}

/** The index of the quote that ends a text. */
function endOfText(json: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at;
}

/** What a list tells of an album: all but its tracks and details. */
export const albumNode: (json: Uint8Array) => Uint8Array = fieldsOf<Album>([
  "id",
  "title",
  "url",
  "releaseDate",
  "artists",
  "images",
]);
