import { albumOf, type Recording, TRACKS } from "./album-object.ts";
import { catalogId, type Performer, performer } from "./artists.ts";
import { draws, pick, unit } from "./draws.ts";
import { type KnownAlbum, knownAlbums } from "./known-albums.ts";
import { type CatalogAlbum, type CatalogArtist, realAlbums } from "./real-albums.ts";
import { drawAlbumTitle, drawCompilationTitle, drawTitle, drawVersion } from "./titles.ts";
import { SCRIPTS, VENUES } from "./words.ts";

/** Albums that are the same for every seed: the real ones, and those that are written by hand. */
export const FIXED_ALBUMS: number = realAlbums.length + knownAlbums.length;

/** What the numbers of an album are drawn for, so that none depends on how many others are drawn. */
const FOR = {
  parent: 1,
  isNew: 2,
  performer: 3,
  kind: 4,
  album: 5,
  song: 10,
  track: 30,
  source: 60,
} as const;

/**
 * - `own`: new songs, now and then one of somebody else's.
 * - `live`, `edition`, `best`: songs of an earlier album of the artist.
 * - `various`: recordings of several artists, as they are on their albums.
 * - `karaoke`, `tribute`: songs of others, whose names are in the titles.
 */
type AlbumKind = "own" | "live" | "edition" | "best" | "various" | "karaoke" | "tribute";

/** Albums, each of which only depends on the seed and its index: a smaller catalog is the beginning of a larger one. */
export interface Catalog {
  album(index: number): CatalogAlbum;
}

/**
 * A catalog in which artists have one to hundreds of albums, words follow Zipf's law, and early songs are covered, compiled and
 * played again and again.
 *
 * @param seed @default 1
 */
