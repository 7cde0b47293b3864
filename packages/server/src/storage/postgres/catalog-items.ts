import {
  type CatalogKind,
  type ItemTerms,
  mergeTerms,
  numberOfRank,
  rankOf,
  type StoredItem,
} from "../catalog-items.ts";
import { lastOfEach, type StoredAlbum } from "../catalog.ts";
import { integer, namesText, type Row, text, toStoredAlbum } from "../columns.ts";
import { artistRankClass, artistsOf, type ItemsOfAlbum, itemsOfAlbum, wordsOf } from "../items-of-album.ts";
import { CONFIRM } from "./connections.ts";
import { SearchCounts } from "./search-counts.ts";
import { indexedTerms, KIND_CODES, SearchSegments, type Segment } from "./search-segments.ts";
import { deletionsText } from "./similar-words.ts";
import { bytesArray, type Session, type Statement, type Value } from "./statements.ts";

export const catalogItemsSql = {
  getStoredAlbums:
    "SELECT id, mbid, json, artist_names, rank FROM {schema}.albums WHERE id = ANY ($1::text[])",
  putAlbums: `INSERT INTO {schema}.albums (id, json, mbid, artist_names, rank, released, sort_name)
    SELECT * FROM unnest($1::text[], $2::bytea[], $3::text[], $4::text[], $5::bigint[], $6::text[], $7::text[])
    ON CONFLICT (id) DO UPDATE SET json = excluded.json, mbid = excluded.mbid, artist_names = excluded.artist_names,
      rank = excluded.rank, released = excluded.released, sort_name = excluded.sort_name`,

  getTrackKeys: "SELECT id, album_id, rank FROM {schema}.tracks WHERE id = ANY ($1::text[])",
  // One look-up per album, whatever number of tracks the planner expects for each.
  listTracksOfAlbums: `SELECT track.id, track.album_id, track.rank FROM unnest($1::text[]) AS album (id)
    CROSS JOIN LATERAL (SELECT id, album_id, rank FROM {schema}.tracks WHERE album_id = album.id OFFSET 0) AS track`,
  putTracks: `INSERT INTO {schema}.tracks AS known (id, album_id, rank, released, sort_name, json)
    SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[], $5::text[], $6::bytea[])
    ON CONFLICT (id) DO UPDATE SET rank = excluded.rank, released = excluded.released, sort_name = excluded.sort_name,
      json = excluded.json
    WHERE known.rank <> excluded.rank OR known.json <> excluded.json OR known.released <> excluded.released
      OR known.sort_name <> excluded.sort_name`,
  deleteTracks: "DELETE FROM {schema}.tracks WHERE id = ANY ($1::text[])",
  clearTracks: "DELETE FROM {schema}.tracks",

  getStoredArtists: "SELECT id, albums, rank, terms FROM {schema}.artists WHERE id = ANY ($1::text[])",
  putArtists: `INSERT INTO {schema}.artists AS known (id, albums, terms, rank, released, sort_name, json)
    SELECT * FROM unnest($1::text[], $2::integer[], $3::text[], $4::bigint[], $5::text[], $6::text[], $7::bytea[])
    ON CONFLICT (id) DO UPDATE SET albums = excluded.albums, terms = excluded.terms, rank = excluded.rank,
      released = excluded.released, sort_name = excluded.sort_name, json = excluded.json
    WHERE known.albums <> excluded.albums OR known.terms <> excluded.terms OR known.json <> excluded.json
      OR known.sort_name <> excluded.sort_name`,
  clearArtists: "DELETE FROM {schema}.artists",

  putSearchTerms: `INSERT INTO {schema}.search_terms AS known (number, rank, id, terms)
    SELECT number, rank, id, array_to_tsvector(string_to_array(terms, ' '))
    FROM unnest($1::bigint[], $2::bigint[], $3::text[], $4::text[]) AS item (number, rank, id, terms)
    ON CONFLICT (number) DO UPDATE SET rank = excluded.rank, terms = excluded.terms
    WHERE known.rank <> excluded.rank OR known.terms <> excluded.terms`,
  deleteSearchTerms: "SELECT * FROM {schema}.delete_search_terms($1::bigint[])",
  clearSearchTerms: "DELETE FROM {schema}.search_terms",

  // Most words are known with a better rank. One look-up for each, whatever number of words the planner expects.
  addSearchCounts: `INSERT INTO {schema}.search_counts AS known (kind, term, items, first_rank)
    SELECT added.* FROM unnest($1::text[], $2::text[], $3::integer[], $4::bigint[]) AS added (kind, term, items, first_rank)
      LEFT JOIN LATERAL (
        SELECT first_rank FROM {schema}.search_counts AS each
        WHERE each.kind = added.kind AND each.term = added.term OFFSET 0
      ) AS before ON true
    WHERE before.first_rank IS NULL OR added.first_rank < before.first_rank OR added.items > 0
    ON CONFLICT (kind, term) DO UPDATE SET items = known.items + excluded.items,
      first_rank = least(known.first_rank, excluded.first_rank)`,
  restartSearchCounts: "UPDATE {schema}.search_counts SET items = 0",
  clearSearchCounts: "DELETE FROM {schema}.search_counts",

  listSegments:
    "SELECT kind, first_rank, name, items FROM {schema}.search_segments ORDER BY kind, first_rank",
  putSegments: `INSERT INTO {schema}.search_segments (kind, first_rank, name, items)
    SELECT * FROM unnest($1::text[], $2::bigint[], $3::text[], $4::bigint[])
    ON CONFLICT (kind, first_rank) DO UPDATE SET items = excluded.items`,
  clearSegments: "DELETE FROM {schema}.search_segments",

  // One look-up per word, whatever number of words the planner expects.
  getKnownWords: `SELECT known.word FROM unnest($1::text[]) AS added (word)
    CROSS JOIN LATERAL (SELECT word FROM {schema}.words WHERE words.word = added.word OFFSET 0) AS known`,
  addWords: `INSERT INTO {schema}.words (word, deletions)
    SELECT word, deletions::integer[] FROM unnest($1::text[], $2::text[]) AS added (word, deletions) ON CONFLICT DO NOTHING`,
  clearWords: "DELETE FROM {schema}.words",

  getLastNumber: "SELECT last_number FROM {schema}.catalog_items",
  setLastNumber: "UPDATE {schema}.catalog_items SET last_number = $1",
};

