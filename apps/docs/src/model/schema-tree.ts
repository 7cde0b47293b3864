import type { SpecDocument } from "../spec/document.ts";
import { followSchema } from "../spec/schema.ts";
import type { SchemaObject } from "../spec/schema-object.ts";
import type { Source } from "../spec/source.ts";
import { constraints } from "./constraints.ts";
import { type TypeLabel, typeLabel } from "./type-label.ts";

/** A field of a body, with the fields inside it. */
export interface SchemaField {
  readonly name: string;
  readonly type: TypeLabel;
  readonly required: boolean;
  readonly description: string;
  readonly source: Source | undefined;
  readonly constraints: readonly string[];
  readonly fields: readonly SchemaField[];
  /** Whether the fields are left out because the schema holds itself. */
  readonly recursive: boolean;
}

/** How deep fields are followed: to the leaves, or not into schemas that have a name and so a place of their own. */
export type Depth = "leaves" | "named";

/** The fields of a schema; those of a list are the fields of its items. */
export function schemaFields(document: SpecDocument, schema: SchemaObject, depth: Depth): SchemaField[] {
  return fieldsOf(document, schema, { depth, within: [] });
}

interface Walk {
  readonly depth: Depth;
  /** Names of the schemas that hold this one. */
  readonly within: readonly string[];
}

function fieldsOf(document: SpecDocument, schema: SchemaObject, walk: Walk): SchemaField[] {
  const { name, schema: followed } = followSchema(document, schema);
  const inner = name === undefined ? walk : { ...walk, within: [...walk.within, name] };
  if (followed.items) return fieldsOf(document, followed.items, inner);
  const required = new Set(followed.required);
  const own = Object.entries(followed.properties ?? {}).map(([key, property]) =>
    field(document, { name: key, schema: property, required: required.has(key) }, inner),
  );
  const merged = (followed.allOf ?? []).flatMap((part) => fieldsOf(document, part, inner));
  return [...merged, ...own, ...choices(document, followed, inner), ...anyKey(document, followed, inner)];
}

function choices(document: SpecDocument, schema: SchemaObject, walk: Walk): SchemaField[] {
  return [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].map((choice, index) =>
    field(document, { name: `choice ${index + 1}`, schema: choice, required: false }, walk),
  );
}

function anyKey(document: SpecDocument, schema: SchemaObject, walk: Walk): SchemaField[] {
  const value = schema.additionalProperties;
  return typeof value === "object"
    ? [field(document, { name: "any key", schema: value, required: false }, walk)]
    : [];
}

interface Property {
  readonly name: string;
  readonly schema: SchemaObject;
  readonly required: boolean;
}

function field(document: SpecDocument, property: Property, walk: Walk): SchemaField {
  const { schema } = followSchema(document, property.schema);
  const type = typeLabel(document, property.schema);
  const recursive = type.schemaName !== undefined && walk.within.includes(type.schemaName);
  const elsewhere = walk.depth === "named" && type.schemaName !== undefined;
  return {
    name: property.name,
    type,
    required: property.required,
    description: schema.description ?? "",
    source: schema["x-source"],
    constraints: [...constraints(schema), ...itemConstraints(document, schema)],
    fields: recursive || elsewhere ? [] : fieldsOf(document, property.schema, walk),
    recursive,
  };
}

/** What a list asks of its items, where these have no fields that would say it. */
export function itemConstraints(document: SpecDocument, schema: SchemaObject): string[] {
  if (schema.items === undefined) return [];
  const items = followSchema(document, schema.items).schema;
  return constraints(items).map((text) => `each ${text}`);
}
