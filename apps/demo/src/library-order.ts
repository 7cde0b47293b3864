import type { Album, Artist, Track } from "@gatefold/client";

/** The orders of a library. It comes by when things were added; the page makes the others. */
export const SORTS = {
  added: "Recently added",
  title: "Title",
  artist: "Artist",
  release: "Release, newest first",
} as const;
export type Sort = keyof typeof SORTS;

/** What the library says of an album or a track. */
export interface LibraryItem {
  readonly id: string;
  /** `undefined` if it was not read, or the catalog has lost it. */
  readonly details: Album | Track | undefined;
}

/** The texts that an item is ordered and filtered by, folded. */
interface Texts {
  readonly title: string;
  readonly artist: string;
  readonly release: string;
}

/** Made once for each album and track, because a library is ordered again for each page that is read. */
const known = new WeakMap<object, Texts>();
const NONE: Texts = { title: "", artist: "", release: "" };

function textsOf({ details }: LibraryItem): Texts {
  if (!details) return NONE;
  const found = known.get(details);
  if (found) return found;
  const { title = "", artists = [], releaseDate = "" } = details;
  const artist = artists.map(({ name = "" }: Artist) => name).join(", ");
  const texts = { title: fold(title), artist: fold(artist), release: releaseDate };
  known.set(details, texts);
  return texts;
}

/** Text without case and accents, and without the punctuation that it begins with. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, "");
}

/** Those whose title or artists have all of the words, in any order. */
export function filterItems(items: readonly LibraryItem[], text: string): readonly LibraryItem[] {
  const words = text.split(/\s+/).map(fold).filter(Boolean);
  if (words.length === 0) return items;
  return items.filter((item) => {
    const { title, artist } = textsOf(item);
    const all = `${title} ${artist}`;
    return words.every((word) => all.includes(word));
  });
}

const collator = new Intl.Collator("en", { numeric: true });

/** Items in an order. Those of which nothing is known come last, and those that are equal keep the order of the library. */
export function sortItems(items: readonly LibraryItem[], sort: Sort): readonly LibraryItem[] {
  if (sort === "added") return items;
  return items.toSorted((a, b) => {
    const [one, other] = [textsOf(a), textsOf(b)];
    if (one[sort] === "" || other[sort] === "") return Number(one[sort] === "") - Number(other[sort] === "");
    if (sort === "release") return compare(other.release, one.release) || byTitle(one, other);
    return collator.compare(one[sort], other[sort]) || byTitle(one, other);
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function byTitle(a: Texts, b: Texts): number {
  return collator.compare(a.title, b.title);
}

/** What can be jumped to: digits and signs, Latin letters, and other scripts. */
export const LETTERS: readonly string[] = ["#", ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ", "…"];

/** The position of the first item of each letter, in items that are sorted by title or artist. */
export function letterPositions(
  items: readonly LibraryItem[],
  sort: "title" | "artist",
): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const [first] = textsOf(item)[sort];
    if (first === undefined) break;
    const letter = letterOf(first);
    if (!positions.has(letter)) positions.set(letter, index);
  }
  return positions;
}

function letterOf(first: string): string {
  if (/[a-z]/.test(first)) return first.toUpperCase();
  if (!/\p{L}/u.test(first)) return "#";
  // Such as æ and ø, which are sorted among the Latin letters.
  return /\p{Script=Latin}/u.test(first) ? (LATIN[first] ?? "…") : "…";
}

const LATIN: Readonly<Record<string, string>> = {
  æ: "A",
  đ: "D",
  ð: "D",
  ħ: "H",
  ı: "I",
  ł: "L",
  ø: "O",
  œ: "O",
  ß: "S",
  þ: "T",
};
