import { trigramsOf } from "../terms.ts";
import { editDistance, allowedErrors, LONG_WORD } from "../typing-errors.ts";
import { text } from "../columns.ts";
import { allRows, type Outcome, type Value } from "./statements.ts";

/**
 * Words with typing errors are found by what is left of them: whatever was added, left out, replaced or swapped, two words become the same
 * when as many letters of each are left out. So each word is kept with all that it may become, as numbers. That holds for the first
 * letters of two words, too, so those that follow are not looked at. As SymSpell does it: https://github.com/wolfgarbe/SymSpell
 */
const FIRST_LETTERS = 8;
/** Words that are shorter are only meant by words in which one error is forgiven. */
const SHORTEST_WITH_TWO_ERRORS = LONG_WORD - 2;
/** There are some hundred at most in a catalog of a million albums. */
const MAX_CANDIDATES = 2_000;

export const similarWordsSql = {
  similarWords: "SELECT word FROM {schema}.find_words($1::integer[], $2, $3, $4::bigint)",
};

/** Up to `limit` words that are as near to another as its typing errors allow, nearest first, and of these those that share most trigrams. */
export async function findSimilarWords(
  read: (name: "similarWords", ...values: readonly Value[]) => Promise<Outcome>,
  word: string,
  limit: number,
): Promise<readonly string[]> {
  const errors = allowedErrors(word);
  if (errors === 0) return [];
  const { length } = [...word];
  const values = [arrayText(deletionsOf(word, errors)), length - errors, length + errors, MAX_CANDIDATES];
  const candidates = await allRows(read("similarWords", ...values), ([found]) => text(found));
  const trigrams = trigramsOf(word);
  return candidates
    .map((candidate) => ({ candidate, distance: editDistance(word, candidate) }))
    .filter(({ distance }) => distance <= errors)
    .map((near) => ({ ...near, shared: countShared(trigrams, trigramsOf(near.candidate)) }))
    .sort((a, b) => a.distance - b.distance || b.shared - a.shared || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((element) => b.has(element)).length;
}

/** What a word of the catalog is found by, as an array of PostgreSQL. */
export function deletionsText(word: string): string {
  return arrayText(deletionsOf(word, [...word].length < SHORTEST_WITH_TWO_ERRORS ? 1 : 2));
}

/** Numbers of what the word becomes when up to `errors` of its first letters are left out. */
function deletionsOf(word: string, errors: number): ReadonlySet<number> {
  let shorter = [[...word].slice(0, FIRST_LETTERS)];
  const found = new Set(shorter.map(hashOf));
  for (let error = 0; error < errors; error += 1) {
    shorter = shorter.flatMap((letters) => letters.map((_, at) => letters.toSpliced(at, 1)));
    for (const letters of shorter) found.add(hashOf(letters));
  }
  return found;
}

/** FNV-1a, of 32 bits. Texts that happen to share a number cost a little time. */
function hashOf(letters: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const letter of letters) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}

function arrayText(numbers: Iterable<number>): string {
  return `{${[...numbers].join()}}`;
}
