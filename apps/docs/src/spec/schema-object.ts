import { z } from "astro/zod";
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
 * A JSON Schema as the specification writes it. Strict: a keyword that no page would show stops the build,
 * because a constraint that is left out reads as one that does not exist.
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
