import { expect, test } from "vitest";
import { artistRankClass, type ItemsOfAlbum, itemsOfAlbum } from "./items-of-album.ts";
import { exactKeysOf, readText } from "./terms.ts";

const discovery = {
  id: "B0064UPU4G",
  globalAsin: "B00GLOBAL1",
  title: "Discovery",
  url: "https://music.amazon.com/albums/B0064UPU4G",
  artists: [{ id: "B000S9ULT8", name: "Daft Punk", url: "https://music.amazon.com/artists/B000S9ULT8" }],
  releaseDate: "2001-03-07T05:00:00.000Z",
  label: "Daft Life Ltd.",
  images: [{ url: "https://images.example/500.jpg", width: 500, height: 500 }],
  parentalSettings: { hasExplicitLanguage: true },
  tracks: [
    { id: "B0064UPUDC", title: "One More Time (feat. Romanthony)", duration: 320, isrc: "GBDUW0000053" },
    {
      id: "B0064UPUDD",
      title: "Aerodynamic",
      releaseDate: "2000-01-01T00:00:00Z",
      artists: [
        { id: "B00OTHER01", name: "Thomas" },
        { id: "B000S9ULT8", name: "Daft P." },
      ],
    },
  ],
};

function items(album: object = discovery, artistNames?: Readonly<Record<string, string>>): ItemsOfAlbum {
  const json = new TextEncoder().encode(JSON.stringify(album));
  return itemsOfAlbum({ id: "B0064UPU4G", json, artistNames });
}

function parse(json: Uint8Array | undefined): unknown {
  return JSON.parse(new TextDecoder().decode(json));
}

test("a track has what its album gives it, and keeps what is its own", () => {
  const { url, artists, releaseDate, label, images, tracks } = discovery;
  const album = { id: "B0064UPU4G", title: "Discovery", url };
  const [first, second] = items().tracks;
  expect(parse(first?.json)).toEqual({ ...tracks[0], album, url, artists, releaseDate, label, images });
  expect(parse(second?.json)).toEqual({ album, url, label, images, ...tracks[1] });
});

test("an artist is there once, with the own name where that is known", () => {
  const found = items(discovery, { B000S9ULT8: "Daft Punk (duo)", B00NOBODY1: "Nobody" }).artists;
  expect(found.map(({ id, json }) => [id, parse(json)])).toEqual([
    ["B000S9ULT8", { ...discovery.artists[0], name: "Daft Punk (duo)" }],
    ["B00OTHER01", { id: "B00OTHER01", name: "Thomas" }],
  ]);
  expect(found[0]?.terms.title).toEqual(["daft", "punk", "duo", "p"]);
});

test("a track is found by the title of its album, and by what it calls that itself", () => {
  const tracks = [{ id: "1" }, { id: "2", album: { title: "Found on" } }];
  const found = items({ ...discovery, tracks }).tracks;
  expect(found.map(({ terms }) => terms.album)).toEqual([["discovery"], ["discovery", "found", "on"]]);
});

test("items are found by their ids and codes, and by exact titles", () => {
  const { album, tracks } = items();
  const key = (...texts: readonly string[]) => exactKeysOf(...texts.map(readText));
  expect(album.terms.key).toEqual([
    ...["ib0064upu4g", "gb00global1", "ab000s9ult8"],
    ...key("Discovery"),
    ...key("Discovery Daft Punk"),
  ]);
  expect(tracks[0]?.terms.key).toEqual([
    ...["ib0064upudc", "sgbduw0000053", "ab000s9ult8"],
    ...key("One More Time feat Romanthony"),
    ...key("One More Time feat Romanthony Daft Punk"),
    ...key("One More Time"),
    ...key("One More Time Daft Punk"),
    "bb0064upu4g",
  ]);
  expect(tracks[1]?.terms.key).toEqual(expect.arrayContaining(["ab00other01", "ab000s9ult8"]));
  expect(tracks[1]?.terms).toMatchObject({
    title: ["aerodynamic"],
    artist: ["thomas", "daft", "p"],
    album: ["discovery"],
  });
});

test("items sort by day and by name", () => {
  const { album, tracks } = items();
  expect([album, ...tracks].map(({ released }) => released)).toEqual([
    "2001-03-07",
    "2001-03-07",
    "2000-01-01",
  ]);
  expect(album.sortName).toBe("discovery");
  expect(items({ title: "Ärger!", releaseDate: "soon" }).album).toMatchObject({
    released: "",
    sortName: "arger",
  });
});

