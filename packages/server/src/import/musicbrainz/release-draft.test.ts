import { checkAlbum } from "../album-fields.ts";
import { derivedAlbumId } from "../album-id.ts";
import { isJsonObject, type JsonObject } from "../../json-value.ts";
import { albumOf, isSameRelease, readRelease } from "./release-draft.ts";
import { mbid, realRelease, realReleases, release } from "../testing/fixtures.ts";
import { describe, expect, test } from "vitest";

const id = "B0Z0000000";

function convert(value: JsonObject): JsonObject {
  return { ...albumOf(readRelease(value), id) };
}

describe("a real release", () => {
  test("becomes an album with every field that is known", () => {
    const draft = readRelease(realRelease("8e061dc4"));
    const album = albumOf(draft, "B000003TA4");
    const url = "https://music.amazon.com/albums/B000003TA4";
    expect(album).toMatchObject({
      id: "B000003TA4",
      globalAsin: "B000003TA4",
      title: "Nevermind",
      duration: 3561,
      url,
      releaseDate: "1991-09-24T00:00:00.000Z",
      market: "US",
      availableMarkets: [{ id: "US", name: "United States" }],
      artists: [{ name: "Nirvana" }],
      trackCount: 12,
      label: "Geffen Records",
    });
    expect(album.images).toHaveLength(3);
    expect(album.tracks).toHaveLength(12);
    expect(album.tracks?.[0]).toMatchObject({
      title: "Smells Like Teen Spirit",
      url,
      album: { id: "B000003TA4", title: "Nevermind", url },
    });
  });

  test("has the ASIN as global ASIN only where that is its id", () => {
    expect(convert(realRelease("8e061dc4"))).not.toHaveProperty("globalAsin");
  });

  test("claims nothing that MusicBrainz does not know", () => {
    for (const value of realReleases()) {
      const fields = Object.keys(convert(value));
      for (const field of ["eligibility", "parentalSettings", "shortTitle", "audioQualities", "localAsin"]) {
        expect(fields).not.toContain(field);
      }
    }
  });

  test("keeps titles as they are written", () => {
    const titles = realReleases()
      .map(convert)
      .map(({ title }) => title);
    expect(titles).toContain("三毒史");
    expect(titles).toContain("MTV Ultimate Mash‐Ups Presents: Collision Course");
    expect(titles).toEqual(realReleases().map(({ title }) => title));
  });

  test("has a partial date completed", () => {
    expect(convert(realRelease("0008f765")).releaseDate).toBe("1958-01-01T00:00:00.000Z");
  });

  test("fits the specification and holds no null", () => {
    for (const value of realReleases()) {
      const album = convert(value);
      expect(checkAlbum(album)).toBeUndefined();
      expect(JSON.stringify(album)).not.toContain("null");
    }
  });
});

describe("a release of which little is known", () => {
  test("becomes an album with an id and a URL", () => {
    const url = `https://music.amazon.com/albums/${id}`;
    expect(convert({ id: mbid(1), media: [] })).toEqual({ id, url });
  });

  test("leaves out every field that is null", () => {
    const names = [
      "title",
      "artist-credit",
      "date",
      "country",
      "release-events",
      "label-info",
      "barcode",
      "asin",
    ];
    const more = [
      "media",
      "cover-art-archive",
      "status",
      "packaging",
      "text-representation",
      "release-group",
    ];
    const value = Object.fromEntries([...names, ...more].map((name) => [name, null]));
    expect(Object.keys(convert({ ...value, id: mbid(1) }))).toEqual(["id", "url"]);
  });

  test("leaves out what is empty", () => {
    const value = {
      title: "",
      "artist-credit": [],
      date: "",
      "release-events": [],
      "label-info": [],
      asin: "",
    };
    expect(Object.keys(convert({ ...value, id: mbid(1) }))).toEqual(["id", "url"]);
  });

  test("takes the earliest date of an event where it has none of its own", () => {
    const events = [{ date: "2003-05" }, { date: "2001" }, { date: null }, { date: "" }];
    expect(convert(release(1, { date: "", "release-events": events })).releaseDate).toBe(
      "2001-01-01T00:00:00.000Z",
    );
  });
});

