import type { MaybePromise } from "../maybe-promise.ts";
import type { StoreContents } from "./contents.ts";

/** An album as it is kept: its catalog id and the UTF-8 JSON bytes that it is served as. */
export interface StoredAlbum {
  /** Catalog id, an ASIN of 10 characters. */
  readonly id: string;
  /** The Album object as UTF-8 JSON, written to responses as it is. */
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

/** One album in one user's library. */
export interface LibraryEntry {
  /** UUID version 7. It stays with the entry, and its order is the order in which the user added entries. */
  readonly objectId: string;
  readonly albumId: string;
  readonly purchased: boolean;
  readonly uploaded: boolean;
}

export interface LibraryQuery {
  readonly userId: string;
  /** How many entries at the most, 1 or more. */
  readonly limit: number;
  /** Only entries older than this object id, which need not exist any more. */
  readonly olderThan?: string | undefined;
  /** Only entries of these albums, up to 100 ids; of none when it is empty. */
  readonly albumIds?: readonly string[] | undefined;
}

/** A registered application: what `x-api-key` names. */
export interface SecurityProfile {
  /** `amzn1.application.` and 32 hexadecimal digits. */
  readonly apiKey: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** ISO 8601, UTC; `null` while the profile is in force. */
  readonly revokedAt: string | null;
}

/** A person with a music account. */
export interface User {
  /** 26 lower-case letters and digits 2 to 7. */
  readonly id: string;
  readonly name: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** An application that users sign in to with OAuth: what `client_id` names. */
export interface OAuthClient {
  /** `amzn1.application-oa2-client.` and 32 hexadecimal digits. */
  readonly clientId: string;
  readonly name: string;
  /** Where the authorization server may send a user back to. */
  readonly redirectUris: readonly string[];
  /** A hash of the client secret; `null` for an application that can't keep one, such as a web page. */
  readonly secretHash: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** ISO 8601, UTC; `null` while the client is in force. */
  readonly revokedAt: string | null;
}

/** Something that was given out for a time: a code, a refresh token, a session, or the end of one. */
export interface Grant {
  /** Up to 200 ASCII characters. What was given out as a secret is found by its hash. */
  readonly id: string;
  /** What it stands for. Its form is the caller's. */
  readonly value: Uint8Array;
  /** Milliseconds since 1970. */
  readonly expiresAtMs: number;
}

/** A change to several grants at once. */
export interface GrantChange {
  /** Added, or put in place of those of the same ids. */
  readonly put?: readonly Grant[] | undefined;
  /** Ids of grants that are deleted. */
  readonly remove?: readonly string[] | undefined;
  /** Grants whose values must still be these, byte for byte, or else nothing is changed. */
  readonly unchanged?: readonly Pick<Grant, "id" | "value">[] | undefined;
}

/** How far the import of one source has come. Written with the albums it speaks of, in one transaction. */
export interface ImportCheckpoint {
  /** Tells one version of one source from every other, such as its path, size and modification time. */
  readonly source: string;
  /** Lines of the source that are dealt with: stored, or skipped and reported. */
  readonly lines: number;
  readonly imported: number;
  readonly skipped: number;
}

/** What else is settled when albums are put into the catalog. */
export interface PutAlbumsOptions {
  readonly checkpoint?: ImportCheckpoint | undefined;
  /** What was found when it was decided what to put. If something else is found by now, nothing is written. */
  readonly expected?: { readonly lookup: AlbumLookup; readonly found: readonly AlbumKey[] } | undefined;
}

/**
 * Where the server keeps everything. Handlers know nothing else of a database.
 *
 * Every method may answer at once or with a promise. A method that writes has made its change durable, as far
 * as the store can, when it answers; its arguments must stay as they are until then. Bytes that a method
 * returned must not be changed at all. Failures are thrown as {@link StoreError} or reject with it.
 * Everything of a user is found by `userId` first, and the catalog by album id alone, so that both can be
 * partitioned.
 */
export interface Store {
  /** What kind of store this is, for logs and tests. */
  readonly kind: string;
  /** Whether what was written is still there when the process has ended. */
  readonly persistent: boolean;

  getAlbum(id: string): MaybePromise<Uint8Array | undefined>;
  /** In the order of `ids`, which hold no duplicates; `undefined` where the catalog has no such album. */
  getAlbums(ids: readonly string[]): MaybePromise<ReadonlyArray<Uint8Array | undefined>>;
  /** Each that is found once, in ascending order of the ids. */
  findAlbums(lookup: AlbumLookup): MaybePromise<readonly AlbumKey[]>;
  /**
   * Adds or replaces all of them, or none; later ones win over earlier ones of the same id.
   *
   * @returns Whether that was done: `false` where something else than `expected` was found.
   */
  putAlbums(albums: readonly StoredAlbum[], options?: PutAlbumsOptions): MaybePromise<boolean>;
  countAlbums(): MaybePromise<number>;
  /** Up to `limit` ids in ascending order, those after `after` if given. */
  listAlbumIds(limit: number, after?: string): MaybePromise<readonly string[]>;
  getImportCheckpoint(source: string): MaybePromise<ImportCheckpoint | undefined>;
  deleteImportCheckpoint(source: string): MaybePromise<void>;

