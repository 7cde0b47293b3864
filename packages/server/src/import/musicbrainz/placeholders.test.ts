import { expect, test } from "vitest";
import { mbid, release } from "../testing/fixtures.ts";
import { albumOf, readRelease } from "./release-draft.ts";

function convert(fields: Record<string, unknown>) {
  return albumOf(readRelease(release(1, fields)), "B0Z0000000");
}

function credit(name: string, id: string = mbid(50)) {
  return { name, artist: { id, name } };
}

test.each([
  ["[unknown]", "125ec42a-7229-4250-afc5-e057484327fe"],
  ["[no artist]", "eec63d3c-3b81-4ad4-b1e4-7c147d4d2b61"],
  ["[anonymous]", "f731ccc4-e22a-43af-a747-64213329e088"],
  ["[traditional]", "9be7f096-97ec-4615-8957-8d40b5dcbc41"],
  ["[dialogue]", "314e1c25-dde7-4e4d-b2f4-0a7b9f7c56dc"],
  ["[data]", "33cf029c-63b0-41a0-9855-be2a3665fb3b"],
])("%s is no artist, under any name or id", (name, id) => {
  expect(convert({ "artist-credit": [credit(name, id)] })).not.toHaveProperty("artists");
  expect(convert({ "artist-credit": [credit(name)] })).not.toHaveProperty("artists");
  expect(convert({ "artist-credit": [credit("Unbekannt", id)] })).not.toHaveProperty("artists");
  expect(convert({ "artist-credit": [credit(name, id), credit("Björk")] }).artists).toMatchObject([
    { name: "Björk" },
  ]);
  const tracks = [{ title: "One", "artist-credit": [credit(name, id)] }];
  expect(convert({ media: [{ tracks }] }).tracks?.[0]).not.toHaveProperty("artists");
});

test.each(["[spunge]", "[:SITD:]", "Unknown", "Various Artists"])("%s is an artist", (name) => {
  expect(convert({ "artist-credit": [credit(name)] }).artists).toMatchObject([{ name }]);
});

test.each(["[data track]", "[Data Track]", "[data]", "[silence]"])("%s is no track", (title) => {
  const tracks = [{ title, length: 4000 }, { title: "One", length: 1000 }, { recording: { title } }];
  expect(convert({ media: [{ tracks }] })).toMatchObject({
    tracks: [{ title: "One" }],
    trackCount: 1,
    duration: 1,
  });
});

test("a release of placeholders alone has no tracks, and counts only what it announces", () => {
  const tracks = [{ title: "[data track]" }];
  expect(convert({ media: [{ tracks }] })).not.toHaveProperty("trackCount");
  const album = convert({ media: [{ "track-count": 1, tracks }] });
  expect(album).not.toHaveProperty("tracks");
  expect(album.trackCount).toBe(1);
});

test("music whose title is not known is a track without one, and untitled music keeps its title", () => {
  const media = [{ tracks: [{ title: "[unknown]", length: 1000 }, { title: "[untitled]" }] }];
  const { tracks, trackCount } = convert({ media });
  expect(trackCount).toBe(2);
  expect(tracks?.[0]).not.toHaveProperty("title");
  expect(tracks?.[1]?.title).toBe("[untitled]");
});

test("a release whose title is not known has none, nor a label that there is not", () => {
  const labels = [{ label: { name: "[no label]" } }, { label: { name: "[unknown]" } }];
  const album = convert({ title: "[unknown]", "label-info": labels });
  expect(album).not.toHaveProperty("title");
  expect(album).not.toHaveProperty("label");
});
