import type { MaybePromise } from "../maybe-promise.ts";

/**
 * The lists that every user has: saved albums, saved tracks, liked tracks, disliked tracks and followed artists. A list has
 * an item at most once.
 */
export type LibraryList = "albums" | "tracks" | "likes" | "dislikes" | "artists";

/** One item in one list of one user. */
export interface LibraryEntry {
  /** UUID version 7. It stays with the entry. Newer entries of the list have greater ids. */
  readonly objectId: string;
  /** The catalog id of an album, a track or an artist. */
  readonly itemId: string;
  /** Whether the user bought the item. */
  readonly purchased: boolean;
  /** Whether the user uploaded the item. */
  readonly uploaded: boolean;
}

/** Which entries of a user's list to list. */
export interface LibraryQuery {
  /** Whose list it is. */
  readonly userId: string;
  /** Which of the user's lists it is. */
  readonly list: LibraryList;
  /** The maximum number of entries, 1 or more. */
  readonly limit: number;
  /** Only entries older than this object id, which may no longer exist. Without it, the newest ones. */
  readonly olderThan?: string | undefined;
  /** Only entries of these items, up to 100 ids. An empty list matches no entry. */
  readonly itemIds?: readonly string[] | undefined;
}

/** The lists that an item is moved between. */
export interface LibraryMove {
  /** The list that the item is removed from. */
  readonly from: LibraryList;
  /** The list that the item is added to. */
  readonly to: LibraryList;
}

/** What users have saved, liked and followed. Everything is found by `userId` first, then by list. */
export interface LibraryStore {
  /** Lists entries, newest first. */
  list(query: LibraryQuery): MaybePromise<readonly LibraryEntry[]>;
  /**
   * Adds the entry, or returns the list's existing entry of that item, unchanged. The object id is a proposal: if the
   * list has, or had, an entry that isn't older, the new entry gets an id that is slightly newer. So an entry that is
   * added after another call has returned is always newer than that call's, even if the clocks of processes differ.
   */
  add(userId: string, list: LibraryList, entry: LibraryEntry): MaybePromise<LibraryEntry>;
  /**
   * Removes the item of `entry` from one list, where it need not be, and adds `entry` to the other one as `add` does. No
   * reader sees the item in both lists or, if it was in one of them, in none.
   */
  move(userId: string, lists: LibraryMove, entry: LibraryEntry): MaybePromise<LibraryEntry>;
  /** Removes the entry of an item. Returns whether there was one. */
  remove(userId: string, list: LibraryList, itemId: string): MaybePromise<boolean>;
}

/** Hexadecimal digits of a UUID version 7 that are its time, in milliseconds. */
const TIME_DIGITS = 12;

/** Sorts entries as libraries are listed. */
export function newestFirst(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  return entries.toSorted((a, b) => (a.objectId < b.objectId ? 1 : -1));
}

/**
 * The object id of a new entry: `proposed`, unless the list has or had an entry that is as new. Then the id is a
 * millisecond newer than `newest`, with the sequence and the random bits of `proposed`. So clocks that differ or go
 * back never put an entry before one that was there already.
 */
export function objectIdAfter(newest: string | undefined, proposed: string): string {
  if (newest === undefined || proposed > newest) return proposed;
  const timeMs = Number.parseInt(newest.replaceAll("-", "").slice(0, TIME_DIGITS), 16);
  const digits = (timeMs + 1).toString(16).padStart(TIME_DIGITS, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}${proposed.slice(TIME_DIGITS + 1)}`;
}
