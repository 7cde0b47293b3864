import { describe, expect, test } from "vitest";
import { type FilterNames, readSearch, type SearchValues, writeSearch } from "./filters.ts";

const NAMES: FilterNames = {
  list: "searchFilters",
  field: "field",
  query: "query",
  settings: [
    { name: "limit", isNumber: true },
    { name: "token", isNumber: false },
  ],
  maxItems: 10,
};

test("a search is read into its filters and settings", () => {
  const body = { searchFilters: [{ field: "isrc", query: "GB" }, { query: "live" }], limit: 20, token: "t" };
  expect(readSearch(JSON.stringify(body), NAMES)).toEqual({
    filters: [
      { field: "isrc", query: "GB" },
      { field: "", query: "live" },
    ],
    settings: { limit: "20", token: "t" },
  });
});

test("what the form can't show is not read", () => {
  for (const text of [
    "",
    "{",
    "[]",
    "null",
    "{}",
    '{"searchFilters":{}}',
    '{"searchFilters":[null]}',
    '{"searchFilters":[{"field":"name"}]}',
    '{"searchFilters":[{"query":1}]}',
    '{"searchFilters":[{"query":"a","field":""}]}',
    '{"searchFilters":[{"query":"a","field":1}]}',
    '{"searchFilters":[{"query":"a","other":1}]}',
    '{"searchFilters":[],"other":1}',
    '{"searchFilters":[],"limit":"20"}',
    '{"searchFilters":[],"limit":null}',
    '{"searchFilters":[],"token":""}',
    '{"searchFilters":[],"token":" a"}',
    '{"searchFilters":[],"token":7}',
  ])
    expect(readSearch(text, NAMES), text).toBeUndefined();
});

test("a setting that is empty is not sent, and a number that is none stays a text", () => {
  const filters = [{ field: "", query: "" }];
  expect(JSON.parse(writeSearch({ filters, settings: { limit: "", token: "" } }, NAMES))).toEqual({
    searchFilters: [{ query: "" }],
  });
  for (const [typed, sent] of [
    ["20", 20],
    ["1e3", 1000],
    ["many", "many"],
    ["1e999", "1e999"],
  ] as const)
    expect(JSON.parse(writeSearch({ filters, settings: { limit: typed } }, NAMES)).limit).toBe(sent);
});

/** Numbers from a seed. @see https://en.wikipedia.org/wiki/Linear_congruential_generator */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const TEXTS = ["", "a", "daft punk", '"\\', "日本", "__proto__", "1", "  ", "\u2028", "<b>"];

describe.for(Array.from({ length: 100 }, (_, seed) => seed + 1))("with seed %i", (seed) => {
  test("a search that is written is read as it was, and written again the same", () => {
    const next = numbers(seed);
    const text = () => TEXTS[next(TEXTS.length)] ?? "";
    const search: SearchValues = {
      filters: Array.from({ length: next(4) }, () => ({ field: text(), query: text() })),
      settings: { limit: ["", "1", "20", "x", "-0.5"][next(5)] ?? "", token: text().trim() },
    };
    const written = writeSearch(search, NAMES);
    const read = readSearch(written, NAMES);
    expect(read?.filters).toEqual(search.filters);
    for (const [name, value] of Object.entries(search.settings))
      expect(read?.settings[name] ?? "", name).toBe(value);
    expect(read && writeSearch(read, NAMES)).toBe(written);
  });
});
