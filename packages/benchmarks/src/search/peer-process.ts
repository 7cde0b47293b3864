import { pathToFileURL } from "node:url";
import { type CatalogQuery, catalogQueries, createCatalog } from "@gatefold/test-catalog";
import { readUsage } from "../process.ts";
import { callOf, LIMIT, type SearchCall } from "./http.ts";
import { answerJob } from "./job.ts";
import { createIndex, type PeerItem, type PeerName } from "./peer-indexes.ts";
import type { Search } from "./mix.ts";
import { type Timing, timeSearches } from "./timing.ts";

// Builds the indexes of a library for search in memory, in a process of its own, and measures it.

/** What to measure. */
export interface PeerJob {
  readonly name: PeerName;
  /** The file that the library is imported from. */
  readonly entry: string;
  readonly albums: number;
  readonly searches: readonly Search[];
  readonly seconds: number;
}

/** What a library did. */
export interface PeerTimes {
  readonly timing: Timing;
  readonly buildSeconds: number;
  /** Resident memory of the process, with what the library was given. */
  readonly anonBytes: number | undefined;
  /** The queries whose expected hit was not among the first three. */
  readonly missed: readonly CatalogQuery[];
}

const FIRST = 3;

answerJob(async ({ name, entry, albums, searches, seconds }: PeerJob): Promise<PeerTimes> => {
  const library: unknown = await import(pathToFileURL(entry).href);
  const indexes = {
    tracks: await createIndex(name, library),
    albums: await createIndex(name, library),
    artists: await createIndex(name, library),
  };
  const startMs = performance.now();
  const artists = new Set<string>();
  const catalog = createCatalog();
  for (let at = 0; at < albums; at += 1) {
    for (const { kind, item } of itemsOf(catalog.album(at), artists)) await indexes[kind].add(item);
  }
  const buildSeconds = (performance.now() - startMs) / 1000;
  const search = ({ kind, filters }: SearchCall) => indexes[kind].search(filters, LIMIT);
  const missed: CatalogQuery[] = [];
  for (const query of catalogQueries) {
    const ids = await search(callOf(query));
    if (!ids.slice(0, FIRST).includes(query.expected)) missed.push(query);
  }
  const timing = await timeSearches(searches, seconds, (index) => {
    const each = searches[index];
    return each && search(each);
  });
  return { timing, buildSeconds, anonBytes: readUsage(process.pid)?.anonBytes, missed };
});

type Album = ReturnType<ReturnType<typeof createCatalog>["album"]>;

/** An album, its tracks, and those of its artists that are new. */
function itemsOf(album: Album, known: Set<string>): { kind: CatalogQuery["kind"]; item: PeerItem }[] {
  const names = (artists: Album["artists"]) => (artists ?? []).map(({ name }) => name).join(" ");
  const { id, title, popularity = 0, tracks } = album;
  const credited = [...(album.artists ?? []), ...tracks.flatMap((track) => track.artists ?? [])];
  const added = credited.filter((artist) => !known.has(artist.id) && known.add(artist.id));
  const items: { kind: CatalogQuery["kind"]; item: PeerItem }[] = [
    { kind: "albums", item: { id, title, artist: names(album.artists), album: "", code: id, popularity } },
  ];
  for (const track of tracks) {
    const artist = names(track.artists ?? album.artists);
    const item = {
      id: track.id,
      title: track.title,
      artist,
      album: title,
      code: track.isrc ?? "",
      popularity: track.popularity ?? 0,
    };
    items.push({ kind: "tracks", item });
  }
  for (const artist of added) {
    const item = { id: artist.id, title: artist.name, artist: "", album: "", code: "", popularity: 0 };
    items.push({ kind: "artists", item });
  }
  return items;
}
