import type { ApiModel } from "../model/api.ts";
import { HEADER, literal } from "./text.ts";

type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The shapes of payloads for validation at run time: types and what must be there. Bounds and patterns are left
 * out, for a client that refuses an answer over them is of less use than one that takes it.
 */
export function clientShapes(api: ApiModel): string {
  const payloads = api.operations.map(({ id, successSchema }) => {
    const body = api.jsonSchemas.get(successSchema) ?? {};
    return [id, shapeOf(api, fieldsOf(body)["data"] ?? {})] as const;
  });
  const used = new Set<string>();
  const collect = (shape: unknown) => {
    for (const name of namesIn(shape)) {
      const schema = api.jsonSchemas.get(name);
      if (used.has(name) || !schema) continue;
      used.add(name);
      collect(shapeOf(api, schema));
    }
  };
  for (const [, shape] of payloads) collect(shape);
  const named = [...used].sort().map((name) => [name, shapeOf(api, api.jsonSchemas.get(name) ?? {})]);
  return [
    HEADER,
    'import type { Shape, Shapes } from "../validate/shape.ts";',
    "/** What the types of the specification look like. */",
    `export const shapes: Shapes = ${literal(Object.fromEntries(named))};`,
    "/** What the payload of each operation looks like. */",
    `export const payloadShapes: Readonly<Record<string, Shape>> = ${literal(Object.fromEntries(payloads))};`,
    "",
  ].join("\n");
}

/** Named shapes of scalars are put in their place: their names say nothing to a validator. */
function shapeOf(api: ApiModel, schema: JsonSchema): unknown {
  const { $ref: name, type } = schema;
  if (typeof name === "string") {
    const target = api.jsonSchemas.get(name) ?? {};
    return target["type"] === "object" || target["type"] === "array" ? name : shapeOf(api, target);
  }
  if (type === "array") return [shapeOf(api, isSchema(schema["items"]) ? schema["items"] : {})];
  if (type !== "object") return type === "integer" ? "number" : type;
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  const fields = Object.entries(fieldsOf(schema)).map(([field, below]) => {
    return [required.includes(field) ? `${field}!` : field, shapeOf(api, below)];
  });
  return Object.fromEntries(fields);
}

function fieldsOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  const properties = schema["properties"];
  if (!isSchema(properties)) return {};
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => (isSchema(value) ? [[name, value]] : [])),
  );
}

function namesIn(shape: unknown): string[] {
  if (typeof shape === "string") return [shape];
  return typeof shape === "object" && shape ? Object.values(shape).flatMap(namesIn) : [];
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
