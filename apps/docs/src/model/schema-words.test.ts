import { expect, test } from "vitest";
import { fixtureDocument } from "../../test/fixture.ts";
import type { SchemaObject } from "../spec/schema-object.ts";
import { constraints, isInferred, itemConstraints, typeLabel } from "./schema-words.ts";

const cases: [SchemaObject, string[]][] = [
  [{ type: "string", minLength: 10, maxLength: 10 }, ["10 characters"]],
  [{ type: "string", minLength: 1 }, ["not empty"]],
  [{ type: "string", maxLength: 1 }, ["at most 1 character"]],
  [{ type: "array", minItems: 1, maxItems: 100 }, ["1 to 100 items"]],
  [{ type: "array", uniqueItems: true }, ["no item twice"]],
  [{ type: "integer", minimum: 1, maximum: 100, default: 100 }, ["1 to 100", "default `100`"]],
  [{ type: "number", minimum: 0 }, ["at least 0"]],
  [{ type: "number", minimum: 1 }, ["at least 1"]],
  [{ type: "number", exclusiveMinimum: 0, multipleOf: 5 }, ["more than `0`", "a multiple of `5`"]],
  [{ type: "string", pattern: "^[A-Z]{2}$" }, ["matches `^[A-Z]{2}$`"]],
  [{ enum: ["a", 1] }, ["one of `a`, `1`"]],
  [{ "x-extensible-enum": ["SD", "HD"] }, ["one of `SD`, `HD`, or others to come"]],
  [{ const: true }, ["always `true`"]],
  [{ type: "object", additionalProperties: false }, ["no other fields"]],
  [{ readOnly: true }, ["only in answers"]],
  [{ type: "number", multipleOf: 1 }, ["a whole number"]],
  [{ type: "boolean" }, []],
  [
    {
      type: "string",
      pattern: "^B",
      minLength: 2,
      maxLength: 9,
      default: "B0",
      "x-inferred": ["pattern", "minLength", "maxLength"],
    },
    ["default `B0`", "inferred by Gatefold: 2 to 9 characters, matches `^B`"],
  ],
  [
    { type: "array", minItems: 1, maxItems: 100, "x-inferred": ["minItems"] },
    ["at most 100 items", "inferred by Gatefold: not empty"],
  ],
];

for (const [schema, phrases] of cases)
  test(`says of ${JSON.stringify(schema)}: ${phrases.join("; ") || "nothing"}`, () => {
    expect(constraints(schema)).toEqual(phrases);
  });

test("says of the items of a list what each of them has to be", () => {
  const items = { type: "object", minProperties: 1, additionalProperties: false };
  expect(itemConstraints(fixtureDocument(), { type: "array", items })).toEqual([
    "each not empty",
    "no other fields in each",
  ]);
});

test("tells what is documented from what was inferred", () => {
  const schema = { type: "string", minLength: 1, maxLength: 9, "x-inferred": ["minLength", "maxLength"] };
  expect(constraints({ ...schema, default: "a" }).map(isInferred)).toEqual([false, true]);
});

const labels: [SchemaObject, string][] = [
  [{ type: ["string", "null"] }, "string or null"],
  [{ type: "array", items: { type: "number", format: "double" } }, "array of numbers (double)"],
  [{ $ref: "#/components/schemas/Item" }, "TrackItem or MixtapeItem"],
  [{ anyOf: [{ type: "string" }, { type: "null" }] }, "string or null"],
  [{ oneOf: [{ type: "object" }, { type: "object" }] }, "one of several"],
  [{ type: "object", additionalProperties: { type: "string" } }, "object"],
  [{ "x-extensible-enum": ["SD"], anyOf: [{ enum: ["SD"] }, { type: "string" }] }, "string"],
  [{ enum: [1, 2] }, "number"],
];

for (const [schema, text] of labels)
  test(`calls ${JSON.stringify(schema)} ${text}`, () => {
    expect(typeLabel(fixtureDocument(), schema).text).toBe(text);
  });
