import { z } from "astro/zod";
import type { SpecDocument } from "./document.ts";
import { source } from "./source.ts";

const text = z.string().optional();
const number = z.number().optional();

/** One row of the table of error codes. */
export const errorCodeRow = z.object({
  status: z.number().int(),
  retryable: z.boolean(),
  source,
  when: z.string(),
  remedy: z.string(),
});

/**
 * A JSON Schema of the specification. Strict: a keyword that the pages don't show stops the build, because readers would
 * think that there is no such constraint.
 */
export const schemaObject = z.strictObject({
  $ref: text,
  title: text,
  description: text,
  deprecated: z.boolean().optional(),
  readOnly: z.boolean().optional(),
  writeOnly: z.boolean().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: text,
  pattern: text,
  minLength: number,
  maxLength: number,
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  multipleOf: number,
  minItems: number,
  maxItems: number,
  uniqueItems: z.boolean().optional(),
  minProperties: number,
  maxProperties: number,
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  default: z.unknown().optional(),
  examples: z.array(z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  "x-source": source.optional(),
  "x-inferred": z.array(z.string()).optional(),
  "x-extensible-enum": z.array(z.string()).optional(),
  "x-error-codes": z.record(z.string(), errorCodeRow).optional(),
  get properties() {
    return z.record(z.string(), schemaObject).optional();
  },
  get additionalProperties() {
    return z.union([z.boolean(), schemaObject]).optional();
  },
  get items() {
    return schemaObject.optional();
  },
  get allOf() {
    return z.array(schemaObject).optional();
  },
  get anyOf() {
    return z.array(schemaObject).optional();
  },
  discriminator: z
    .object({ propertyName: z.string(), mapping: z.record(z.string(), z.string()).optional() })
    .optional(),
  get oneOf() {
    return z.array(schemaObject).optional();
  },
});

/** A JSON Schema of the specification. */
export type SchemaObject = z.infer<typeof schemaObject>;

/**
 * Whether a string has known values to which others may come. The published document lists them in `anyOf`, too, for tools
 * that don't know the extensions.
 */
export function isOpenEnum(schema: SchemaObject): boolean {
  return schema["x-extensible-enum"] !== undefined || schema["x-error-codes"] !== undefined;
}

const PREFIX = "#/components/schemas/";

/** A schema with its reference followed, and the name that it is kept under, if it has one. */
export interface NamedSchema {
  readonly name: string | undefined;
  readonly schema: SchemaObject;
}

/** Name of the schema that a reference of a bundled document leads to. */
export function schemaName($ref: string): string {
  return $ref.slice(PREFIX.length);
}

/**
 * Follows the reference of a schema. What stands beside the reference, such as a description, wins over what the target
 * says.
 *
 * @throws {Error} when the reference leads nowhere.
 */
export function followSchema(document: SpecDocument, schema: SchemaObject): NamedSchema {
  const { $ref, ...siblings } = schema;
  if ($ref === undefined) return { name: undefined, schema };
  const name = schemaName($ref);
  const target = document.components.schemas[name];
  if (target === undefined || !$ref.startsWith(PREFIX))
    throw new Error(`The specification refers to ${$ref}, which is not one of its schemas.`);
  return { name, schema: { ...followSchema(document, target).schema, ...siblings } };
}

/** The properties of an object with those of its `allOf`, and which of them are required. */
export function schemaProperties(
  document: SpecDocument,
  schema: SchemaObject,
): { readonly properties: Readonly<Record<string, SchemaObject>>; readonly required: ReadonlySet<string> } {
  const { schema: followed } = followSchema(document, schema);
  const parts = (followed.allOf ?? []).map((part) => schemaProperties(document, part));
  const required = [...(followed.required ?? []), ...parts.flatMap((part) => [...part.required])];
  return {
    properties: Object.assign({}, ...parts.map(({ properties }) => properties), followed.properties),
    required: new Set(required),
  };
}
