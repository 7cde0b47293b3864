import { describe, expect, test } from "vitest";
import { findTracks } from "./find-tracks.ts";
import { chooseTrack, countLines, type ImportState, startImport, trackIdsOf } from "./import-state.ts";
import { type ListedTrack, readPlaylist } from "./playlist-file.ts";
import type { CatalogTrack } from "./score.ts";
import { catalogApi } from "./testing/catalog-api.ts";

const id = (number: number) => `B0${String(number).padStart(8, "0")}`;
const track = (
  number: number,
  title: string,
  artists: readonly string[],
  others: Partial<CatalogTrack> = {},
): CatalogTrack => ({
  id: id(number),
  title,
  artists,
  ...others,
});

const CATALOG = [
  track(1, "One More Time", ["Daft Punk"], { album: "Discovery", duration: 320, isrc: "GBDUW0000053" }),
  track(2, "One More Time (Live 2007)", ["Daft Punk"], { album: "Alive 2007", duration: 270 }),
  track(3, "One More Time (Karaoke Version) [Originally Performed by Daft Punk]", ["Sing Along Stars"], {
    duration: 321,
  }),
  track(4, "One More Time", ["Some Tribute Band"], { duration: 320 }),
  track(5, "Under Pressure (Remastered)", ["Queen", "David Bowie"], { album: "Hot Space", duration: 248 }),
  track(6, "Under Pressure", ["Queen", "David Bowie"], { album: "Hot Space", duration: 248 }),
  track(7, "Midnight Ferry (feat. Ruby Okafor)", ["DJ Calloway", "Ruby Okafor"], { duration: 200 }),
  track(8, "Home", ["Mara Lindqvist"], { album: "Paper Lanterns", duration: 180 }),
  track(9, "Home", ["Mara Lindqvist"], { album: "Later", duration: 260 }),
  track(10, "Home (Live in Oslo)", ["Mara Lindqvist"], { album: "Live in Oslo", duration: 190 }),
  track(11, "Où es-tu ?", ["Zoë Béranger"], { duration: 252 }),
  track(12, "Letters (Part 1)", ["Mara Lindqvist"], { duration: 100 }),
  track(13, "Letters (Part 2)", ["Mara Lindqvist"], { duration: 100 }),
  track(14, "23:55", ["Amélie Windoce"]),
  track(15, "Rain", ["Astronauts"], { duration: 193 }),
  track(16, "Rain", ["Astronauts"], { duration: 195 }),
  track(17, 'Love Theme (From "Romeo and Juliet")', ["Nino Rota"]),
  track(18, 'Main Title (From "Star Wars")', ["John Williams"]),
  track(19, 'Main Title (From "Superman")', ["John Williams"]),
  track(20, "Let It Be (Remastered 2009)", ["The Beatles"]),
];

const listed = (line: number, values: Partial<ListedTrack>): ListedTrack => ({
  line,
  text: `${values.artist} - ${values.title}`,
  ...values,
});
const importOf = (...tracks: readonly Partial<ListedTrack>[]) =>
  startImport({ tracks: tracks.map((values, at) => listed(at + 1, values)) });

/** What was found: a letter for the status, and the number of the first candidate. */
const shown = ({ lines }: ImportState) =>
  lines.map(({ status = "open", candidates = [] }) => `${status} ${Number(candidates[0]?.id.slice(2) ?? 0)}`);