  /** Newest first. */
  listLibrary(query: LibraryQuery): MaybePromise<readonly LibraryEntry[]>;
  /**
   * Adds the entry, or returns the one that the user has of that album already, unchanged. The object id is a
   * proposal: where the user has or had an entry that is as new, the entry gets one that is just newer. So an entry
   * whose adding began after another one was answered is always the newer one, whatever the clocks of processes say.
   */
  addToLibrary(userId: string, entry: LibraryEntry): MaybePromise<LibraryEntry>;
  /** Whether there was an entry to remove. */
  removeFromLibrary(userId: string, albumId: string): MaybePromise<boolean>;

  /** Revoked profiles too: the caller looks at `revokedAt`. */
  getSecurityProfile(apiKey: string): MaybePromise<SecurityProfile | undefined>;
  /** Up to `limit`, oldest first, those after `after` if given. */
  listSecurityProfiles(limit: number, after?: SecurityProfile): MaybePromise<readonly SecurityProfile[]>;
  /** Adds or replaces the profile of that key. */
  putSecurityProfile(profile: SecurityProfile): MaybePromise<void>;

  getUser(id: string): MaybePromise<User | undefined>;
  /** Up to `limit`, oldest first, those after `after` if given. */
  listUsers(limit: number, after?: User): MaybePromise<readonly User[]>;
  /** Adds or replaces the user of that id. */
  putUser(user: User): MaybePromise<void>;

  /** Revoked clients too: the caller looks at `revokedAt`. */
  getOAuthClient(clientId: string): MaybePromise<OAuthClient | undefined>;
  /** Up to `limit`, oldest first, those after `after` if given. */
  listOAuthClients(limit: number, after?: OAuthClient): MaybePromise<readonly OAuthClient[]>;
  /** Adds or replaces the client of that id. */
  putOAuthClient(client: OAuthClient): MaybePromise<void>;

  /** Expired grants too, until they are deleted: the caller looks at `expiresAtMs`. */
  getGrant(id: string): MaybePromise<Grant | undefined>;
  /**
   * Makes all of the change in one transaction, or nothing of it. Of several callers that expect the same value to
   * be unchanged and then change it, in whatever process, one succeeds. No id is in both `put` and `remove`, or
   * twice in one of them.
   *
   * @returns whether it was made: `false` where a grant of `unchanged` is missing or has another value
   */
  changeGrants(change: GrantChange): MaybePromise<boolean>;
  /** Deletes up to `limit` grants that expired at `nowMs` or before, and returns how many. */
  deleteExpiredGrants(nowMs: number, limit: number): MaybePromise<number>;

  /** A small secret of the installation, such as a signing key. */
  getSecret(name: string): MaybePromise<Uint8Array | undefined>;
  /** Keeps `value` unless there is one of that name already, and returns the one that is kept. */
  initSecret(name: string, value: Uint8Array): MaybePromise<Uint8Array>;

  /** Snapshots and going back to them, for development and tests. A store may lack it. */
  readonly contents?: StoreContents;

  /** Throws {@link StoreError} when the store can't be reached. */
  ping(): MaybePromise<void>;
  /** Waits for writes under way. Later calls of any method but `close` fail. */
  close(): MaybePromise<void>;
}

/** Why a store could not do what it was asked. */
export type StoreErrorCode =
  /** Another process holds the database and did not let go in time. */
  | "LOCKED"
  /** There is no such database, and it was not to be made. */
  | "NOT_FOUND"
  /** The file is not where it was: it, or its log, was moved, deleted or replaced. */
  | "MOVED"
  /** The file, its folder, the file system or the database can't be written. */
  | "READ_ONLY"
  /** The file, or the schema in a database, is something else than this program's. */
  | "NOT_A_DATABASE"
  /** It was written by a newer version of this program. */
  | "TOO_NEW"
  /** The file, or the database, is damaged. */
  | "CORRUPT"
  /** No space is left. */
  | "FULL"
  /** The server of the database can't be reached, takes no more connections, or did not answer in time. */
  | "UNREACHABLE"
  /** The store was closed. */
  | "CLOSED"
  /** Anything else; see `cause`. */
  | "FAILED";

/** A failure of a store. `message` names the file or address and says what can be done. */
export class StoreError extends Error {
  readonly code: StoreErrorCode;

  constructor(code: StoreErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
  }
}
