import type { SpecDocument } from "./document.ts";
import type { SchemaObject } from "./schema-object.ts";

const PREFIX = "#/components/schemas/";

/** A schema with its reference followed, and the name it is kept under, if it has one. */
export interface NamedSchema {
  readonly name: string | undefined;
  readonly schema: SchemaObject;
}

/**
 * Follows the reference of a schema. What stands beside the reference, such as a description, goes before what
 * the target says.
 *
 * @throws {Error} when the reference leads nowhere.
 */
export function followSchema(document: SpecDocument, schema: SchemaObject): NamedSchema {
  const { $ref, ...beside } = schema;
  if ($ref === undefined) return { name: undefined, schema };
  const name = $ref.slice(PREFIX.length);
  const target = document.components.schemas[name];
  if (target === undefined || !$ref.startsWith(PREFIX))
    throw new Error(`The specification refers to ${$ref}, which is not one of its schemas.`);
  return { name, schema: { ...followSchema(document, target).schema, ...beside } };
}
