import { isJsonObject, type JsonObject, objectsOf, textOf } from "../json-value.ts";
import type { SearchableItem, StoredItem } from "./catalog-items.ts";
import type { StoredAlbum } from "./catalog.ts";
import { guessRankClass, knownRankClass } from "./rank-class.ts";
import { exactKeysOf, keysOf, readText, type TextTerms } from "./terms.ts";

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

/** What a track has in common with its album, unless it says otherwise. */
const SHARED_FIELDS = ["artists", "releaseDate", "label", "images", "musicTerritory", "url"];

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/**
 * Makes what an album adds to the catalog. An album whose JSON is no object is found by its id, and has no tracks and artists.
 */
export function itemsOfAlbum({ id, json, artistNames = {} }: StoredAlbum): ItemsOfAlbum {
  const album = parse(json);
  const title = readText(textOf(album.title) ?? "");
  const artists = new Map<string, Artist>();
  const albumCredit = readCredit(album.artists, artistNames, artists);
  const reference = { id, title: album.title, url: album.url };
  const shared = [
    ["album", reference],
    ...SHARED_FIELDS.map((name) => [name, album[name]] as const),
  ] as const;

  const tracks = new Map<string, StoredItem>();
  for (const track of objectsOf(album.tracks)) {
    const trackId = textOf(track.id);
    if (trackId === undefined || tracks.has(trackId)) continue;
    const whole: JsonObject = { ...track };
    for (const [name, value] of shared) whole[name] ??= value;
    const credit = track.artists ? readCredit(track.artists, artistNames, artists) : albumCredit;
    const keys = [...keysOf("albumId", id), ...keysOf("isrc", track.isrc)];
    const item = searchable({ id: trackId, object: whole, credit, album, albumTitle: title, keys });
    tracks.set(trackId, { id: trackId, json: encoder.encode(JSON.stringify(whole)), ...item });
  }
  return {
    album: searchable({ id, object: album, credit: albumCredit, album, keys: [] }),
    tracks: [...tracks.values()],
    artists: [...artists.values()].map(artistItem),
  };
}

function parse(json: Uint8Array): JsonObject {
  try {
    const value: unknown = JSON.parse(decoder.decode(json));
    return isJsonObject(value) ? value : {};
  } catch {
    return {};
  }
}

/** An artist as an album knows it. */
interface Artist {
  readonly id: string;
  /** As credited first, under the artist's own name where that is known. */
  readonly object: JsonObject;
  /** The names that it is found by. */
  readonly names: Map<string, TextTerms>;
}

/** Artists of one album or track, in their order. */
interface Credit {
  readonly artists: readonly { readonly id: string; readonly name: TextTerms }[];
  readonly terms: readonly string[];
}

/** Reads `artists` of an album or a track, and adds them to those that are known. */
function readCredit(
  value: unknown,
  ownNames: Readonly<Record<string, string>>,
  known: Map<string, Artist>,
): Credit {
  const artists: { id: string; name: TextTerms }[] = [];
  const terms = new Set<string>();
  for (const object of objectsOf(value)) {
    const id = textOf(object.id);
    if (id === undefined) continue;
    const credited = textOf(object.name) ?? "";
    const own = Object.hasOwn(ownNames, id) ? textOf(ownNames[id]) : undefined;
    const artist = known.get(id) ?? { id, object: own ? { ...object, name: own } : object, names: new Map() };
    known.set(id, artist);
    for (const name of [credited, own ?? credited]) {
      const read = artist.names.get(name) ?? readText(name);
      artist.names.set(name, read);
      for (const term of read.terms) terms.add(term);
    }
    artists.push({ id, name: artist.names.get(credited) ?? readText(credited) });
  }
  return { artists, terms: [...terms] };
}

function artistItem({ id, object, names }: Artist): StoredItem {
  const read = [...names.values()];
  return {
    id,
    json: encoder.encode(JSON.stringify(object)),
    rankClass: artistRankClass(1),
    terms: {
      title: unique(read.flatMap(({ terms }) => terms)),
      artist: [],
      album: [],
      key: unique([...idKeys(id, object), ...read.flatMap((name) => exactKeysOf(name))]),
    },
    released: "",
    sortName: sortName(readText(textOf(object.name) ?? "")),
  };
}

interface Searchable {
  readonly id: string;
  /** The Album or Track object. */
  readonly object: JsonObject;
  readonly credit: Credit;
  readonly album: JsonObject;
  /** Of a track. */
  readonly albumTitle?: TextTerms;
  readonly keys: readonly string[];
}

function searchable({ id, object, credit, album, albumTitle, keys }: Searchable): SearchableItem {
  const text = textOf(object.title) ?? "";
  const title = readText(text);
  const names = credit.artists.map(({ name }) => name);
  return {
    rankClass: knownRankClass(object.popularity ?? album.popularity) ?? guessRankClass(object, album),
    terms: {
      title: title.terms,
      artist: credit.terms,
      album: albumTitle?.terms ?? [],
      key: unique([
        ...idKeys(id, object),
        ...keys,
        ...credit.artists.flatMap((artist) => keysOf("artistId", artist.id)),
        ...exactKeysOf(title),
        // With all artists, and with the first alone: the others are often guests.
        ...exactKeysOf(title, ...names),
        ...(names.length > 1 ? exactKeysOf(title, ...names.slice(0, 1)) : []),
      ]),
    },
    released: /^\d{4}-\d\d-\d\d/.exec(textOf(object.releaseDate) ?? "")?.[0] ?? "",
    sortName: sortName(title),
  };
}

function idKeys(id: string, { globalAsin, localAsin }: JsonObject): string[] {
  return [...keysOf("id", id), ...[id, globalAsin, localAsin].flatMap((asin) => keysOf("asin", asin))];
}

function sortName({ words }: TextTerms): string {
  return words.slice(0, 20).join(" ");
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
