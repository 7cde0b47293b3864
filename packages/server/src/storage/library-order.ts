import type { LibraryEntry } from "./store.ts";

/** Hexadecimal digits of a UUID version 7 that are its time, in milliseconds. */
const TIME_DIGITS = 12;

/** Sorts entries as libraries are listed. */
export function newestFirst(entries: readonly LibraryEntry[]): readonly LibraryEntry[] {
  return entries.toSorted((a, b) => (a.objectId < b.objectId ? 1 : -1));
}

/**
 * The object id of a new entry: `proposed`, unless the user has or had an entry that is as new. Then it is one that is
 * a millisecond newer than `newest`, with the sequence and the random bits of `proposed`. So clocks that differ or go
 * back never put an entry before one that was there already.
 */
export function objectIdAfter(newest: string | undefined, proposed: string): string {
  if (newest === undefined || proposed > newest) return proposed;
  const timeMs = Number.parseInt(newest.replaceAll("-", "").slice(0, TIME_DIGITS), 16);
  const digits = (timeMs + 1).toString(16).padStart(TIME_DIGITS, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}${proposed.slice(TIME_DIGITS + 1)}`;
}
