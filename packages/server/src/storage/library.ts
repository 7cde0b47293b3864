import type { MaybePromise } from "../maybe-promise.ts";

/** One album in one user's library. */
export interface LibraryEntry {
  /** UUID version 7. It stays with the entry. Newer entries have greater ids. */
  readonly objectId: string;
  readonly albumId: string;
  readonly purchased: boolean;
  readonly uploaded: boolean;
}

export interface LibraryQuery {
  readonly userId: string;
  /** The maximum number of entries, 1 or more. */
  readonly limit: number;
  /** Only entries older than this object id, which need not exist any more. */
  readonly olderThan?: string | undefined;
  /** Only entries of these albums, up to 100 ids. An empty list matches no entry. */
  readonly albumIds?: readonly string[] | undefined;
}

/** The albums that users have saved. Everything is found by `userId` first. */
export interface LibraryStore {
  /** Newest first. */
  list(query: LibraryQuery): MaybePromise<readonly LibraryEntry[]>;
  /**
   * Adds the entry, or returns the one that the user already has of that album, unchanged. The object id is a
   * proposal: if the user has or had an entry that is as new, the added one gets an id that is just newer. So an entry
   * whose adding began after another one was answered is always the newer one, whatever the clocks of processes say.
   */
  add(userId: string, entry: LibraryEntry): MaybePromise<LibraryEntry>;
  /** Whether there was an entry to remove. */
  remove(userId: string, albumId: string): MaybePromise<boolean>;
}

/** Hexadecimal digits of a UUID version 7 that are its time, in milliseconds. */
const TIME_DIGITS = 12;

/** Sorts entries as libraries are listed. */
export function newestFirst(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  return entries.toSorted((a, b) => (a.objectId < b.objectId ? 1 : -1));
}

/**
 * The object id of a new entry: `proposed`, unless the user has or had an entry that is as new. Then the id is a
 * millisecond newer than `newest`, with the sequence and the random bits of `proposed`. So clocks that differ or go
 * back never put an entry before one that was there already.
 */
export function objectIdAfter(newest: string | undefined, proposed: string): string {
  if (newest === undefined || proposed > newest) return proposed;
  const timeMs = Number.parseInt(newest.replaceAll("-", "").slice(0, TIME_DIGITS), 16);
  const digits = (timeMs + 1).toString(16).padStart(TIME_DIGITS, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}${proposed.slice(TIME_DIGITS + 1)}`;
}