/** Limits what one statement carries: many usual items, or a few that are very long. */
const MAX_ROWS = 10_000;
const MAX_BYTES = 8 * 1024 * 1024;

/** An album that is put, and what the database had under its id. */
interface AlbumChange {
  readonly album: StoredAlbum;
  readonly rank: number;
  readonly items: ItemsOfAlbum;
  readonly before: { readonly rank: number; readonly artistIds: ReadonlySet<string> } | undefined;
}

interface TrackRow {
  readonly item: StoredItem;
  readonly albumId: string;
  readonly rank: number;
}

interface ArtistRow {
  readonly item: StoredItem;
  readonly albums: number;
  readonly rank: number;
}

interface TermsRow {
  readonly id: string;
  readonly rank: number;
  readonly terms: string;
}

const CLEAR = [
  "clearTracks",
  "clearArtists",
  "clearSearchTerms",
  "clearSearchCounts",
  "clearSegments",
  "clearWords",
] as const;

export type CatalogItemStatements = (name: keyof typeof catalogItemsSql) => Statement;

/**
 * Writes albums with their tracks and artists, and what these are found by, within a transaction of the caller that has the lock of the
 * catalog.
 */
export class CatalogItemWriter {
  readonly #session: Session;
  readonly #statement: CatalogItemStatements;
  #segments = new SearchSegments([]);
  /** Items with higher numbers are added by this call. */
  #numberBefore = 0;
  #lastNumber = 0;
  #terms: TermsRow[] = [];
  #counts = new SearchCounts();
  #isRebuild = false;

  constructor(session: Session, statement: CatalogItemStatements) {
    this.#session = session;
    this.#statement = statement;
  }

