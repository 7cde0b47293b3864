import type { SpecDocument } from "../spec/document.ts";
import { isRecord } from "../spec/json-pointer.ts";
import type { MediaTypeObject, ParameterObject } from "../spec/operation-object.ts";
import { followSchema, type SchemaObject } from "../spec/schema-object.ts";
import { discriminatorValue } from "./schema-tree.ts";

/** An example of a body. */
export interface Example {
  readonly title: string;
  readonly value: unknown;
}

/** The examples of a body: those with a name, and the one without. */
export function bodyExamples({ example, examples = {} }: MediaTypeObject): Example[] {
  const named = Object.entries(examples).map(([name, { summary, value }]) => ({
    title: summary ?? name,
    value,
  }));
  return example === undefined ? named : [{ title: "Example", value: example }, ...named];
}

/** The first example of a body, or a value made from its schema where it has none. */
export function bodyExample(document: SpecDocument, media: MediaTypeObject): unknown {
  const [first] = bodyExamples(media);
  return first ? first.value : schemaExample(document, media.schema ?? {});
}

/** The example of a parameter, its default, or `undefined` where it has neither. */
export function parameterExample(document: SpecDocument, parameter: ParameterObject): unknown {
  const { schema } = followSchema(document, parameter.schema);
  const [named] = Object.values(parameter.examples ?? {});
  return parameter.example ?? named?.value ?? schema.examples?.[0] ?? schema.default;
}

/**
 * A value that fits a schema, as far as can be told without knowing what it means: its examples, else its default, else
 * the smallest value that its keywords allow. A pattern is not followed.
 */
export function schemaExample(document: SpecDocument, schema: SchemaObject): unknown {
  return example(document, schema, []);
}

function example(document: SpecDocument, schema: SchemaObject, within: readonly string[]): unknown {
  const { name, schema: followed } = followSchema(document, schema);
  // A schema that contains itself ends here.
  if (name !== undefined && within.includes(name)) return undefined;
  const inner = name === undefined ? within : [...within, name];
  const stated = [followed.const, followed.examples?.[0], followed.default, followed.enum?.[0]];
  const found = stated.find((value) => value !== undefined);
  if (found !== undefined) return found;
  const choice = followed.oneOf?.[0] ?? followed.anyOf?.[0];
  const parts = [...(followed.allOf ?? []), ...(choice ? [choice] : [])];
  const values = parts.map((part) => example(document, part, inner));
  if (values.length > 0 && !values.every(isRecord)) return values.at(-1);
  const own = ofType(document, followed, inner);
  return isRecord(own) || values.length > 0
    ? Object.assign(
        {},
        isRecord(own) ? own : {},
        ...values,
        choice && discriminated(document, followed, choice),
      )
    : own;
}

/** The field that says which of several schemas the first one is. */
function discriminated(document: SpecDocument, schema: SchemaObject, choice: SchemaObject) {
  const value = discriminatorValue(document, schema, choice);
  return value === undefined ? {} : { [schema.discriminator?.propertyName ?? ""]: value };
}

function ofType(document: SpecDocument, schema: SchemaObject, within: readonly string[]): unknown {
  const [type = schema.properties ? "object" : undefined] = [schema.type].flat();
  if (type === "object") return objectExample(document, schema, within);
  if (type === "array") {
    const item = schema.items && example(document, schema.items, within);
    return item === undefined ? [] : Array.from({ length: schema.minItems || 1 }, () => item);
  }
  if (type === "integer" || type === "number") return numberExample(schema);
  if (type === "boolean") return true;
  if (type === "null") return null;
  return "text".padEnd(schema.minLength ?? 0, "x").slice(0, schema.maxLength);
}

function objectExample(document: SpecDocument, schema: SchemaObject, within: readonly string[]): unknown {
  const properties = Object.entries(schema.properties ?? {}).filter(
    ([, property]) => followSchema(document, property).schema.readOnly !== true,
  );
  const values = properties.map(([key, value]) => [key, example(document, value, within)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function numberExample({ minimum, exclusiveMinimum, maximum, multipleOf = 1 }: SchemaObject): number {
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + multipleOf);
  if (least === undefined) return Math.min(maximum ?? multipleOf, multipleOf);
  return Math.ceil(least / multipleOf) * multipleOf;
}
