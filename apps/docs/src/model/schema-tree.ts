import type { SpecDocument } from "../spec/document.ts";
import { followSchema, isOpenEnum, schemaName, type SchemaObject } from "../spec/schema-object.ts";
import type { Source } from "../spec/source.ts";
import { constraints, itemConstraints, type TypeLabel, typeLabel } from "./schema-words.ts";

/** The fields of an object, or of the items of a list. */
export interface SchemaFields {
  readonly fields: readonly SchemaField[];
  /** Each is one `oneOf` or `anyOf`. */
  readonly choices: readonly Choice[];
}

/** A field of a body, with the fields inside it. */
export interface SchemaField extends SchemaFields {
  readonly name: string;
  readonly type: TypeLabel;
  readonly required: boolean;
  readonly deprecated: boolean;
  readonly description: string;
  readonly source: Source | undefined;
  readonly constraints: readonly string[];
  /** Whether the fields are left out because the schema contains itself. */
  readonly recursive: boolean;
}

/** Several schemas, of which exactly one or at least one applies. */
export interface Choice {
  readonly rule: "one" | "any";
  /** The field whose value says which one it is. */
  readonly discriminator: string | undefined;
  readonly variants: readonly Variant[];
}

/** One of the schemas to choose from. */
export interface Variant extends SchemaField {
  /** The value of the discriminator. */
  readonly when: string | undefined;
}

/** Whether to include the fields of named schemas, which also have sections of their own. */
export type Depth = "leaves" | "named";

/** The fields of a schema; those of a list are the fields of its items. */
export function schemaFields(document: SpecDocument, schema: SchemaObject, depth: Depth): SchemaFields {
  return fieldsOf(document, schema, { depth, within: [] });
}

interface Walk {
  readonly depth: Depth;
  /** Names of the schemas that contain this one. */
  readonly within: readonly string[];
}

function fieldsOf(document: SpecDocument, schema: SchemaObject, walk: Walk): SchemaFields {
  const { name, schema: followed } = followSchema(document, schema);
  const inner = name === undefined ? walk : { ...walk, within: [...walk.within, name] };
  if (followed.items) return fieldsOf(document, followed.items, inner);
  const required = new Set(followed.required);
  const own = Object.entries(followed.properties ?? {}).map(([key, property]) =>
    field(document, { name: key, schema: property, required: required.has(key) }, inner),
  );
  const parts = (followed.allOf ?? []).map((part) => fieldsOf(document, part, inner));
  return {
    fields: [
      ...parts.flatMap(({ fields }) => fields),
      ...own,
      ...additionalFields(document, followed, inner),
    ],
    choices: [...parts.flatMap(({ choices }) => choices), ...choicesOf(document, followed, inner)],
  };
}

function choicesOf(document: SpecDocument, schema: SchemaObject, walk: Walk): Choice[] {
  const choice = (rule: Choice["rule"], schemas: readonly SchemaObject[] | undefined): Choice[] => {
    if (schemas === undefined) return [];
    const variants = schemas.map((one, index) => variant(document, schema, { one, index, walk }));
    // Choices between plain types are in the label of the type already.
    if (variants.every(isPlain)) return [];
    return [{ rule, discriminator: schema.discriminator?.propertyName, variants }];
  };
  return [...choice("one", schema.oneOf), ...choice("any", isOpenEnum(schema) ? undefined : schema.anyOf)];
}

function isPlain({ type, description, constraints: asked, fields, choices }: Variant): boolean {
  const isEmpty = fields.length === 0 && choices.length === 0 && asked.length === 0;
  return isEmpty && description === "" && type.schemaName === undefined;
}

interface VariantPlace {
  readonly one: SchemaObject;
  readonly index: number;
  readonly walk: Walk;
}

function variant(document: SpecDocument, schema: SchemaObject, { one, index, walk }: VariantPlace): Variant {
  const { name, schema: followed } = followSchema(document, one);
  const title = name ?? followed.title ?? `Variant ${index + 1}`;
  return {
    ...field(document, { name: title, schema: one, required: false }, walk),
    when: discriminatorValue(document, schema, one),
  };
}

/**
 * The value of the discriminator that stands for one of several schemas: by its mapping, or the `const` of the field, or
 * by default the name of the schema.
 */
export function discriminatorValue(
  document: SpecDocument,
  { discriminator }: SchemaObject,
  variantSchema: SchemaObject,
): string | undefined {
  if (discriminator === undefined) return undefined;
  const { name, schema } = followSchema(document, variantSchema);
  const mapped = Object.entries(discriminator.mapping ?? {}).find(
    ([, target]) => target === variantSchema.$ref || target === name || schemaName(target) === name,
  );
  const constant = schema.properties?.[discriminator.propertyName]?.const;
  return mapped?.[0] ?? (constant === undefined ? name : String(constant));
}

function additionalFields(document: SpecDocument, schema: SchemaObject, walk: Walk): SchemaField[] {
  const value = schema.additionalProperties;
  const name = schema.properties ? "any other field" : "any field";
  return typeof value === "object" ? [field(document, { name, schema: value, required: false }, walk)] : [];
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
  const inner =
    recursive || elsewhere ? { fields: [], choices: [] } : fieldsOf(document, property.schema, walk);
  return {
    name: property.name,
    type,
    required: property.required,
    deprecated: schema.deprecated === true,
    description: schema.description ?? "",
    source: schema["x-source"],
    constraints: [...constraints(schema), ...itemConstraints(document, schema)],
    ...inner,
    recursive,
  };
}
