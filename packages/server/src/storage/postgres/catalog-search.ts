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

/** `$1` to `$5` are what to match, `$6` is the rank after which to begin. */
const byRank = (table: string) => `SELECT hits.rank, '' AS sort_key, items.json
    FROM {schema}.find_items($1, $2, $3, $4::text[], $5, $6::bigint, $7::bigint) AS hits JOIN {schema}.${table} AS items ON items.id = hits.id
    ORDER BY hits.rank`;

/** `$6` and `$7` are the rank and the sort key after which to begin, `$8` is how many hits are sorted. */
function sorted(table: string, column: string, isAfter: string, order: string): string {
  return `SELECT hits.rank, items.${column} AS sort_key, items.json
    FROM {schema}.find_items($1, $2, $3, $4::text[], $5, -1, $8::bigint) AS hits JOIN {schema}.${table} AS items ON items.id = hits.id
    WHERE $6::bigint IS NULL OR items.${column} ${isAfter} $7 OR (items.${column} = $7 AND hits.rank > $6::bigint)
    ORDER BY items.${column} ${order}, hits.rank LIMIT $9::bigint`;
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
  return allRows(read(STATEMENTS[kind][order], ...queryValues(kind, query), ...values), toHit);
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

/** A prefix of fewer characters is one of too many terms to look for in all segments at once. */
const LONG_PREFIX = 3;

/**
 * The first parameters of `find_items`: the code of the kind, and queries as `tsquery` has them, with `~` for the name of a segment.
 * The index reads everything that begins with a prefix, whatever else an item has to have, so prefixes are only looked for in it
 * where that is not enough, or in one segment. If each item has to have one of some keys, few items do, so all are asked at once.
 */
function queryValues(kind: CatalogKind, { all, except }: MatchQuery): readonly Value[] {
  const code = KIND_CODES[kind];
  const inSegment = { words: "~", keys: code };
  const inAll = { words: code, keys: code };
  const exceptions = except.filter((each) => each.every(canBeMet));
  const [withPrefix, exact] = partition(exceptions, (each) => each.some(({ isPrefix }) => isPrefix));
  const [prefixes, words] = partition(all, ({ isPrefix }) => isPrefix);
  const hasLongPrefix = prefixes.some(({ terms }) => terms.every((term) => term.length >= LONG_PREFIX));
  const looksForKey = all.some(({ fields }) => fields.includes("key"));
  const indexed = [...(words.length > 0 ? [words] : []), ...(hasLongPrefix || looksForKey ? [all] : [])];
  return [
    code,
    looksForKey ? null : queryText(inSegment, all, exact),
    withPrefix.length > 0 ? noneOf(inSegment, withPrefix).join(" & ") : null,
    indexed.map((conditions) => queryText(inAll, conditions, exact)),
    queryText(inAll, all, exceptions),
  ];
}

interface Scopes {
  readonly words: string;
  readonly keys: string;
}

function queryText(
  scopes: Scopes,
  all: readonly Condition[],
  except: readonly (readonly Condition[])[],
): string {
  return [allOf(scopes, all), ...noneOf(scopes, except)].join(" & ");
}

function noneOf(scopes: Scopes, except: readonly (readonly Condition[])[]): readonly string[] {
  return except.map((each) => `!(${allOf(scopes, each)})`);
}

function partition<T>(elements: readonly T[], test: (element: T) => boolean): readonly [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const element of elements) (test(element) ? yes : no).push(element);
  return [yes, no];
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
