import type { Around } from "../bytes.ts";
import type { MaybePromise } from "../maybe-promise.ts";

/** An album as it is stored: its catalog id and the UTF-8 JSON bytes that it is served as. */
export interface StoredAlbum {
  /** Catalog id, an ASIN of 10 characters. */
  readonly id: string;
  /** The Album object as UTF-8 JSON, written to responses unchanged. */
  readonly json: Uint8Array;
  /** The MusicBrainz id of the release that it was made from, in lower case. No two albums have the same. */
  readonly mbid?: string | undefined;
}

/** Which album is of which release. */
export type AlbumKey = Pick<StoredAlbum, "id" | "mbid">;

/** The albums of these ids, and those of these releases. */
export interface AlbumLookup {
  readonly ids: readonly string[];
  readonly mbids: readonly string[];
}

/** How far the import of one source has come. It is written in the same transaction as the albums that it counts. */
export interface ImportCheckpoint {
  /** Identifies one version of one source, for example by its path, size and modification time. */
  readonly source: string;
  /** Lines of the source that are done: stored, or skipped and reported. */
  readonly lines: number;
  readonly imported: number;
  readonly skipped: number;
}

/** What else happens when albums are put into the catalog. */
export interface PutAlbumsOptions {
  readonly checkpoint?: ImportCheckpoint | undefined;
  /** What `find` returned when the caller decided what to put. If it returns anything else by now, nothing is written. */
  readonly expected?: { readonly lookup: AlbumLookup; readonly found: readonly AlbumKey[] } | undefined;
}

/** The albums that the API serves, and how far their imports are. Every album is found by its id alone. */
export interface CatalogStore {
  /** The album's JSON. */
  get(id: string): MaybePromise<Uint8Array | undefined>;
  /**
   * The JSON of several albums, separated by commas, in the order of `ids`. Ids that the catalog doesn't have are
   * left out. The memory of the result belongs to the caller.
   *
   * @param ids without duplicates
   * @param around what to put before and after the albums, which here costs less than to copy them once more
   */
  getMany(ids: readonly string[], around?: Around): MaybePromise<Uint8Array>;
  /** Each album that is found once, in ascending order of the ids. */
  find(lookup: AlbumLookup): MaybePromise<readonly AlbumKey[]>;
  /**
   * Adds or replaces all of them, or none. Of several albums with the same id, the last one is stored.
   *
   * @returns `false` if nothing was written because `expected` no longer holds
   */
  put(albums: readonly StoredAlbum[], options?: PutAlbumsOptions): MaybePromise<boolean>;
  count(): MaybePromise<number>;
  /** Up to `limit` ids in ascending order, starting after `after` if given. */
  listIds(limit: number, after?: string): MaybePromise<readonly string[]>;
  getCheckpoint(source: string): MaybePromise<ImportCheckpoint | undefined>;
  deleteCheckpoint(source: string): MaybePromise<void>;
}

/** Whether two answers of `find` are the same. */
export function isSameKeys(a: readonly AlbumKey[], b: readonly AlbumKey[]): boolean {
  return a.length === b.length && a.every(({ id, mbid }, at) => id === b[at]?.id && mbid === b[at]?.mbid);
}

/** Each album once, in ascending order of the ids, as `find` returns them. */
export function sortedKeys(keys: readonly AlbumKey[]): readonly AlbumKey[] {
  const byId = new Map(keys.map((key) => [key.id, key]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
