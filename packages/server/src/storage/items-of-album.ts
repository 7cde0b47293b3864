import { isJsonObject, type JsonObject, objectsOf, textOf } from "../json-value.ts";
import { mergeTerms, type SearchableItem, type StoredItem } from "./catalog-items.ts";
import type { StoredAlbum } from "./catalog.ts";
import { plainTitle, rankClassesOf } from "./rank-class.ts";
import { exactKeysOf, isVocabularyWord, keysOf, readText, sortName, type TextTerms } from "./terms.ts";

/** What an album adds to the catalog. */
export interface ItemsOfAlbum {
  readonly album: SearchableItem;
  /** In their order on the album, each id once. */
  readonly tracks: readonly StoredItem[];
  /** Those of the album and of its tracks, each id once. */
  readonly artists: readonly StoredItem[];
}

/** The version of what `itemsOfAlbum` makes. Stores make everything anew when it has grown. */
export const ITEMS_VERSION = 1;

/**
 * The class of an artist that has been on so many albums. A store counts an album once for each artist that its earlier version
 * didn't have, and never counts down.
 */
export function artistRankClass(albums: number): number {
  return Math.max(0, 960 - 64 * Math.floor(Math.log2(Math.max(1, albums))));
}

/** What is put of one album, and whose it was before, if it was there. */
interface PutItems {
  readonly items: ItemsOfAlbum;
  readonly before: { readonly artistIds: ReadonlySet<string> } | undefined;
}

/** An artist of albums that are put together, and how many of these are new to it. */
export interface PutArtist {
  readonly item: StoredItem;
  readonly newAlbums: number;
}

/** The artists of albums that are put together, each once: as the last of these has it, and found by what any of them calls it. */
export function artistsOf(changes: readonly PutItems[]): readonly PutArtist[] {
  const artists = new Map<string, PutArtist>();
  for (const { items, before } of changes) {
    for (const item of items.artists) {
      const earlier = artists.get(item.id);
      const terms = earlier === undefined ? item.terms : mergeTerms(earlier.item.terms, item.terms);
      const newAlbums = (earlier?.newAlbums ?? 0) + (before?.artistIds.has(item.id) ? 0 : 1);
      artists.set(item.id, { item: { ...item, terms }, newAlbums });
    }
  }
  return [...artists.values()];
}

/** The words of titles and names that albums bring, each once, for those who mistype them. */
export function wordsOf(changes: readonly PutItems[]): ReadonlySet<string> {
  const items = changes.flatMap(({ items: { album, tracks, artists } }) => [album, ...tracks, ...artists]);
  return new Set(items.flatMap(({ terms }) => terms.title).filter(isVocabularyWord));
}

/** What a track has in common with its album, unless it says otherwise. */
const SHARED_FIELDS = ["artists", "releaseDate", "label", "images", "musicTerritory", "url"];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Returns the items that an album adds to the catalog. An album whose JSON is not an object can be found by its id, but
 * has no tracks and artists.
 */
export function itemsOfAlbum({ id, json, artistNames = {} }: StoredAlbum): ItemsOfAlbum {
  const album = parse(json);
  const title = readText(titleOf(album));
  const rankClassOf = rankClassesOf(album);
  const artists = new Map<string, Artist>();
  const credit = readCredit(album.artists, artistNames, artists);
  const shared = sharedFields(id, album);
  const albumKeys = keysOf("albumId", id);

  const tracks = new Map<string, StoredItem>();
  for (const track of objectsOf(album.tracks)) {
    const trackId = textOf(track.id);
    if (trackId === undefined || tracks.has(trackId)) continue;
    const trackTitle = readText(titleOf(track));
    const trackCredit = track.artists ? readCredit(track.artists, artistNames, artists) : credit;
    const key = [...keysOfItem(trackId, track, trackTitle, trackCredit), ...albumKeys];
    tracks.set(trackId, {
      id: trackId,
      json: encoder.encode(completed(track, shared)),
      rankClass: rankClassOf(track),
      terms: {
        title: trackTitle.terms,
        artist: trackCredit.terms,
        album: albumTerms(track, title.terms),
        key,
      },
      released: dayOf(track.releaseDate ?? album.releaseDate),
      sortName: sortName(trackTitle),
    });
  }
  const key = keysOfItem(id, album, title, credit);
  return {
    album: {
      rankClass: rankClassOf(album),
      terms: { title: title.terms, artist: credit.terms, album: albumTerms(album, []), key },
      released: dayOf(album.releaseDate),
      sortName: sortName(title),
    },
    tracks: [...tracks.values()],
    artists: [...artists.values()].map(artistItem),
  };
}

/** What an item is found by of its album. One that calls it otherwise is found by that, too. */
function albumTerms({ album }: JsonObject, terms: readonly string[]): readonly string[] {
  const own = titleOf(album);
  return own === "" ? terms : [...new Set([...terms, ...readText(own).terms])];
}

