import { expect, test } from "vitest";
import { SearchIndex, Vocabulary } from "./search-index.ts";

const item = (title: string) => ({
  rankClass: 0,
  terms: { title: title.split(" "), artist: [], album: [], key: [] },
  released: "",
  sortName: title,
});

function query(term: string, isPrefix = false) {
  const all = [{ fields: ["title"], terms: [term], isPrefix }] as const;
  return { all, except: [], order: "rank", sortedItems: 1_000, limit: 10 } as const;
}

test("items come in the order of their ranks, whenever they were added", () => {
  const index = new SearchIndex();
  for (const rank of [5, 1, 9, 3]) index.add(rank, `id${rank}`, item("home"));
  expect(index.match(query("home")).map(({ id }) => id)).toEqual(["id1", "id3", "id5", "id9"]);
  expect(index.match({ ...query("home"), after: { rank: 3, sortKey: "" } }).map(({ rank }) => rank)).toEqual([
    5, 9,
  ]);
});

test("an item that was removed is no longer found, and its rank can be used again", () => {
  const index = new SearchIndex();
  index.add(1, "a", item("home"));
  index.remove(1);
  index.remove(1);
  expect(index.match(query("home"))).toEqual([]);
  index.add(1, "b", item("home"));
  expect(index.match(query("hom", true)).map(({ id }) => id)).toEqual(["b"]);
});

test("words are similar if they share trigrams, those that share the most first", () => {
  const vocabulary = new Vocabulary();
  vocabulary.add(["lantern", "lanterns", "later", "夜に", "ab", "lantern"]);
  expect(vocabulary.similarWords("lantren", 10)).toEqual(["lantern", "lanterns"]);
  expect(vocabulary.similarWords("lantren", 1)).toEqual(["lantern"]);
  vocabulary.add(["lantren"]);
  expect(vocabulary.similarWords("lantren", 1)).toEqual(["lantren"]);
  expect(vocabulary.similarWords("xyzzy", 10)).toEqual([]);
  vocabulary.add(["lanternlight"]);
  expect(vocabulary.similarWords("lanternn", 10)).toEqual(["lantern", "lanterns", "lantren"]);
});
