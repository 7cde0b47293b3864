import { expect, test } from "vitest";
import {
  type CatalogAlbum,
  type CatalogQuery,
  catalogQueries,
  createCatalog,
  storedAlbums,
} from "./index.ts";

const ALBUMS = 5_000;
const catalog = createCatalog();
const albums = Array.from({ length: ALBUMS }, (_, index) => catalog.album(index));
const tracks = albums.flatMap((album) => album.tracks.map((track) => ({ album, track })));

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const share = (count: number) => count / tracks.length;

test("an album is the same for the same seed and index, in whatever order albums are made", () => {
  const again = createCatalog();
  for (const index of [4_999, 77, 3, 2_500]) expect(again.album(index)).toEqual(albums[index]);
  expect(createCatalog(2).album(4_000)).not.toEqual(albums[4_000]);
});

test("albums come as the JSON that stores take", () => {
  const stored = [...storedAlbums(100)];
  expect(stored.map(({ id }) => id)).toEqual(albums.slice(0, 100).map(({ id }) => id));
  expect(JSON.parse(new TextDecoder().decode(stored[99]?.json))).toEqual(albums[99]);
});

test("every id is well-formed and given once", () => {
  const ids = [...albums, ...tracks.map(({ track }) => track)].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^B0[0-9A-Z]{8}$/.test(id))).toEqual([]);
});

test("most artists have one or two albums, and some have many", () => {
  const perArtist = [...countsOf(albums.flatMap(({ artists = [] }) => artists.map(({ id }) => id))).values()];
  expect(perArtist.filter((count) => count === 1).length).toBeGreaterThan(perArtist.length * 0.4);
  expect(perArtist.filter((count) => count >= 20).length).toBeGreaterThan(10);
});

test("few words are in many titles, and most words in few", () => {
  const words = tracks.flatMap(({ track }) => track.title.toLowerCase().match(/[a-z]{3,}/g) ?? []);
  const counts = [...countsOf(words).values()].sort((a, b) => b - a);
  expect((counts[0] ?? 0) / words.length).toBeGreaterThan(0.02);
  expect(counts.filter((count) => count === 1).length).toBeGreaterThan(counts.length * 0.4);
});

test.each([
  ["Love", /^Love$/, 0.004],
  ["a number", /^[\d:]+$/, 0.005],
  ["punctuation alone", /^[^\p{L}\p{N}]+$/u, 0.0005],
  ["a live version", /\(Live/, 0.02],
  ["a remastered one", /Remaster/, 0.01],
  ["a featured artist", /\(feat\. /, 0.02],
  ["karaoke", /\(Karaoke Version\)/, 0.005],
  ["Japanese", /[\p{sc=Hira}\p{sc=Kana}]/u, 0.01],
  ["Korean", /\p{sc=Hang}/u, 0.01],
  ["Cyrillic", /\p{sc=Cyrl}/u, 0.005],
  ["Arabic", /\p{sc=Arab}/u, 0.002],
  ["Greek", /\p{sc=Grek}/u, 0.002],
  ["an accent", /[À-ž]/, 0.03],
])("enough titles are or have %s", (_, pattern, least) => {
  expect(share(tracks.filter(({ track }) => pattern.test(track.title)).length)).toBeGreaterThan(least);
});

test("songs are covered, and compiled as the recordings that they are", () => {
  const isOnCompilation = ({ artists }: CatalogAlbum) => artists?.[0]?.name === "Various Artists";
  const recorded = new Set(
    tracks.filter(({ album }) => !isOnCompilation(album)).map(({ track }) => track.isrc),
  );
  const compiled = tracks.filter(({ album: { id, artists }, track }) => {
    return id.startsWith("B0V") && artists?.[0]?.name === "Various Artists" && recorded.has(track.isrc);
  });
  expect(share(compiled.length)).toBeGreaterThan(0.03);
  const covers = tracks.filter(
    ({ track, album }) => track.title === "Wild Hearts" && !isOnCompilation(album),
  );
  expect(new Set(covers.map(({ album }) => album.artists?.[0]?.id)).size).toBeGreaterThan(2);
});

test("popularity is known of some albums and tracks, and no others have a number for it", () => {
  const known = tracks.filter(({ track }) => track.popularity !== undefined);
  expect(share(known.length)).toBeGreaterThan(0.03);
  expect(share(known.length)).toBeLessThan(0.2);
  expect(known.every(({ track: { popularity = -1 } }) => popularity >= 0 && popularity <= 100)).toBe(true);
});

/** The words of a query in which nothing is misspelt, as a program compares them. */
const folded = (text: string) =>
  text
    .normalize("NFKD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase();

function textOf({ search }: CatalogQuery): string {
  return typeof search === "string" ? search : Object.values(search).join(" ");
}

test("there are 60 queries, and no two are the same", () => {
  expect(catalogQueries).toHaveLength(60);
  expect(new Set(catalogQueries.map(({ search }) => JSON.stringify(search))).size).toBe(60);
});

test("what queries expect is in the smallest catalog", () => {
  const ids = {
    albums: new Set(albums.map(({ id }) => id)),
    tracks: new Set(tracks.map(({ track }) => track.id)),
    artists: new Set(
      tracks.flatMap(({ album, track }) => (track.artists ?? album.artists ?? []).map(({ id }) => id)),
    ),
  };
  expect(catalogQueries.filter(({ kind, expected }) => !ids[kind].has(expected))).toEqual([]);
});

test("what queries expect has rivals with words of theirs", () => {
  const titles = tracks.map(({ album, track }) => {
    const artists = (track.artists ?? album.artists ?? []).map(({ name }) => name);
    return { ids: [album.id, track.id], text: folded([track.title, album.title, ...artists].join(" ")) };
  });
  const lone = catalogQueries.filter((query) => {
    const words = folded(textOf(query))
      .split(/\P{L}+/u)
      .filter((word) => word.length > 1);
    return !titles.some(
      ({ ids, text }) => !ids.includes(query.expected) && words.some((word) => text.includes(word)),
    );
  });
  // Its title has a dot between two words, and others have one of these.
  const others = lone.filter(({ search }) => search !== "ミッドナイトレター");
  expect(others.filter(({ about }) => about !== "codes and ids")).toEqual([]);
});
