import { expect, test } from "vitest";
import { fixtureDocument } from "../../test/fixture.ts";
import { checkedSchema } from "../model/value-schema.ts";
import { bodyProblem } from "./body-problem.ts";

const document = fixtureDocument();

function why(schemaName: string, text: string): string | undefined {
  const { schema, definitions } = checkedSchema(document, { $ref: `#/components/schemas/${schemaName}` });
  return bodyProblem(text, schema, definitions)?.why;
}

const MIXTAPES: [text: string, problem: string | undefined][] = [
  [`{ "name": "A", "tracks": [{ "id": "B000000001", "rating": null }] }`, undefined],
  [`{ "name": "A", "tracks": [{ "id": "B000000001" }], "public": true }`, undefined],
  ["", "Line 1: a value is missing."],
  [`{ "name": }`, "Line 1: a value is missing."],
  [`{\n  "name": "A"\n  "tracks": []\n}`, "Line 3: a comma is missing before this."],
  [`{ "name": "A", }`, "Line 1: the name of a field is missing, in double quotes."],
  [`{\n  "name": "A`, "Line 2: the closing quote of a text is missing."],
  [`{ name: "A" }`, "Line 1: there is a word that JSON doesn't have; text stands in double quotes."],
  [`{ "name": "A" } {}`, "Line 1: there is something after the end of the JSON."],
  [`{\n  "name": "A",\n  "name": "B"\n}`, "Line 3: name stands there twice."],
  ["[]", "Line 1: the body must be an object, unlike “[]”."],
  [`{\n  "tracks": []\n}`, "Line 1: name is required."],
  [
    `{\n  "name": "",\n  "tracks": [{ "id": "B000000001" }]\n}`,
    "Line 2: name must have 1 to 60 characters, unlike an empty one.",
  ],
  [`{\n  "name": "A",\n  "tracks": []\n}`, "Line 3: tracks must have at least 1 item, and has 0."],
  [
    `{\n  "name": "A",\n  "tracks": [\n    { "id": "B000000001" },\n    { "id": "x" }\n  ]\n}`,
    "Line 5: tracks[1].id must match ^B0[0-9A-Z]{8}$, unlike “x”.",
  ],
  [`{\n  "name": "A",\n  "tracks": [\n    {}\n  ]\n}`, "Line 4: tracks[0].id is required."],
  [
    `{ "name": "A", "tracks": [{ "id": "B000000001", "rating": "5" }] }`,
    "Line 1: tracks[0].rating must be a number or null, unlike “5”.",
  ],
  [
    `{\n  "nam": 1,\n  "name": "A",\n  "tracks": [{ "id": "B000000001" }]\n}`,
    "Line 2: nam is not a field that the API knows.",
  ],
  [
    `{ "name": "A", "tracks": [{ "id": "B000000001" }], "__proto__": {} }`,
    "Line 1: __proto__ is not a field that the API knows.",
  ],
];

for (const [text, problem] of MIXTAPES)
  test(`${JSON.stringify(text)}: ${problem ?? "can be sent"}`, () => {
    expect(why("MixtapeInput", text)).toBe(problem);
  });

test("one of several schemas is chosen by the discriminator", () => {
  expect(why("Item", `{ "kind": "track", "title": "A" }`)).toBeUndefined();
  expect(why("Item", `{ "kind": "track", "title": 1 }`)).toBe("Line 1: title must be text, unlike “1”.");
  expect(why("Item", `{ "kind": "album" }`)).toBe("Line 1: kind must be one of track, list, unlike “album”.");
  expect(why("Item", "{}")).toBe("Line 1: kind is required.");
});

test("a schema that contains itself is followed as far as the value goes", () => {
  expect(why("Folder", `{ "folders": [{ "folders": [] }] }`)).toBeUndefined();
  expect(why("Folder", `{ "folders": [{ "folders": 1 }] }`)).toBe(
    "Line 1: folders[0].folders must be a list, unlike “1”.",
  );
});

test("values of free keys are checked", () => {
  expect(why("MoodSearch", `{ "query": "a", "filters": { "genre": "pop" } }`)).toBeUndefined();
  expect(why("MoodSearch", `{ "query": "a", "filters": { "genre": 1 } }`)).toBe(
    "Line 1: filters.genre must be text, unlike “1”.",
  );
});
