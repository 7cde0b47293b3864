import type { SpecDocument } from "../spec/document.ts";
import { followSchema, schemaName, type SchemaObject } from "../spec/schema-object.ts";
import { discriminatorValue } from "./schema-tree.ts";
import type { ValueSchema } from "../try-it/validate.ts";

/** A schema that a page checks values against, and the named schemas that it refers to. */
export interface CheckedSchema {
  readonly schema: ValueSchema;
  readonly definitions: Readonly<Record<string, ValueSchema>>;
}

/** Keeps the keywords that constrain values, and drops descriptions, examples and sources to keep pages small. */
export function checkedSchema(document: SpecDocument, schema: SchemaObject): CheckedSchema {
  const definitions: Record<string, ValueSchema> = {};
  const taken = new Set<string>();
  const convert = (one: SchemaObject): ValueSchema => {
    if (one.$ref !== undefined) {
      const name = schemaName(one.$ref);
      if (!taken.has(name)) {
        taken.add(name);
        definitions[name] = convert(followSchema(document, { $ref: one.$ref }).schema);
      }
    }
    return valueSchema(document, one, convert);
  };
  return { schema: convert(schema), definitions };
}

function valueSchema(
  document: SpecDocument,
  schema: SchemaObject,
  convert: (schema: SchemaObject) => ValueSchema,
): ValueSchema {
  const { properties, additionalProperties, items, allOf, anyOf, oneOf, discriminator } = schema;
  const choices = oneOf ?? anyOf;
  const values = choices?.map((choice) => discriminatorValue(document, schema, choice) ?? "");
  const parts = {
    $ref: schema.$ref && schemaName(schema.$ref),
    type: schema.type,
    const: schema.const,
    enum: schema.enum,
    pattern: schema.pattern,
    minLength: schema.minLength,
    maxLength: schema.maxLength,
    minimum: schema.minimum,
    maximum: schema.maximum,
    exclusiveMinimum: schema.exclusiveMinimum,
    exclusiveMaximum: schema.exclusiveMaximum,
    multipleOf: schema.multipleOf,
    minItems: schema.minItems,
    maxItems: schema.maxItems,
    uniqueItems: schema.uniqueItems,
    minProperties: schema.minProperties,
    maxProperties: schema.maxProperties,
    required: schema.required,
    properties:
      properties &&
      Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, convert(property)])),
    additionalProperties:
      typeof additionalProperties === "object" ? convert(additionalProperties) : additionalProperties,
    items: items && convert(items),
    allOf: allOf?.map(convert),
    anyOf: anyOf?.map(convert),
    oneOf: oneOf?.map(convert),
    discriminator: discriminator && values && { propertyName: discriminator.propertyName, values },
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
}
