import { generateNKeysBetween } from "fractional-indexing";

/**
 * Entries of a playlist are sorted by keys: texts of digits and letters, compared byte by byte, between any two of which
 * there is always another one. So an entry is added, moved or removed without a change of the others.
 *
 * A key at the end has as many characters as a number that counts entries needs. Each key that is made between two others
 * can be longer than both: a user who moves entries to ever narrower places lengthens keys by a character every six moves.
 * Where a key would exceed this length, after a thousand such moves, all entries of the playlist get new short keys: of the
 * largest playlist ten for each of these moves.
 */
const MAX_ORDER_KEY_CHARS = 200;

/**
 * Makes so many keys between two others, in order.
 *
 * @param above the key of the entry above them, `undefined` at the top
 * @param below the key of the entry below them, `undefined` at the end
 * @returns `undefined` if they would be too long: then give all entries keys of {@link firstOrderKeys}
 */
export function orderKeysBetween(
  above: string | undefined,
  below: string | undefined,
  count: number,
): readonly string[] | undefined {
  const keys = generateNKeysBetween(above, below, count);
  return keys.some((key) => key.length > MAX_ORDER_KEY_CHARS) ? undefined : keys;
}

/** The keys of so many entries of a playlist that has no others. */
export function firstOrderKeys(count: number): readonly string[] {
  return generateNKeysBetween(undefined, undefined, count);
}
