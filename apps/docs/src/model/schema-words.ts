import type { SpecDocument } from "../spec/document.ts";
import { followSchema, isOpenEnum, type SchemaObject } from "../spec/schema-object.ts";

/** A type in words, and the named schema behind it. */
export interface TypeLabel {
  /** `string`, `array of objects`, `number (double)`. */
  readonly text: string;
  /** Name of the schema, for a link. */
  readonly schemaName: string | undefined;
}

/** With more choices than this, a type is called "one of several". */
const MAX_NAMED_CHOICES = 4;

/** The type of a schema in words; lists are named after what they hold. */
export function typeLabel(document: SpecDocument, schema: SchemaObject): TypeLabel {
  const { name, schema: followed } = followSchema(document, schema);
  const types = [followed.type ?? impliedType(document, followed)].flat();
  if (!types.includes("array") || followed.items === undefined)
    return { text: withFormat(types.join(" or "), followed.format), schemaName: name };
  const items = typeLabel(document, followed.items);
  const others = types.filter((type) => type !== "array");
  const text = [`array of ${plural(items.text)}`, ...others].join(" or ");
  return { text, schemaName: name ?? items.schemaName };
}

function impliedType(document: SpecDocument, schema: SchemaObject): string {
  if (isOpenEnum(schema)) return "string";
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices && !schema.properties) return choiceLabel(document, choices);
  if (schema.properties || schema.allOf || schema.additionalProperties) return "object";
  const [value] = schema.const === undefined ? (schema.enum ?? []) : [schema.const];
  return value === undefined || typeof value === "object" ? "any value" : typeof value;
}

function choiceLabel(document: SpecDocument, choices: readonly SchemaObject[]): string {
  const labels = choices.map((choice) => {
    const { name, schema } = followSchema(document, choice);
    return name ?? schema.title ?? typeLabel(document, choice).text;
  });
  return new Set(labels).size < 2 || labels.length > MAX_NAMED_CHOICES
    ? "one of several"
    : labels.join(" or ");
}

function withFormat(type: string, format: string | undefined): string {
  return format === undefined ? type : `${type} (${format})`;
}

function plural(text: string): string {
  return text.replace(/^(string|number|integer|boolean|object|array)/, "$1s");
}

/**
 * The constraints of a schema besides its type, as phrases in Markdown: first those that are documented, then in one
 * phrase those that Gatefold inferred.
 */
export function constraints(schema: SchemaObject): string[] {
  const inferred = new Set(schema["x-inferred"]);
  const pick = (isInferred: boolean) =>
    Object.fromEntries(Object.entries(schema).filter(([key]) => inferred.has(key) === isInferred));
  const guessed = constraintPhrases(pick(true));
  return [
    ...constraintPhrases(pick(false)),
    ...(guessed.length > 0 ? [`${INFERRED} ${guessed.join(", ")}`] : []),
  ];
}

const INFERRED = "inferred by Gatefold:";

/** Whether a phrase is that of constraints which nobody documents. */
export function isInferred(phrase: string): boolean {
  return phrase.includes(INFERRED);
}

function constraintPhrases(schema: SchemaObject): string[] {
  return [
    ...range(schema.minLength, schema.maxLength, "character"),
    ...range(schema.minItems, schema.maxItems, "item"),
    ...range(schema.minProperties, schema.maxProperties, "field"),
    ...range(schema.minimum, schema.maximum),
    ...phrase("more than", schema.exclusiveMinimum),
    ...phrase("less than", schema.exclusiveMaximum),
    ...(schema.multipleOf === 1 ? ["a whole number"] : phrase("a multiple of", schema.multipleOf)),
    ...(schema.uniqueItems === true ? ["no item twice"] : []),
    ...phrase("matches", schema.pattern),
    ...(schema.additionalProperties === false ? ["no other fields"] : []),
    ...phrase("always", schema.const),
    ...(schema.enum ? [`one of ${codes(schema.enum)}`] : []),
    ...(schema["x-extensible-enum"]
      ? [`one of ${codes(schema["x-extensible-enum"])}, or others to come`]
      : []),
    ...phrase("default", schema.default),
    ...(schema.readOnly === true ? ["only in answers"] : []),
    ...(schema.writeOnly === true ? ["only in requests"] : []),
  ];
}

function range(minimum: number | undefined, maximum: number | undefined, unit = ""): string[] {
  const counted = (text: string, last: number) =>
    unit === "" ? [text] : [`${text} ${last === 1 ? unit : `${unit}s`}`];
  if (minimum === undefined && maximum === undefined) return [];
  if (maximum === undefined && minimum === 1 && unit !== "") return ["not empty"];
  if (maximum === undefined) return counted(`at least ${minimum}`, Number(minimum));
  if (minimum === undefined) return counted(`at most ${maximum}`, maximum);
  return counted(minimum === maximum ? `${maximum}` : `${minimum} to ${maximum}`, maximum);
}

function phrase(words: string, value: unknown): string[] {
  return value === undefined ? [] : [`${words} ${codes([value])}`];
}

function codes(values: readonly unknown[]): string {
  return values.map((value) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``).join(", ");
}

/** The constraints of a list's items besides their type. */
export function itemConstraints(document: SpecDocument, schema: SchemaObject): string[] {
  if (schema.items === undefined) return [];
  const ofItem = constraints(followSchema(document, schema.items).schema);
  return ofItem.map((text) => {
    if (text.startsWith(INFERRED)) return text.replace(INFERRED, `each item, ${INFERRED}`);
    return /^no /.test(text) ? `${text} in each` : `each ${text}`;
  });
}
