import { expect, test } from "vitest";
import { searchAll } from "./search-all.ts";
import { testCatalog, titleOf } from "./testing/catalog.ts";

const albums = [
  { id: "B000000001", title: "Home", artists: ["Mara Home"], tracks: ["Home", "Homeless"] },
  { id: "B000000002", title: "Lanterns", artists: ["Home"], tracks: ["Going Home", "Rain"] },
];

test("finds items of each kind, and the best of all in turns", async () => {
  const { catalog } = await testCatalog(albums);
  const { top, ...kinds } = await searchAll(catalog, { query: "home", limit: 10 });
  const titles = Object.entries(kinds).map(([kind, hits]) => [kind, hits.map(({ json }) => titleOf(json))]);
  expect(Object.fromEntries(titles)).toEqual({
    artists: ["Home", "Mara Home"],
    albums: ["Home", "Lanterns"],
    tracks: ["Home", "Going Home", "Rain", "Homeless"],
  });
  expect(top.map(({ kind, tier, json }) => `${kind} ${tier} ${titleOf(json)}`)).toEqual([
    "artists exact Home",
    "albums exact Home",
    "tracks exact Home",
    "tracks title Going Home",
    "artists any Mara Home",
    "albums any Lanterns",
    "tracks any Rain",
    "tracks any Homeless",
  ]);
});

test("finds no more than asked for", async () => {
  const { catalog } = await testCatalog(albums);
  const { top, artists, albums: found, tracks } = await searchAll(catalog, { query: "home", limit: 1 });
  expect([top, artists, found, tracks].map(({ length }) => length)).toEqual([1, 1, 1, 1]);
});

test("finds nothing for a text that says nothing", async () => {
  const { catalog } = await testCatalog(albums);
  expect(await searchAll(catalog, { query: " \u200B", limit: 10 })).toEqual({
    top: [],
    artists: [],
    albums: [],
    tracks: [],
  });
});
