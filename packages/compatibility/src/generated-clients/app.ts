/** What an application does with the API, whatever generator its client is from. */
export interface App {
  getTitle(id: string): Promise<string | undefined>;
  getTitles(ids: string[]): Promise<(string | undefined)[]>;
  listLibrary(query?: { limit?: number; cursor?: string; albumIds?: string[] }): Promise<Page>;
  /** Returns the state that the album is in then. */
  addAlbum(id: string): Promise<string | undefined>;
  /** Returns the state that the album is in then. */
  removeAlbum(id: string): Promise<string | undefined>;
}

/** A page of the user's library. */
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
