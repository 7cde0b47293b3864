import { expect, test } from "vitest";
import { breakableParts, jsonPieces } from "./text-pieces.ts";

const JSON_TEXT = JSON.stringify({ a: 'x: \\"1\\"', "b c": [1.5e3, true, null, { d: "<b>" }] }, null, 2);

test("the pieces together are the text", () => {
  expect(
    jsonPieces(JSON_TEXT)
      .map(({ text }) => text)
      .join(""),
  ).toBe(JSON_TEXT);
});

test("keys, strings, numbers and words are told apart", () => {
  const texts = (wanted: string) =>
    jsonPieces(JSON_TEXT).flatMap(({ kind, text }) => (kind === wanted ? [text] : []));
  expect(texts("key")).toEqual(['"a"', '"b c"', '"d"']);
  expect(texts("string")).toHaveLength(2);
  expect(texts("number")).toEqual(["1500"]);
  expect(texts("word")).toEqual(["true", "null"]);
});

test("an address may break after each slash of its path", () => {
  expect(breakableParts('curl \\\n  "https://api.example/v1/albums/1"')).toEqual([
    'curl \\\n  "https://api.example/',
    "v1/",
    "albums/",
    '1"',
  ]);
});

test("the parts are the text", () => {
  const text = `curl "$API_URL/me//library/" --data-raw '{"a": "/"}'`;
  expect(breakableParts(text).join("")).toBe(text);
});
