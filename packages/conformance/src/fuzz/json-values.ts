import type { Json, JsonObject } from "@gatefold/spec";
import fc from "fast-check";
import { asObject, type SpecifiedSchema, type Specification } from "../specification/specification.ts";

/** A value that differs from a valid one in a single place. */
export interface ChangedValue {
  readonly value: Json;
  /** Property names and indices that lead to the changed place. */
  readonly at: readonly (string | number)[];
  /** Whether the place is inside of alternatives, so that a server may blame what has them. */
  readonly isInAlternatives: boolean;
}

/** Below this depth, optional properties and items are left out, so that recursive schemas end. */
const MAX_DEPTH = 5;
const MAX_ITEMS = 4;
const MAX_TEXT = 24;
/** What is longer is only sent now and then. */
const LONG_TEXT = 300;

const character = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 1 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("é", "夜", "🎧", "\u202e", "'", '"', "<", "%", "+", "&", "=", ",", ";"),
  },
);

/** Values that a schema allows: boundaries, unicode and optional properties included. */
export function validValues(
  specification: Specification,
  { schema, check }: SpecifiedSchema,
): fc.Arbitrary<Json> {
  return valuesOf(specification, schema, 0).filter((value) => check(value).length === 0);
}

function valuesOf(specification: Specification, schema: JsonObject, depth: number): fc.Arbitrary<Json> {
  const reference = schema["$ref"];
  if (typeof reference === "string") return valuesOf(specification, specification.resolve(schema), depth + 1);
  if (schema["const"] !== undefined) return fc.constant(schema["const"]);
  if (Array.isArray(schema["enum"])) return fc.constantFrom(...schema["enum"]);
  const alternatives = alternativesOf(specification, schema);
  if (alternatives.length > 0)
    return fc.oneof(...alternatives.map((each) => valuesOf(specification, each, depth)));
  const merged = merge(specification, schema);
  const types = typesOf(merged);
  const generated = types.map((type) => valuesOfType(specification, type, merged, depth));
  const examples = Array.isArray(merged["examples"]) && !types.includes("object") ? merged["examples"] : [];
  return fc.oneof(...generated, ...examples.map((example: Json) => fc.constant(example)));
}

function valuesOfType(
  specification: Specification,
  type: string,
  schema: JsonObject,
  depth: number,
): fc.Arbitrary<Json> {
  switch (type) {
    case "null":
      return fc.constant(null);
    case "boolean":
      return fc.boolean();
    case "integer":
      return integers(schema);
    case "number":
      return fc.oneof(
        integers(schema),
        integers(schema).map((value) => value + 0.5),
        integers(schema).map((value) => value - 0.25),
      );
    case "array":
      return arrays(specification, schema, depth);
    case "object":
      return objects(specification, schema, depth);
    default:
      return strings(schema);
  }
}

function integers(schema: JsonObject): fc.Arbitrary<number> {
  const step = Number(schema["multipleOf"] ?? 1);
  const least = Number(schema["minimum"] ?? Number(schema["exclusiveMinimum"] ?? -1_000_001) + 1);
  const most = Number(
    schema["maximum"] ?? Number(schema["exclusiveMaximum"] ?? Math.max(1_000_001, least + 100)) - 1,
  );
  const [min, max] = [Math.ceil(least / step), Math.floor(most / step)];
  return fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max })).map((value) => value * step);
}

function strings(schema: JsonObject): fc.Arbitrary<string> {
  const minLength = Number(schema["minLength"] ?? 0);
  const maxLength = Number(schema["maxLength"] ?? Math.max(LONG_TEXT, minLength));
  const lengths = fc.oneof(
    { weight: 6, arbitrary: fc.integer({ min: minLength, max: Math.min(maxLength, minLength + MAX_TEXT) }) },
    { weight: 1, arbitrary: fc.constant(minLength) },
    { weight: 1, arbitrary: fc.constant(Math.min(maxLength, LONG_TEXT)) },
  );
  const pattern = schema["pattern"];
  if (typeof pattern === "string")
    return fc.stringMatching(new RegExp(pattern)).filter((text) => inBounds(text, minLength, maxLength));
  switch (schema["format"]) {
    case "date-time":
      return dates().map((date) => date.toISOString());
    case "date":
      return dates().map((date) => date.toISOString().slice(0, 10));
    case "uri":
      return fc.webUrl({ withQueryParameters: true }).filter((text) => inBounds(text, minLength, maxLength));
    case "uuid":
      return fc.uuid();
    case "email":
      return fc.emailAddress();
    default:
      return lengths.chain((length) => fc.string({ unit: character, minLength: length, maxLength: length }));
  }
}