export function createCatalog(seed: number = 1): Catalog {
  const artists = new Map<number, Performer>();
  const various = namedArtist("Various Artists");

  /** The index of an earlier album of the same artist, if there is one. Each is as likely, so who has many gets more. */
  function parentOf(index: number): number | undefined {
    if (unit(seed, index, FOR.isNew) < 0.45) return undefined;
    return Math.floor(unit(seed, index, FOR.parent) * index);
  }

  function artistOf(index: number): Performer {
    let first = index;
    for (;;) {
      const parent = first < FIXED_ALBUMS ? undefined : parentOf(first);
      if (parent === undefined) break;
      first = parent;
    }
    let artist = artists.get(first);
    if (artist === undefined) {
      artist = first < FIXED_ALBUMS ? fixedPerformer(first) : performer(seed, first, FOR.performer);
      artists.set(first, artist);
    }
    return artist;
  }

  function kindOf(index: number): AlbumKind {
    if (index < FIXED_ALBUMS) return "own";
    const at = unit(seed, index, FOR.kind);
    if (at < 0.05) return "various";
    if (at < 0.06) return "karaoke";
    if (at < 0.067) return "tribute";
    const parent = at < 0.23 ? parentOf(index) : undefined;
    if (parent === undefined || kindOf(parent) !== "own" || artistOf(parent) !== artistOf(index))
      return "own";
    return at < 0.13 ? "live" : at < 0.19 ? "edition" : "best";
  }

  /** Album and track of a song of others that are there already. The earlier, the better known. */
  function sourceOf(index: number, position: number): Recording {
    const purpose = FOR.source + position * 2;
    for (let attempt = 0; ; attempt += 1) {
      const at = Math.floor(unit(seed, index, purpose + attempt * 100) ** 2 * index);
      const track = Math.floor(unit(seed, index, purpose + attempt * 100 + 1) * TRACKS);
      const recording = kindOf(at) === "own" ? recordingOf(at, track) : undefined;
      if (recording) return recording;
    }
  }

  function recordingOf(index: number, position: number): Recording | undefined {
    return index < FIXED_ALBUMS ? fixedRecording(fixedAlbum(index), position) : ownRecording(index, position);
  }

  function ownRecording(index: number, position: number): Recording {
    const artist = artistOf(index);
    const draw = draws(seed, index, FOR.song + position);
    const isCover = draw() < 0.06;
    const version = drawVersion(draw);
    const cover = isCover ? sourceOf(index, position) : undefined;
    const title = cover?.title ?? drawTitle(draw, artist.script);
    const guest = draw() < 0.06 ? artistOf(Math.floor(draw() * index)) : undefined;
    const isNamed = guest !== undefined && draw() < 0.6;
    const own = albumArtists(index);
    return {
      title,
      version: (isNamed ? ` (feat. ${guest.name})` : "") + version,
      artists: guest && !own.some(({ id }) => id === guest.id) ? [...own, referenceTo(guest)] : own,
      isrc: draw() < 0.8 ? isrcOf(index, position) : undefined,
      duration: 90 + Math.floor(draw() * 300),
    };
  }

  function albumArtists(index: number): readonly CatalogArtist[] {
    if (index < FIXED_ALBUMS) return fixedAlbum(index).artists ?? [];
    const own = artistOf(index);
    const isJoint = unit(seed, index, FOR.album + 1) < 0.03;
    const other = isJoint ? artistOf(Math.floor(unit(seed, index, FOR.album + 2) * index)) : own;
    return other.id === own.id ? [referenceTo(own)] : [referenceTo(own), referenceTo(other)];
  }

  function trackOf(index: number, position: number, kind: AlbumKind, place: string): Recording {
    if (kind === "various") return sourceOf(index, position);
    if (kind === "own") return ownRecording(index, position);
    const again = { isrc: isrcOf(index, position), artists: albumArtists(index) };
    if (kind === "karaoke" || kind === "tribute") {
      const song = sourceOf(index, position);
      const performed = `[Originally Performed by ${song.artists[0]?.name ?? "Unknown"}]`;
      const version = kind === "karaoke" ? ` (Karaoke Version) ${performed}` : " (Piano Version)";
      return { ...song, version, ...again };
    }
    const parent = parentOf(index) ?? 0;
    const song = recordingOf(parent, position) ?? ownRecording(index, position);
    if (kind === "live") return { ...song, version: ` (${place})`, ...again };
    if (kind === "edition") return { ...song, version: `${song.version} (Remastered)`, isrc: again.isrc };
    return song;
  }

  function titleOf(index: number, kind: AlbumKind, tracks: readonly Recording[], place: string): string {
    const draw = draws(seed, index, FOR.album + 3);
    const artist = artistOf(index);
    if (kind === "various") return drawCompilationTitle(draw);
    if (kind === "live") return place;
    if (kind === "best") return pick(draw, ["Greatest Hits", `The Best of ${artist.name}`, "Essentials"]);
    if (kind === "karaoke") return `Karaoke Hits, Vol. ${1 + Math.floor(draw() * 80)}`;
    if (kind === "tribute") return `Piano Tribute to ${tracks[0]?.artists[0]?.name ?? artist.name}`;
    if (kind === "edition") return `${earlierTitle(parentOf(index) ?? 0)} (Deluxe Edition)`;
    const own = draw();
    if (own < 0.06) return artist.name;
    return own < 0.4 ? (tracks[0]?.title ?? artist.name) : drawAlbumTitle(draw, artist.script);
  }

  function earlierTitle(index: number): string {
    if (index < FIXED_ALBUMS) return fixedAlbum(index).title;
    const first = recordingOf(index, 0);
    return titleOf(index, "own", first ? [first] : [], "");
  }

  function album(index: number): CatalogAlbum {
    if (index < FIXED_ALBUMS) return fixedAlbum(index);
    const kind = kindOf(index);
    const draw = draws(seed, index, FOR.album);
    const year = 1955 + Math.floor(70 * Math.sqrt(draw()));
    const releaseDate = `${year}-${twoDigits(1 + draw() * 12)}-${twoDigits(1 + draw() * 28)}T00:00:00.000Z`;
    const place = `Live ${draw() < 0.5 ? "at" : "in"} ${pick(draw, VENUES)}`;
    const popularity = kind === "own" && draw() < 0.1 ? Math.floor(60 * draw() ** 2) : undefined;
    const songs: Recording[] = [];
    for (let at = 0; at < TRACKS; at += 1) songs.push(trackOf(index, at, kind, place));
    const title = titleOf(index, kind, songs, place);
    const albumArtist = kind === "various" ? [various] : albumArtists(index);
    return albumOf({ index, title, releaseDate, artists: albumArtist, popularity, songs });
  }

  function fixedAlbum(index: number): CatalogAlbum {
    const real = realAlbums[index];
    if (real) return real;
    fixed ??= knownAlbums.map((known, at) => knownAlbum(known, realAlbums.length + at));
    const known = fixed[index - realAlbums.length];
    if (!known) throw new Error(`There is no fixed album ${index}.`);
    return known;
  }
  let fixed: readonly CatalogAlbum[] | undefined;

  function fixedPerformer(index: number): Performer {
    const [first] = fixedAlbum(index).artists ?? [];
    if (!first || first.name === various.name) return performer(seed, index, FOR.performer);
    return { ...referenceTo(first), script: SCRIPTS.find(({ letters }) => letters.test(first.name)) };
  }

  /** Tracks that are not written down get titles as any others. */
  function knownAlbum(known: KnownAlbum, index: number): CatalogAlbum {
    const artists = known.artists.map(namedArtist);
    const songs = Array.from({ length: TRACKS }, (_, position): Recording => {
      const draw = draws(seed, index, FOR.song + position);
      const [title = "", featured] = (known.tracks[position] ?? drawTitle(draw, undefined)).split(" @ ");
      const [name = title, by] = title.split(" @= ");
      return {
        title: name,
        version: featured === undefined ? "" : ` (feat. ${featured})`,
        artists: by ? [namedArtist(by)] : featured ? [...artists, namedArtist(featured)] : artists,
        isrc: isrcOf(index, position),
        duration: 90 + Math.floor(draw() * 300),
      };
    });
    const { title, year, popularity } = known;
    const releaseDate = `${year}-03-0${1 + (index % 9)}T00:00:00.000Z`;
    return albumOf({ index, title, releaseDate, artists, popularity, songs });
  }

  return { album };
}

