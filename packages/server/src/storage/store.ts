import type { MaybePromise } from "../maybe-promise.ts";
import type { AccountStore } from "./accounts.ts";
import type { CatalogStore } from "./catalog.ts";
import type { StoreContents } from "./contents.ts";
import type { GrantStore } from "./grants.ts";
import type { HistoryStore } from "./history.ts";
import type { LibraryStore } from "./library.ts";
import type { PlaylistStore } from "./playlists.ts";

/**
 * Where the server stores everything, by resource. Handlers use a database only through it.
 *
 * Every method may return its result or a promise of it. When a method that writes has returned, its change is as durable
 * as the store can make it. Its arguments must not change until then, and bytes that a method returned must never be
 * changed. Methods that fail throw a {@link StoreError}, or reject with it.
 */
export interface Store {
  /** What kind of store this is, for logs and tests. */
  readonly kind: string;
  /** Whether the data outlives the process. */
  readonly persistent: boolean;

  /** Albums, tracks and artists. */
  readonly catalog: CatalogStore;
  /** What users have saved, liked and followed. */
  readonly library: LibraryStore;
  /** The users' playlists. */
  readonly playlists: PlaylistStore;
  /** What users have played. */
  readonly history: HistoryStore;
  /** Applications, users and secrets. */
  readonly accounts: AccountStore;
  /** Tokens, revocations and what sign-ins need for a time. */
  readonly grants: GrantStore;

  /** Reads and replaces everything at once, for development and tests. A store may lack it. */
  readonly contents?: StoreContents;

  /** Numbers of connections by pool, such as `reads`. Only stores with connections have it. */
  readonly connections?: () => Readonly<Record<string, ConnectionFigures>>;

  /** Throws a {@link StoreError} if the store can't be reached. */
  ping(): MaybePromise<void>;
  /** Waits for writes in progress. Later calls of any method but `close` fail. */
  close(): MaybePromise<void>;
}

/** How far the tables of a database are behind those that this program works with. */
export interface SchemaVersion {
  /** How many steps they have gone through; 0 if there is no database. */
  readonly version: number;
  readonly newest: number;
  /** The SQL of the steps that are missing. */
  readonly missing: readonly string[];
  /** Albums whose tracks, artists and search terms are still to be made: those of a database from before these, or before their latest change. */
  readonly pendingAlbums: number;
}

/** The connections of a pool. */
export interface ConnectionFigures {
  readonly inUse: number;
  readonly idle: number;
  /** Calls that wait for a connection. */
  readonly waiting: number;
}

const PAGE_SIZE = 500;

/**
 * Returns all elements of a list, which is read page by page.
 *
 * @param list a method of a store: up to `limit` elements, starting after `after` if given
 */
export async function* allPages<T>(
  list: (limit: number, after?: T) => MaybePromise<readonly T[]>,
): AsyncGenerator<T> {
  let after: T | undefined;
  for (;;) {
    const page = await (after === undefined ? list(PAGE_SIZE) : list(PAGE_SIZE, after));
    yield* page;
    if (page.length < PAGE_SIZE) return;
    after = page.at(-1);
  }
}

/** Why a call of a store failed. */
export type StoreErrorCode =
  /** Another process has the database locked, and did not release it in time. */
  | "LOCKED"
  /** There is no such database, and the options say not to create it. */
  | "NOT_FOUND"
  /** The file, or its log, was moved, deleted, replaced or cut off while in use. */
  | "MOVED"
  /** The file, its folder, the file system or the database can't be written. */
  | "READ_ONLY"
  /** The file, or the schema in a database, belongs to another program. */
  | "NOT_A_DATABASE"
  /** It was written by a newer version of this program. */
  | "TOO_NEW"
  /** The file, or the database, is damaged. */
  | "CORRUPT"
  /** No space is left. */
  | "FULL"
  /** The database server can't be reached, takes no more connections, or did not answer in time. */
  | "UNREACHABLE"
  /** The store was closed. */
  | "CLOSED"
  /** Anything else; see `cause`. */
  | "FAILED";

/** A failure of a store. `message` names the file or address, and says what to do. */
export class StoreError extends Error {
  /** What went wrong, for programs. */
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
  }
}

/** Whether the error is a {@link StoreError}. Also true for errors from another copy of this package. */
export function isStoreError(error: unknown): error is StoreError {
  return error instanceof Error && error.name === "StoreError" && "code" in error;
}
