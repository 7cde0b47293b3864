import { type CatalogAlbum, type CatalogTrack, createCatalog } from "@gatefold/test-catalog";
import { createRandom, type Random } from "@gatefold/test-helpers/random";

/** What a playlist of another service says of a track. */
export interface ExportedLine {
  readonly title: string;
  readonly artists: readonly string[];
  readonly album: string;
  /** In seconds, with a fraction. */
  readonly duration: number;
  readonly isrc: string | undefined;
  /** The track that it was made from. */
  readonly source: SourceTrack;
  /** Whether that track is in the catalog. Otherwise no other track is right. */
  readonly isThere: boolean;
  /** Whether the service has a remaster of it, so that a remaster in the catalog is right as well. */
  readonly isRemaster: boolean;
}

/** A track of the catalog with what it has from its album. */
export interface SourceTrack {
  readonly id: string;
  readonly title: string;
  readonly artists: readonly string[];
  readonly album: string;
  readonly duration: number;
  readonly isrc: string | undefined;
}

/** Which lines to make. */
export interface LinesPlan {
  /** How many albums the catalog has. */
  readonly albums: number;
  readonly lines: number;
  readonly seed: number;
  /** Whether the catalog has a recording with this ISRC. */
  hasIsrc(isrc: string): Promise<boolean>;
}

/** The share of lines whose recordings are not in the catalog. */
const MISSING_SHARE = 0.2;

/**
 * Makes lines as other services export them: titles, versions and guests written in other ways, accents and signs lost, artists in
 * another order, ISRCs of other issues. A fifth is not in the catalog: songs of albums that the same catalog would have next, many of
 * them by artists that it has, and concerts, remixes and karaoke versions of songs that it has.
 */
export async function exportedLines({ albums, lines, seed, hasIsrc }: LinesPlan): Promise<ExportedLine[]> {
  const catalog = createCatalog();
  const random = createRandom(seed);
  const made: ExportedLine[] = [];
  const seen = new Set<string>();
  while (made.length < lines) {
    const isThere = random.next() >= MISSING_SHARE;
    const album = catalog.album((isThere ? 0 : albums) + random.below(albums));
    const track = album.tracks[random.below(album.tracks.length)];
    if (!track || seen.has(track.id)) continue;
    const source = sourceOf(album, track);
    // A remaster, and a track of a compilation, may be of a recording that is there.
    if (
      !isThere &&
      (source.isrc === undefined || /Remaster/.test(source.title) || (await hasIsrc(source.isrc)))
    )
      continue;
    seen.add(track.id);
    made.push(disturbed(source, isThere, random));
  }
  return made;
}

function sourceOf(album: CatalogAlbum, track: CatalogTrack): SourceTrack {
  const artists = (track.artists ?? album.artists ?? []).map(({ name }) => name);
  const { id, title, duration = 200, isrc } = track;
  return { id, title, artists, album: album.title, duration, isrc };
}

function disturbed(source: SourceTrack, isThere: boolean, random: Random): ExportedLine {
  const chance = (share: number) => random.next() < share;
  const hasVersion = /\((?!feat)| - /.test(source.title);
  const isRemaster = !hasVersion && chance(0.1);
  let { title, artists } = writtenGuests(source, random);
  if (chance(0.5))
    title = title.replace(
      / \(((?:live|acoustic|instrumental|demo|extended|karaoke|piano)[^)]*|[^()]* (?:remix|remaster))\)/i,
      " - $1",
    );
  if (isRemaster)
    title += random.pick([
      " - 2011 Remaster",
      " (Remastered 2009)",
      " - Remastered",
      " [Remastered Version]",
    ]);
  else if (!hasVersion && chance(0.06))
    title += random.pick([" (Album Version)", " (Official Video)", " [Explicit]", " - Original Mix"]);
  if (chance(0.3)) title = otherSigns(title, random);
  if (artists.length > 1 && chance(0.4)) artists = [...artists.slice(1), artists[0] ?? ""];
  if (chance(0.15)) artists = artists.map(otherArticle);
  if (chance(0.1)) artists = artists.map((name) => otherSigns(name, random));
  const fold = chance(0.25) ? withoutAccents : (text: string) => text;
  const letters = otherCase(random);
  const album = chance(0.15)
    ? `${source.title.replace(/ [([].*/, "")} - Single`
    : source.album + (chance(0.1) ? " (Deluxe Edition)" : "");
  return {
    title: letters(fold(title)),
    artists: artists.map((name) => letters(fold(name))),
    album: fold(album),
    // Services round and cut, and some have a second of silence more.
    duration: Math.max(1, source.duration + (chance(0.04) ? 4 : 1.5) * (random.next() * 2 - 1)),
    isrc: source.isrc !== undefined && chance(0.08) ? otherIsrc(random) : source.isrc,
    source,
    isThere,
    isRemaster,
  };
}

/** Guests are named in the title, among the artists, in both or in neither. */
function writtenGuests(
  { title, artists }: SourceTrack,
  random: Random,
): { title: string; artists: readonly string[] } {
  const [named = "", guest] = / \(feat\. ([^)]+)\)/.exec(title) ?? [];
  if (guest === undefined) {
    const [lead = "", second, ...others] = artists;
    if (second === undefined || others.length > 0 || random.next() < 0.6) return { title, artists };
    return {
      title: `${title} ${random.pick(["(feat. ", "[ft. ", "(with "])}${second})`.replace(/(\[.*)\)$/, "$1]"),
      artists: [lead],
    };
  }
  const other = random.pick([
    ` (with ${guest})`,
    ` [feat. ${guest}]`,
    ` feat. ${guest}`,
    ` (ft. ${guest})`,
    "",
  ]);
  // What a title has in no brackets goes on to its end.
  const isAtEnd = title.endsWith(named);
  const written = title.replace(named, other.startsWith(" feat") && !isAtEnd ? named : other);
  return {
    title: written,
    artists: other !== "" && random.next() < 0.3 ? artists.filter((name) => name !== guest) : artists,
  };
}

function otherSigns(text: string, random: Random): string {
  return random.pick([
    () => text.replace(/['’]/g, "’"),
    () => text.replace(/['’]/g, ""),
    () => (text.includes(" & ") ? text.replaceAll(" & ", " and ") : text.replaceAll(" and ", " & ")),
    () => text.replace(/[,!?.…]/g, ""),
    () => text.replace(/\bPt\. (?=[IVX\d])/, "Part ").replace(/\((Part \d)\)/, "- $1"),
    () => text.replaceAll("-", "\u2010"),
  ])();
}

function otherArticle(name: string): string {
  return /^the /i.test(name) ? name.slice(4) : name;
}

function withoutAccents(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]/g, "")
    .normalize("NFC");
}

function otherCase(random: Random): (text: string) => string {
  const at = random.next();
  if (at < 0.06) return (text) => text.toUpperCase();
  if (at < 0.16) return (text) => text.toLowerCase();
  if (at < 0.22)
    return (text) => text.toLowerCase().replace(/(?<=^|[\s(])\p{L}/gu, (letter) => letter.toUpperCase());
  return (text) => text;
}

/** The code of an issue that the catalog lacks. */
function otherIsrc(random: Random): string {
  return `QZ${random.pick(["ABC", "XYZ", "Q1Q"])}${String(random.below(10_000_000)).padStart(7, "0")}`;
}
