import { expect, test } from "vitest";
import { derivedId } from "../album-id.ts";
import { mbid, realRelease } from "../testing/fixtures.ts";
import { announcedTrackCount, tracksOf } from "./tracks.ts";

const album = mbid(1);

test("takes the tracks of all media in order, without data tracks", () => {
  const tracks = tracksOf(realRelease("2810aeef"), album);
  expect(tracks).toHaveLength(6 + 17);
  expect(tracks[0]?.title).toBe("Dirt Off Your Shoulder / Lying From You");
  expect(tracks.some(({ title }) => title === "[data track]")).toBe(false);
});

test("puts a pregap before the first track of its medium", () => {
  const media = [
    { tracks: [{ id: mbid(10), title: "One" }] },
    { pregap: { id: mbid(11), title: "Hidden", length: 60_500 }, tracks: [{ id: mbid(12), title: "Two" }] },
  ];
  const tracks = tracksOf({ media }, album);
  expect(tracks.map(({ title }) => title)).toEqual(["One", "Hidden", "Two"]);
  expect(tracks[1]?.lengthMs).toBe(60_500);
});

test("derives a track's id from its MBID, and from its place where it has none", () => {
  const tracks = tracksOf({ media: [{ tracks: [{ id: mbid(10) }, { title: "B" }, { id: null }] }] }, album);
  expect(tracks.map(({ id }) => id)).toEqual([
    derivedId("track", mbid(10)),
    derivedId("track", `${album}/2`),
    derivedId("track", `${album}/3`),
  ]);
});

test("takes the first well-formed ISRC of the recording", () => {
  const tracks = [
    { recording: { isrcs: ["bad", "gb-duw-00-00053", "GBDUW0000054"] } },
    { recording: { isrcs: [] } },
    { recording: { isrcs: null } },
    { recording: null },
  ];
  const read = tracksOf({ media: [{ tracks }] }, album);
  expect(read.map(({ isrc }) => isrc)).toEqual(["GBDUW0000053", undefined, undefined, undefined]);
});

test("names the artists of a track only where they are not the album's", () => {
  const queen = [{ name: "Queen", joinphrase: "", artist: { id: mbid(20) } }];
  const bowie = [{ name: "David Bowie", joinphrase: "", artist: { id: mbid(21) } }];
  const tracks = [{ "artist-credit": queen }, { "artist-credit": bowie }, { "artist-credit": [] }, {}];
  const read = tracksOf({ "artist-credit": queen, media: [{ tracks }] }, album);
  expect(read.map(({ artists }) => artists?.[0]?.name)).toEqual([
    undefined,
    "David Bowie",
    undefined,
    undefined,
  ]);
});

test("takes the title of the recording where the track has none", () => {
  const tracks = [{ title: "", recording: { title: "Recorded" } }, { title: null }];
  expect(tracksOf({ media: [{ tracks }] }, album).map(({ title }) => title)).toEqual(["Recorded", undefined]);
});

test("has no length for one that is null, zero or no number", () => {
  const tracks = [{ length: null }, { length: 0 }, { length: -1 }, { length: "3:20" }, {}];
  expect(tracksOf({ media: [{ tracks }] }, album).some((track) => "lengthMs" in track)).toBe(false);
});

test("has no tracks without media or track lists", () => {
  for (const media of [undefined, null, [], [null], [{}], [{ tracks: null }], [{ tracks: [] }]]) {
    expect(tracksOf({ media }, album)).toEqual([]);
  }
});

test("counts the tracks that media announce, and of the others those that they list", () => {
  const tracks = [{ title: "One" }, { title: "[silence]" }, { title: "Two" }];
  expect(announcedTrackCount({ media: [{ "track-count": 12, tracks }] })).toBe(12);
  expect(announcedTrackCount({ media: [{ "track-count": 1, tracks }] })).toBe(1);
  expect(announcedTrackCount({ media: [{ "track-count": 12, tracks }, { tracks }] })).toBe(14);
  expect(
    announcedTrackCount({
      media: [
        { "track-count": 0, tracks },
        { "track-count": "3", tracks },
      ],
    }),
  ).toBe(4);
  expect(announcedTrackCount({ media: [{ tracks }, {}] })).toBeUndefined();
  expect(announcedTrackCount({ media: [{ "track-count": 12 }, { "track-count": 4 }] })).toBe(16);
  expect(announcedTrackCount({ media: [{ "track-count": 12 }, {}] })).toBeUndefined();
  expect(announcedTrackCount({ media: [{ "track-count": 0 }] })).toBeUndefined();
  expect(announcedTrackCount({ media: [] })).toBeUndefined();
});
