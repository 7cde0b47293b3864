import type { DatabaseSync } from "node:sqlite";
import {
  type CatalogKind,
  type ItemTerms,
  mergeTerms,
  numberOfRank,
  rankOf,
  type StoredItem,
} from "../catalog-items.ts";
import { lastOfEach, type StoredAlbum } from "../catalog.ts";
import { bytes, integer, namesText, text, textOrNull } from "../columns.ts";
import { artistRankClass, artistsOf, type ItemsOfAlbum, itemsOfAlbum, wordsOf } from "../items-of-album.ts";
import { trigramsOf } from "../terms.ts";
import { allRows, preparedStatements } from "./statements.ts";

export const catalogItemsSql = {
  getStoredAlbum: "SELECT json, mbid, artist_names, rank FROM albums WHERE id = ?",
  putAlbum: `INSERT INTO albums (id, json, mbid, artist_names, rank, released, sort_name) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET json = excluded.json, mbid = excluded.mbid, artist_names = excluded.artist_names,
      rank = excluded.rank, released = excluded.released, sort_name = excluded.sort_name`,

  getTrackKey: "SELECT number, album, rank_class FROM tracks WHERE id = ?",
  listTracksOfAlbum: "SELECT number, id, rank_class FROM tracks WHERE album = ?",
  putTrack: `INSERT INTO tracks (number, id, album, rank_class, released, sort_name, json) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (number) DO UPDATE SET rank_class = excluded.rank_class, released = excluded.released,
      sort_name = excluded.sort_name, json = excluded.json`,
  deleteTrack: "DELETE FROM tracks WHERE number = ?",
  clearTracks: "DELETE FROM tracks",

  getStoredArtist: "SELECT number, albums, rank_class, json, terms FROM artists WHERE id = ?",
  putArtist: `INSERT INTO artists (number, id, albums, rank_class, terms, released, sort_name, json) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (number) DO UPDATE SET albums = excluded.albums, rank_class = excluded.rank_class, terms = excluded.terms,
      released = excluded.released, sort_name = excluded.sort_name, json = excluded.json`,
  clearArtists: "DELETE FROM artists",

  addAlbumTerms: `INSERT INTO album_terms (rowid, title, artist, album, "key") VALUES (?, ?, ?, ?, ?)`,
  addTrackTerms: `INSERT INTO track_terms (rowid, title, artist, album, "key") VALUES (?, ?, ?, ?, ?)`,
  addArtistTerms: `INSERT INTO artist_terms (rowid, title, artist, album, "key") VALUES (?, ?, ?, ?, ?)`,
  deleteAlbumTerms: "DELETE FROM album_terms WHERE rowid = ?",
  deleteTrackTerms: "DELETE FROM track_terms WHERE rowid = ?",
  deleteArtistTerms: "DELETE FROM artist_terms WHERE rowid = ?",
  clearAlbumTerms: "INSERT INTO album_terms (album_terms) VALUES ('delete-all')",
  clearTrackTerms: "INSERT INTO track_terms (track_terms) VALUES ('delete-all')",
  clearArtistTerms: "INSERT INTO artist_terms (artist_terms) VALUES ('delete-all')",

  addWordTrigram: "INSERT INTO word_trigrams (trigram, word) VALUES (?, ?) ON CONFLICT DO NOTHING",
  clearWordTrigrams: "DELETE FROM word_trigrams",

  getLastNumber: "SELECT last_number FROM catalog_items",
  setLastNumber: "UPDATE catalog_items SET last_number = ?",
};

/** The statements that change what items of each kind are found by. */
const TERMS = {
  albums: { add: "addAlbumTerms", delete: "deleteAlbumTerms", clear: "clearAlbumTerms" },
  tracks: { add: "addTrackTerms", delete: "deleteTrackTerms", clear: "clearTrackTerms" },
  artists: { add: "addArtistTerms", delete: "deleteArtistTerms", clear: "clearArtistTerms" },
} as const;

/** Some megabytes. */
const MAX_KNOWN_WORDS = 100_000;

const KINDS: readonly CatalogKind[] = ["albums", "tracks", "artists"];

