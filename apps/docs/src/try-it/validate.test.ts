import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { fixtureDocument, fixtureOpenapi } from "../../test/fixture.ts";
import { schemaExample } from "../model/schema-example.ts";
import { checkedSchema } from "../model/value-schema.ts";
import { isRecord } from "../spec/json-pointer.ts";
import type { SchemaObject } from "../spec/schema-object.ts";
import { valueProblem } from "./validate.ts";

const document = fixtureDocument();
const VALUES_A_SCHEMA = 2000;
const SEED = Number(process.env["SEED"] ?? 20260101);

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const NAMES = [
  "name",
  "tracks",
  "id",
  "rating",
  "public",
  "query",
  "filters",
  "folders",
  "limit",
  "x",
  "__proto__",
];
const SCALARS = [
  null,
  true,
  false,
  0,
  1,
  2.5,
  3,
  -1,
  51,
  6,
  "",
  "a",
  "calm",
  "B000000001",
  "b000000001",
  "x".repeat(61),
];

/** A value that has a chance to fit any of the schemas. */
function randomValue(random: () => number, depth = 0): unknown {
  const pick = <Item>(all: readonly Item[]): Item | undefined => all[Math.floor(random() * all.length)];
  const kind = random();
  if (depth > 3 || kind < 0.4) return pick(SCALARS);
  const length = Math.floor(random() * 4);
  if (kind < 0.6) return Array.from({ length }, () => randomValue(random, depth + 1));
  const fields = Array.from(
    { length: length + 1 },
    () => [pick(NAMES) ?? "", randomValue(random, depth + 1)] as const,
  );
  return Object.fromEntries(fields);
}

/** A value that fits, often with another field. */
function changed(example: unknown, random: () => number): unknown {
  const name = NAMES[Math.floor(random() * NAMES.length * 2)];
  return isRecord(example) && name !== undefined ? { ...example, [name]: randomValue(random) } : example;
}

const SCHEMAS: Readonly<Record<string, SchemaObject>> = {
  MixtapeInput: { $ref: "#/components/schemas/MixtapeInput" },
  TrackInput: { $ref: "#/components/schemas/TrackInput" },
  MoodSearch: { $ref: "#/components/schemas/MoodSearch" },
  Folder: { $ref: "#/components/schemas/Folder" },
  anyOf: {
    anyOf: [{ type: "string", minLength: 1 }, { type: "object", required: ["id"] }, { type: "null" }],
  },
  oneOf: { oneOf: [{ type: "number" }, { type: "integer" }, { type: "array", maxItems: 1 }] },
  numbers: { type: "number", exclusiveMinimum: 0, maximum: 6, multipleOf: 0.5 },
  lists: {
    type: "array",
    minItems: 1,
    maxItems: 2,
    uniqueItems: true,
    items: { type: ["integer", "string"] },
  },
  objects: { type: "object", minProperties: 1, maxProperties: 2, additionalProperties: { type: "boolean" } },
  constants: { properties: { id: { const: "a" }, x: { enum: [1, null, "calm"] } } },
};

/** Values that fit, where the one made from the schema doesn't follow a pattern. */
const EXAMPLES: Readonly<Record<string, unknown>> = {
  MixtapeInput: { name: "A", tracks: [{ id: "B000000001" }] },
  TrackInput: { id: "B000000001" },
};

const ajv = new Ajv2020({ strict: false }).addSchema({ ...fixtureOpenapi(), $id: "document" });

for (const [name, schema] of Object.entries(SCHEMAS))
  test(`finds the same values of ${name} wrong as Ajv does (seed ${SEED})`, () => {
    const own = schema.$ref === undefined ? schema : { $ref: `document${schema.$ref}` };
    const isValid = ajv.compile(own);
    const { schema: checked, definitions } = checkedSchema(document, schema);
    const random = seeded(SEED);
    const example = EXAMPLES[name] ?? schemaExample(document, schema);
    const fits = { yes: 0, no: 0 };
    for (let count = 0; count < VALUES_A_SCHEMA; count += 1) {
      const value = random() < 0.5 ? randomValue(random) : changed(example, random);
      const problem = valueProblem(checked, value, definitions);
      expect(problem === undefined, JSON.stringify({ value, problem })).toBe(isValid(value));
      fits[problem ? "no" : "yes"] += 1;
    }
    expect(Math.min(fits.yes, fits.no)).toBeGreaterThan(0);
  });
