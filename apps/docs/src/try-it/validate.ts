import type { SchemaObject } from "../spec/schema-object.ts";
import { isRecord } from "../spec/json-pointer.ts";

/** The keywords of a schema that constrain values. References are names of definitions. */
export interface ValueSchema
  extends Pick<
    SchemaObject,
    | "$ref"
    | "type"
    | "const"
    | "enum"
    | "pattern"
    | "minLength"
    | "maxLength"
    | "minimum"
    | "maximum"
    | "exclusiveMinimum"
    | "exclusiveMaximum"
    | "multipleOf"
    | "minItems"
    | "maxItems"
    | "uniqueItems"
    | "minProperties"
    | "maxProperties"
    | "required"
  > {
  readonly properties?: Readonly<Record<string, ValueSchema>>;
  readonly additionalProperties?: boolean | ValueSchema;
  readonly items?: ValueSchema;
  readonly allOf?: readonly ValueSchema[];
  readonly anyOf?: readonly ValueSchema[];
  readonly oneOf?: readonly ValueSchema[];
  /** The field that chooses one of `oneOf` or `anyOf`, and its value for each of them. */
  readonly discriminator?: { readonly propertyName: string; readonly values: readonly string[] };
}

/** Schemas by their names. */
export type Definitions = Readonly<Record<string, ValueSchema>>;

/** What is wrong with a value. */
export interface ValueProblem {
  /** Where it is within the value. */
  readonly path: readonly (string | number)[];
  /** The sentence after the name of the field: `must be a number, unlike “x”`. */
  readonly text: string;
}

/** The first thing that is wrong with a value of JSON; `undefined` when it fits the schema. */
export function valueProblem(
  schema: ValueSchema,
  value: unknown,
  definitions: Definitions = {},
): ValueProblem | undefined {
  if (schema.$ref !== undefined) {
    const problem = valueProblem(definitions[schema.$ref] ?? {}, value, definitions);
    if (problem) return problem;
  }
  const text = ownProblem(schema, value);
  if (text !== undefined) return { path: [], text };
  return (
    firstOf(schema.allOf ?? [], (part) => valueProblem(part, value, definitions)) ??
    choiceProblem(schema, value, definitions) ??
    (Array.isArray(value)
      ? itemProblem(schema, value, definitions)
      : isRecord(value)
        ? fieldProblem(schema, value, definitions)
        : undefined)
  );
}

/** Checks the value itself, but not the values inside it. */
function ownProblem(schema: ValueSchema, value: unknown): string | undefined {
  const { type, enum: values } = schema;
  const unlike = (must: string | undefined) => must && `must ${must}, unlike ${quoted(value)}`;
  if (type !== undefined && ![type].flat().some((one) => isOfType(value, one)))
    return unlike(`be ${[type].flat().map(nameOfType).join(" or ")}`);
  if (schema.const !== undefined && !isEqual(value, schema.const))
    return unlike(`be ${quoted(schema.const)}`);
  if (values && !values.some((one) => isEqual(one, value)))
    return unlike(`be one of ${values.map(String).join(", ")}`);
  if (typeof value === "number") return unlike(numberDemand(schema, value));
  if (typeof value === "string") return unlike(textDemand(schema, value));
  if (Array.isArray(value)) return listDemand(schema, value);
  return isRecord(value) ? objectDemand(schema, value) : undefined;
}

function numberDemand(schema: ValueSchema, value: number): string | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  if (value < (minimum ?? -Infinity) || value > (maximum ?? Infinity)) return `be ${span(minimum, maximum)}`;
  if (exclusiveMinimum !== undefined && value <= exclusiveMinimum) return `be more than ${exclusiveMinimum}`;
  if (exclusiveMaximum !== undefined && value >= exclusiveMaximum) return `be less than ${exclusiveMaximum}`;
  return multipleOf === undefined || Number.isInteger(value / multipleOf)
    ? undefined
    : `be a multiple of ${multipleOf}`;
}

function textDemand({ minLength, maxLength, pattern }: ValueSchema, value: string): string | undefined {
  const length = [...value].length;
  if (length < (minLength ?? 0) || length > (maxLength ?? Infinity))
    return `have ${span(minLength, maxLength, "character")}`;
  return pattern === undefined || new RegExp(pattern, "u").test(value) ? undefined : `match ${pattern}`;
}

