import { derivedId } from "../album-id.ts";
import { artistNamesOf, artistsOf, coverOf, labelOf, marketsOf, startOfDate } from "./release-fields.ts";
import { mbid, realRelease } from "../testing/fixtures.ts";
import { expect, test } from "vitest";

test("completes a year, a month and a day", () => {
  expect(startOfDate("1958")).toBe("1958-01-01T00:00:00.000Z");
  expect(startOfDate("2008-04")).toBe("2008-04-01T00:00:00.000Z");
  expect(startOfDate("2000-02-29")).toBe("2000-02-29T00:00:00.000Z");
  expect(startOfDate("0800")).toBe("0800-01-01T00:00:00.000Z");
});

test("has nothing for a date that is empty, missing or impossible", () => {
  const none = [
    "",
    null,
    undefined,
    1958,
    "0000",
    "????-05-03",
    "1999-??-01",
    "2001-13",
    "2001-00",
    "2001-1",
    "soon",
  ];
  for (const date of [...none, "2001-02-30", "2001-02-00", "1900-02-29", "2001-03-12T00:00:00Z", " 2001"]) {
    expect(startOfDate(date)).toBeUndefined();
  }
});

test("joins several labels with a slash, each once", () => {
  expect(labelOf(realRelease("7c07f9a1")["label-info"])).toBe("Columbia/Parkwood Entertainment");
  expect(labelOf(realRelease("0008f765")["label-info"])).toBe("Argo");
});

test("passes over null labels among others", () => {
  expect(labelOf(realRelease("a9d4cf0c")["label-info"])).toBe("MCA Records");
});

test("has no label where all are null, or the list is null, missing or empty", () => {
  expect(labelOf(realRelease("5c976ee2")["label-info"])).toBeUndefined();
  for (const info of [
    null,
    undefined,
    [],
    [null],
    [{}],
    [{ label: { name: "" } }],
    [{ label: { name: null } }],
  ]) {
    expect(labelOf(info)).toBeUndefined();
  }
});

test("has no label for a release that MusicBrainz says has none", () => {
  const none = { label: { id: "157afde4-4bf5-4039-8ad2-5a15acc85176", name: "[no label]" } };
  expect(labelOf([none])).toBeUndefined();
});

function namesOf(credit: unknown): unknown {
  return artistsOf(credit)?.map(({ name }) => name);
}

test("names several artists without their join phrases", () => {
  expect(namesOf(realRelease("2810aeef")["artist-credit"])).toEqual(["Jay‐Z", "Linkin Park"]);
  expect(namesOf(realRelease("be3a32ec")["artist-credit"])).toEqual([
    "Johann Sebastian Bach",
    "Academy of St Martin in the Fields",
    "Murray Perahia",
  ]);
});

test("takes the name as credited, and the id from the artist", () => {
  const [artist] = artistsOf(realRelease("21a03203")["artist-credit"]) ?? [];
  expect(artist?.name).toBe("Shinichi Atobe");
  const [other] =
    artistsOf([{ ...Object(realRelease("21a03203")["artist-credit"])[0], name: "跡部進一" }]) ?? [];
  expect(other).toEqual({ ...artist, name: "跡部進一" });
});

test("gives an artist a catalog id and a link with it", () => {
  const id = "9e7ca87b-4e3d-4d14-90f1-a74acb645fe2";
  const expected = derivedId("artist", id);
  expect(artistsOf([{ name: "The Ahmad Jamal Trio", artist: { id } }])).toEqual([
    { id: expected, name: "The Ahmad Jamal Trio", url: `https://music.amazon.com/artists/${expected}` },
  ]);
});

test("falls back on the artist's own name, and without an MBID derives the id from the name", () => {
  expect(namesOf([{ name: "", artist: { name: "Björk" } }])).toEqual(["Björk"]);
  expect(artistsOf([{ name: "Björk", artist: null }])?.[0]?.id).toBe(derivedId("artist", "Björk"));
});

