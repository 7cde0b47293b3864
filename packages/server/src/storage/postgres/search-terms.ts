import type { CatalogKind, ItemTerms, TermField } from "../catalog-items.ts";
import { KIND_CODES } from "./search-segments.ts";

/** What stands for each field in the index. */
export const FIELD_CODES: Readonly<Record<TermField, string>> = {
  title: "t",
  artist: "a",
  album: "b",
  key: "k",
};
const INDEXED_FIELDS = ["key", "title", "artist", "album"] as const;
/** Stands for all fields that have words, in the terms of a segment. */
export const ANYWHERE: string = "w";
/** The fields in which items have words. */
export const WORD_FIELDS: Readonly<Record<CatalogKind, readonly TermField[]>> = {
  albums: ["title", "artist", "album"],
  tracks: ["title", "artist", "album"],
  artists: ["title"],
};

/**
 * What an item is indexed by, separated by spaces: its keys and its words. Terms that begin with the code of the kind find all
 * items that have them in a field. Those that begin with the name of a segment find the items of the segment that have them anywhere: a
 * search goes through many segments, and looks in each but once for a word. Keys of single items need none of these.
 */
export function indexedTerms(kind: CatalogKind, segment: string, terms: ItemTerms): string {
  const code = KIND_CODES[kind];
  const words = new Set(WORD_FIELDS[kind].flatMap((field) => terms[field]));
  return [
    ...INDEXED_FIELDS.flatMap((field) => terms[field].map((term) => `${code}.${FIELD_CODES[field]}${term}`)),
    ...[...words].map((word) => `${segment}.${ANYWHERE}${word}`),
    ...terms.key.filter(isShared).map((key) => `${segment}.${FIELD_CODES.key}${key}`),
  ].join(" ");
}

/** Whether many items may have a key: that of their words or of an artist, not an id or a code. See terms.ts. */
export function isShared(key: string): boolean {
  return key.startsWith("w") || key.startsWith("a");
}
