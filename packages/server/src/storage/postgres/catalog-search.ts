import type { CatalogHit, CatalogKind, Condition, MatchQuery, TermField } from "../catalog-items.ts";
import { bytes, integer, text } from "../columns.ts";
import { ANYWHERE, FIELD_CODES, isShared, KIND_CODES, WORD_FIELDS } from "./search-segments.ts";
import { allRows, type Outcome, type Value } from "./statements.ts";

const WHAT = "$1, $2::text[], $3::text[], $4::text[], $5::text[], $6, $7, $8, $9::text[], $10";

/** `$1` to `$10` are what to match, `$11` is the rank after which to begin. */
const byRank = (table: string) => `SELECT hits.rank, '' AS sort_key, items.json
    FROM {schema}.find_items(${WHAT}, $11::bigint, $12::bigint, $13::bigint) AS hits JOIN {schema}.${table} AS items ON items.id = hits.id
    ORDER BY hits.rank`;

/** `$11` and `$12` are the rank and the sort key after which to begin, `$13` is how many hits are sorted. */
function sorted(table: string, column: string, isAfter: string, order: string): string {
  return `SELECT hits.rank, items.${column} AS sort_key, items.json
    FROM {schema}.find_items(${WHAT}, -1, $13::bigint, $13::bigint) AS hits JOIN {schema}.${table} AS items ON items.id = hits.id
    WHERE $11::bigint IS NULL OR items.${column} ${isAfter} $12 OR (items.${column} = $12 AND hits.rank > $11::bigint)
    ORDER BY items.${column} ${order}, hits.rank LIMIT $14::bigint`;
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
};

type SearchName = `match${"" | "Newest"}${Items}` | `match${Items}ByName`;
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
  const { order, sortedItems, after, limit, limitOfAll = limit, takesAny = false } = query;
  if (!query.all.every(canBeMet)) return [];
  const values: readonly Value[] =
    order === "rank"
      ? [takesAny ? null : (after?.rank ?? -1), limit, limitOfAll]
      : [after?.rank ?? null, after?.sortKey ?? "", sortedItems, limit];
  return allRows(read(STATEMENTS[kind][order], ...queryValues(kind, query), ...values), toHit);
}

function toHit([rank, sortKey, json]: readonly unknown[]): CatalogHit {
  return { rank: integer(rank), sortKey: text(sortKey), json: bytes(json) };
}

/**
 * The first parameters of `find_items`: the code of the kind; the words by which it estimates how many items there are, of each condition,
 * and what finds an item of a segment by each of them, with `~` for the name of the segment; likewise prefixes; and queries as `tsquery`
 * has them. The index of a segment doesn't tell in which field a word is. For one word that is looked up for all segments, as few of many
 * items may have it in its field. Of several words, items that have them all are read. Items with the same id or code are always few, so
 * all are asked at once.
 */
function queryValues(kind: CatalogKind, { all, except }: MatchQuery): readonly Value[] {
  const code = KIND_CODES[kind];
  const exceptions = except.filter((each) => each.every(canBeMet));
  const [prefixes, words] = partition(all, ({ isPrefix }) => isPrefix);
  const keys = all.filter(({ fields }) => fields.includes("key"));
  const isOneItem = keys.some(({ terms }) => !terms.every(isShared));
  // Items with a key are expected to be few.
  const [estimated, begun, others] = keys.length > 0 ? [[NO_WORDS], [], all] : [words, prefixes, []];
  const inTheirFields = all.filter(({ fields }) => isInSomeFields(kind, fields));
  const isOneWord = all.length === 1 && prefixes.length === 0;
  return [
    code,
    estimated.map(({ terms }) => terms.join(" ")),
    estimated.map(({ fields, terms }) => terms.map((term) => inAnyField(SEGMENT, fields, term)).join("\n")),
    begun.map(({ terms }) => terms.join(" ")),
    begun.map((condition) => anyOf(SEGMENT, condition)),
    isOneItem ? null : queryText(SEGMENT, others, []),
    (isOneWord && queryText(code, inTheirFields, [])) || null,
    queryText(code, isOneWord ? [] : inTheirFields, exceptions) || null,
    keys.length > 0 ? [queryText(code, all, [])] : [...words, ...prefixes].map((each) => anyOf(code, each)),
    queryText(code, all, exceptions),
  ];
}

/** Whether an item may have a word elsewhere. */
function isInSomeFields(kind: CatalogKind, fields: readonly TermField[]): boolean {
  return (
    fields.some((field) => field !== "key") && !WORD_FIELDS[kind].every((field) => fields.includes(field))
  );
}

/** Stands for the name of a segment. */
const SEGMENT = "~";
const NO_WORDS: Pick<Condition, "fields" | "terms"> = { fields: [], terms: [] };

function queryText(
  scope: string,
  all: readonly Condition[],
  except: readonly (readonly Condition[])[],
): string {
  return [...all.map((condition) => anyOf(scope, condition)), ...noneOf(scope, except)].join(" & ");
}

function noneOf(scope: string, except: readonly (readonly Condition[])[]): readonly string[] {
  return except.map((each) => `!(${queryText(scope, each, [])})`);
}

function partition<T>(elements: readonly T[], test: (element: T) => boolean): readonly [T[], T[]] {
  const [yes, no]: [T[], T[]] = [[], []];
  for (const element of elements) (test(element) ? yes : no).push(element);
  return [yes, no];
}

function canBeMet({ fields, terms }: Condition): boolean {
  return fields.length > 0 && terms.length > 0;
}

function anyOf(scope: string, { fields, terms, isPrefix }: Condition): string {
  const any = terms.map((term, at) => inAnyField(scope, fields, term, isPrefix && at === 0 ? ":*" : ""));
  return `(${any.join(" | ")})`;
}

function inAnyField(scope: string, fields: readonly TermField[], term: string, ending = ""): string {
  const codes = fields.map((field) => (scope === SEGMENT && field !== "key" ? ANYWHERE : FIELD_CODES[field]));
  return [...new Set(codes)].map((code) => quoted(`${scope}.${code}${term}`) + ending).join(" | ");
}

/** No term can be a part of the language. https://www.postgresql.org/docs/current/datatype-textsearch.html */
function quoted(term: string): string {
  return `'${term.replace(/['\\]/g, "$&$&")}'`;
}