describe("a line is found", () => {
  test.each([
    [
      "by its ISRC, in one search",
      { title: "ワン・モア・タイム", artist: "ダフト・パンク", isrc: "GBDUW0000053" },
      "found 1",
      1,
    ],
    [
      "by title and artist, if the catalog lacks the ISRC",
      { title: "One More Time", artist: "Daft Punk", isrc: "QZABC0000001" },
      "found 1",
      2,
    ],
    ["without case, accents and punctuation", { title: "OU ES TU", artist: "zoe beranger" }, "found 11", 1],
    [
      "with artists in another order",
      { title: "Under Pressure", artist: "David Bowie & Queen" },
      "found 6",
      1,
    ],
    [
      "as the remaster, if that is listed",
      { title: "Under Pressure - 2011 Remaster", artist: "Queen" },
      "found 5",
      1,
    ],
    [
      "with its guest elsewhere",
      { title: "Midnight Ferry", artist: "DJ Calloway ft. Ruby Okafor" },
      "found 7",
      1,
    ],
    ["live, if that is listed", { title: "One More Time - Live 2007", artist: "Daft Punk" }, "found 2", 1],
    [
      "as the karaoke version, if that is listed",
      { title: "One More Time (Karaoke)", artist: "Sing Along Stars" },
      "found 3",
      1,
    ],
    [
      "by its album, where several recordings have the names",
      { title: "Home", artist: "Mara Lindqvist", album: "Later" },
      "found 9",
      1,
    ],
    ["by its duration, too", { title: "Home", artist: "Mara Lindqvist", duration: 181.2 }, "found 8", 1],
    ["by the nearest duration", { title: "Rain", artist: "Astronauts", duration: 195.4 }, "found 16", 1],
    [
      "by the film that it is from",
      { title: 'Main Title (From the "Superman" Soundtrack)', artist: "John Williams" },
      "found 19",
      1,
    ],
    [
      "from whichever film, where only one has the piece",
      { title: "Love Theme", artist: "Nino Rota" },
      "found 17",
      1,
    ],
    [
      "with its number, however it is written",
      { title: "Letters, Pt. II", artist: "Mara Lindqvist" },
      "found 13",
      2,
    ],
  ])("%s", async (_, values, expected, searches) => {
    const { music, requests } = catalogApi(CATALOG);
    expect([...shown(await findTracks(music, importOf(values))), requests.length]).toEqual([
      expected,
      searches,
    ]);
  });

  test("by id, many in one request", async () => {
    const { music, requests } = catalogApi(CATALOG);
    const state = await findTracks(
      music,
      importOf({ trackId: id(3), title: "x", artist: "y" }, { trackId: id(8), title: "x", artist: "y" }),
    );
    expect([shown(state), requests]).toEqual([["found 3", "found 8"], ["2 ids"]]);
  });

  test("in whichever order it was pasted", async () => {
    const { music } = catalogApi(CATALOG);
    const lines = [
      "Daft Punk - One More Time",
      "One More Time – Daft Punk",
      "One More Time by Daft Punk",
      "One More Time - Original Mix ‐ Daft Punk",
      "23:55 – Amélie Windoce",
      "Amélie Windoce - 23:55",
    ];
    const { tracks } = await readPlaylist(lines.join("\n"));
    const state = await findTracks(music, startImport({ tracks }));
    expect(shown(state)).toEqual(["found 1", "found 1", "found 1", "found 1", "found 14", "found 14"]);
  });
});

describe("a line is left to people", () => {
  test.each([
    ["if two recordings fit as well", { title: "Home", artist: "Mara Lindqvist" }, "doubtful 8"],
    [
      "if only another version is there",
      { title: "Où es-tu ? (Live)", artist: "Zoë Béranger" },
      "doubtful 11",
    ],
    [
      "if its ISRC is that of another song",
      { title: "Home", artist: "Mara Lindqvist", isrc: "GBDUW0000053" },
      "doubtful 8",
    ],
    [
      "if it is from another film",
      { title: 'Love Theme (From "The Godfather")', artist: "Nino Rota" },
      "doubtful 17",
    ],
    [
      "if it doesn't say from which of two films it is",
      { title: "Main Title", artist: "John Williams" },
      "doubtful 18",
    ],
    [
      "if only a remaster of another version is there",
      { title: "Let It Be - Naked Version / Remastered 2013", artist: "The Beatles" },
      "doubtful 20",
    ],
    ["if it doesn't say whose it is", { title: "Midnight Ferry" }, "doubtful 7"],
    ["if it has other guests", { title: "Midnight Ferry", artist: "DJ Calloway & Somebody" }, "doubtful 7"],
    ["if nothing is like it", { title: "Nowhere", artist: "Daft Punk" }, "missing 0"],
    ["if the song is by others", { title: "Où es-tu ?", artist: "Nobody Else" }, "missing 0"],
  ])("%s", async (_, values, expected) => {
    const { music } = catalogApi(CATALOG);
    const state = await findTracks(music, importOf(values));
    expect(shown(state)).toEqual([expected]);
    expect(trackIdsOf(state)).toEqual([]);
  });

  test("and is as people say", async () => {
    const { music } = catalogApi(CATALOG);
    const state = await findTracks(
      music,
      importOf({ title: "Home", artist: "Mara Lindqvist" }, { title: "One More Time", artist: "Daft Punk" }),
    );
    expect(countLines(state)).toEqual({ total: 2, done: 2, found: 1, doubtful: 1, missing: 0 });
    const chosen = chooseTrack(chooseTrack(state, 0, id(9)), 1, null);
    expect(trackIdsOf(chosen)).toEqual([id(9)]);
    expect(trackIdsOf(chooseTrack(chosen, 1, undefined))).toEqual([id(9), id(1)]);
    expect(() => chooseTrack(state, 2, id(9))).toThrow("There is no line 2 in an import of 2.");
  });
});

describe("hits that only have a title", () => {
  test("get their details in one request for a group of lines", async () => {
    const { music, requests } = catalogApi(CATALOG, { isBare: true });
    const state = await findTracks(
      music,
      importOf({ title: "One More Time", artist: "Daft Punk" }, { title: "Under Pressure", artist: "Queen" }),
    );
    expect(shown(state)).toEqual(["found 1", "found 6"]);
    expect(requests).toEqual([
      "name: One More Time, artistName: Daft Punk",
      "name: Under Pressure, artistName: Queen",
      "4 ids",
    ]);
  });
});
