/**
 * Turns text into the terms that items are found by. All stores index exactly these terms, and a search looks for exactly
 * these terms, so every store finds the same. A term has letters, digits and marks that belong to letters, nothing else:
 * no query can reach the syntax of a database. SQLite has to take every character above ASCII as a part of a term, which
 * the tokenizer `ascii` of FTS5 does.
 */

/** What is beyond this many characters of a text is ignored. */
const MAX_TEXT_LENGTH = 1_000;
/** Longer words are cut to this many characters, in items and queries alike. */
const MAX_TERM_LENGTH = 40;
const MAX_SYMBOLS = 8;

/** Scripts without spaces between words, or with endings glued to words. Their texts are found by pairs of characters. */
const PAIRED =
  "(?:(?=[\\p{L}\\p{M}\\p{N}])[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Bopo}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\u30FC])";
const HAS_PAIRED = new RegExp(PAIRED, "u");
const PAIRED_CHARACTERS = new RegExp(PAIRED, "gu");
const PAIRS_ACROSS = new RegExp(`(${PAIRED})[^\\p{L}\\p{M}\\p{N}]+(?=(${PAIRED}))`, "gu");
const STARTS_PAIRED = new RegExp(`^${PAIRED}`, "u");
const PIECES = new RegExp(`${PAIRED}+|(?:(?!${PAIRED})[\\p{L}\\p{M}\\p{N}])+`, "gu");
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

const APOSTROPHES = "'\u2019\u2018\u02BC\u02BB\u2032`";
/** "don't" is "dont", but "l'amour" is two words. */
const CONTRACTION = new RegExp(`[${APOSTROPHES}](?=\\p{L}{1,2}(?![\\p{L}\\p{M}${APOSTROPHES}]))`, "gu");
/** "R.E.M." */
const ABBREVIATION = /^\P{L}*(?:\p{L}\.)+\p{L}?\P{L}*$/u;
/**
 * Marks of scripts where one often leaves them out. Elsewhere they make another letter or vowel, as the voicing marks of
 * kana, the vowel signs of Indic scripts and the breve of "й" do.
 */
const OPTIONAL_MARKS =
  /(?![\u3099\u309A])(?<![Ии](?=\u0306))(?=[\p{sc=Zinh}\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Cyrl}])\p{M}|\u0640/gu;
