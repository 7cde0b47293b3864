import { expect, test } from "vitest";
import { derivedAlbumId, derivedId, isAlbumId, isRealAsin } from "./album-id.ts";
import { mbid, realReleases } from "./testing/fixtures.ts";

test("accepts the ids of the API's examples", () => {
  for (const id of ["B0064UPU4G", "B00D3PLC1K", "B08XK843KK", "B07B62ZK5S"]) expect(isAlbumId(id)).toBe(true);
});

test("refuses what has not the form of a catalog id", () => {
  const wrong = [
    "",
    "B0064UPU4",
    "B0064UPU4GX",
    "b0064upu4g",
    "A0064UPU4G",
    "0064UPU4G0",
    "B0064UPU4G\n",
    null,
    7,
  ];
  for (const id of wrong) expect(isAlbumId(id)).toBe(false);
});

test("derives an id of the same form, the same every time", () => {
  expect(derivedAlbumId("b84ee12a-09ef-421b-82de-0441a926375b")).toBe("B0ZAGJVBA8");
  expect(derivedAlbumId("B84EE12A-09EF-421B-82DE-0441A926375B")).toBe("B0ZAGJVBA8");
  for (let number = 0; number < 1000; number += 1) expect(isAlbumId(derivedAlbumId(mbid(number)))).toBe(true);
});

test("derives from spaces that no real ASIN is taken from", () => {
  for (const kind of ["album", "artist", "track"] as const) {
    expect(isRealAsin(derivedId(kind, mbid(1)))).toBe(false);
  }
  const asins = realReleases().flatMap(({ asin }) => (asin === null ? [] : [asin]));
  expect(asins).toHaveLength(14);
  expect(asins.every(isRealAsin)).toBe(true);
});

test("keeps albums, artists and tracks apart", () => {
  const ids = (["album", "artist", "track"] as const).map((kind) => derivedId(kind, mbid(1)));
  expect(new Set(ids.map((id) => id.slice(0, 3)))).toEqual(new Set(["B0Z", "B0Y", "B0X"]));
});

test("gives each probe of an MBID another id", () => {
  const ids = Array.from({ length: 100 }, (_, probe) => derivedAlbumId(mbid(1), probe));
  expect(new Set(ids).size).toBe(100);
});
