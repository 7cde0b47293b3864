import {
  type CatalogKind,
  type Condition,
  type MatchQuery,
  mergeTerms,
  type SearchableItem,
} from "../catalog-items.ts";
import { lastOfEach, type StoredAlbum } from "../catalog.ts";
import { artistRankClass, type ItemsOfAlbum, itemsOfAlbum } from "../items-of-album.ts";

interface ModelItem extends SearchableItem {
  readonly json: Uint8Array;
  /** Counts the items of a kind as they are added. */
  readonly number: number;
}

interface ModelAlbum extends ModelItem {
  readonly stored: string;
  readonly items: ItemsOfAlbum;
}

/** A catalog as it should be: maps, and a search that goes through everything. */
export class CatalogModel {
  readonly albums: Map<string, ModelAlbum> = new Map();
  readonly tracks: Map<string, ModelItem & { readonly albumId: string }> = new Map();
  readonly artists: Map<string, ModelItem & { readonly albums: number }> = new Map();
  #lastNumber = 0;

  put(albums: readonly StoredAlbum[]): void {
    const changed = lastOfEach(albums).filter((album) => this.albums.get(album.id)?.stored !== textOf(album));
    for (const album of changed) {
      const kept = new Set(itemsOfAlbum(album).tracks.map(({ id }) => id));
      for (const [id, { albumId }] of this.tracks)
        if (albumId === album.id && !kept.has(id)) this.tracks.delete(id);
    }
    for (const album of changed) this.#putOne(album);
  }

  clear(): void {
    for (const items of [this.albums, this.tracks, this.artists]) items.clear();
  }

  match(kind: CatalogKind, { all, except, order, sortedItems }: MatchQuery): readonly Uint8Array[] {
    const items: readonly ModelItem[] = [...this[kind].values()];
    const found = items
      .filter((item) => meets(item, all) && !except.some((list) => meets(item, list)))
      .sort((a, b) => a.rankClass - b.rankClass || a.number - b.number);
    if (order === "rank") return found.map(({ json }) => json);
    const first = found.slice(0, sortedItems);
    first.sort((a, b) => (order === "name" ? by(a.sortName, b.sortName) : by(b.released, a.released)));
    return first.map(({ json }) => json);
  }

  #putOne(album: StoredAlbum): void {
    const items = itemsOfAlbum(album);
    const before = this.albums.get(album.id);
    const { json } = album;
    const number = before?.number ?? this.#nextNumber();
    this.albums.set(album.id, { ...items.album, json, number, items, stored: textOf(album) });
    for (const track of items.tracks) {
      const known = this.tracks.get(track.id);
      if (known && known.albumId !== album.id) continue;
      this.tracks.set(track.id, { ...track, number: known?.number ?? this.#nextNumber(), albumId: album.id });
    }
    for (const artist of items.artists) {
      const known = this.artists.get(artist.id);
      const isNew = !before?.items.artists.some(({ id }) => id === artist.id);
      const count = (known?.albums ?? 0) + (isNew ? 1 : 0);
      this.artists.set(artist.id, {
        ...artist,
        albums: count,
        rankClass: artistRankClass(count),
        terms: known ? mergeTerms(known.terms, artist.terms) : artist.terms,
        number: known?.number ?? this.#nextNumber(),
      });
    }
  }

  #nextNumber(): number {
    this.#lastNumber += 1;
    return this.#lastNumber;
  }
}

function meets(item: ModelItem, conditions: readonly Condition[]): boolean {
  return conditions.every(({ fields, terms, isPrefix }) =>
    fields.some((field) =>
      item.terms[field].some((has) =>
        terms.some((wanted, at) => (isPrefix && at === 0 ? has.startsWith(wanted) : has === wanted)),
      ),
    ),
  );
}

function textOf({ json, mbid, artistNames }: StoredAlbum): string {
  return JSON.stringify([[...json], mbid, artistNames]);
}

function by(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
