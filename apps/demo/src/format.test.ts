import { expect, test } from "vitest";
import { albumFacts, artistNames, coverUrl, formatDuration } from "./format.ts";

test("durations are in seconds", () => {
  expect([0, 59.6, 320, 3723].map(formatDuration)).toEqual(["0:00", "1:00", "5:20", "1:02:03"]);
});

test("missing fields are left out", () => {
  expect(albumFacts({ id: "B0064UPU4G" })).toBe("");
  expect(albumFacts({ id: "B0064UPU4G", trackCount: 1, releaseDate: "2001-03-07T05:00:00.000Z" })).toBe(
    "2001 · 1 track",
  );
  expect(artistNames({ artists: [{ id: "B000S9ULT8" }, { id: "B000S9ULT9", name: "Daft Punk" }] })).toBe(
    "Daft Punk",
  );
});

test("the cover is the smallest that is wide enough", () => {
  const images = [500, 1200, 250].map((width) => ({ width, url: `https://example.com/${width}` }));
  expect(coverUrl({ id: "B0064UPU4G", images }, 300)).toBe("https://example.com/500");
  expect(coverUrl({ id: "B0064UPU4G", images }, 3000)).toBe("https://example.com/1200");
  expect(coverUrl({ id: "B0064UPU4G" }, 300)).toBeUndefined();
});