/** An album that is put, and what the database had under its id. */
interface AlbumChange {
  readonly album: StoredAlbum;
  readonly number: number;
  readonly items: ItemsOfAlbum;
  readonly before: { readonly rank: number; readonly artistIds: ReadonlySet<string> } | undefined;
}

/** Writes albums with their tracks and artists, and what these are found by, within a transaction of the caller. */
export class CatalogItemWriter {
  readonly #statements: ReturnType<typeof preparedStatements<keyof typeof catalogItemsSql>>;
  #lastNumber = 0;
  #terms = newTermChanges();
  /** Words that the database has. To look each up there took a fifth of the time of an import. */
  readonly #knownWords = new Set<string>();

  constructor(db: DatabaseSync) {
    this.#statements = preparedStatements(db, catalogItemsSql);
  }

  /** @param isRebuild whether to make the tracks and artists of albums that are stored just so, too */
  put(albums: readonly StoredAlbum[], isRebuild = false): void {
    this.#begin();
    const changes = lastOfEach(albums).flatMap((album) => this.#changeOf(album, isRebuild) ?? []);
    if (changes.length === 0) return;
    for (const change of changes) this.#deleteTracks(change);
    for (const change of changes) this.#putAlbum(change);
    for (const change of changes) this.#putTracks(change);
    this.#putArtists(changes, isRebuild);
    for (const kind of KINDS) this.#writeTerms(kind);
    this.#addWords(changes);
    this.#end();
  }

  /** Removes all tracks and artists, and what items are found by. */
  clear(): void {
    const statements = this.#statements;
    this.#begin();
    this.#knownWords.clear();
    statements.clearTracks.run();
    statements.clearArtists.run();
    for (const kind of KINDS) statements[TERMS[kind].clear].run();
    statements.clearWordTrigrams.run();
    this.#end();
  }

  #begin(): void {
    const lastNumber = integer(this.#statements.getLastNumber.get()?.["last_number"]);
    // The latest change was rolled back, or another process has made one.
    if (lastNumber !== this.#lastNumber) this.#knownWords.clear();
    this.#lastNumber = lastNumber;
    // Every change takes a number, which tells later whether it was kept.
    this.#nextNumber();
    this.#terms = newTermChanges();
  }

  #end(): void {
    this.#statements.setLastNumber.run(this.#lastNumber);
  }

  /** `undefined` if the album is stored just so. */
  #changeOf(album: StoredAlbum, isRebuild: boolean): AlbumChange | undefined {
    const [row] = allRows(this.#statements.getStoredAlbum, album.id);
    // An album that was stored before albums had ranks has no items yet.
    const rank = row?.[3] ?? undefined;
    if (row === undefined || rank === undefined)
      return { album, number: this.#nextNumber(), items: itemsOfAlbum(album), before: undefined };
    const [json, mbid, names] = [bytes(row[0]), textOrNull(row[1]), textOrNull(row[2])];
    const isSame =
      mbid === (album.mbid ?? null) && names === namesText(album) && Buffer.compare(json, album.json) === 0;
    if (isSame && !isRebuild) return undefined;
    const items = itemsOfAlbum(album);
    const { artists } = isSame ? items : itemsOfAlbum({ id: album.id, json });
    const before = { rank: integer(rank), artistIds: new Set(artists.map(({ id }) => id)) };
    return { album, number: numberOfRank(before.rank), items, before };
  }

  #deleteTracks({ number, items, before }: AlbumChange): void {
    if (before === undefined) return;
    const kept = new Set(items.tracks.map(({ id }) => id));
    for (const [track, id, rankClass] of allRows(this.#statements.listTracksOfAlbum, number)) {
      if (kept.has(text(id))) continue;
      this.#statements.deleteTrack.run(integer(track));
      this.#terms.tracks.deleted.push(rankOf(integer(rankClass), integer(track)));
    }
  }

  #putAlbum({ album: { id, json, mbid, artistNames }, number, items, before }: AlbumChange): void {
    const { rankClass, released, sortName, terms } = items.album;
    const rank = rankOf(rankClass, number);
    const names = namesText({ artistNames });
    this.#statements.putAlbum.run(id, json, mbid ?? null, names, rank, released, sortName);
    this.#replaceTerms("albums", before?.rank, rank, terms);
  }

  #putTracks({ number: album, items }: AlbumChange): void {
    for (const { id, json, rankClass, released, sortName, terms } of items.tracks) {
      const [before] = allRows(this.#statements.getTrackKey, id);
      if (before !== undefined && before[1] !== album) continue;
      const number = before === undefined ? this.#nextNumber() : integer(before[0]);
      this.#statements.putTrack.run(number, id, album, rankClass, released, sortName, json);
      const rankBefore = before && rankOf(integer(before[2]), number);
      this.#replaceTerms("tracks", rankBefore, rankOf(rankClass, number), terms);
    }
  }

  #putArtists(changes: readonly AlbumChange[], isRebuild: boolean): void {
    for (const { item, newAlbums } of artistsOf(changes)) this.#putArtist(item, newAlbums, isRebuild);
  }

