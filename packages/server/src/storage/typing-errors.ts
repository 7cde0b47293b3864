import { isVocabularyWord } from "./terms.ts";

/** Words of so many letters may have two errors. */
export const LONG_WORD = 8;

/** How many typing errors a word may have: one from 4 letters on, two from 8 on. */
export function allowedErrors(word: string): number {
  if (!isVocabularyWord(word) || word.length < 4) return 0;
  return word.length < LONG_WORD ? 1 : 2;
}

/**
 * How many letters have to be added, left out, replaced or swapped with the next one to make one word of another, no letter being
 * changed twice.
 *
 * @see https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
 */
export function editDistance(from: string, to: string): number {
  const [a, b] = [[...from], [...to]];
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = [0, ...b.keys()].map((_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const swapped = isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Infinity;
      current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, replaced, swapped));
    }
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
