import { createCatalog, FIXED_ALBUMS } from "./catalog.ts";
import type { CatalogAlbum, CatalogTrack } from "./real-albums.ts";

/** What somebody types or a program asks for, and what it should find. */
export interface CatalogQuery {
  readonly kind: "tracks" | "albums" | "artists";
  /** What is special about it. */
  readonly about: string;
  /** One text for any field, or texts by the names of the fields that they are for; all of them must match. */
  readonly search: string | Readonly<Record<string, string>>;
  /** The id of the hit that has to be among the first three. */
  readonly expected: string;
}

const catalog = createCatalog();
const fixedAlbums = Array.from({ length: FIXED_ALBUMS }, (_, index) => catalog.album(index));

const ORDER = "title and artist in any order";
const TITLE = "title alone";
const PREFIX = "while typing";
const FOLDED = "without accents, or in another case";
const SCRIPT = "another script";
const APOSTROPHE = "without apostrophes";
const TYPO = "typing errors";
const CODE = "codes and ids";
const FILTERS = "filters of a playlist transfer";
const ALBUM = "album and artist";
const FEATURED = "featured artist";
const ONE_WORD = "title of one word that many have, and artist";
const THE = "an article left out or added";
const VERSION = "a version asked for";

/**
 * What people look for in the catalog. The albums that they mean have rivals with the same words: songs of the same title, other
 * versions, compilations, artists called like a song. Each has one hit that a person would call right.
 */
export const catalogQueries: readonly CatalogQuery[] = [
  tracks(ORDER, "daft punk one more time", track("Discovery", "One More Time")),
  tracks(ORDER, "midnight ferry dj calloway", track("Ferry Lights", "Midnight Ferry (feat. Ruby Okafor)")),
  tracks(ORDER, "nothing else matters metallica", track("Metallica", "Nothing Else Matters")),
  tracks(ORDER, "astral motel satellite garden", track("Satellite Gardens", "Satellite Garden")),
  tracks(ORDER, "Under Pressure Queen David Bowie", track("Greatest Hits", "Under Pressure", "David Bowie")),

  tracks(TITLE, "harder better faster stronger", track("Discovery", "Harder, Better, Faster, Stronger")),
  tracks(TITLE, "island in the sun", track("Weezer", "Island in the Sun")),
  tracks(TITLE, "letters from the harbor", track("Paper Lanterns", "Letters From the Harbor")),
  tracks(TITLE, "rolling in the clover", track("Thirty Summers", "Rolling in the Clover")),
  tracks(TITLE, "cathedral of ash", track("Throne of Salt", "Cathedral of Ash")),

  tracks(PREFIX, "wherever i may ro", track("Metallica", "Wherever I May Roam")),
  tracks(PREFIX, "goodbye yellow brick r", track("Greatest Hits", "Goodbye Yellow Brick Road")),
  tracks(PREFIX, "kaleidoscope ave", track("Satellite Gardens", "Kaleidoscope Avenue")),
  tracks(PREFIX, "mara lindqvist hello str", track("Paper Lanterns", "Hello, Stranger")),
  albums(PREFIX, "paper lant", album("Paper Lanterns", "Mara Lindqvist")),
  artists(PREFIX, "elton jo", artist("Elton John")),

  tracks(FOLDED, "manana sera otro dia", track("Corazón de Papel", "Mañana será otro día")),
  tracks(FOLDED, "OU ES TU zoe beranger", track("Rue des Étoiles", "Où es-tu ?")),
  tracks(FOLDED, "forste sne soren ostergard", track("Snefald", "Første sne")),
  tracks(FOLDED, "lzy na wietrze", track("Wiatr i gwiazdy", "Łzy na wietrze")),
  albums(FOLDED, "CORAZON DE PAPEL zubizarreta", album("Corazón de Papel", "Iñaki Zubizárreta")),
  artists(FOLDED, "inaki zubizarreta", artist("Iñaki Zubizárreta")),

  tracks(SCRIPT, "最後の花火", track("夜の電車", "最後の花火")),
  tracks(SCRIPT, "ミッドナイトレター", track("夜の電車", "ミッドナイト・レター")),
  tracks(SCRIPT, "椎名林檎 長く短い祭", track("三毒史", "長く短い祭")),
  tracks(SCRIPT, "서울의 밤 이한별", track("첫눈 이야기", "서울의 밤")),
  tracks(SCRIPT, "林晓月 月亮的故事", track("南方来信", "月亮的故事")),
  tracks(SCRIPT, "последний поезд", track("Северный поезд", "Последний поезд")),
  tracks(SCRIPT, "белый снег черный кот", track("Северный поезд", "Белый снег, чёрный кот")),
  tracks(SCRIPT, "قمر الليل ليلى الأندلسي", track("رسالة إلى البحر", "قمر الليل")),
  tracks(SCRIPT, "γραμμα στη θαλασσα", track("Το τελευταίο καλοκαίρι", "Γράμμα στη θάλασσα")),
  artists(SCRIPT, "ночной экспресс", artist("Ночной Экспресс")),
  artists(SCRIPT, "椎名林檎", artist("椎名林檎")),

  tracks(APOSTROPHE, "dont wait up mara lindqvist", track("Paper Lanterns", "Don't Wait Up")),
  tracks(APOSTROPHE, "metallica dont tread on me", track("Metallica", "Don’t Tread on Me")),
  tracks(APOSTROPHE, "im fine its raining", track("Paper Lanterns", "I'm Fine, It's Raining")),

  tracks(TYPO, "kaliedoscope avenue", track("Satellite Gardens", "Kaleidoscope Avenue")),
  tracks(TYPO, "chandeler sunrise", track("Satellite Gardens", "Chandelier Sunrise")),
  tracks(TYPO, "magnolia bulevard", track("Kaleidoscope", "Magnolia Boulevard")),
  tracks(TYPO, "metalica enter sandman", track("Metallica", "Enter Sandman")),
  tracks(
    TYPO,
    "gret gig in the sky pink floid",
    track("The Dark Side of the Moon", "The Great Gig in the Sky"),
  ),
  albums(TYPO, "fleetwod mac rumors", album("Rumours", "Fleetwood Mac")),
  artists(TYPO, "midnihgt librarians", artist("The Midnight Librarians")),

  tracks(CODE, { isrc: "GB-F08-91-90013" }, track("Metallica", "Enter Sandman")),
  tracks(
    CODE,
    hyphenated("Satellite Gardens", "Kaleidoscope Avenue"),
    track("Satellite Gardens", "Kaleidoscope Avenue"),
  ),
  albums(CODE, { asin: "B0064UPU4G" }, album("Discovery", "Daft Punk")),

  tracks(
    FILTERS,
    { name: "Wild Hearts", artistName: "The Hollow Pines" },
    track("Northern Letters", "Wild Hearts"),
  ),
  tracks(FILTERS, { name: "Home", artistName: "Oskar & Lene" }, track("Home", "Home", "Oskar & Lene")),
  tracks(
    FILTERS,
    { name: "Money", artistName: "Pink Floyd", albumName: "The Dark Side of the Moon" },
    track("The Dark Side of the Moon", "Money"),
  ),
  albums(
    FILTERS,
    { name: "The Dio Years", artistName: "Black Sabbath" },
    album("The Dio Years", "Black Sabbath"),
  ),

  albums(ALBUM, "discovery daft punk", album("Discovery", "Daft Punk")),
  albums(ALBUM, "hollow pines northern letters", album("Northern Letters", "The Hollow Pines")),

  tracks(FEATURED, "midnight ferry ruby okafor", track("Ferry Lights", "Midnight Ferry (feat. Ruby Okafor)")),
  tracks(FEATURED, "beyonce superpower frank ocean", track("BEYONCÉ", "Superpower", "Frank Ocean")),

  tracks(ONE_WORD, "home mara lindqvist", track("Paper Lanterns", "Home")),
  tracks(ONE_WORD, "velvet antenna love", track("Static Bloom", "Love")),

  albums(THE, "dark side of the moon", album("The Dark Side of the Moon", "Pink Floyd")),
  artists(THE, "the paper engines", artist("Paper Engines")),

  tracks(
    VERSION,
    "wild hearts live hollow pines",
    track("Live at Montreux", "Wild Hearts (Live at Montreux)"),
  ),
  tracks(
    VERSION,
    "river song hollow pines acoustic",
    track("Northern Letters (10th Anniversary Edition)", "River Song (Acoustic)"),
  ),
];