/** Letters that Unicode doesn't decompose although many people type others for them. Each is followed by these others. */
const LETTERS = new Map(
  "æae œoe øo đd ðd þth łl ħh ςσ ٱا ىي یي کك ةه".split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const LETTERS_TO_REPLACE = new RegExp(`[${[...LETTERS.keys()].join("")}]`, "gu");

/** A part of a text between spaces. */
interface Chunk {
  readonly words: readonly string[];
  /** Its words as one. Only where there are several. */
  readonly joined?: readonly string[] | undefined;
  /** Other words that it is found by, such as the letters of "R.E.M.". */
  readonly parts: readonly string[];
}

/** What a text says, read once. */
export interface TextTerms {
  /** Its words in their order: what a search for this text looks for. Empty if it says nothing. */
  readonly words: readonly string[];
  /** What an item that has this text is found by, each once: its words and other spellings of them. */
  readonly terms: readonly string[];
  /** Of its words, and of the same with those as one that belong together, as in "acdc" for "AC/DC". */
  readonly hashes: readonly WordsHash[];
}

export function readText(text: string): TextTerms {
  const folded = fold(text.slice(0, MAX_TEXT_LENGTH));
  if (/^[a-z\d ]*$/.test(folded)) {
    const words = folded.split(" ").flatMap((word) => (word ? cut(word) : []));
    return { words, terms: unique(words), hashes: [hashOf(words)] };
  }
  const chunks = chunksOf(folded);
  const words = chunks.flatMap((chunk) => chunk.words);
  const joined = chunks.flatMap((chunk) => chunk.joined ?? chunk.words);
  const parts = chunks.flatMap((chunk) => chunk.parts).concat(pairedParts(folded));
  const hashes = words.length === joined.length ? [hashOf(words)] : [hashOf(words), hashOf(joined)];
  return { words, terms: unique([...words, ...joined, ...parts]), hashes };
}

/** Characters. */
const MAX_SORT_NAME = 50;

/** What a title or a name is sorted by. It is short, because cursors contain it. */
export function sortName({ words }: TextTerms): string {
  return [...words.slice(0, MAX_SORT_NAME).join(" ")].slice(0, MAX_SORT_NAME).join("");
}

/** Keys by which one finds an item whose words are exactly those of the texts together, in any order. */
export function exactKeysOf(...texts: readonly TextTerms[]): string[] {
  if (!texts.some(({ words }) => words.length > 0)) return [];
  const keys = [exactKey(texts, 0)];
  if (texts.some(({ hashes }) => hashes.length > 1)) keys.push(exactKey(texts, 1));
  return keys;
}

/** @param spelling which of the hashes to take of a text that has several */
function exactKey(texts: readonly TextTerms[], spelling: number): string {
  let high = 0;
  let low = 0;
  for (const { hashes } of texts) {
    const hash = hashes[spelling] ?? hashes[0] ?? [0, 0];
    high = (high + hash[0]) | 0;
    low = (low + hash[1]) | 0;
  }
  // Numbers of 30 bits are written ten times as fast as larger ones.
  return `w${(high & 0x3fffffff).toString(36)}${(low & 0x3fffffff).toString(36)}`;
}

/** What an exact value is of. The letter begins its key. */
export type KeyType = keyof typeof KEY_PREFIXES;

const KEY_PREFIXES = { id: "i", asin: "g", isrc: "s", artistId: "a", albumId: "b" } as const;

/** The key of an id or code, if the value can be one. Case, hyphens and spaces make no difference. */
export function keysOf(type: KeyType, value: unknown): string[] {
  if (typeof value !== "string") return [];
  const code = value.slice(0, 100).replace(/[\s\p{Pd}]/gu, "");
  return /^[0-9a-z]{1,40}$/i.test(code) ? [KEY_PREFIXES[type] + code.toLowerCase()] : [];
}

/** Whether a term may be what somebody meant who made a typing error. */
export function isVocabularyWord(term: string): boolean {
  return term.length > 2 && term.length <= 24 && !STARTS_PAIRED.test(term);
}

/** Groups of three characters of a word, each once, with two spaces before it and one after it as pg_trgm has them. */
export function trigramsOf(word: string): Set<string> {
  const characters = [...`  ${word} `];
  return new Set(characters.slice(2).map((last, at) => `${characters[at]}${characters[at + 1]}${last}`));
}

function chunksOf(folded: string): Chunk[] {
  const hasWords = WORD_CHARACTER.test(folded);
  const spaced = hasWords ? folded.replace(/&|(?<=\S )\+(?= \S)/g, " and ") : folded;
  return spaced.split(/\s+/u).flatMap((part) => {
    if (WORD_CHARACTER.test(part)) return chunkOf(part);
    return part ? symbols(part, !hasWords) : [];
  });
}

function chunkOf(text: string): Chunk {
  const pieces = text.replace(CONTRACTION, "").match(isAscii(text) ? /[a-z\d]+/g : PIECES) ?? [];
  const words = pieces.flatMap(wordsOfPiece);
  if (pieces.length < 2) return { words, parts: [] };
  const joined = wordsOfPiece(pieces.join(""));
  return ABBREVIATION.test(text) ? { words: joined, parts: words } : { words, joined, parts: [] };
}

/** One word, or pairs of characters. */
function wordsOfPiece(piece: string): string[] {
  if (!STARTS_PAIRED.test(piece)) return [cut(piece)];
  const characters = [...piece];
  if (characters.length === 1) return characters;
  return characters.slice(1).map((second, at) => `${characters[at]}${second}`);
}

/** Single characters of scripts that are found by pairs, and the pairs across spaces and marks, which some write and others don't. */
function pairedParts(folded: string): string[] {
  if (isAscii(folded) || !HAS_PAIRED.test(folded)) return [];
  const across = Array.from(folded.matchAll(PAIRS_ACROSS), ([, first = "", second = ""]) => first + second);
  return [...(folded.match(PAIRED_CHARACTERS) ?? []), ...across];
}

/** A title such as "?" or "÷" is found by its symbols. Within other text, only those count that separate nothing. */
function symbols(text: string, isAlone: boolean): Chunk | [] {
  const characters = [...text].slice(0, MAX_SYMBOLS);
  const term = characters.map((character) => `u${character.codePointAt(0)?.toString(16)}`).join("");
  if (isAlone) return { words: [term], parts: [] };
  return characters.length > 1 || /\p{So}/u.test(text) ? { words: [], parts: [term] } : [];
}

function cut(word: string): string {
  return word.length <= MAX_TERM_LENGTH ? word : [...word].slice(0, MAX_TERM_LENGTH).join("");
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/** The text without differences of case, accents, width and presentation. */
function fold(text: string): string {
  const folded = isAscii(text) ? text.toLowerCase() : foldUnicode(text);
  if (/^[a-z\d ]*$/.test(folded)) return folded;
  return (
    folded
      .replace(/[\p{C}_]/gu, " ")
      // As in "Ke$ha" and "P!nk".
      .replace(/\$(?=\p{L})|(?<=\p{L}\$*)\$/gu, "s")
      .replace(/(?<=\p{L})!(?=\p{L})/gu, "i")
  );
}

function foldUnicode(text: string): string {
  return (
    text
      .normalize("NFKD")
      // A spaced acute accent is often typed as an apostrophe.
      .replaceAll(" \u0301", "'")
      .replace(/\p{Cf}/gu, "")
      .replace(OPTIONAL_MARKS, "")
      // In this order, "ß", "ẞ" and "ss" become the same, and so do "ı" and "i".
      .toLowerCase()
      .toUpperCase()
      .toLowerCase()
      .replace(LETTERS_TO_REPLACE, (letter) => LETTERS.get(letter) ?? letter)
      .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) % 16))
      .normalize("NFC")
  );
}

/** Two numbers of 32 bits. That of several words is the sum of theirs, so their order makes no difference. */
type WordsHash = readonly [high: number, low: number];

/** Mixed as in cyrb53, which is in the public domain. */
function hashOf(words: readonly string[]): WordsHash {
  let highSum = 0;
  let lowSum = 0;
  for (const word of words) {
    let high = 0xdeadbeef;
    let low = 0x41c6ce57;
    for (let at = 0; at < word.length; at += 1) {
      const code = word.charCodeAt(at);
      high = Math.imul(high ^ code, 2654435761);
      low = Math.imul(low ^ code, 1597334677);
    }
    high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
    low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
    highSum = (highSum + high) | 0;
    lowSum = (lowSum + low) | 0;
  }
  return [highSum, lowSum];
}

function unique(terms: readonly string[]): readonly string[] {
  return terms.length < 2 ? terms : [...new Set(terms)];
}
