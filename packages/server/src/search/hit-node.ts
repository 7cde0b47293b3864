import type { Album, Artist, Track } from "../generated/schema.ts";
import type { CatalogKind } from "../storage/catalog-items.ts";

interface Nodes {
  readonly tracks: Track;
  readonly albums: Album;
  readonly artists: Artist;
}

/** What a hit says of an item. Full objects are read by their ids. */
const NODE_FIELDS: Readonly<Record<CatalogKind, readonly string[]>> = {
  tracks: ["id", "title", "url", "duration", "artists", "album"],
  albums: ["id", "title", "url", "duration", "artists"],
  artists: ["id", "name", "url"],
};

const decoder = new TextDecoder();

/** The node of an item that was found: the fields that a hit has, as far as the stored item has them. */
export function nodeOf<Kind extends CatalogKind>(kind: Kind, json: Uint8Array): Nodes[Kind] {
  const node: Nodes[Kind] = JSON.parse(decoder.decode(json));
  for (const name of Object.keys(node)) {
    if (!NODE_FIELDS[kind].includes(name)) Reflect.deleteProperty(node, name);
  }
  return node;
}