function listDemand({ minItems, maxItems, uniqueItems }: ValueSchema, value: readonly unknown[]) {
  if (value.length < (minItems ?? 0) || value.length > (maxItems ?? Infinity))
    return `must have ${span(minItems, maxItems, "item")}, and has ${value.length}`;
  const isTwice =
    uniqueItems && value.some((item, at) => value.findIndex((one) => isEqual(one, item)) !== at);
  return isTwice ? "must not have an item twice" : undefined;
}

function objectDemand({ minProperties, maxProperties }: ValueSchema, value: object): string | undefined {
  const count = Object.keys(value).length;
  const fits = count >= (minProperties ?? 0) && count <= (maxProperties ?? Infinity);
  return fits ? undefined : `must have ${span(minProperties, maxProperties, "field")}, and has ${count}`;
}

function choiceProblem(
  schema: ValueSchema,
  value: unknown,
  definitions: Definitions,
): ValueProblem | undefined {
  const { oneOf, anyOf, discriminator } = schema;
  const choices = oneOf ?? anyOf;
  if (choices === undefined) return undefined;
  if (discriminator && isRecord(value)) {
    const { propertyName, values } = discriminator;
    const chosen = choices[values.indexOf(String(value[propertyName]))];
    if (chosen) return valueProblem(chosen, value, definitions);
    const text = `must be one of ${values.join(", ")}, unlike ${quoted(value[propertyName])}`;
    return propertyName in value
      ? { path: [propertyName], text }
      : { path: [propertyName], text: "is required" };
  }
  const problems = choices.map((choice) => valueProblem(choice, value, definitions));
  const matches = problems.filter((problem) => problem === undefined).length;
  if (matches === 1 || (matches > 1 && oneOf === undefined)) return undefined;
  if (matches > 1) return { path: [], text: `must fit only one of the variants, and fits ${matches}` };
  // The variant whose problem lies deepest is probably the one that was meant.
  return problems.reduce((best, problem) =>
    (problem?.path.length ?? 0) > (best?.path.length ?? 0) ? problem : best,
  );
}

function itemProblem({ items }: ValueSchema, value: readonly unknown[], definitions: Definitions) {
  return items && firstOf(value, (item, index) => within(index, valueProblem(items, item, definitions)));
}

function fieldProblem(
  { properties = {}, required = [], additionalProperties }: ValueSchema,
  value: Readonly<Record<string, unknown>>,
  definitions: Definitions,
): ValueProblem | undefined {
  const missing = required.find((name) => !Object.hasOwn(value, name));
  if (missing !== undefined) return { path: [missing], text: "is required" };
  return firstOf(Object.entries(value), ([name, one]) => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (schema === false) return { path: [name], text: "is not a field that the API knows" };
    return typeof schema === "object" ? within(name, valueProblem(schema, one, definitions)) : undefined;
  });
}

function within(key: string | number, problem: ValueProblem | undefined): ValueProblem | undefined {
  return problem && { ...problem, path: [key, ...problem.path] };
}

function firstOf<Item>(
  items: readonly Item[],
  check: (item: Item, index: number) => ValueProblem | undefined,
): ValueProblem | undefined {
  for (const [index, item] of items.entries()) {
    const problem = check(item, index);
    if (problem) return problem;
  }
  return undefined;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isRecord(value);
  if (type === "integer") return Number.isInteger(value);
  return type === "null" ? value === null : typeof value === type;
}

function nameOfType(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: "text",
    number: "a number",
    integer: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
  };
  return names[type] ?? type;
}

function isEqual(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function quoted(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "nothing");
  if (text === "") return "an empty one";
  return `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;
}

function span(minimum: number | undefined, maximum: number | undefined, unit = ""): string {
  const last = maximum ?? minimum;
  const units = unit === "" ? "" : ` ${unit}${last === 1 ? "" : "s"}`;
  if (maximum === undefined) return `at least ${minimum}${units}`;
  if (minimum === undefined) return `at most ${maximum}${units}`;
  return `${minimum === maximum ? "" : `${minimum} to `}${maximum}${units}`;
}
