import type { SchemaObject } from "../spec/schema-object.ts";

/** What a schema says about its values beside their type, each as a phrase in Markdown. */
export function constraints(schema: SchemaObject): string[] {
  return [
    ...(schema["x-extensible-enum"] ? [] : range(schema.minLength, schema.maxLength, "character")),
    ...range(schema.minItems, schema.maxItems, "item"),
    ...range(schema.minProperties, schema.maxProperties, "field"),
    ...range(schema.minimum, schema.maximum),
    ...phrase("more than", schema.exclusiveMinimum),
    ...phrase("less than", schema.exclusiveMaximum),
    ...phrase("a multiple of", schema.multipleOf),
    ...(schema.uniqueItems === true ? ["no item twice"] : []),
    ...phrase("matches", schema.pattern),
    ...phrase("told apart by", schema.discriminator?.propertyName),
    ...phrase("always", schema.const),
    ...(schema.enum ? [`one of ${codes(schema.enum)}`] : []),
    ...(schema["x-extensible-enum"]
      ? [`one of ${codes(schema["x-extensible-enum"])}, or others to come`]
      : []),
    ...phrase("default", schema.default),
    ...(schema.readOnly === true ? ["only in answers"] : []),
    ...(schema.writeOnly === true ? ["only in requests"] : []),
    ...(schema.deprecated === true ? ["deprecated"] : []),
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
