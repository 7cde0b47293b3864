import { expect, test } from "vitest";
import { derivedId } from "../album-id.ts";
import { realRelease } from "../testing/fixtures.ts";
import { artistsOf } from "./artists.ts";

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

test("keeps Various Artists as MusicBrainz credits them", () => {
  expect(namesOf(realRelease("0b405ea7")["artist-credit"])).toEqual(["Various Artists"]);
});

test("has no artists for a credit that is null, missing, empty or says nothing", () => {
  for (const credit of [null, undefined, [], [null], [{}], [{ name: "", artist: null }], "Björk"]) {
    expect(artistsOf(credit)).toBeUndefined();
  }
});
