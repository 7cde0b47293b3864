import { type CatalogQuery, commonestWords, createCatalog } from "@gatefold/test-catalog";

type Kind = CatalogQuery["kind"];

/** What a search asks for, as the API takes it. */
export interface SearchFilter {
  readonly field?: string;
  readonly query: string;
}

/** One search, and the name of the group that its time belongs to. */
export interface Search {
  readonly kind: Kind;
  readonly group: string;
  readonly filters: readonly SearchFilter[];
}

/** What the searches of a group are made of. */
interface Source {
  /** Counts the searches of the group. */
  readonly index: number;
  /** The title of an album or track, or the name of an artist, that meets a condition; another one at each call. */
  next(suits: (title: string) => boolean): { readonly title: string; readonly artist: string };
  nextIsrc(): string;
}

/** One way to search. */
interface Group {
  readonly name: string;
  /** Among a thousand searches. */
  readonly count: number;
  readonly make: (source: Source) => string | readonly SearchFilter[];
}

/** The group whose words have typing errors, which may take longer. */
export const TYPING_ERRORS = "typing errors";

const COMMON_WORDS = commonestWords(50);

/** The ways to search, and what 1,000 searches consist of. */
export const GROUPS: readonly Group[] = [
  { name: "one word", count: 100, make: ({ next }) => wordsOf(next(hasWords(1)).title).at(-1) ?? "" },
  {
    name: "two words",
    count: 120,
    make: ({ next }) =>
      wordsOf(next(hasWords(2)).title)
        .slice(0, 2)
        .join(" "),
  },
  {
    name: "three words",
    count: 100,
    make: ({ next }) =>
      wordsOf(next(hasWords(3)).title)
        .slice(-3)
        .join(" "),
  },
  { name: "title and artist", count: 150, make: ({ next }) => titleAndArtist(next(hasWords(1))) },
  {
    name: "last word unfinished",
    count: 130,
    make: ({ next, index }) => titleAndArtist(next(hasWords(2))).slice(0, -1 - (index % 4)),
  },
  { name: "the 50 commonest words", count: 50, make: ({ index }) => COMMON_WORDS[index] ?? "" },
  {
    name: "these as prefixes",
    count: 50,
    make: ({ index }) => (COMMON_WORDS[index] ?? "").slice(0, 1 + (index % 4)),
  },
  { name: "other scripts", count: 80, make: ({ next }) => next(startsInOtherScript).title },
  {
    name: "name and artistName",
    count: 60,
    make: ({ next }) => {
      const { title, artist } = next(hasWords(1));
      return [{ field: "name", query: title }, ...(artist ? [{ field: "artistName", query: artist }] : [])];
    },
  },
  { name: "ISRC", count: 60, make: ({ nextIsrc }) => [{ field: "isrc", query: nextIsrc() }] },
  {
    name: TYPING_ERRORS,
    count: 100,
    make: ({ next, index }) =>
      misspelt(next((title) => hasWords(2)(title) && hasLongWord(title)).title, index),
  },
];

/** How many searches the mix has. */
export const MIX_SIZE: number = GROUPS.reduce((sum, { count }) => sum + count, 0);

/** Most people look for tracks. */
const KINDS: readonly Kind[] = ["tracks", "tracks", "tracks", "albums", "artists"];
/** Its multiples, modulo one, are spread evenly, whatever their number is. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/** A thousand searches, spread over a catalog of so many albums, in the order of the groups. */
export function searchMix(albums: number): readonly Search[] {
  const catalog = createCatalog();
  let turn = 0;
  const nextItem = () => {
    turn += 1;
    const album = catalog.album(Math.floor(((turn * GOLDEN) % 1) * albums));
    return { album, track: album.tracks[turn % Math.max(1, album.tracks.length)] };
  };
  const nextName = (kind: Kind, suits: (title: string) => boolean) => {
    for (;;) {
      const { album, track } = nextItem();
      const artist = ((kind === "tracks" ? track?.artists : undefined) ?? album.artists)?.[0]?.name ?? "";
      if (kind === "artists" && suits(artist)) return { title: artist, artist: "" };
      const title = kind === "albums" ? album.title : track?.title;
      if (kind !== "artists" && title !== undefined && suits(title)) return { title, artist };
    }
  };
  const nextIsrc = () => {
    for (;;) {
      const isrc = nextItem().track?.isrc;
      if (isrc !== undefined) return isrc;
    }
  };
  return GROUPS.flatMap(({ name, count, make }) =>
    Array.from({ length: count }, (_, index): Search => {
      // Few names of artists have so many words, and only tracks have an ISRC.
      const kind = ["three words", "ISRC"].includes(name)
        ? "tracks"
        : (KINDS[index % KINDS.length] ?? "tracks");
      const made = make({ index, next: (suits) => nextName(kind, suits), nextIsrc });
      return { kind, group: name, filters: typeof made === "string" ? [{ query: made }] : made };
    }),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}'’]+/gu) ?? [];
}

function hasWords(least: number): (title: string) => boolean {
  return (title) => !isInOtherScript(title) && wordsOf(title).length >= least;
}

function isInOtherScript(title: string): boolean {
  return /[^\p{sc=Latin}\p{sc=Common}\p{sc=Inherited}]/u.test(title);
}

function startsInOtherScript(title: string): boolean {
  return isInOtherScript(title.slice(0, 1));
}

function hasLongWord(title: string): boolean {
  return /[a-z]{5}/i.test(title);
}

function titleAndArtist({ title, artist }: { readonly title: string; readonly artist: string }): string {
  return [...wordsOf(title).slice(0, 4), ...wordsOf(artist)].join(" ");
}

/** With an error in the first long word: a letter left out, two letters swapped, or another letter. */
function misspelt(title: string, index: number): string {
  return wordsOf(title)
    .join(" ")
    .replace(/[a-z]{5,}/i, (word) => {
      const at = 2 + (index % (word.length - 3));
      const [start, letter, next, end] = [
        word.slice(0, at),
        word[at] ?? "",
        word[at + 1] ?? "",
        word.slice(at + 2),
      ];
      if (index % 3 === 0) return start + next + end;
      return index % 3 === 1 && letter !== next
        ? start + next + letter + end
        : `${start}${letter === "e" ? "a" : "e"}${next}${end}`;
    });
}