function dates(): fc.Arbitrary<Date> {
  return fc.date({ min: new Date("1970-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
}

/** JSON Schema counts code points. */
function inBounds(text: string, min: number, max: number): boolean {
  const { length } = [...text];
  return length >= min && length <= max;
}

function arrays(specification: Specification, schema: JsonObject, depth: number): fc.Arbitrary<Json> {
  const items = valuesOf(specification, asObject(schema["items"] ?? {}), depth + 1);
  const minLength = Number(schema["minItems"] ?? 0);
  const most = Number(schema["maxItems"] ?? minLength + MAX_ITEMS);
  const usual = depth > MAX_DEPTH ? minLength : Math.min(most, minLength + MAX_ITEMS);
  const bounds = fc.constantFrom(
    { minLength, maxLength: usual },
    { minLength, maxLength: usual },
    { minLength, maxLength: usual },
    depth > MAX_DEPTH || most > 200 ? { minLength, maxLength: usual } : { minLength: most, maxLength: most },
  );
  const isUnique = schema["uniqueItems"] === true;
  return bounds.chain((lengths) =>
    isUnique
      ? fc.uniqueArray(items, { ...lengths, minLength, selector: (item) => JSON.stringify(item) })
      : fc.array(items, lengths),
  );
}

function objects(specification: Specification, schema: JsonObject, depth: number): fc.Arbitrary<Json> {
  const required = namesIn(schema["required"]);
  const properties = Object.entries(asObject(schema["properties"] ?? {})).filter(
    ([name]) => depth <= MAX_DEPTH || required.includes(name),
  );
  const known = fc.record(
    Object.fromEntries(
      properties.map(([name, inner]) => [name, valuesOf(specification, asObject(inner), depth + 1)]),
    ),
    {
      requiredKeys: required.filter((name) => properties.some(([each]) => each === name)),
      noNullPrototype: true,
    },
  );
  const additional = schema["additionalProperties"];
  if (additional === undefined || typeof additional === "boolean") return known;
  const names = fc
    .stringMatching(/^[a-zé][\w -]{0,8}$/)
    .filter((name) => !(name in Object(schema["properties"])));
  const others = fc.dictionary(names, valuesOf(specification, asObject(additional), depth + 1), {
    minKeys: Number(schema["minProperties"] ?? 0),
    maxKeys: Number(schema["maxProperties"] ?? 4),
    noNullPrototype: true,
  });
  return fc.tuple(known, others).map(([one, other]) => ({ ...other, ...one }));
}

function typesOf(schema: JsonObject): readonly string[] {
  const { type } = schema;
  if (Array.isArray(type)) return type.map(String);
  if (typeof type === "string") return [type];
  if ("properties" in schema || "additionalProperties" in schema) return ["object"];
  return "items" in schema ? ["array"] : ["string", "integer", "boolean", "null"];
}

/** The alternatives of `oneOf` or `anyOf`, each with what stands beside them; none where there are none. */
function alternativesOf(specification: Specification, schema: JsonObject): readonly JsonObject[] {
  const { oneOf, anyOf, discriminator, ...rest } = schema;
  const members = Array.isArray(oneOf) ? oneOf : Array.isArray(anyOf) ? anyOf : [];
  return members.map((member) => {
    const named = asObject(member);
    const merged = merge(specification, { ...rest, allOf: [...listOf(rest["allOf"]), named] });
    if (discriminator === undefined) return merged;
    const { propertyName, mapping = {} } = asObject(discriminator);
    const reference = String(named["$ref"]);
    const values = Object.entries(asObject(mapping)).flatMap(([value, to]) =>
      to === reference ? [value] : [],
    );
    const property = { enum: values.length > 0 ? values : [reference.split("/").at(-1) ?? ""] };
    const isNamed = "const" in Object(asObject(merged["properties"] ?? {})[String(propertyName)]);
    if (isNamed) return merged;
    return {
      ...merged,
      properties: { ...asObject(merged["properties"] ?? {}), [String(propertyName)]: property },
    };
  });
}

/** One schema for what `allOf` joins. Its check decides in the end; this only has to come near. */
function merge(specification: Specification, schema: JsonObject): JsonObject {
  const { allOf, ...own } = specification.resolve(schema);
  const members = [own, ...listOf(allOf).map((member) => merge(specification, asObject(member)))];
  const properties = members.flatMap((each) => Object.entries(asObject(each["properties"] ?? {})));
  const required = members.flatMap((each) => namesIn(each["required"]));
  return {
    ...Object.fromEntries(members.flatMap((each) => Object.entries(each))),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(required.length > 0 && { required }),
  };
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function namesIn(value: Json | undefined): string[] {
  return listOf(value).map(String);
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
  const without = Object.keys(value).map((name) => ({ value: omit(value, name), ...place(name) }));
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
