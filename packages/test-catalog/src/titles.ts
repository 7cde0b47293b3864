import { type Draw, pick, pickCommon } from "./draws.ts";
import { capitalized, drawCapitalWord, drawLoneWord, drawWord, wordAt } from "./vocabulary.ts";
import { type Script, SCRIPTS, VENUES } from "./words.ts";

/** Titles that albums of everybody have. */
const SHARED = [
  "Intro",
  "Love",
  "Home",
  "Hello",
  "Outro",
  "Interlude",
  "You",
  "Dreams",
  "Stay",
  "Alive",
  "Fire",
  "Rain",
];
const PUNCTUATION = ["...", "?", "!", "…", "!!!", "—", "( )", "***", "???"];

/** The script that an artist sings in, or `undefined` for plain Latin letters. */
export function drawScript(draw: Draw): Script | undefined {
  const at = draw();
  if (at < 0.78) return undefined;
  const shares = [0.82, 0.85, 0.88, 0.9, 0.915, 0.925, 1];
  return SCRIPTS[shares.findIndex((share) => at < share)];
}

/** The title of a song without the version. */
export function drawTitle(draw: Draw, script: Script | undefined): string {
  if (script !== undefined && draw() < 0.8) return foreignTitle(draw, script);
  const kind = draw();
  if (kind < 0.002) return pick(draw, PUNCTUATION);
  if (kind < 0.014) return numberTitle(draw);
  if (kind < 0.05) return pickCommon(draw, SHARED);
  if (kind > 0.97) return phrase(draw, drawWord).toUpperCase();
  if (kind > 0.93) return phrase(draw, drawWord);
  const title = kind < 0.2 ? drawLoneWord(draw, drawCapitalWord) : phrase(draw, drawCapitalWord);
  return title + (kind > 0.9 ? pick(draw, [" (Part 1)", " (Part 2)", ", Pt. II", "?", "!"]) : "");
}

function phrase(draw: Draw, drawOne: (draw: Draw) => string): string {
  const size = draw();
  const count = size < 0.4 ? 2 : size < 0.7 ? 3 : size < 0.87 ? 4 : size < 0.96 ? 5 : 7;
  let text = drawOne(draw);
  for (let at = 1; at + 1 < count; at += 1) text += ` ${drawOne(draw)}`;
  return `${text} ${drawLoneWord(draw, drawOne)}`;
}

function numberTitle(draw: Draw): string {
  const kind = draw();
  if (kind < 0.4) return String(1940 + Math.floor(draw() * 85));
  if (kind < 0.8) return String(1 + Math.floor(draw() * 100));
  return `${Math.floor(draw() * 24)}:${String(Math.floor(draw() * 60)).padStart(2, "0")}`;
}

/** Three kinds: a word, a word with an ending, and several words. */
function foreignTitle(draw: Draw, { words, endings, separator }: Script): string {
  const kind = draw();
  const word = pickCommon(draw, words);
  if (kind < 0.2) return word;
  if (kind < 0.45) return word + pick(draw, endings);
  const pair = word + separator + pick(draw, words);
  return kind < 0.8 ? pair : `${pair} ${pick(draw, words)}${draw() < 0.3 ? pick(draw, endings) : ""}`;
}

/** The title of an album that isn't called after one of its tracks. */
export function drawAlbumTitle(draw: Draw, script: Script | undefined): string {
  const title = drawTitle(draw, script);
  return draw() < 0.05 ? `${title}, Vol. ${1 + Math.floor(draw() * 9)}` : title;
}

/** The title of a compilation of various artists. */
export function drawCompilationTitle(draw: Draw): string {
  const number = 1 + Math.floor(draw() * 99);
  const kind = draw();
  if (kind < 0.25) return `${pick(draw, ["Now", "Hits", "Bravo Hits", "Top Tracks"])} ${number}`;
  if (kind < 0.5) return `${pick(draw, ["Summer", "Winter", "Party", "Dance"])} Hits ${1990 + (number % 35)}`;
  if (kind < 0.75) return `${number} ${drawLoneWord(draw, drawCapitalWord)} Classics`;
  return `The Best ${drawLoneWord(draw, drawCapitalWord)} Album in the World`;
}

/** How a track of an ordinary album says which version it is; mostly it doesn't. */
export function drawVersion(draw: Draw): string {
  const kind = draw();
  if (kind > 0.12) return "";
  if (kind < 0.02) return " (Live)";
  if (kind < 0.03) return ` (Live in ${pick(draw, VENUES)})`;
  if (kind < 0.045) return " (Acoustic)";
  if (kind < 0.06) return " (Instrumental)";
  if (kind < 0.08) return ` (${capitalized(wordAt(100 + Math.floor(draw() * 900)))} Remix)`;
  if (kind < 0.09) return " - Radio Edit";
  if (kind < 0.1) return " (Extended Mix)";
  if (kind < 0.11) return ` (${1999 + Math.floor(draw() * 25)} Remaster)`;
  return " (Demo)";
}
