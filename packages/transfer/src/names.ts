/**
 * Reads titles and names of artists as people mean them: `Café (feat. Zoë) - 2011 Remaster` is the song "cafe" with a guest, and
 * `Café (Live at Wembley)` another recording of it.
 */

/** Letters that Unicode doesn't decompose although many people type others for them. */
const LETTERS = new Map(
  "æae œoe øo đd ðd þth łl ħh ıi ßss ςσ".split(" ").map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const LETTERS_TO_REPLACE = new RegExp(`[${[...LETTERS.keys()].join("")}]`, "g");
/** Accents of Latin, Greek and Cyrillic, and the vowel points of Hebrew and Arabic. Those of other scripts make other letters. */
const ACCENTS = /[\u0300-\u036F\u0591-\u05C7\u064B-\u065F\u0670]|\u0640/g;

/** The words of a text without differences of case, accents, width and punctuation, separated by spaces. */
export function fold(text: string): string {
  const folded = text
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(LETTERS_TO_REPLACE, (letter) => LETTERS.get(letter) ?? letter)
    // As in "Ke$ha" and "P!nk".
    .replace(/\$(?=\p{L})|(?<=\p{L})\$/gu, "s")
    .replace(/(?<=\p{L})!(?=\p{L})/gu, "i")
    .replace(/['’‘ʼʻ`´′]/g, "")
    .replace(/&|\s\+\s/g, " and ");
  const words = folded.replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
  // A title such as "???" has nothing but punctuation.
  return words || folded.trim();
}

/** What makes another recording of a song, as it is written in brackets or after a dash. */
const VERSIONS: Readonly<Record<string, RegExp>> = {
  live: /^live\b|\blive$|\blive (at|in|from|on|version|session|take|recording)\b|\b(en|ao|dal) vivo\b|\ben directo\b|\ben concert\b|\bin concert\b|\bunplugged\b|\bconcert version\b|ライブ|ライヴ/,
  acoustic: /\bacoustic\b|\bacustic[ao]\b|\bacoustique\b|\bakustik\b|\bstripped\b/,
  remix:
    /\bre ?mix(ed|es)?\b|\brework(ed)?\b|\bbootleg\b|\bmash ?up\b|\bvip\b|\b(club|dub|dance|house) (mix|version)\b/,
  extended: /\bextended\b|\b12 inch\b|\blong version\b/,
  edit: /\b(radio|single|short|video) (edit|mix|version)\b|^edit$/,
  instrumental: /\binstrumental\b|\bstrumentale\b/,
  karaoke:
    /\bkaraoke\b|\bbacking track\b|\boriginally performed\b|\bin the style of\b|\bmade famous by\b|\bsing ?along\b/,
  cover: /\bcover\b|\btribute\b/,
  demo: /\bdemo\b|\bouttake\b|\brehearsal\b|\bwork tape\b/,
  take: /\btake \d+\b|\balternat(e|ive) (take|version|mix)\b/,
  piano: /\b(piano|string quartet|orchestral|orchestra|symphonic|lullaby|music box) (version|arrangement)\b/,
  acappella: /\ba ?cappella\b|\bacapella\b/,
  speed: /\bsped up\b|\bslowed\b|\bnightcore\b|\b8d\b/,
  rerecorded: /\bre ?record(ed|ing)\b|\btaylors version\b|\bnew version\b/,
};
/** The sound was worked over again, or it is said where the recording comes from: still the same recording. */
const REMASTER =
  /\b(\d{4} )?(digital(ly)? )?(re ?master(ed|ing|izado|izada|ise|isee)?|digital master)\b( version)?( \d{4}\b)?/;
const SAME_RECORDING =
  /^(original( mix| version| recording)?|album (version|edit|mix)|lp version|(mono|stereo)( version| mix)?|explicit( version)?|clean( version)?|bonus( track)?|hidden track|deluxe( edition| version)?|.*\banniversary edition|official( (music|lyric))?( video| audio| visualizer)?|(music|lyric|lyrics) video|lyrics?|audio|video|hd|hq|4k|visualizer|\d{4}( version| mix)?|.*\b(soundtrack|ost)( version)?)$/;
/** The film or show that a piece is from: each of a composer's may have a "Main Title". */
const SOURCE = /^(?:from|aus|de la|theme from) (.+)$/;
const COMMON_WORDS_OF_SOURCES =
  /\b(the|an?|of|music|original|motion|picture|film|movie|series|show|game|soundtrack|ost|score|album|version)\b/g;
/** A version of a kind that isn't listed above. */
const OTHER_VERSION = /\b(mix|edit|version|ver|dub|remake|session|take|reprise|interlude)$/;
const FEATURED = /^(?:feat(?:uring)?|ft|with|w|avec|con|mit|duet with)\b\.?\s*\/?\s*(.+)$/i;
/** Words of a version that don't tell it from others of its kind. */
const COMMON_WORDS = new Set(
  (
    "live recorded at in from on the a and of version ver mix remix remixed edit radio single extended acoustic instrumental karaoke " +
    "demo take session track original originally performed by feat remaster remastered club"
  ).split(" "),
);

/** Between the parts of a line or a title: a dash of any length, or a bar, with spaces around it. */
export const BETWEEN_PARTS: RegExp = /\s+[-\u2010-\u2015\u2212|~]\s+/;
const BRACKETS = /\s*(?:\(([^()]*)\)|\[([^[\]]*)\]|\{([^{}]*)\}|（([^（）]*)）|【([^【】]*)】)/gu;

/** A title, taken apart. */
export interface Title {
  /** The title without guests and versions, as it is written. */
  readonly name: string;
  /** The same, folded. */
  readonly words: string;
  /** `words` without what is in brackets or after a dash, which some leave out: `(I Can't Get No) Satisfaction`. */
  readonly core: string;
  /** Kinds of version, in order: `live`, `remix`. Empty for the recording that has only the title. */
  readonly versions: readonly string[];
  /** What tells the version from others of its kind: the place of a concert, who made the remix. */
  readonly versionWords: readonly string[];
  readonly isRemaster: boolean;
  /** Words of the film or show that the title says it is from: `Love Theme (From "The Godfather")`. */
  readonly source: readonly string[];
  /** Guests that the title names, folded. */
  readonly guests: readonly string[];
}

/** Takes a title apart. */
export function readTitle(title: string): Title {
  const versions = new Set<string>();
  const versionWords: string[] = [];
  const guests: string[] = [];
  let isRemaster = false;
  let source: readonly string[] = [];

  /** Whether a part of the title says something else than the name of the song. */
  function isAside(part: string): boolean {
    const [, featured] = FEATURED.exec(part.trim()) ?? [];
    if (featured !== undefined) {
      guests.push(...readArtists(featured));
      return true;
    }
    const written = fold(part);
    const words = written.replace(REMASTER, "").trim();
    const isRemastered = words !== written;
    if (isRemastered) isRemaster = true;
    const kinds = Object.keys(VERSIONS).filter((kind) => VERSIONS[kind]?.test(words));
    if (kinds.length === 0) {
      const [, from] = SOURCE.exec(words) ?? [];
      if (from !== undefined) source = from.replace(COMMON_WORDS_OF_SOURCES, "").match(/\S+/g) ?? [];
      if (from !== undefined || SAME_RECORDING.test(words)) return true;
      if (!OTHER_VERSION.test(words)) return isRemastered;
      kinds.push("other");
    }
    for (const kind of kinds) versions.add(kind);
    // A karaoke version names who sang the original, or doesn't.
    if (kinds.length > 0 && !kinds.includes("karaoke"))
      versionWords.push(...words.split(" ").filter((word) => !COMMON_WORDS.has(word)));
    return true;
  }

  const bare: string[] = [];
  const withoutBrackets = title.replace(BRACKETS, (whole, ...groups: unknown[]) => {
    const inside = groups.slice(0, 5).find((group) => typeof group === "string");
    if (typeof inside === "string" && inside.trim() !== "" && isAside(inside)) return "";
    bare.push(whole);
    return whole;
  });
  const [first = "", ...parts] = withoutBrackets.split(BETWEEN_PARTS);
  const kept = parts.filter((part) => !isAside(part));
  const [, before = first, after] = /^(.+?)\s+(?:feat\.?|ft\.?|featuring)\s+(.+)$/i.exec(first) ?? [];
  if (after !== undefined) guests.push(...readArtists(after));
  const name = [before, ...kept].join(" - ").trim() || title.trim();
  const core = bare.reduce((text, bracket) => text.replace(bracket, " "), before).trim();
  return {
    name,
    words: foldParts(name),
    core: foldParts(core || name),
    versions: [...versions].sort(),
    versionWords,
    isRemaster,
    source,
    guests,
  };
}

/** A title with its parts counted in one way: `Pt. II` is `part 2`. */
function foldParts(title: string): string {
  return fold(title).replace(
    /\b(?:part|pt) ([ivx]+|\d+)\b/g,
    (_, number: string) => `part ${/\d/.test(number) ? Number(number) : romanNumber(number)}`,
  );
}

function romanNumber(text: string): number {
  const values = [...text].map((letter) => ({ i: 1, v: 5, x: 10 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

const FEATURING = /\s+(?:feat\.?|ft\.?|featuring|vs\.?|presents|pres\.?)\s+/i;
const SEPARATORS = /\s*[;,/|、]\s*|\s+(?:&|\+|and|und|et|y|e|x|×|with)\s+/i;

/** The artists of a text, each folded and without an article: `The Beatles, Billy Preston`. */
export function readArtists(text: string): string[] {
  return splitArtists(text)
    .map(foldArtist)
    .filter((name) => name !== "");
}

/** The artists of a text as they are written, whatever stands between them. */
export function splitArtists(text: string): string[] {
  return text
    .replace(/^(.+), (the|los|las|les|die)$/i, "$2 $1")
    .split(FEATURING)
    .flatMap((part) => part.split(SEPARATORS))
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The first artist of a text, where `&` and `and` may be parts of a name: `Simon & Garfunkel`. */
export function leadArtist(text: string): string {
  const ordered = text.replace(/^(.+), (the|los|las|les|die)$/i, "$2 $1");
  const [lead = ""] = ordered.split(FEATURING);
  return (
    lead
      .split(/\s*[;,|、]\s*|\s+\/\s+/)
      .find((part) => part.trim() !== "")
      ?.trim() ?? text.trim()
  );
}

function foldArtist(name: string): string {
  return fold(name).replace(/^(?:the|los|las|les|die|der|el|la|le) (?=\S)/, "");
}
