import { describe, expect, test } from "vitest";
import { entryIdOf, formatArtists, formatDuration, nearestImage, normalizeIsrc } from "./helpers.ts";

describe("the picture nearest to a size", () => {
  const url = (name: string) => `https://m.media-amazon.com/images/I/${name}.jpg`;
  const images = [
    { url: url("large"), width: 1800, height: 1800 },
    { url: url("small"), width: 160, height: 120 },
    { url: url("middle._SL500_") },
    { url: url("unknown"), width: 0, height: 0 },
  ];

  test.each([
    [0, "small"],
    [160, "small"],
    [161, "middle._SL500_"],
    [500, "middle._SL500_"],
    [501, "large"],
    [5000, "large"],
    [Number.NaN, "large"],
  ])("of %d pixels", (pixels, name) => {
    expect(nearestImage(images, pixels)?.url).toBe(url(name));
    expect(nearestImage([...images].reverse(), pixels)?.url).toBe(url(name));
  });

  test("is the first one where none tells its size, and none where there is none", () => {
    expect(nearestImage([{ width: 500 }, { url: url("a") }, { url: url("b") }], 300)?.url).toBe(url("a"));
    for (const none of [undefined, null, [], [{ width: 500 }]])
      expect(nearestImage(none, 300)).toBeUndefined();
  });

  test("leaves the list as it is", () => {
    const frozen = Object.freeze([...images]);
    expect(nearestImage(frozen, 200)).toBe(images[2]);
  });
});

describe("a duration", () => {
  test.each([
    [0, "0:00"],
    [0.4, "0:00"],
    [7, "0:07"],
    [59.5, "1:00"],
    [200, "3:20"],
    [3599.4, "59:59"],
    [3599.5, "1:00:00"],
    [3725, "1:02:05"],
    [360_000, "100:00:00"],
    [-0.2, "0:00"],
  ])("of %d seconds is %s", (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
  });

  test.each([-1, Number.NaN, Infinity, undefined, null])("of %s is none", (seconds) => {
    expect(formatDuration(seconds)).toBe("");
  });
});

describe("the artists", () => {
  const artists = (...names: (string | undefined)[]) => names.map((name) => ({ id: "B000S9ULT8", name }));

  test.each([
    [artists("Daft Punk"), "Daft Punk"],
    [artists("Simon", "Garfunkel"), "Simon & Garfunkel"],
    [artists("A", undefined, "", "B", "C"), "A, B, & C"],
    [artists(), ""],
    [undefined, ""],
    [null, ""],
  ])("%j are %j", (given, text) => {
    expect(formatArtists(given, "en")).toBe(text);
  });

  test("are joined as the language has it, in the API's spelling of locales too", () => {
    const two = artists("A", "B");
    expect(["de-de", "es_mx", "fr-ca"].map((locale) => formatArtists(two, locale))).toEqual([
      "A und B",
      "A y B",
      "A et B",
    ]);
    expect(formatArtists(two, "ja-jp")).toBe("A、B");
    expect(formatArtists(two)).toContain("A");
    expect(() => formatArtists(two, "no such locale")).toThrow(RangeError);
  });
});

describe("an ISRC", () => {
  test.each([
    "GBDUW0000053",
    "gbduw0000053",
    "GB-DUW-00-00053",
    " GB DUW 00 00053\n",
    "ISRC GB-DUW-00-00053",
    "isrc:GBDUW0000053",
    "GB‐DUW–00—00053",
  ])("is read from %j", (text) => {
    expect(normalizeIsrc(text)).toBe("GBDUW0000053");
  });

  test.each([
    "",
    "GBDUW000005",
    "GBDUW00000531",
    "1BDUW0000053",
    "GBDUW000005X",
    "GB_DUW_00_00053",
    "0602435",
  ])("is not read from %j", (text) => {
    expect(normalizeIsrc(text)).toBeUndefined();
  });

  test.each([undefined, null, 5, {}, [], Symbol("x")])("is not read from what is no text", (junk) => {
    expect(Reflect.apply(normalizeIsrc, undefined, [junk])).toBeUndefined();
  });
});

test.each([
  ["0:4a5afe86-7316", "4a5afe86-7316"],
  ["12:a:b", "a:b"],
  ["12:", undefined],
  ["12", undefined],
  [undefined, undefined],
])("the own id of an entry with the cursor %j is %j", (cursor, id) => {
  expect(entryIdOf({ cursor })).toBe(id);
});
