import type { Json, JsonObject } from "@gatefold/spec";
import fc from "fast-check";
import { asObject, type Specification, type SpecifiedSchema } from "../specification/specification.ts";
import { alternativesOf, merge, validValues } from "./json-values.ts";

/** A value that differs from a valid one in a single place. */
export interface ChangedValue {
  readonly value: Json;
  /** Property names and indices that lead to the changed place. */
  readonly at: readonly (string | number)[];
  /** Whether the place is inside of alternatives, so that a server may blame what has them. */
  readonly isInAlternatives: boolean;
}

/** Values of other types, and values that programs have stumbled over. */
const ODD: readonly Json[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e300,
  2 ** 53,
  "",
  " ",
  "1",
  "null",
  "\ud800",
  "\u0000",
  [],
  {},
  [[]],
  { a: 1 },
];

/** Changes one place of a valid value. The result may be valid or not: the check of the schema tells. */
export function changedValues(
  specification: Specification,
  { schema, check }: SpecifiedSchema,
): fc.Arbitrary<ChangedValue> {
  return validValues(specification, { schema, check }).chain((value) =>
    fc.constantFrom(...changesOf(specification, schema, value)),
  );
}

function changesOf(specification: Specification, schema: JsonObject, value: Json): readonly ChangedValue[] {
  const resolved = merge(specification, schema);
  const here = [...ODD, ...closeTo(resolved, value)].map((changed) => ({
    value: changed,
    at: [],
    isInAlternatives: false,
  }));
  const alternatives = alternativesOf(specification, resolved);
  if (alternatives.length > 0) {
    const inside = alternatives.flatMap((each) => changesOf(specification, each, value));
    return [...here, ...inside].map((change) => ({ ...change, isInAlternatives: true }));
  }
  if (Array.isArray(value)) return [...here, ...changesOfItems(specification, resolved, value)];
  if (typeof value === "object" && value !== null)
    return [...here, ...changesOfProperties(specification, resolved, asObject(value))];
  return here;
}

/** Values just outside of the bounds of a schema. */
function closeTo(schema: JsonObject, value: Json): readonly Json[] {
  const numbers = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"]
    .map((name) => schema[name])
    .filter((limit) => typeof limit === "number")
    .flatMap((limit) => [limit - 1, limit, limit + 1]);
  if (typeof value === "number") return [...numbers, value + 0.5, [value], ...spellings(value)];
  if (typeof value === "string") {
    const { minLength = 0, maxLength } = schema;
    const long = typeof maxLength === "number" ? ["x".repeat(maxLength + 1), "夜".repeat(maxLength)] : [];
    const short = [...value].slice(0, Math.max(0, Number(minLength) - 1)).join("");
    return [...long, short, `${value}\n`, `${value} `, `${value}é`, value.toLowerCase(), [value]];
  }
  if (Array.isArray(value)) {
    const { maxItems, minItems } = schema;
    const [first = null] = value;
    const more = typeof maxItems === "number" ? [Array.from({ length: maxItems + 1 }, () => first)] : [];
    return [...more, value.slice(0, Math.max(0, Number(minItems ?? 0) - 1)), [...value, first]];
  }
  return [];
}

/** Texts that some programs read as a number. */
function spellings(value: number): readonly string[] {
  const hexadecimal = Number.isInteger(value) && value >= 0 ? [`0x${value.toString(16)}`] : [];
  return [...hexadecimal, String(value), `+${value}`, `0${value}`, `${value}.0`, `${value}e0`, ` ${value}`];
}

function changesOfItems(
  specification: Specification,
  schema: JsonObject,
  value: readonly Json[],
): readonly ChangedValue[] {
  const items = asObject(schema["items"] ?? {});
  return value.slice(0, 3).flatMap((item, index) =>
    changesOf(specification, items, item).map((change) => ({
      ...change,
      value: value.with(index, change.value),
      at: [index, ...change.at],
    })),
  );
}

function changesOfProperties(
  specification: Specification,
  schema: JsonObject,
  value: JsonObject,
): readonly ChangedValue[] {
  const properties = asObject(schema["properties"] ?? {});
  const place = (name: string) => ({ at: [name], isInAlternatives: false });
  // With a field less than it needs, it is the object that is wrong.
  const isLeast = Object.keys(value).length <= Number(schema["minProperties"] ?? 0);
  const without = Object.keys(value).map((name) => ({
    value: omit(value, name),
    ...(isLeast ? { at: [], isInAlternatives: false } : place(name)),
  }));
  const unknown = ["unknownField", "constructor", "toString"].map((name) => ({
    value: { ...value, [name]: 1 },
    ...place(name),
  }));
  const inner = Object.entries(value).flatMap(([name, field]) =>
    changesOf(specification, asObject(properties[name] ?? {}), field ?? null).map((change) => ({
      ...change,
      value: { ...value, [name]: change.value },
      at: [name, ...change.at],
    })),
  );
  return [...without, ...unknown, ...inner];
}

function omit(value: JsonObject, name: string): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
}
