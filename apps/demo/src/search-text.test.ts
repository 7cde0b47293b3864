import { expect, test } from "vitest";
import { pageOfLink, queryOf, suggestionsFor } from "./search-text.ts";

const ALBUM = "https://music.amazon.de/albums/B0064UPU4G";

test("needless spaces are not searched for", () => {
  expect(queryOf("  daft   punk ")).toBe("daft punk");
  expect(queryOf(" ")).toBe("");
  expect(queryOf("x".repeat(600))).toHaveLength(500);
});

test("a link of Amazon Music is searched for by its id", () => {
  expect(queryOf(`${ALBUM}?trackAsin=B0064UPUDC`)).toBe("B0064UPUDC");
  expect(queryOf(ALBUM)).toBe("B0064UPU4G");
  expect(queryOf("music.amazon.com/artists/B000S9ULT8/daft-punk")).toBe("B000S9ULT8");
  expect(queryOf("https://example.com/albums/B0064UPU4G")).toBe("https://example.com/albums/B0064UPU4G");
});

test("a link leads to the page of its album or artist", () => {
  expect(pageOfLink(`${ALBUM}?trackAsin=B0064UPUDC`)).toBe("#/albums/B0064UPU4G");
  expect(pageOfLink("music.amazon.com/artists/B000S9ULT8/daft-punk")).toBe("#/artists/B000S9ULT8");
  expect(pageOfLink("daft punk")).toBeUndefined();
});

test("fewer words are suggested, and the name in a link", () => {
  expect(suggestionsFor("daft punk 2099")).toEqual(["daft punk", "punk 2099"]);
  expect(suggestionsFor("la la")).toEqual(["la"]);
  expect(suggestionsFor("zzzz")).toEqual([]);
  expect(suggestionsFor("https://music.amazon.com/artists/B000S9ULT8/daft-punk")).toEqual(["daft punk"]);
});
