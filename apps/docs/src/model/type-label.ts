import type { SpecDocument } from "../spec/document.ts";
import { followSchema } from "../spec/schema.ts";
import type { SchemaObject } from "../spec/schema-object.ts";

/** A type in words, and the named schema behind it. */
export interface TypeLabel {
  /** `string`, `array of objects`, `number (double)`. */
  readonly text: string;
  /** Name of the schema, for a link. */
  readonly schemaName: string | undefined;
}

/** The type of a schema in words; lists are named after what they hold. */
export function typeLabel(document: SpecDocument, schema: SchemaObject): TypeLabel {
  const { name, schema: followed } = followSchema(document, schema);
  const types = [followed.type ?? impliedType(followed)].flat();
  if (!types.includes("array") || followed.items === undefined)
    return { text: withFormat(types.join(" or "), followed.format), schemaName: name };
  const items = typeLabel(document, followed.items);
  return { text: `array of ${plural(items.text)}`, schemaName: name ?? items.schemaName };
}

function impliedType(schema: SchemaObject): string {
  if (schema.properties || schema.allOf) return "object";
  if (schema.oneOf || schema.anyOf) return "one of several";
  const [value] = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return value === undefined || typeof value === "object" ? "any value" : typeof value;
}

function withFormat(type: string, format: string | undefined): string {
  return format === undefined ? type : `${type} (${format})`;
}

function plural(text: string): string {
  return text.replace(/^(string|number|integer|boolean|object|array)/, "$1s");
}
