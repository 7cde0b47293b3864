import type { MaybePromise } from "../maybe-promise.ts";
import type { Grant, LibraryEntry, OAuthClient, SecurityProfile, StoredAlbum, User } from "./store.ts";

/** One user's library as a whole. */
export interface StoredLibrary {
  readonly userId: string;
  /** In any order: their object ids tell which is newer. */
  readonly entries: readonly LibraryEntry[];
}

/**
 * What a store holds, as values. Secrets are not among them: they are the installation's keys, which stay where
 * they are, so that a token outlives going back to an earlier content.
 */
export interface StoreContent {
  readonly albums: readonly StoredAlbum[];
  readonly libraries: readonly StoredLibrary[];
  readonly securityProfiles: readonly SecurityProfile[];
  readonly users: readonly User[];
  readonly oauthClients: readonly OAuthClient[];
  readonly grants: readonly Grant[];
}

/** A kind of thing that a store holds. */
export type ContentKind = keyof StoreContent;

/**
 * Takes out and puts back all that a store holds, in memory at once: made for development and tests, and for
 * as many albums as these have.
 */
export interface StoreContents {
  /** Up to `limit` of each of these kinds, as of one moment; of libraries, so many entries. */
  read(kinds: readonly ContentKind[], limit: number): MaybePromise<Partial<StoreContent>>;
  /**
   * Each kind that is given replaces all there was of it; the others stay. All or nothing. With the albums, the
   * checkpoints of their imports are dropped.
   */
  replace(content: Partial<StoreContent>): MaybePromise<void>;
}

/** The contents of a store that answers at once. */
export interface EmbeddedContents extends StoreContents {
  read(kinds: readonly ContentKind[], limit: number): Partial<StoreContent>;
  replace(content: Partial<StoreContent>): void;
}

/** How a store reads each kind. */
export type ContentReaders = { readonly [Kind in ContentKind]: (limit: number) => StoreContent[Kind] };

/** How a store replaces each kind. */
export type ContentWriters = { readonly [Kind in ContentKind]: (all: StoreContent[Kind]) => void };

/** Libraries come first, because their object ids can clash: what fails in memory fails before any change. */
const KINDS: readonly ContentKind[] = [
  "libraries",
  "albums",
  "securityProfiles",
  "users",
  "oauthClients",
  "grants",
];

/** Reads the kinds that are asked for. */
export function readContent(
  readers: ContentReaders,
  kinds: readonly ContentKind[],
  limit: number,
): Partial<StoreContent> {
  const parts = KINDS.filter((kind) => kinds.includes(kind)).map((kind) => ({
    [kind]: readers[kind](limit),
  }));
  return Object.assign({}, ...parts);
}

/** Replaces the kinds that are given. */
export function replaceContent(writers: ContentWriters, content: Partial<StoreContent>): void {
  for (const kind of KINDS) replaceKind(writers, content, kind);
}

function replaceKind<Kind extends ContentKind>(
  writers: ContentWriters,
  content: Partial<StoreContent>,
  kind: Kind,
): void {
  const all: StoreContent[Kind] | undefined = content[kind];
  if (all !== undefined) writers[kind](all);
}
