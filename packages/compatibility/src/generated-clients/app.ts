/** What an application does with the API, whatever generator its client is from. */
export interface App {
  getTitle(id: string): Promise<string | undefined>;
  getTitles(ids: string[]): Promise<(string | undefined)[]>;
  listLibrary(query?: { limit?: number; cursor?: string; albumIds?: string[] }): Promise<Page>;
  /** Returns the state that the album is in then. */
  addAlbum(id: string): Promise<string | undefined>;
  /** Returns the state that the album is in then. */
  removeAlbum(id: string): Promise<string | undefined>;
  /** Searches by words, or by the code of a recording. */
  searchTracks(filter: TrackFilter, page?: { limit?: number; token?: string }): Promise<Page>;
  getTrackTitles(ids: string[]): Promise<(string | undefined)[]>;
  getArtistName(id: string): Promise<string | undefined>;
  listArtistAlbums(id: string, query?: { limit?: number; cursor?: string }): Promise<Page>;
  /**
   * Makes a playlist of tracks, removes the first of them, and renames it. The removal is a DELETE with a body, and
   * the new title is sent as a form where the client can.
   */
  changePlaylist(tracks: string[], title: string): Promise<Playlist>;
  /** Returns what there is in the groups of a search for everything. */
  searchAll(query: string): Promise<EntityGroup[]>;
}

/** What tracks are searched by: words, or the code of a recording. */
export interface TrackFilter {
  query: string;
  field?: "isrc";
}

/** A playlist with what its tracks are called. */
export interface Playlist {
  readonly title: string | undefined;
  readonly tracks: readonly (string | undefined)[];
}

/** The id of an entry of a playlist, which is in the cursor of its edge. */
export function entryIdOf({ cursor = "" }: { cursor?: string }): string {
  return cursor.slice(cursor.indexOf(":") + 1);
}

/** A group of what a search for everything finds. */
export interface EntityGroup {
  readonly title: string | undefined;
  /** Type and id of each. */
  readonly entities: readonly string[];
}

/** A page of a list. */
export interface Page {
  readonly ids: readonly (string | undefined)[];
  /** The cursor of the next page; `undefined` on the last one. */
  readonly next: string | undefined;
}

/** Where the API is, and who calls it. */
export interface AppOptions {
  readonly url: string;
  readonly apiKey: string;
  readonly token: string;
}

/** What the application makes of an error of the API. */
export class Problem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(`${status} ${code}`);
    this.status = status;
    this.code = code;
  }
}

/** Doesn't compile if the type of the value is `any`, as fields of a payload without a type are. */
export function typed<Value>(value: Value & (0 extends 1 & Value ? never : unknown)): Value {
  return value;
}
