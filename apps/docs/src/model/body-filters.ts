import { sentBody } from "../call/call-shape.ts";
import { sampleInput } from "../samples/sample-call.ts";
import type { SpecDocument } from "../spec/document.ts";
import { followSchema, type SchemaObject, schemaProperties } from "../spec/schema-object.ts";
import { type FilterNames, readSearch, type SearchValues } from "../try-it/filters.ts";
import type { Operation } from "./operations.ts";
import { nameWithin } from "./related-calls.ts";
import { constraints, isInferred } from "./schema-words.ts";

/** The form of a search's body: a row for each filter, and a field for each other value. */
export interface BodyFilters {
  /** The fields that a filter may have; it may also have none. */
  readonly fieldChoices: readonly string[];
  readonly settings: readonly FilterSetting[];
  /** The values of the example. */
  readonly values: SearchValues;
  readonly script: FilterNames;
}

/** A field of the body beside the filters. */
export interface FilterSetting {
  readonly name: string;
  readonly required: boolean;
  /** The only values that are allowed; empty where any value is. */
  readonly choices: readonly string[];
  /** Constraints of the value that are documented, as phrases in Markdown. */
  readonly constraints: readonly string[];
}

/**
 * Makes the form of a body that has filters (`x-filters`).
 *
 * @returns `undefined` for operations without filters
 * @throws {Error} when the form can't show the example of the body
 */
export function bodyFilters(document: SpecDocument, operation: Operation): BodyFilters | undefined {
  const extension = operation["x-filters"];
  if (extension === undefined) return undefined;
  const [, media] = sentBody(operation) ?? [];
  const { properties, required } = schemaProperties(document, media?.schema ?? {});
  const list = nameWithin(extension.list);
  const listSchema = followSchema(document, properties[list] ?? {}).schema;
  const filter = schemaProperties(document, listSchema.items ?? {});
  const others = Object.entries(properties).filter(([name]) => name !== list);
  const script: FilterNames = {
    list,
    field: extension.field,
    query: extension.query,
    settings: others.map(([name, schema]) => ({ name, isNumber: isNumber(document, schema) })),
    ...(listSchema.maxItems !== undefined && { maxItems: listSchema.maxItems }),
  };
  const values = readSearch(JSON.stringify(sampleInput(document, operation).body), script);
  if (values === undefined)
    throw new Error(`The form of ${operation.operationId} can't show the example of its body.`);
  return {
    fieldChoices: choicesOf(document, filter.properties[extension.field] ?? {}),
    settings: others.map(([name, declared]) => {
      const choices = choicesOf(document, declared);
      const phrases = constraints(followSchema(document, declared).schema);
      return {
        name,
        required: required.has(name),
        choices,
        constraints: phrases.filter(
          (text) => !isInferred(text) && (choices.length === 0 || !text.startsWith("one of")),
        ),
      };
    }),
    values,
    script,
  };
}

function choicesOf(document: SpecDocument, declared: SchemaObject): string[] {
  const { schema } = followSchema(document, declared);
  return (schema.enum ?? schema["x-extensible-enum"] ?? []).map(String);
}

function isNumber(document: SpecDocument, declared: SchemaObject): boolean {
  const types = [followSchema(document, declared).schema.type].flat();
  return types.includes("number") || types.includes("integer");
}
