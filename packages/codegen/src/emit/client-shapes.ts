import { isSchema, type JsonSchema, type Schemas, schemasIn } from "../spec/json-schema.ts";
import type { Api } from "../spec/read-api.ts";
import { literal } from "../text.ts";
import { fileOf } from "./module.ts";

const SHAPE = "../validate/shape.ts";

/**
 * The shapes of payloads for validation at run time: types and required fields. Bounds, patterns and values are left
 * out, because a client should not refuse a response over them.
 */
export function clientShapes({ operations, schemas }: Api): string {
  const names = new Map<string, unknown>();
  const shapes = operations.flatMap(({ id, payloads }) => {
    const alternatives = payloads.map((payload) => shapeOf(schemas, names, payload));
    return alternatives.length > 0 ? [[id, oneOf(alternatives)] as const] : [];
  });
  const named = [...names].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return fileOf((module) => [
    "/** The shapes of the types in the specification. */",
    `export const shapes: ${module.type(SHAPE, "Shapes")} = ${literal(Object.fromEntries(named))};`,
    "/** The shape of the payload of each operation. */",
    `export const payloadShapes: Readonly<Record<string, ${module.type(SHAPE, "Shape")}>> = ${literal(Object.fromEntries(shapes))};`,
  ]);
}

/** Keywords of schemas that are not scalars. */
const COMPOUND = ["properties", "items", "additionalProperties", "allOf", "oneOf", "anyOf"];

/** Named shapes of scalars are inlined, as a validator needs no name for them. */
function shapeOf(schemas: Schemas, names: Map<string, unknown>, schema: JsonSchema): unknown {
  const { $ref: name, type, items, allOf, oneOf: one, anyOf, properties, additionalProperties } = schema;
  const of = (inner: unknown) => shapeOf(schemas, names, isSchema(inner) ? inner : {});
  if (typeof name === "string") {
    const target = schemas.named.get(name) ?? {};
    if (!COMPOUND.some((keyword) => keyword in target)) return of(target);
    // Added before it is read, because a shape may refer to itself.
    if (!names.has(name)) names.set(name, {}).set(name, of(target));
    return name;
  }
  if (one ?? anyOf) return oneOf(schemasIn(one ?? anyOf).map(of));
  if (Array.isArray(type)) return oneOf(type.map((each) => of({ ...schema, type: each })));
  if (type === "array") return [of(items)];
  if (type !== "object" && !isSchema(properties) && !allOf) return scalarShape(schema);
  const required = [schema["required"]].flat();
  const fields = Object.entries(Object(properties)).map(([field, below]) => {
    return [required.includes(field) ? `${field}!` : field, of(below)] as const;
  });
  const parts = schemasIn(allOf).map((part) => of(schemas.resolve(part)));
  const others = isSchema(additionalProperties) ? { "*": of(additionalProperties) } : {};
  return Object.assign({}, ...parts.filter(isSchema), Object.fromEntries(fields), others);
}

function scalarShape({ type, const: value, enum: values }: JsonSchema): unknown {
  const [known = value] = [values].flat();
  const shape = type ?? (known === undefined ? "unknown" : typeof known);
  return shape === "integer" ? "number" : shape;
}

/** A choice between shapes is a list that begins with `|`. */
function oneOf(shapes: readonly unknown[]): unknown {
  const different = [...new Map(shapes.map((shape) => [literal(shape), shape])).values()];
  return different.length === 1 ? different[0] : ["|", ...different];
}