  #putArtist(
    { id, json, released, sortName, terms }: StoredItem,
    newAlbums: number,
    isRebuild: boolean,
  ): void {
    const [before] = allRows(this.#statements.getStoredArtist, id);
    const number = before === undefined ? this.#nextNumber() : integer(before[0]);
    const albums = newAlbums + (before === undefined ? 0 : integer(before[1]));
    const rankClass = artistRankClass(albums);
    const termsBefore: ItemTerms | undefined = before && JSON.parse(text(before[4]));
    const allTerms = termsBefore === undefined ? terms : mergeTerms(termsBefore, terms);
    const isFound = before?.[2] === rankClass && allTerms === termsBefore && !isRebuild;
    if (isFound && newAlbums === 0 && Buffer.compare(bytes(before[3]), json) === 0) return;
    const { putArtist } = this.#statements;
    putArtist.run(number, id, albums, rankClass, JSON.stringify(allTerms), released, sortName, json);
    if (isFound) return;
    const rankBefore = before && rankOf(integer(before[2]), number);
    this.#replaceTerms("artists", rankBefore, rankOf(rankClass, number), allTerms);
  }

  #replaceTerms(kind: CatalogKind, rankBefore: number | undefined, rank: number, terms: ItemTerms): void {
    if (rankBefore !== undefined) this.#terms[kind].deleted.push(rankBefore);
    this.#terms[kind].added.push({ rank, terms });
  }

  /** In ascending order: FTS5 writes what it has collected whenever a row id is not greater than the one before. */
  #writeTerms(kind: CatalogKind): void {
    const statements = this.#statements;
    const { deleted, added } = this.#terms[kind];
    for (const rank of deleted.sort((a, b) => a - b)) statements[TERMS[kind].delete].run(rank);
    for (const { rank, terms } of added.sort((a, b) => a.rank - b.rank)) {
      const { title, artist, album, key } = terms;
      statements[TERMS[kind].add].run(
        rank,
        title.join(" "),
        artist.join(" "),
        album.join(" "),
        key.join(" "),
      );
    }
  }

  #addWords(changes: readonly AlbumChange[]): void {
    const words = wordsOf(changes);
    if (this.#knownWords.size > MAX_KNOWN_WORDS) this.#knownWords.clear();
    for (const word of words) {
      if (this.#knownWords.has(word)) continue;
      this.#knownWords.add(word);
      for (const trigram of trigramsOf(word)) {
        // A word that is known has all of its trigrams.
        if (this.#statements.addWordTrigram.run(trigram, word).changes === 0) break;
      }
    }
  }

  #nextNumber(): number {
    this.#lastNumber += 1;
    return this.#lastNumber;
  }
}

interface TermChanges {
  readonly deleted: number[];
  readonly added: { readonly rank: number; readonly terms: ItemTerms }[];
}

function newTermChanges(): Readonly<Record<CatalogKind, TermChanges>> {
  const none = (): TermChanges => ({ deleted: [], added: [] });
  return { albums: none(), tracks: none(), artists: none() };
}
