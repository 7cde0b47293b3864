import { createCatalog } from "@gatefold/test-catalog";
import { expect, test } from "vitest";
import { GROUPS, MIX_SIZE, searchMix, TYPING_ERRORS } from "./mix.ts";
import { mixedOrder } from "./timing.ts";

const ALBUMS = 1_000;
const mix = searchMix(ALBUMS);

test("the mix has a thousand searches, in the shares that the report tells", () => {
  expect(MIX_SIZE).toBe(1_000);
  expect(mix).toHaveLength(MIX_SIZE);
  for (const { name, count } of GROUPS) {
    expect([name, mix.filter(({ group }) => group === name).length]).toEqual([name, count]);
  }
});

test("the mix is the same in every run, and asks for something in each search", () => {
  expect(searchMix(ALBUMS)).toEqual(mix);
  expect(mix.filter(({ filters }) => filters.some(({ query }) => query.trim() === ""))).toEqual([]);
  expect(new Set(mix.map(({ kind }) => kind))).toEqual(new Set(["tracks", "albums", "artists"]));
});

test("what is misspelt is in no title as it is typed", () => {
  const catalog = createCatalog();
  const titles = new Set<string>();
  for (let index = 0; index < ALBUMS; index += 1) {
    for (const { title } of catalog.album(index).tracks) titles.add(title);
  }
  const misspelt = mix.filter(({ group, kind }) => group === TYPING_ERRORS && kind === "tracks");
  expect(misspelt.filter(({ filters }) => titles.has(filters[0]?.query ?? ""))).toEqual([]);
});

test("searches are made in an order in which each comes once and groups are mixed", () => {
  const order = mixedOrder(MIX_SIZE);
  expect(order.toSorted((a, b) => a - b)).toEqual(mix.map((_, index) => index));
  const groups = new Set(order.slice(0, 40).map((index) => mix[index]?.group));
  expect(groups.size).toBeGreaterThan(7);
});