/** An artist of the albums that are written by hand: the one of a real album, if one has the name. */
function namedArtist(name: string): CatalogArtist {
  const real = realAlbums
    .flatMap(({ artists = [], tracks }) => [...artists, ...tracks.flatMap((track) => track.artists ?? [])])
    .find((artist) => artist.name === name);
  if (real) return { id: real.id, name };
  const names = knownAlbums.flatMap(({ artists, tracks }) => [
    ...artists,
    ...tracks.flatMap((track) => track.split(/ @=? /).slice(1)),
  ]);
  return { id: catalogId("B0W", 50_000_000 + names.indexOf(name)), name };
}

function referenceTo({ id, name }: CatalogArtist): CatalogArtist {
  return { id, name };
}

/** No two recordings have the same one. */
function isrcOf(index: number, position: number): string {
  const number = index * TRACKS + position;
  const country = ["US", "GB", "DE", "FR", "JP", "KR", "BR"][index % 7];
  const registrant = Math.floor(number / 100_000)
    .toString(36)
    .toUpperCase()
    .padStart(3, "Z");
  return `${country}${registrant}${twoDigits(index % 97)}${String(number % 100_000).padStart(5, "0")}`;
}

function twoDigits(number: number): string {
  return String(Math.floor(number)).padStart(2, "0");
}

/** A fixed recording; `undefined` if the album has no such track. */
function fixedRecording({ artists = [], tracks }: CatalogAlbum, position: number): Recording | undefined {
  const track = tracks[position];
  if (!track) return undefined;
  const [, title = track.title, version = ""] =
    /^(.+?)( \((?:feat\.|live|acoustic|demo|take|karaoke|piano|dub).*)?$/i.exec(track.title) ?? [];
  return {
    title,
    version,
    artists: (track.artists ?? artists).map(referenceTo),
    isrc: track.isrc,
    duration: track.duration ?? 200,
  };
}

/** The first albums of a catalog as stores take them: id, and JSON in UTF-8. */
export function* storedAlbums(count: number, seed?: number): Generator<{ id: string; json: Uint8Array }> {
  const catalog = createCatalog(seed);
  const encoder = new TextEncoder();
  for (let index = 0; index < count; index += 1) {
    const album = catalog.album(index);
    yield { id: album.id, json: encoder.encode(JSON.stringify(album)) };
  }
}