test("has the artists' own names where a release or a track credits them under another one", () => {
  const credit = (id: number, name: string, own: string | null) => ({
    "artist-credit": [{ name, artist: { id: mbid(id), name: own } }],
  });
  const credited = [credit(1, "Diddy", "Sean Combs"), credit(2, "Jay-Z", "Jay-Z"), credit(3, "Q", null), {}];
  expect(artistNamesOf(credited)).toEqual({ [derivedId("artist", mbid(1))]: "Sean Combs" });
  expect(artistNamesOf(credited.slice(1))).toBeUndefined();
});

test("keeps Various Artists as MusicBrainz credits them", () => {
  expect(namesOf(realRelease("0b405ea7")["artist-credit"])).toEqual(["Various Artists"]);
});

test("has no artists for a credit that is null, missing, empty or says nothing", () => {
  for (const credit of [null, undefined, [], [null], [{}], [{ name: "", artist: null }], "Björk"]) {
    expect(artistsOf(credit)).toBeUndefined();
  }
});

function event(code: string, name?: string): unknown {
  return { area: { "iso-3166-1-codes": [code], name } };
}

test("lists the country of each release event", () => {
  expect(marketsOf(realRelease("e3334c4e"))).toEqual([
    { id: "AU", name: "Australia" },
    { id: "CA", name: "Canada" },
    { id: "GB", name: "United Kingdom" },
  ]);
});

test("leaves out the whole world and Europe, which are no countries", () => {
  expect(marketsOf(realRelease("f77eeaef"))).toEqual([]);
  expect(marketsOf(realRelease("70130d47"))).toEqual([]);
  expect(marketsOf(realRelease("e9b0f69e"))).toEqual([{ id: "GB", name: "United Kingdom" }]);
});

test("leaves out codes that are not assigned to a country, but not Kosovo", () => {
  const codes = ["XC", "XG", "ZZ", "AA", "QM", "QZ", "XK", "QA"];
  const markets = marketsOf({ "release-events": codes.map((code) => event(code)) });
  expect(markets).toEqual([{ id: "XK" }, { id: "QA" }]);
});

test("lists a country once", () => {
  const markets = marketsOf({
    "release-events": [event("US", "United States"), event("US", "United States")],
  });
  expect(markets).toEqual([{ id: "US", name: "United States" }]);
});

test("has none for events without an area or codes, or no events", () => {
  expect(marketsOf(realRelease("f394e886"))).toEqual([]);
  const odd = [null, {}, { area: null }, { area: {} }, { area: { "iso-3166-1-codes": null } }, event("usa")];
  expect(marketsOf({ "release-events": odd })).toEqual([]);
  expect(marketsOf({ "release-events": null })).toEqual([]);
  expect(marketsOf({})).toEqual([]);
});

test("takes the country where there are no events", () => {
  expect(marketsOf({ country: "JP" })).toEqual([{ id: "JP" }]);
  expect(marketsOf({ country: "XW" })).toEqual([]);
  expect(marketsOf({ country: null })).toEqual([]);
});

const id = "b84ee12a-09ef-421b-82de-0441a926375b";

test("links the front cover in three sizes", () => {
  expect(coverOf(id, { artwork: true, count: 1, front: true, back: false, darkened: false })).toEqual([
    { url: `https://coverartarchive.org/release/${id}/front-250`, height: 250, width: 250 },
    { url: `https://coverartarchive.org/release/${id}/front-500`, height: 500, width: 500 },
    { url: `https://coverartarchive.org/release/${id}/front-1200`, height: 1200, width: 1200 },
  ]);
});

test("has no cover without a front, when it was taken down, or when nothing is known", () => {
  const none = [
    { artwork: true, front: false },
    { front: true, darkened: true },
    { front: null },
    {},
    null,
    undefined,
  ];
  for (const archive of none) expect(coverOf(id, archive)).toBeUndefined();
});