/**
 * Words that an album or a track is found by: all of its title, and those of its artists as credited and of its album as it calls that. It
 * may also be found by its artists' own names and by another title of its album.
 */
export function wordsOfItem(json: Uint8Array): {
  readonly id: string | undefined;
  readonly title: readonly string[];
  artists(): readonly string[];
  album(): readonly string[];
} {
  const item = parse(json);
  return {
    id: textOf(item.id),
    title: readText(titleOf(item)).terms,
    artists: () => readCredit(item.artists, {}, new Map()).terms,
    album: () => readText(titleOf(item.album)).terms,
  };
}

/** Empty if it has none. */
function titleOf(item: unknown): string {
  return (isJsonObject(item) && textOf(item.title)) || "";
}

function parse(json: Uint8Array): JsonObject {
  try {
    const value: unknown = JSON.parse(decoder.decode(json));
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** The fields that an album gives its tracks, as JSON. */
function sharedFields(id: string, album: JsonObject): readonly (readonly [name: string, json: string])[] {
  const { title, url } = album;
  const reference = JSON.stringify({ id, title, url });
  const present = SHARED_FIELDS.filter((name) => album[name] !== undefined);
  return [["album", reference], ...present.map((name) => [name, JSON.stringify(album[name])] as const)];
}

/** A track as JSON, with the fields that it lacks. To write these only once for all tracks takes half of the time. */
function completed(track: JsonObject, shared: ReturnType<typeof sharedFields>): string {
  let json = JSON.stringify(track).slice(0, -1);
  for (const [name, value] of shared) if (track[name] === undefined) json += `,"${name}":${value}`;
  return `${json}}`;
}

/** An artist as an album knows it. */
interface Artist {
  readonly id: string;
  /** As credited first, under the artist's own name where that is known. */
  readonly object: JsonObject;
  /** The names that it is found by. */
  readonly names: Map<string, TextTerms>;
}

/** Artists of an album or a track, in their order. */
interface Credit {
  readonly keys: readonly string[];
  /** As credited. */
  readonly names: readonly TextTerms[];
  /** Of these names and of the artists' own. */
  readonly terms: readonly string[];
}

/** Reads `artists` of an album or a track, and adds them to those that are known. */
function readCredit(
  value: unknown,
  ownNames: Readonly<Record<string, string>>,
  known: Map<string, Artist>,
): Credit {
  const names = new Map<string, TextTerms>();
  const terms = new Set<string>();
  for (const object of objectsOf(value)) {
    const id = textOf(object.id);
    if (id === undefined || names.has(id)) continue;
    const credited = textOf(object.name) ?? "";
    const own = (Object.hasOwn(ownNames, id) && textOf(ownNames[id])) || credited;
    const artist = known.get(id) ?? {
      id,
      object: own === credited ? object : { ...object, name: own },
      names: new Map<string, TextTerms>(),
    };
    known.set(id, artist);
    for (const name of [own, credited]) {
      const read = artist.names.get(name) ?? readText(name);
      artist.names.set(name, read);
      names.set(id, read);
      for (const term of read.terms) terms.add(term);
    }
  }
  const keys = [...names.keys()].flatMap((id) => keysOf("artistId", id));
  return { keys, names: [...names.values()], terms: [...terms] };
}

function artistItem({ id, object, names }: Artist): StoredItem {
  const read = [...names.values()];
  const exactKeys = read.flatMap((name) => exactKeysOf(name));
  return {
    id,
    json: encoder.encode(JSON.stringify(object)),
    rankClass: artistRankClass(1),
    terms: {
      title: [...new Set(read.flatMap(({ terms }) => terms))],
      artist: [],
      album: [],
      key: [...new Set([...idKeys(id, object), ...exactKeys])],
    },
    released: "",
    sortName: sortName(readText(textOf(object.name) ?? "")),
  };
}

function keysOfItem(id: string, object: JsonObject, title: TextTerms, { keys, names }: Credit): string[] {
  const plain = [plainTitle(object.title), textOf(object.shortTitle)];
  const found = [...idKeys(id, object), ...keysOf("isrc", object.isrc), ...keys];
  for (const each of [title, ...plain.flatMap((text) => (text ? readText(text) : []))]) {
    found.push(...exactKeysOf(each), ...exactKeysOf(each, ...names));
    // Of several artists, the others are often guests that nobody types.
    if (names.length > 1) found.push(...exactKeysOf(each, ...names.slice(0, 1)));
  }
  return [...new Set(found)];
}

function idKeys(id: string, { globalAsin, localAsin }: JsonObject): readonly string[] {
  const asins = [globalAsin, localAsin].filter((asin) => asin !== id);
  return [...keysOf("id", id), ...asins.flatMap((asin) => keysOf("asin", asin))];
}

function dayOf(date: unknown): string {
  return /^\d{4}-\d\d-\d\d/.exec(textOf(date) ?? "")?.[0] ?? "";
}
