import type { SQLInputValue } from "node:sqlite";
import type { CatalogHit, CatalogKind, Condition, MatchQuery } from "../catalog-items.ts";
import { bytes, integer, text } from "../columns.ts";
import { trigramsOf } from "../terms.ts";
import { allowedErrors } from "../typing-errors.ts";
import { allRows, type preparedStatements } from "./statements.ts";

interface KindSql {
  readonly terms: string;
  /** Joins the items to the ranks of `hits`. */
  readonly items: string;
}

const ALBUMS: KindSql = { terms: "album_terms", items: "albums AS items ON items.rank = hits.rank" };
const TRACKS: KindSql = { terms: "track_terms", items: itemsByNumber("tracks") };
const ARTISTS: KindSql = { terms: "artist_terms", items: itemsByNumber("artists") };

/** The number is what remains of a rank without its class: see `rankOf`. */
function itemsByNumber(table: string): string {
  return `${table} AS items ON items.number = hits.rank & 0xffffffffff`;
}

/** `?1` is what to match, `?2` the rank after which to begin: a number of JavaScript is no integer to FTS5. */
function byRank({ terms, items }: KindSql): string {
  return `SELECT hits.rank, '' AS sort_key, items.json FROM (
      SELECT rowid AS rank FROM ${terms} WHERE ${terms} MATCH ?1 AND rowid > CAST(?2 AS INTEGER) ORDER BY rowid LIMIT ?3
    ) AS hits CROSS JOIN ${items} ORDER BY hits.rank`;
}

/** `?2` and `?3` are the rank and the sort key after which to begin, `?4` is how many hits are sorted. */
function sorted({ terms, items }: KindSql, column: string, isAfter: string, order: string): string {
  return `SELECT hits.rank, hits.sort_key, items.json FROM (
      SELECT hits.rank, items.${column} AS sort_key FROM (
        SELECT rowid AS rank FROM ${terms} WHERE ${terms} MATCH ?1 ORDER BY rowid LIMIT ?4
      ) AS hits CROSS JOIN ${items}
      WHERE items.${column} ${isAfter} ?3 OR (items.${column} = ?3 AND hits.rank > ?2) OR ?2 IS NULL
      ORDER BY sort_key ${order}, hits.rank LIMIT ?5
    ) AS hits CROSS JOIN ${items} ORDER BY hits.sort_key ${order}, hits.rank`;
}

const newest = (kind: KindSql) => sorted(kind, "released", "<", "DESC");
const byName = (kind: KindSql) => sorted(kind, "sort_name", ">", "ASC");

type SearchName = `match${"" | "Newest"}${Items}` | `match${Items}ByName` | "similarWords";
type Items = "Albums" | "Tracks" | "Artists";

export const catalogSearchSql: Readonly<Record<SearchName, string>> = {
  matchAlbums: byRank(ALBUMS),
  matchTracks: byRank(TRACKS),
  matchArtists: byRank(ARTISTS),
  matchNewestAlbums: newest(ALBUMS),
  matchNewestTracks: newest(TRACKS),
  matchNewestArtists: newest(ARTISTS),
  matchAlbumsByName: byName(ALBUMS),
  matchTracksByName: byName(TRACKS),
  matchArtistsByName: byName(ARTISTS),
  similarWords: `SELECT word FROM json_each(?1) AS wanted CROSS JOIN word_trigrams ON trigram = wanted.value
    WHERE length(word) BETWEEN ?3 AND ?4 GROUP BY word HAVING count(*) * 6 > length(word) + json_array_length(?1)
    ORDER BY count(*) DESC, length(word), word LIMIT ?2`,
};

const STATEMENTS = {
  albums: { rank: "matchAlbums", newest: "matchNewestAlbums", name: "matchAlbumsByName" },
  tracks: { rank: "matchTracks", newest: "matchNewestTracks", name: "matchTracksByName" },
  artists: { rank: "matchArtists", newest: "matchNewestArtists", name: "matchArtistsByName" },
} as const;

type Statements = ReturnType<typeof preparedStatements<SearchName>>;

export function matchItems(statements: Statements, kind: CatalogKind, query: MatchQuery): CatalogHit[] {
  const { order, sortedItems, after, limit } = query;
  // FTS5 has no way to say it.
  if (!query.all.every(canBeMet)) return [];
  const statement = statements[STATEMENTS[kind][order]];
  const matched = matchText(query);
  const values: SQLInputValue[] =
    order === "rank"
      ? [matched, after?.rank ?? -1, limit]
      : [matched, after?.rank ?? null, after?.sortKey ?? "", sortedItems, limit];
  return allRows(statement, ...values).map(([rank, sortKey, json]) => ({
    rank: integer(rank),
    sortKey: text(sortKey),
    json: bytes(json),
  }));
}

export function findSimilarWords({ similarWords }: Statements, word: string, limit: number): string[] {
  const [errors, { length }] = [allowedErrors(word), [...word]];
  const trigrams = JSON.stringify([...trigramsOf(word)]);
  const rows = allRows(similarWords, trigrams, limit, length - errors, length + errors);
  return rows.map(([found]) => text(found));
}

/** A query in the language of FTS5. Terms are quoted, so that none of them can be a part of the language. */
function matchText({ all, except }: MatchQuery): string {
  const wanted = allOf(all);
  const unwanted = except.filter((each) => each.every(canBeMet)).map((each) => `(${allOf(each)})`);
  return unwanted.length === 0 ? wanted : `(${wanted}) NOT (${unwanted.join(" OR ")})`;
}

function canBeMet({ terms, fields }: Condition): boolean {
  return terms.length > 0 && fields.length > 0;
}

function allOf(conditions: readonly Condition[]): string {
  return conditions.map(conditionText).join(" AND ");
}

function conditionText({ fields, terms, isPrefix }: Condition): string {
  const [first = "", ...others] = terms.map((term) => `"${escaped(term)}"`);
  return `{"${fields.join('" "')}"} : (${[isPrefix ? `${first} *` : first, ...others].join(" OR ")})`;
}

function escaped(term: string): string {
  return term.includes('"') ? term.replaceAll('"', '""') : term;
}
