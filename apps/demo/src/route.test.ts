import { expect, test } from "vitest";
import { albumHref, artistHref, playlistHref, routeOf, searchHref } from "./route.ts";

test("every page has an address", () => {
  for (const hash of ["", "#", "#/"]) expect(routeOf(hash)).toEqual({ page: "library", of: "albums" });
  expect(routeOf("#/library/tracks")).toEqual({ page: "library", of: "tracks" });
  for (const page of ["discover", "playlists", "likes", "history", "artists", "import"])
    expect(routeOf(`#/${page}`)).toEqual({ page });
  expect(routeOf(albumHref("B0064UPU4G"))).toEqual({ page: "album", id: "B0064UPU4G" });
  expect(routeOf(artistHref("B000S9ULT8"))).toEqual({ page: "artist", id: "B000S9ULT8" });
  expect(routeOf(playlistHref("0198c3a0-4c00"))).toEqual({ page: "playlist", id: "0198c3a0-4c00" });
  expect(routeOf(searchHref(""))).toEqual({ page: "search", text: "" });
});

test.each(["daft punk ", "宇多田 & 椎名", "100% #1?&q=x/y", "\u0645\u0648\u0633\u064a\u0642\u0649"])(
  "the address of a search holds any text: %s",
  (text) => {
    expect(routeOf(searchHref(text))).toEqual({ page: "search", text });
    expect(routeOf(searchHref(text, "albums"))).toEqual({ page: "search", text, only: "albums" });
  },
);

test("an unknown address is told apart, with what it says", () => {
  const cases = {
    "#/albums/B0064UPU4G/tracks": "albums B0064UPU4G tracks",
    "#/daft-punk/one_more%20time": "daft punk one more time",
    "#/100%": "100%",
    "#/https://music.amazon.com/albums/B0064UPU4G": "https://music.amazon.com/albums/B0064UPU4G",
  };
  for (const [hash, text] of Object.entries(cases))
    expect(routeOf(hash)).toEqual({ page: "not-found", text });
});

test("an id that is none is asked for as it was typed", () => {
  expect(routeOf("#/albums/daft%20punk")).toEqual({ page: "album", id: "daft punk" });
});