function tracks(about: string, search: CatalogQuery["search"], expected: string): CatalogQuery {
  return { kind: "tracks", about, search, expected };
}

function albums(about: string, search: CatalogQuery["search"], expected: string): CatalogQuery {
  return { kind: "albums", about, search, expected };
}

function artists(about: string, search: CatalogQuery["search"], expected: string): CatalogQuery {
  return { kind: "artists", about, search, expected };
}

/** The id of the track with this title, by this artist if several have it. */
function track(albumTitle: string, title: string, artistName?: string): string {
  return onlyId(
    `track ${title}`,
    fixedAlbums
      .filter((each) => each.title === albumTitle)
      .flatMap((each) => each.tracks.filter((it) => it.title === title && hasArtist(each, it, artistName))),
  );
}

function hasArtist({ artists = [] }: CatalogAlbum, own: CatalogTrack, name: string | undefined): boolean {
  return name === undefined || (own.artists ?? artists).some((each) => each.name === name);
}

function album(title: string, artistName: string): string {
  return onlyId(
    `album ${title}`,
    fixedAlbums.filter(
      (each) => each.title === title && each.artists?.some(({ name }) => name === artistName),
    ),
  );
}

function artist(name: string): string {
  const credited = fixedAlbums.flatMap((each) => [
    ...(each.artists ?? []),
    ...each.tracks.flatMap((own) => own.artists ?? []),
  ]);
  const ids = new Set(credited.filter((each) => each.name === name).map(({ id }) => id));
  return onlyId(
    `artist ${name}`,
    [...ids].map((id) => ({ id })),
  );
}

function hyphenated(albumTitle: string, title: string): string {
  const id = track(albumTitle, title);
  const isrc = fixedAlbums.flatMap((each) => each.tracks).find((each) => each.id === id)?.isrc ?? "";
  return isrc.replace(/^(..)(...)(..)(.{5})$/, "$1-$2-$3-$4");
}

function onlyId(what: string, found: readonly { readonly id: string }[]): string {
  const [only] = found;
  if (!only || found.length > 1) throw new Error(`There are ${found.length} of ${what}.`);
  return only.id;
}
