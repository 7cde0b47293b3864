import type { Around } from "../bytes.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import type { CatalogHit, CatalogKind, MatchQuery } from "./catalog-items.ts";

/** An album as it is stored: its catalog id and the UTF-8 JSON bytes that it is served as. */
export interface StoredAlbum {
  /** Catalog id, an ASIN of 10 characters. */
  readonly id: string;
  /** The Album object as UTF-8 JSON, written to responses unchanged. */
  readonly json: Uint8Array;
  /** The MusicBrainz id of the release that it was made from, in lower case. No two albums have the same. */
  readonly mbid?: string | undefined;
  /** The artists' own names, by artist id, if they are known to differ from the credited names. */
  readonly artistNames?: Readonly<Record<string, string>> | undefined;
}

/** The catalog id of an album, and the MusicBrainz id of its release. */
export type AlbumKey = Pick<StoredAlbum, "id" | "mbid">;

/** Which albums to find: by their own ids, and by the ids of their releases. */
export interface AlbumLookup {
  /** Catalog ids of albums. */
  readonly ids: readonly string[];
  /** MusicBrainz ids of releases, in lower case. */
  readonly mbids: readonly string[];
}

/** How far the import of one source has come. It is written in the same transaction as the albums that it counts. */
export interface ImportCheckpoint {
  /** Identifies one version of one source, for example by its path, size and modification time. */
  readonly source: string;
  /** How many lines of the source have been stored, or skipped and reported. */
  readonly lines: number;
  /** How many of the lines are stored. */
  readonly imported: number;
  /** How many of the lines were skipped and reported. */
  readonly skipped: number;
}

/** Options of {@link CatalogStore.put}. */
export interface PutAlbumsOptions {
  /** How far the import has come, written in the same transaction. */
  readonly checkpoint?: ImportCheckpoint | undefined;
  /**
   * A `lookup`, and the keys that `find` had `found` for it when the caller decided what to put. If it would return
   * anything else now, nothing is written.
   */
  readonly expected?: { readonly lookup: AlbumLookup; readonly found: readonly AlbumKey[] } | undefined;
}

/**
 * The albums that the API serves, their tracks and artists, and the progress of imports. Everything is found by its id.
 *
 * Tracks and artists are derived from albums when these are put: see `items-of-album.ts`. Putting an album that is stored
 * already, without a difference, changes nothing. `put` first removes the tracks that the replaced albums no longer have,
 * and then adds the albums one after another. If several albums have a track with the same id, it belongs to the album
 * that was put first. An artist has the data of the album that was put last, is found by every name that any album had
 * for it, and stays even if no album has it any more.
 */
export interface CatalogStore {
  /** Returns the JSON of one item. */
  get(kind: CatalogKind, id: string): MaybePromise<Uint8Array | undefined>;
  /**
   * Returns the JSON of several items, separated by commas, in the order of `ids`. Ids that the catalog doesn't have are
   * left out. The memory of the result belongs to the caller.
   *
   * @param ids without duplicates
   * @param around bytes to put before and after the items, which saves copying them later
   */
  getMany(kind: CatalogKind, ids: readonly string[], around?: Around): MaybePromise<Uint8Array>;
  /** Returns up to `limit` items that match, in order. */
  match(kind: CatalogKind, query: MatchQuery): MaybePromise<readonly CatalogHit[]>;
  /**
   * Returns words in titles and names of the catalog that `word` may be a misspelling of, the most similar first. They
   * may include words with more typing errors than a search forgives, and words that no item has any more, but
   * none that are longer or shorter by more letters.
   */
  similarWords(word: string, limit: number): MaybePromise<readonly string[]>;
  /** Finds albums. Returns each of them once, in ascending order of the ids. */
  find(lookup: AlbumLookup): MaybePromise<readonly AlbumKey[]>;
  /**
   * Adds or replaces all of these albums, or none, with their tracks and artists. Of several albums with the same id, the last one
   * is stored.
   *
   * @returns `false` if nothing was written because `expected` no longer holds
   */
  put(albums: readonly StoredAlbum[], options?: PutAlbumsOptions): MaybePromise<boolean>;
  /** Returns how many items of a kind there are. */
  count(kind: CatalogKind): MaybePromise<number>;
  /** Returns up to `limit` ids of albums in ascending order, starting after `after` if given. */
  listIds(limit: number, after?: string): MaybePromise<readonly string[]>;
  /** Returns how far the import of a source has come; `undefined` if none was interrupted. */
  getCheckpoint(source: string): MaybePromise<ImportCheckpoint | undefined>;
  /** Deletes the checkpoint of a source, once its import is complete. */
  deleteCheckpoint(source: string): MaybePromise<void>;
}

/** Whether two answers of `find` are the same. */
export function isSameKeys(a: readonly AlbumKey[], b: readonly AlbumKey[]): boolean {
  return a.length === b.length && a.every(({ id, mbid }, at) => id === b[at]?.id && mbid === b[at]?.mbid);
}

/** Each album once, as it comes last, in the order in which the ids come first. */
export function lastOfEach(albums: readonly StoredAlbum[]): readonly StoredAlbum[] {
  return [...new Map(albums.map((album) => [album.id, album])).values()];
}

/** Each album once, in ascending order of the ids, as `find` returns them. */
export function sortedKeys(keys: readonly AlbumKey[]): readonly AlbumKey[] {
  const byId = new Map(keys.map((key) => [key.id, key]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