describe("the duration", () => {
  function durations(...lengths: readonly unknown[]): readonly unknown[] {
    const album = convert(release(1, { media: [{ tracks: lengths.map((length) => ({ length })) }] }));
    const tracks = Array.isArray(album.tracks) ? album.tracks.filter(isJsonObject) : [];
    return [album.duration, ...tracks.map(({ duration }) => duration)];
  }

  test("is the sum of the lengths, rounded once", () => {
    expect(durations(1400, 1400, 1400)).toEqual([4, 1, 1, 1]);
    expect(durations(1500)).toEqual([2, 2]);
  });

  test("is the sum of the lengths that are known", () => {
    expect(durations(null, 60_000)).toEqual([60, undefined, 60]);
  });

  test("is missing when no length is known", () => {
    expect(durations(null, null)).toEqual([undefined, undefined, undefined]);
    expect(convert(release(1, { media: [{ tracks: [{ length: null }] }] }))).not.toHaveProperty("duration");
  });
});

test("counts tracks that are announced and not listed", () => {
  const album = convert(release(1, { media: [{ "track-count": 12 }] }));
  expect(album.trackCount).toBe(12);
  expect(album).not.toHaveProperty("tracks");
});

test("counts what is announced, and lists what there is", () => {
  const tracks = [{ title: "One" }, { title: "Two" }];
  const album = convert(release(1, { media: [{ "track-count": 12, tracks }, { tracks }] }));
  expect(album.trackCount).toBe(14);
  expect(album.tracks).toHaveLength(4);
});

test("keeps a right-to-left script and a title of 300 characters", () => {
  expect(convert(release(1, { title: "‏أنت عمري‏" })).title).toBe("‏أنت عمري‏");
  expect(convert(release(1, { title: "長".repeat(300) })).title).toBe("長".repeat(300));
});

test("keeps 300 tracks", () => {
  const tracks = Array.from({ length: 300 }, (_, index) => ({
    id: mbid(index),
    title: `${index}`,
    length: 1000,
  }));
  const album = convert(release(1, { media: [{ tracks }] }));
  expect(album.tracks).toHaveLength(300);
  expect(album).toMatchObject({ trackCount: 300, duration: 300 });
});

test("takes an ASIN only when it is well formed and not from the spaces of derived ids", () => {
  expect(readRelease(release(1, { asin: "B000003TA4" })).asin).toBe("B000003TA4");
  for (const asin of ["0123456789", "b000003ta4", "B000003TA", "", null, derivedAlbumId(mbid(2))]) {
    expect(readRelease(release(1, { asin })).asin).toBeUndefined();
  }
});

test("refuses a release without an MBID and entities that are no releases", () => {
  expect(() => readRelease({ media: [], id: "B0064UPU4G" })).toThrow(
    'expected the MBID of a release, got "B0064UPU4G"',
  );
  expect(() => readRelease({ id: mbid(1), name: "Björk", "sort-name": "Björk" })).toThrow(
    "but not a release",
  );
});

function stored(number: number, fields: Record<string, unknown> = {}): unknown {
  return albumOf(readRelease(release(number, fields)), "B000000000");
}

function draft(number: number, fields: Record<string, unknown> = {}) {
  return readRelease(release(number, fields));
}

const covered = { "cover-art-archive": { front: true } };

test("knows every real release again, and takes none for another", () => {
  const drafts = realReleases().map(readRelease);
  const albums: readonly unknown[] = drafts.map((each) =>
    JSON.parse(JSON.stringify(albumOf(each, "B000000000"))),
  );
  for (const [index, each] of drafts.entries()) {
    expect(albums.flatMap((album, at) => (isSameRelease(album, each) ? [at] : []))).toEqual([index]);
  }
});

test("knows a release again by a track, whatever else was edited", () => {
  const tracks = [{ id: mbid(0x1_0000_0001), title: "Renamed" }, { id: mbid(99) }];
  expect(isSameRelease(stored(1), draft(1, { title: "Edited", media: [{ tracks }] }))).toBe(true);
});

test("knows a release again by its cover when its track list was replaced", () => {
  const media = [{ tracks: [{ id: mbid(99) }] }];
  expect(isSameRelease(stored(1, covered), draft(1, { ...covered, media }))).toBe(true);
  expect(isSameRelease(stored(1, covered), draft(2, { ...covered, media, title: "Release 1" }))).toBe(false);
});

test("tells apart two releases of one title by their tracks", () => {
  expect(isSameRelease(stored(1, { title: "Weezer" }), draft(2, { title: "Weezer" }))).toBe(false);
});

test("goes by title, date and artists where there is nothing else", () => {
  const bare = { title: "Weezer", date: "2001", media: [] };
  expect(isSameRelease(stored(1, bare), draft(1, bare))).toBe(true);
  expect(isSameRelease(stored(1, bare), draft(1, { ...bare, date: "1994" }))).toBe(false);
});

test("takes no album that says little for a release", () => {
  expect(isSameRelease({ id: "B000000000" }, draft(1))).toBe(false);
  expect(isSameRelease(null, draft(1))).toBe(false);
});
