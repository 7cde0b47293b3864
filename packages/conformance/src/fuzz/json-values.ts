import type { Json, JsonObject } from "@gatefold/spec";
import fc from "fast-check";
import { asObject, type SpecifiedSchema, type Specification } from "../specification/specification.ts";

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
export function alternativesOf(specification: Specification, schema: JsonObject): readonly JsonObject[] {
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
export function merge(specification: Specification, schema: JsonObject): JsonObject {
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
