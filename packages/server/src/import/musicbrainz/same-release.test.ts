import { expect, test } from "vitest";
import { mbid, realReleases, release } from "../testing/fixtures.ts";
import { albumOf, readRelease } from "./release-draft.ts";
import { isSameRelease } from "./same-release.ts";

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
