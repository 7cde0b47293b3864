import type {
  CatalogHit,
  CatalogKind,
  Condition,
  ItemTerms,
  MatchQuery,
  TermField,
} from "../catalog-items.ts";
import { bytes, integer, text } from "../columns.ts";
import { KIND_CODES } from "./search-segments.ts";
import { allRows, type Outcome, type Value } from "./statements.ts";

/** `$2` is what to match, `$3` the rank after which to begin. */
const byRank = (table: string) => `SELECT hits.rank, '' AS sort_key, items.json
    FROM {schema}.find_items($1, $2, $3::bigint, $4::bigint) AS hits JOIN {schema}.${table} AS items ON items.id = hits.id
    ORDER BY hits.rank`;

/** `$3` and `$4` are the rank and the sort key after which to begin, `$5` is how many hits are sorted. */
function sorted(table: string, column: string, isAfter: string, order: string): string {
  return `SELECT hits.rank, items.${column} AS sort_key, items.json
    FROM {schema}.find_items($1, $2, -1, $5::bigint) AS hits JOIN {schema}.${table} AS items ON items.id = hits.id
    WHERE $3::bigint IS NULL OR items.${column} ${isAfter} $4 OR (items.${column} = $4 AND hits.rank > $3::bigint)
    ORDER BY items.${column} ${order}, hits.rank LIMIT $6::bigint`;
}

const newest = (table: string) => sorted(table, "released", "<", "DESC");
const byName = (table: string) => sorted(table, "sort_name", ">", "ASC");

export const catalogSearchSql: Readonly<Record<SearchName, string>> = {
  matchAlbums: byRank("albums"),
  matchTracks: byRank("tracks"),
  matchArtists: byRank("artists"),
  matchNewestAlbums: newest("albums"),
  matchNewestTracks: newest("tracks"),
  matchNewestArtists: newest("artists"),
  matchAlbumsByName: byName("albums"),
  matchTracksByName: byName("tracks"),
  matchArtistsByName: byName("artists"),
  similarWords: "SELECT word FROM {schema}.find_words($1, $2::bigint)",
};

type SearchName = `match${"" | "Newest"}${Items}` | `match${Items}ByName` | "similarWords";
type Items = "Albums" | "Tracks" | "Artists";

const STATEMENTS = {
  albums: { rank: "matchAlbums", newest: "matchNewestAlbums", name: "matchAlbumsByName" },
  tracks: { rank: "matchTracks", newest: "matchNewestTracks", name: "matchTracksByName" },
  artists: { rank: "matchArtists", newest: "matchNewestArtists", name: "matchArtistsByName" },
} as const;

type Read = (name: SearchName, ...values: readonly Value[]) => Promise<Outcome>;

export async function matchItems(
  read: Read,
  kind: CatalogKind,
  query: MatchQuery,
): Promise<readonly CatalogHit[]> {
  const { order, sortedItems, after, limit } = query;
  if (!query.all.every(canBeMet)) return [];
  const values: readonly Value[] =
    order === "rank"
      ? [after?.rank ?? -1, limit]
      : [after?.rank ?? null, after?.sortKey ?? "", sortedItems, limit];
  return allRows(read(STATEMENTS[kind][order], KIND_CODES[kind], queryText(kind, query), ...values), toHit);
}

export function findSimilarWords(read: Read, word: string, limit: number): Promise<readonly string[]> {
  return allRows(read("similarWords", word, limit), ([found]) => text(found));
}

function toHit([rank, sortKey, json]: readonly unknown[]): CatalogHit {
  return { rank: integer(rank), sortKey: text(sortKey), json: bytes(json) };
}

const FIELDS = { title: "t", artist: "a", album: "b", key: "k" } as const satisfies Record<TermField, string>;
const WORD_FIELDS = ["title", "artist", "album"] as const;

/**
 * What an item is indexed by, separated by spaces: its keys, and its words twice. Those that begin with the code of the kind find all
 * items that have the word. Those that begin with the name of a segment find the items of the segment alone.
 */
export function indexedTerms(kind: CatalogKind, segment: string, terms: ItemTerms): string {
  const code = KIND_CODES[kind];
  const indexed = terms.key.map((term) => indexedTerm(code, "key", term));
  for (const field of WORD_FIELDS) {
    for (const term of terms[field]) {
      indexed.push(indexedTerm(code, field, term), indexedTerm(segment, field, term));
    }
  }
  return indexed.join(" ");
}

/**
 * A query as `tsquery` has it, with `~` where the name of a segment or the code of the kind goes. If each item has to have one of some
 * keys, few items do, so it asks for all items at once.
 */
function queryText(kind: CatalogKind, { all, except }: MatchQuery): string {
  const code = KIND_CODES[kind];
  const hasKey = all.some(({ fields }) => fields.every((field) => field === "key"));
  const scopes = { words: hasKey ? code : "~", keys: code };
  const exceptions = except
    .filter((each) => each.every(canBeMet))
    .map((each) => ` & !(${allOf(scopes, each)})`);
  return allOf(scopes, all) + exceptions.join("");
}

interface Scopes {
  readonly words: string;
  readonly keys: string;
}

function canBeMet({ fields, terms }: Condition): boolean {
  return fields.length > 0 && terms.length > 0;
}

function allOf(scopes: Scopes, conditions: readonly Condition[]): string {
  return conditions.map((condition) => anyOf(scopes, condition)).join(" & ");
}

function anyOf({ words, keys }: Scopes, { fields, terms, isPrefix }: Condition): string {
  const any = fields.flatMap((field) =>
    terms.map(
      (term) => quoted(indexedTerm(field === "key" ? keys : words, field, term)) + (isPrefix ? ":*" : ""),
    ),
  );
  return `(${any.join(" | ")})`;
}

function indexedTerm(scope: string, field: TermField, term: string): string {
  return `${scope}.${FIELDS[field]}${term}`;
}

/** No term can be a part of the language. https://www.postgresql.org/docs/current/datatype-textsearch.html */
function quoted(term: string): string {
  return `'${term.replace(/['\\]/g, "$&$&")}'`;
}
