import {
  type CatalogHit,
  type CatalogKind,
  type ItemTerms,
  type MatchQuery,
  mergeTerms,
  numberOfRank,
  rankOf,
  type StoredItem,
} from "../catalog-items.ts";
import type { StoredAlbum } from "../catalog.ts";
import { artistRankClass, type ItemsOfAlbum, itemsOfAlbum } from "../items-of-album.ts";
import { SearchIndex, Vocabulary } from "./search-index.ts";

/** What is kept of an album besides the album. */
interface AlbumItems {
  readonly rank: number;
  readonly items: ItemsOfAlbum;
}

interface Track {
  readonly json: Uint8Array;
  readonly rank: number;
  readonly albumId: string;
}

interface Artist {
  readonly json: Uint8Array;
  readonly rank: number;
  readonly albums: number;
  readonly terms: ItemTerms;
}

/** The tracks and artists of the albums in memory, and what all three kinds are found by. */
export class CatalogItems {
  readonly #albums = new Map<string, AlbumItems>();
  readonly #tracks = new Map<string, Track>();
  readonly #artists = new Map<string, Artist>();
  #indexes = newIndexes();
  #vocabulary = new Vocabulary();
  #lastNumber = 0;

  get(kind: Exclude<CatalogKind, "albums">, id: string): Uint8Array | undefined {
    return (kind === "tracks" ? this.#tracks : this.#artists).get(id)?.json;
  }

  count(kind: Exclude<CatalogKind, "albums">): number {
    return (kind === "tracks" ? this.#tracks : this.#artists).size;
  }

  /** @param jsonOf the JSON of an item that was found */
  match(kind: CatalogKind, query: MatchQuery, jsonOf: (id: string) => Uint8Array | undefined): CatalogHit[] {
    return this.#indexes[kind].match(query).flatMap(({ id, rank, sortKey }) => {
      const json = jsonOf(id);
      return json ? [{ json, rank, sortKey }] : [];
    });
  }

  similarWords(word: string, limit: number): readonly string[] {
    return this.#vocabulary.similarWords(word, limit);
  }

  /** @param albums each id once, and none that is stored just so */
  put(albums: readonly StoredAlbum[]): void {
    const changes = albums.map((album) => ({ id: album.id, items: itemsOfAlbum(album) }));
    for (const { id, items } of changes) this.#deleteTracks(id, items);
    for (const { id, items } of changes) this.#putAlbum(id, items);
  }

  clear(): void {
    for (const items of [this.#albums, this.#tracks, this.#artists]) items.clear();
    this.#indexes = newIndexes();
    this.#vocabulary = new Vocabulary();
  }

  /** Those that the album doesn't have any more. */
  #deleteTracks(albumId: string, items: ItemsOfAlbum): void {
    const kept = new Set(items.tracks.map(({ id }) => id));
    for (const { id } of this.#albums.get(albumId)?.items.tracks ?? []) {
      const track = this.#tracks.get(id);
      if (track?.albumId !== albumId || kept.has(id)) continue;
      this.#tracks.delete(id);
      this.#indexes.tracks.remove(track.rank);
    }
  }

  #putAlbum(id: string, items: ItemsOfAlbum): void {
    const before = this.#albums.get(id);
    const rank = this.#rankOf(items.album.rankClass, before?.rank);
    this.#index("albums", id, rank, items.album, before?.rank);
    for (const track of items.tracks) this.#putTrack(track, id);
    const artistIds = new Set(before?.items.artists.map((artist) => artist.id));
    for (const artist of items.artists) this.#putArtist(artist, artistIds.has(artist.id) ? 0 : 1);
    this.#albums.set(id, { rank, items });
  }

  #putTrack(track: StoredItem, albumId: string): void {
    const before = this.#tracks.get(track.id);
    if (before !== undefined && before.albumId !== albumId) return;
    const rank = this.#rankOf(track.rankClass, before?.rank);
    this.#tracks.set(track.id, { json: track.json, rank, albumId });
    this.#index("tracks", track.id, rank, track, before?.rank);
  }

  #putArtist(artist: StoredItem, newAlbums: number): void {
    const { id, json } = artist;
    const before = this.#artists.get(id);
    const albums = newAlbums + (before?.albums ?? 0);
    const rank = this.#rankOf(artistRankClass(albums), before?.rank);
    const terms = before ? mergeTerms(before.terms, artist.terms) : artist.terms;
    this.#artists.set(id, { json, rank, albums, terms });
    this.#index("artists", id, rank, { ...artist, terms }, before?.rank);
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
    item: Omit<StoredItem, "id" | "json">,
    rankBefore: number | undefined,
  ): void {
    if (rankBefore !== undefined) this.#indexes[kind].remove(rankBefore);
    this.#indexes[kind].add(rank, id, item);
    this.#vocabulary.add(item.terms.title);
  }
}

function newIndexes(): Readonly<Record<CatalogKind, SearchIndex>> {
  return { albums: new SearchIndex(), tracks: new SearchIndex(), artists: new SearchIndex() };
}