  /** @param isRebuild whether to make the tracks and artists of albums that are stored just so, too, and to count them */
  async put(albums: readonly StoredAlbum[], isRebuild = false): Promise<void> {
    const changes = await this.#changesOf(lastOfEach(albums), isRebuild);
    if (changes.length === 0) return void (await this.#session.run(CONFIRM));
    await this.#deleteTracks(changes);
    await this.#putAlbums(changes);
    await this.#putTracks(changes);
    await this.#putArtists(changes);
    await this.#putTerms();
    await this.#addWords(changes);
    await this.#run("setLastNumber", this.#lastNumber);
  }

  /** Removes all tracks and artists, and what items are found by. */
  async clear(): Promise<void> {
    for (const name of CLEAR) await this.#run(name);
  }

  /** Leaves out albums that are stored just so, unless these are rebuilt. */
  async #changesOf(albums: readonly StoredAlbum[], isRebuild: boolean): Promise<readonly AlbumChange[]> {
    this.#lastNumber = integer((await this.#run("getLastNumber"))[0]?.[0]);
    this.#numberBefore = this.#lastNumber;
    this.#segments = new SearchSegments((await this.#run("listSegments")).map(toSegment));
    this.#terms = [];
    this.#counts = new SearchCounts();
    this.#isRebuild = isRebuild;
    const changes: AlbumChange[] = [];
    for (const part of inParts(albums, ({ json }) => json.length)) {
      const rows = await this.#run(
        "getStoredAlbums",
        part.map(({ id }) => id),
      );
      const stored = new Map(rows.map((row) => [text(row[0]), row]));
      for (const album of part) {
        const row = stored.get(album.id);
        // An album that was stored before albums had ranks has no items yet.
        const before = row && row[4] !== null ? { ...toStoredAlbum(row), rank: integer(row[4]) } : undefined;
        const isSame = before !== undefined && isSameAlbum(before, album);
        if (isSame && !isRebuild) continue;
        const items = itemsOfAlbum(album);
        const { artists } = before === undefined || isSame ? items : itemsOfAlbum(before);
        changes.push({
          album,
          items,
          rank: this.#rankOf(items.album.rankClass, before?.rank),
          before: before && { rank: before.rank, artistIds: new Set(artists.map(({ id }) => id)) },
        });
      }
    }
    return changes;
  }

  async #deleteTracks(changes: readonly AlbumChange[]): Promise<void> {
    const replaced = changes.filter(({ before }) => before !== undefined);
    const kept = new Map(
      replaced.map(({ album, items }) => [album.id, new Set(items.tracks.map(({ id }) => id))]),
    );
    for (const part of inParts([...kept.keys()])) {
      const rows = await this.#run("listTracksOfAlbums", part);
      const removed = rows.filter(([id, albumId]) => !kept.get(text(albumId))?.has(text(id)));
      if (removed.length === 0) continue;
      for (const [, , rank] of removed) this.#segments.remove("tracks", integer(rank));
      const ids = removed.map(([id]) => text(id));
      await this.#run("deleteTracks", ids);
      await this.#run(
        "deleteSearchTerms",
        removed.map(([, , rank]) => String(numberOfRank(integer(rank)))),
      );
    }
  }

  async #putAlbums(changes: readonly AlbumChange[]): Promise<void> {
    for (const { album, items, rank, before } of changes)
      this.#index("albums", album.id, rank, items.album.terms, before?.rank);
    for (const part of inParts(changes, ({ album }) => album.json.length)) {
      await this.#run(
        "putAlbums",
        part.map(({ album }) => album.id),
        bytesArray(part.map(({ album }) => album.json)),
        part.map(({ album }) => album.mbid ?? null),
        part.map(({ album }) => namesText(album)),
        part.map(({ rank }) => String(rank)),
        part.map(({ items }) => items.album.released),
        part.map(({ items }) => items.album.sortName),
      );
    }
  }

  async #putTracks(changes: readonly AlbumChange[]): Promise<void> {
    const all = changes.flatMap(({ album, items }) =>
      items.tracks.map((item) => ({ item, albumId: album.id })),
    );
    const tracks = new Map<string, TrackRow>();
    for (const part of inParts(all)) {
      const ids = part.map(({ item }) => item.id);
      const known = new Map((await this.#run("getTrackKeys", ids)).map((row) => [text(row[0]), row]));
      for (const { item, albumId } of part) {
        const [, ofAlbum, rankBefore] = known.get(item.id) ?? [];
        if (tracks.has(item.id) || (ofAlbum !== undefined && ofAlbum !== albumId)) continue;
        const before = rankBefore === undefined ? undefined : integer(rankBefore);
        const rank = this.#rankOf(item.rankClass, before);
        tracks.set(item.id, { item, albumId, rank });
        this.#index("tracks", item.id, rank, item.terms, before);
      }
    }
    for (const part of inParts([...tracks.values()], ({ item }) => item.json.length)) {
      await this.#run(
        "putTracks",
        part.map(({ item }) => item.id),
        part.map(({ albumId }) => albumId),
        ...itemArrays(part),
      );
    }
  }

  async #putArtists(changes: readonly AlbumChange[]): Promise<void> {
    for (const part of inParts(artistsOf(changes), ({ item }) => item.json.length)) {
      const ids = part.map(({ item }) => item.id);
      const known = new Map((await this.#run("getStoredArtists", ids)).map((row) => [text(row[0]), row]));
      const rows = part.map(({ item, newAlbums }) => this.#artistRow(item, newAlbums, known.get(item.id)));
      await this.#run(
        "putArtists",
        ids,
        rows.map(({ albums }) => String(albums)),
        rows.map(({ item }) => JSON.stringify(item.terms)),
        ...itemArrays(rows),
      );
    }
  }

  #artistRow(item: StoredItem, newAlbums: number, known: Row | undefined): ArtistRow {
    const albums = newAlbums + (known === undefined ? 0 : integer(known[1]));
    const before = known && { rank: integer(known[2]), terms: toTerms(text(known[3])) };
    const terms = before === undefined ? item.terms : mergeTerms(before.terms, item.terms);
    const rank = this.#rankOf(artistRankClass(albums), before?.rank);
    this.#index("artists", item.id, rank, terms, before?.rank);
    return { item: { ...item, terms }, albums, rank };
  }

  async #putTerms(): Promise<void> {
    for (const part of inParts(this.#terms, ({ terms }) => terms.length)) {
      await this.#run(
        "putSearchTerms",
        part.map(({ rank }) => String(numberOfRank(rank))),
        part.map(({ rank }) => String(rank)),
        part.map(({ id }) => id),
        part.map(({ terms }) => terms),
      );
    }
    for (const part of inParts(this.#counts.all)) {
      await this.#run(
        "addSearchCounts",
        part.map(({ kind }) => kind),
        part.map(({ term }) => term),
        part.map(({ items }) => String(items)),
        part.map(({ firstRank }) => String(firstRank)),
      );
    }
    const segments = this.#segments.changed;
    await this.#run(
      "putSegments",
      segments.map(({ kind }) => KIND_CODES[kind]),
      segments.map(({ firstRank }) => String(firstRank)),
      segments.map(({ name }) => name),
      segments.map(({ items }) => String(items)),
    );
  }

  async #addWords(changes: readonly AlbumChange[]): Promise<void> {
    // In one order, as always where several processes may add the same rows.
    for (const part of inParts([...wordsOf(changes)].sort())) {
      const known = new Set((await this.#run("getKnownWords", part)).map(([word]) => text(word)));
      const words = part.filter((word) => !known.has(word));
      if (words.length > 0) await this.#run("addWords", words, words.map(deletionsText));
    }
  }

  /** An item keeps its number. */
  #rankOf(rankClass: number, rankBefore: number | undefined): number {
    if (rankBefore !== undefined) return rankOf(rankClass, numberOfRank(rankBefore));
    this.#lastNumber += 1;
    return rankOf(rankClass, this.#lastNumber);
  }

  #index(
    kind: CatalogKind,
    id: string,
    rank: number,
    terms: ItemTerms,
    rankBefore: number | undefined,
  ): void {
    const hasMoved = rank !== rankBefore;
    if (hasMoved && rankBefore !== undefined) this.#segments.remove(kind, rankBefore);
    const segment = hasMoved
      ? this.#segments.add(kind, rank, numberOfRank(rank) > this.#numberBefore)
      : this.#segments.find(kind, rank);
    this.#terms.push({ id, rank, terms: indexedTerms(kind, segment.name, terms) });
    this.#counts.add(kind, rank, terms, rankBefore === undefined || this.#isRebuild);
  }

  async #run(name: keyof typeof catalogItemsSql, ...values: readonly Value[]): Promise<readonly Row[]> {
    return (await this.#session.run(this.#statement(name), ...values)).rows;
  }
}

