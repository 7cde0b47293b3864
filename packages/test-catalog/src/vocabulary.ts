import { type Draw, draws, pick, zipf } from "./draws.ts";
import { realAlbums } from "./real-albums.ts";
import { COMMON_WORDS, FUNCTION_WORDS, MORE_WORDS } from "./words.ts";

/** How many words titles are made of. Collections of millions of titles have about as many. */
const SIZE = 120_000;
/** Words are the same for every seed, so that the commonest are known beforehand. */
const SEED = 1;

/** Words of the real titles in lower case, the commonest first. */
function realWords(): readonly string[] {
  const counts = new Map<string, number>();
  const titles = realAlbums.flatMap(({ title, tracks }) => [title, ...tracks.map((track) => track.title)]);
  for (const [word] of titles
    .join(" ")
    .toLowerCase()
    .matchAll(/[a-zß-ÿ][a-zß-ÿ'’]*[a-zß-ÿ]/g)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

const known = [...new Set([...COMMON_WORDS, ...realWords(), ...MORE_WORDS])];
const words = [...known];
const seen = new Set(known);

/** Which letters follow two letters in the words that are known; a space is a word's start or end. */
const followers = new Map<string, string[]>();
for (const word of known.filter(({ length }) => length > 3)) {
  const padded = `  ${word} `;
  for (let at = 0; at + 2 < padded.length; at += 1) {
    const pair = padded.slice(at, at + 2);
    const letters = followers.get(pair) ?? [];
    letters.push(padded.charAt(at + 2));
    followers.set(pair, letters);
  }
}

const END = [" "];

/** A word that looks like those that are known, but is none of them. */
function grownWord(draw: Draw): string {
  for (;;) {
    let word = "";
    let pair = "  ";
    for (let letter = ""; letter !== " " && word.length < 12; pair = pair.charAt(1) + letter) {
      word += letter;
      letter = pick(draw, followers.get(pair) ?? END);
    }
    if (word.length < 4 || word.length > 11 || seen.has(word)) continue;
    seen.add(word);
    return word;
  }
}

/** The word of a rank; rank 0 is the commonest. */
export function wordAt(rank: number): string {
  for (let next = words.length; next <= rank; next += 1) words.push(grownWord(draws(SEED, next, 0)));
  return words[rank] ?? "";
}

/** A word of titles in lower case: the n-th of the vocabulary about 1/n times as often as the first. */
export function drawWord(draw: Draw): string {
  return wordAt(zipf(draw, SIZE));
}

/** The same with a capital letter. */
export function drawCapitalWord(draw: Draw): string {
  const rank = zipf(draw, SIZE);
  const word = capitals[rank] ?? capitalized(wordAt(rank));
  capitals[rank] = word;
  return word;
}

const capitals: (string | undefined)[] = Array.from({ length: SIZE }, () => undefined);

/** A word that can stand alone. */
export function drawLoneWord(draw: Draw, drawOne: (draw: Draw) => string = drawWord): string {
  for (;;) {
    const word = drawOne(draw);
    if (word.length > 4 || !FUNCTION_WORDS.has(word.toLowerCase())) return word;
  }
}

/** A rare word, for names. */
export function drawRareWord(draw: Draw): string {
  return wordAt(Math.floor(2000 + draw() * (SIZE - 2000)));
}

/** The commonest words of titles in their order, which a benchmark asks for alone and as prefixes. */
export function commonestWords(count: number): readonly string[] {
  return known.slice(0, count);
}

/** With a capital letter at the beginning of each word. */
export function capitalized(text: string): string {
  return text
    .split(" ")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
