import type { MaybePromise } from "../maybe-promise.ts";
import type { SecurityProfile, StoredUser } from "./accounts.ts";
import type { StoredAlbum } from "./catalog.ts";
import type { Grant } from "./grants.ts";
import type { Play } from "./history.ts";
import type { LibraryEntry, LibraryList } from "./library.ts";
import type { NewPlaylist, PlaylistTrack } from "./playlists.ts";
import type { Store } from "./store.ts";

/** The whole of one list of one user. */
export interface StoredLibrary {
  /** Whose list it is. */
  readonly userId: string;
  /** Which of the user's lists it is. */
  readonly list: LibraryList;
  /** In any order: the object ids tell which is newer. */
  readonly entries: readonly LibraryEntry[];
}

/** A whole playlist. */
export interface PlaylistContent extends NewPlaylist {
  /** In order. */
  readonly entries: readonly PlaylistTrack[];
}

/** All plays of one user that are kept. */
export interface StoredHistory {
  /** Whose history it is. */
  readonly userId: string;
  /** In any order. */
  readonly plays: readonly Play[];
}

/**
 * Everything in a store, as values. Secrets are left out: they belong to the installation, so a token stays valid when
 * the content is replaced by an earlier one.
 */
export interface StoreContent {
  /** All albums. Their tracks and artists are made of them. */
  readonly albums: readonly StoredAlbum[];
  /** All lists of all users. */
  readonly libraries: readonly StoredLibrary[];
  /** All playlists, with their entries. */
  readonly playlists: readonly PlaylistContent[];
  /** All plays that are kept, by user. */
  readonly histories: readonly StoredHistory[];
  /** All applications, revoked ones too. */
  readonly securityProfiles: readonly SecurityProfile[];
  /** All users, disabled ones too. */
  readonly users: readonly StoredUser[];
  /** Tokens, revocations and what sign-ins need, expired ones too. */
  readonly grants: readonly Grant[];
}

/** A kind of content of a store, such as `albums`. */
export type ContentKind = keyof StoreContent;

/**
 * Reads and replaces everything in a store at once. The data has to fit into memory, so this is for development and
 * tests.
 */
export interface StoreContents {
  /**
   * Reads up to `limit` items of each of these kinds, all from the same moment. For libraries, `limit` counts entries;
   * for histories, plays; for playlists, playlists and entries.
   */
  read(kinds: readonly ContentKind[], limit: number): MaybePromise<Partial<StoreContent>>;
  /**
   * Replaces every kind that is given, and leaves the others as they are. If it fails, nothing is changed. Replacing the
   * albums deletes the checkpoints of their imports. Of playlists with the same id, and of entries with the same id in a
   * playlist, only the first one is stored.
   */
  replace(content: Partial<StoreContent>): MaybePromise<void>;
}

/** How the store of a resource reads and replaces one kind. */
export interface KindContent<Kind extends ContentKind> {
  read(limit: number): StoreContent[Kind];
  replace(all: StoreContent[Kind]): void;
}

export type KindContents = { readonly [Kind in ContentKind]: KindContent<Kind> };

/** One resource of a store, and the kinds that it holds. */
export type Resource<Name extends keyof Store, Kind extends ContentKind> = Pick<Store, Name> & {
  readonly contents: Pick<KindContents, Kind>;
};

/** In the order in which they are replaced. Libraries come first: their object ids can clash, and a store in memory has to fail before it changes anything. */
export const KINDS: readonly ContentKind[] = [
  "libraries",
  "playlists",
  "histories",
  "albums",
  "securityProfiles",
  "users",
  "grants",
];

export function readContent(
  contents: KindContents,
  kinds: readonly ContentKind[],
  limit: number,
): Partial<StoreContent> {
  const parts = KINDS.filter((kind) => kinds.includes(kind)).map((kind) => ({
    [kind]: contents[kind].read(limit),
  }));
  return Object.assign({}, ...parts);
}

export function replaceContent(contents: KindContents, content: Partial<StoreContent>): void {
  for (const kind of KINDS) replaceKind(contents, content, kind);
}

function replaceKind<Kind extends ContentKind>(
  contents: KindContents,
  content: Partial<StoreContent>,
  kind: Kind,
): void {
  const all: StoreContent[Kind] | undefined = content[kind];
  if (all !== undefined) contents[kind].replace(all);
}