function isSameAlbum(a: StoredAlbum, b: StoredAlbum): boolean {
  return a.mbid === b.mbid && namesText(a) === namesText(b) && Buffer.compare(a.json, b.json) === 0;
}

/** The last parameters of `putTracks` and `putArtists`. */
function itemArrays(rows: readonly { readonly item: StoredItem; readonly rank: number }[]): readonly Value[] {
  return [
    rows.map(({ rank }) => String(rank)),
    rows.map(({ item }) => item.released),
    rows.map(({ item }) => item.sortName),
    bytesArray(rows.map(({ item }) => item.json)),
  ];
}

function toTerms(json: string): ItemTerms {
  return JSON.parse(json);
}

function toSegment([code, firstRank, name, items]: Row): Segment {
  const kind = KINDS.find((each) => KIND_CODES[each] === code);
  if (kind === undefined) throw new TypeError(`no kind of items has the code ${text(code)}`);
  return { kind, firstRank: integer(firstRank), name: text(name), items: integer(items) };
}

const KINDS: readonly CatalogKind[] = ["albums", "tracks", "artists"];

function* inParts<T>(rows: readonly T[], bytesOf: (row: T) => number = () => 0): Generator<readonly T[]> {
  let part: T[] = [];
  let size = 0;
  for (const row of rows) {
    const bytes = bytesOf(row);
    if (part.length === MAX_ROWS || (part.length > 0 && size + bytes > MAX_BYTES)) {
      yield part;
      part = [];
      size = 0;
    }
    part.push(row);
    size += bytes;
  }
  if (part.length > 0) yield part;
}
