import { expect, test } from "vitest";
import { rankOf } from "../catalog-items.ts";
import { SearchCounts } from "./search-counts.ts";

const NOTHING = { title: [], artist: [], album: [], key: [] };

test("one new item in 16 is counted, once for each word that it has, and the best rank of all items is kept", () => {
  const counts = new SearchCounts();
  const add = (rankClass: number, number: number, isNew: boolean, ...title: readonly string[]) =>
    counts.add("tracks", rankOf(rankClass, number), { ...NOTHING, title, album: ["one"], key: ["k"] }, isNew);
  add(5, 16, true, "one", "two");
  add(4, 32, true, "one");
  add(3, 33, true, "one");
  add(2, 48, false, "two");
  counts.add("albums", rankOf(9, 64), { ...NOTHING, artist: ["two"] }, true);
  const count = (kind: string, term: string, items: number, firstRank: number) => ({
    kind,
    term,
    items,
    firstRank,
  });
  expect(counts.all).toEqual([
    count("l", "", 1, rankOf(9, 64)),
    count("l", "two", 1, rankOf(9, 64)),
    count("t", "", 2, rankOf(2, 48)),
    count("t", "one", 2, rankOf(2, 48)),
    count("t", "two", 1, rankOf(2, 48)),
  ]);
});
