import { expect, test } from "vitest";
import { javascriptLiteral, jsonLiteral } from "./literals.ts";

const FILTERS = {
  searchFilters: [
    { field: "name", query: "one more time" },
    { field: "artistName", query: "daft punk" },
  ],
  limit: 20,
};

test("JSON has each list and object on one line where there is room", () => {
  expect(jsonLiteral({ searchFilters: [{ query: "a" }] })).toBe('{ "searchFilters": [{ "query": "a" }] }');
  expect(jsonLiteral(FILTERS)).toBe(`{
  "searchFilters": [
    { "field": "name", "query": "one more time" },
    { "field": "artistName", "query": "daft punk" }
  ],
  "limit": 20
}`);
});

test("JSON is read as the value that it was made from", () => {
  for (const value of [FILTERS, [], {}, null, 'a\n"b"', [[1], [true, { __proto__: null }]], "x".repeat(99)])
    expect(JSON.parse(jsonLiteral(value))).toEqual(value);
  expect(jsonLiteral(JSON.parse('{"__proto__":1}'))).toBe('{ "__proto__": 1 }');
});

test("JavaScript ends its lines with commas", () => {
  expect(javascriptLiteral(FILTERS)).toMatch(/"daft punk" },\n {2}\],\n {2}limit: 20,\n}$/);
});
