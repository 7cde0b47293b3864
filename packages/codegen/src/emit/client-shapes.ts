import { isSchema, type JsonSchema, schemasIn } from "../spec/json-schema.ts";
import type { Api } from "../spec/read-api.ts";
import { literal } from "../text.ts";
import { Module } from "./module.ts";

/**
 * The shapes of payloads for validation at run time: types and what must be there. Bounds, patterns and values are left
 * out, for a client that refuses an answer over them is of less use than one that takes it.
 */
export function clientShapes(api: Api): string {
  const payloads = api.operations.flatMap(({ id, successes }) => {
    const bodies = successes.flatMap(({ schema }) => (schema === undefined ? [] : [{ $ref: schema }]));
    const shapes = bodies.map((body) => shapeOf(api, api.schemas.property(body, "data") ?? {}));
    return shapes.length > 0 ? [[id, oneOf(shapes)] as const] : [];
  });
  const used = new Map<string, unknown>();
  const collect = (shape: unknown) => {
    for (const name of namesIn(shape)) {
      const schema = api.jsonSchemas.get(name);
      if (used.has(name) || !schema) continue;
      used.set(name, shapeOf(api, schema));
      collect(used.get(name));
    }
  };
  for (const [, shape] of payloads) collect(shape);
  const named = [...used].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const module = new Module();
  const [shape, shapes] = ["Shape", "Shapes"].map((name) => module.type("../validate/shape.ts", name));
  module.add(
    "/** What the types of the specification look like. */",
    `export const shapes: ${shapes} = ${literal(Object.fromEntries(named))};`,
    "/** What the payload of each operation looks like. */",
    `export const payloadShapes: Readonly<Record<string, ${shape}>> = ${literal(Object.fromEntries(payloads))};`,
  );
  return module.toString();
}

/** Keywords of schemas that are more than a scalar. */
const COMPOUND = ["properties", "items", "additionalProperties", "allOf", "oneOf", "anyOf"];

/** Named shapes of scalars are put in their place: their names say nothing to a validator. */
function shapeOf(api: Api, schema: JsonSchema): unknown {
  const { $ref: name, type, items, allOf, oneOf: one, anyOf, properties, additionalProperties } = schema;
  if (typeof name === "string") {
    const target = api.jsonSchemas.get(name) ?? {};
    return COMPOUND.some((keyword) => keyword in target) ? name : shapeOf(api, target);
  }
  if (one ?? anyOf) return oneOf(schemasIn(one ?? anyOf).map((alternative) => shapeOf(api, alternative)));
  if (Array.isArray(type)) return oneOf(type.map((each) => shapeOf(api, { ...schema, type: each })));
  if (type === "array") return [shapeOf(api, isSchema(items) ? items : {})];
  if (type !== "object" && !isSchema(properties) && !allOf) return scalarShape(schema);
  const required = [schema["required"]].flat();
  const fields = Object.entries(Object(properties)).map(([field, below]) => {
    return [
      required.includes(field) ? `${field}!` : field,
      shapeOf(api, isSchema(below) ? below : {}),
    ] as const;
  });
  const parts = schemasIn(allOf).map((part) => shapeOf(api, api.schemas.resolve(part)));
  const others = isSchema(additionalProperties) ? { "*": shapeOf(api, additionalProperties) } : {};
  return Object.assign({}, ...parts.filter(isSchema), Object.fromEntries(fields), others);
}

function scalarShape({ type, const: value, enum: values }: JsonSchema): unknown {
  const [known = value] = [values].flat();
  const shape = type ?? (known === undefined ? "unknown" : typeof known);
  return shape === "integer" ? "number" : shape;
}

/** One of several shapes is a list that begins with `|`. */
function oneOf(shapes: readonly unknown[]): unknown {
  const different = [...new Map(shapes.map((shape) => [literal(shape), shape])).values()];
  return different.length === 1 ? different[0] : ["|", ...different];
}

function namesIn(shape: unknown): string[] {
  if (typeof shape === "string") return [shape];
  return Object.values(Object(shape)).flatMap(namesIn);
}
