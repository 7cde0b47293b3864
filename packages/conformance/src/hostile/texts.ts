import type { Random } from "@gatefold/test-helpers/random";

/** Operators and quotes of FTS5, of PostgreSQL's full text search, and of SQL. */
const SYNTAX: readonly [string, ...string[]] = [
  '"',
  '""',
  "*",
  "^",
  "NEAR(",
  "NEAR(a b, 2)",
  "AND",
  "OR",
  "NOT",
  "-",
  "+",
  ":",
  "title:",
  "{title artist}:",
  "- {title}:",
  "&",
  "|",
  "!",
  "!!",
  "<->",
  "<2>",
  "<99999>",
  ":*",
  ":AB",
  "(",
  ")",
  "'",
  "''",
  "\\",
  "\\'",
  "`",
  "[",
  "]",
  "~",
  "%",
  "_",
  ";",
  "--",
  "/*",
  "*/",
  "$1",
  "$$",
  "?1",
  "@a",
  "::text",
  "' OR 1=1 --",
  '"; DROP TABLE items; --',
  "UNION SELECT secret",
  "NULL",
  "E'\\x27'",
  "MATCH",
  "rowid:1",
  "\u0000",
  "\r\n",
  "\t",
];

const WORDS: readonly [string, ...string[]] = [
  "daft",
  "punk",
  "one",
  "more",
  "time",
  "the",
  "love",
  "discovery",
  "around",
  "world",
  "harder",
  "beter",
  "metalica",
  "nothing",
  "else",
  "maters",
  "live",
  "karaoke",
  "yellow",
  "brick",
  "goodbey",
  "kaliedoscope",
  "mañana",
  "最後の花火",
  "서울의",
  "последний",
  "قمر",
  "στη",
];

/** What an id, a code, a number or a name in the memory of a program may look like. */
const ODD: readonly [string, ...string[]] = [
  "",
  " ",
  "B0064UPU4G",
  "b0064upu4g",
  "B0064UPU4G,B000000000",
  "B0064UPU4G B0064UPUDC",
  "GBDUW0000053",
  "gb-duw-00-00053",
  "GB DUW 00 00053",
  "0",
  "-0",
  "-1",
  "1e309",
  "0x10",
  "NaN",
  "Infinity",
  "9".repeat(400),
  "null",
  "true",
  "{}",
  "[]",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "../../etc/passwd",
  "..%2f..%2f",
  "%00",
  "%",
  "<script>alert(1)</script>",
  "\ufeff",
  "de-DE, de;q=0.5, *;q=0",
];

/** Characters that grow, turn, join, or break programs that count letters. */
const CHARACTERS: readonly [string, ...string[]] = [
  "\ufdfa",
  "\u0390",
  "\u1e9e",
  "ß",
  "İ",
  "ı",
  "ﬃ",
  "Å",
  "\u202e",
  "\u2066",
  "\u200d",
  "\u200b",
  "\ufe0f",
  "\u00ad",
  "\u{e0061}",
  "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}",
  "\u{1d400}",
  "\ud800",
  "\udfff",
  "\udc00\ud800",
  "\u0000",
  "\u0007",
  "\uffff",
  "\u{10ffff}",
  "ｱ",
  "が",
  "각",
  "ใ",
  "م",
  "\u0640",
  "÷",
  "?",
  "夜",
  "é",
];

const MARKS: readonly [string, ...string[]] = ["\u0301", "\u0327", "\u0489", "\u3099", "\u064b", "\u20dd"];
const LENGTHS: readonly [number, ...number[]] = [200, 499, 500, 501, 1_000, 2_048, 2_049, 10_000];

/** Text that breaks what reads it carelessly: full text queries, SQL, JSON, counting of letters. */
export function hostileText(random: Random): string {
  const { below, pick } = random;
  const many = (most: number, part: () => string, between = "") =>
    Array.from({ length: 1 + below(most) }, part).join(between);
  switch (below(10)) {
    case 0:
    case 1:
      return many(12, () => (below(2) ? pick(SYNTAX) : pick(WORDS)), below(2) ? " " : "");
    case 2:
      return many(6, () => misspelled(random, pick(WORDS)), " ");
    case 3:
      return many(90, () => misspelled(random, pick(WORDS)), " ");
    case 4:
      return many(40, () => anyCharacter(random));
    case 5:
      return many(20, () => pick(CHARACTERS) + (below(2) ? "" : pick(WORDS)));
    case 6:
      return many(4, () => pick(WORDS).slice(0, 1) + pick(MARKS).repeat(1 + below(120)));
    case 7:
      return repeated(below(2) ? pick(CHARACTERS) : pick(WORDS), pick(LENGTHS));
    case 8:
      return pick(ODD);
    default:
      return many(3, () => pick(WORDS), " ");
  }
}

/** Any code point, halves of surrogate pairs included. */
function anyCharacter({ below, pick }: Random): string {
  const most = pick([0x80, 0x800, 0x3400, 0x10000, 0x110000]);
  return String.fromCodePoint(below(most));
}

function misspelled({ below }: Random, word: string): string {
  const at = below(word.length);
  const [first = "", second = ""] = word.slice(at);
  switch (below(4)) {
    case 0:
      return word.slice(0, at) + second + first + word.slice(at + 2);
    case 1:
      return word.slice(0, at) + word.slice(at + 1);
    case 2:
      return `${word.slice(0, at)}x${word.slice(at)}`;
    default:
      return word;
  }
}

/** Text of that many UTF-16 units. */
function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