test("the own popularity counts, then the album's, then a guess", () => {
  const rankOf = (album: object) => items(album).tracks[0]?.rankClass;
  const track = { id: "B000000001", title: "Home" };
  expect(rankOf({ popularity: 90, tracks: [{ ...track, popularity: 100 }] })).toBe(0);
  expect(rankOf({ popularity: 90, tracks: [track] })).toBe(50);
  expect(rankOf({ popularity: 0, tracks: [track] })).toBe(500);
  for (const popularity of [-1, 101, "90", null, Number.NaN]) {
    expect(rankOf({ tracks: [{ ...track, popularity }] })).toBe(rankOf({ tracks: [track] }));
  }
  expect(rankOf({ tracks: [track] })).toBeGreaterThan(511);
});

test("without popularity, what people mean most often comes first", () => {
  const album = (changes: object) => ({
    title: "Lanterns",
    artists: [{ id: "B000000009", name: "Mara" }],
    ...changes,
  });
  const classes = [
    album({ tracks: [{ id: "1", title: "Home" }], releaseDate: "1971-01-01" }),
    album({ tracks: [{ id: "1", title: "Home" }], releaseDate: "2021-01-01" }),
    album({ tracks: [{ id: "1", title: "Home (Remastered)" }], releaseDate: "2021-01-01" }),
    album({
      tracks: [{ id: "1", title: "Home" }],
      title: "Hits",
      artists: [{ id: "2", name: "Various Artists" }],
    }),
    album({ tracks: [{ id: "1", title: "Home (Live)" }] }),
    album({ tracks: [{ id: "1", title: "Home" }], title: "Karaoke Hits" }),
    album({ tracks: [{ id: "1", title: "Home (Karaoke Version)" }], title: "Karaoke Hits" }),
  ].map((each) => items(each).tracks[0]?.rankClass ?? 0);
  expect(classes).toEqual(classes.toSorted((a, b) => a - b));
  expect(new Set(classes).size).toBe(classes.length);
  expect(Math.max(...classes)).toBeLessThan(1024);
});

test("a live and a remixed title stay another recording", () => {
  const keys = (title: string) => items({ title }).album.terms.key;
  expect(keys("Home (Deluxe Edition)")).toEqual(expect.arrayContaining(exactKeysOf(readText("home"))));
  expect(keys("Home - Remastered 2011")).toEqual(expect.arrayContaining(exactKeysOf(readText("home"))));
  expect(keys("Home (Live)")).not.toEqual(expect.arrayContaining(exactKeysOf(readText("home"))));
  expect(keys("Home [Max Remix]")).not.toEqual(expect.arrayContaining(exactKeysOf(readText("home"))));
  expect(keys("(Home)")).toHaveLength(2);
});

test("the class of an artist gets better with each doubling of albums", () => {
  expect([0, 1, 2, 3, 4, 1_000, 1e9].map(artistRankClass)).toEqual([960, 960, 896, 896, 832, 384, 0]);
});

test.for([
  ["no JSON", "\u0000"],
  ["no object", "[]"],
  ["an empty object", "{}"],
  ["fields of other types", '{"title":7,"artists":"x","tracks":{},"releaseDate":[]}'],
  ["items without an id", '{"artists":[{"name":"x"},null],"tracks":[{"title":"x"},7,null]}'],
])("an album of %s is found by its id alone", ([, json = ""]) => {
  const { album, tracks, artists } = itemsOfAlbum({ id: "B0064UPU4G", json: new TextEncoder().encode(json) });
  expect({ tracks, artists }).toEqual({ tracks: [], artists: [] });
  expect(album.terms).toEqual({ title: [], artist: [], album: [], key: ["ib0064upu4g"] });
});

test("a track and an artist that are listed twice are there once", () => {
  const artists = [
    { id: "B000000009", name: "Mara" },
    { id: "B000000009", name: "M." },
  ];
  const album = {
    artists,
    tracks: [
      { id: "1", title: "Home" },
      { id: "1", title: "Again" },
    ],
  };
  expect(items(album).tracks.map(({ terms }) => terms.title)).toEqual([["home"]]);
  expect(items(album).artists.map(({ id }) => id)).toEqual(["B000000009"]);
});

test("texts of any length take little time", () => {
  for (const text of ["tribute ", "( ", "feat. ", "$", "夜 ", "l'a ", "\uFDFA"]) {
    const title = text.repeat(200_000);
    const { album } = items({ title, artists: [{ id: "1", name: title }], tracks: [{ id: "1", title }] });
    expect(album.terms.title.length).toBeLessThan(20_000);
  }
});
