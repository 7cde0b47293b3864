import type { Operation } from "../spec/operation.ts";
import type { Field } from "../spec/parameters.ts";
import { comment, kebab, propertyName } from "../text.ts";

/** Where the reference is published. */
const DOCS = "https://gatefold.github.io/gatefold/";

/** The address of an operation's page in the reference. */
export function docsUrl({ id }: Operation): string {
  return `${DOCS}reference/${kebab(id)}/`;
}

const PLURALS = {
  string: "values",
  integer: "whole numbers",
  number: "numbers",
  boolean: "times true or false",
};
const SEPARATED = {
  comma: "separated by commas",
  space: "separated by spaces",
  exploded: "each with the name before it",
};

/** What a value must be, as the second half of "must be …". */
export function expectation(field: Field): string {
  const { schema, type, items, pattern, example, style } = field;
  const { enum: values, const: value, format, minimum, maximum, minLength, maxLength } = schema;
  if (type === "array") {
    const many = pattern === undefined ? PLURALS[items ?? "string"] : "ids";
    const [first] = [example].flat();
    const shown = first === undefined ? "" : ` such as ${first}`;
    return `${range(schema["minItems"], schema["maxItems"])}${many}${shown}, ${SEPARATED[style]}`;
  }
  if (Array.isArray(values)) return `one of ${values.join(", ")}`;
  if (value !== undefined) return String(value);
  if (type === "boolean") return "true or false";
  if (type !== "string") {
    const from = minimum === undefined ? "" : ` from ${minimum}`;
    const to = maximum === undefined ? "" : `${from ? "" : " up"} to ${maximum}`;
    return `a ${type === "integer" ? "whole number" : "number"}${from}${to}`;
  }
  if (pattern !== undefined) return `an id such as ${String(example)} (${pattern})`;
  const length = range(minLength, maxLength);
  if (length) return `${length}characters`;
  return format === undefined ? "a text" : `a text of the form ${format}`;
}

/** `1 to 100 `; nothing where there are no bounds. */
function range(from: unknown, to: unknown): string {
  if (to === undefined) return from === undefined ? "" : `${from} or more `;
  return `${from === undefined ? "up to" : `${from} to`} ${to} `;
}

/** The comment of a parameter. */
export function fieldDoc(field: Field): string {
  const fallback = field.schema["default"];
  return comment([
    ...(field.description ? [field.description, ""] : []),
    `Must be ${expectation(field)}.`,
    fallback === undefined ? undefined : `@default ${[fallback].flat().join(", ")}`,
    field.deprecated ? "@deprecated" : undefined,
  ]);
}

/** The lines of an operation's documentation. */
export function operationDoc(operation: Operation): string[] {
  const { summary, method, path, description, scopes, failures, deprecated, node } = operation;
  const alternatives = scopes.map((all) => all.map((scope) => `\`${scope}\``).join(" and ")).filter(Boolean);
  const errors = failures.map(({ status, codes }) => `${status} (${codes.join(", ")})`.replace(" ()", ""));
  const needs = alternatives.length > 0 ? `Needs the scope ${alternatives.join(" or ")}. ` : "";
  const fails = errors.length > 0 ? `Fails with ${errors.join(", ")}.` : "";
  const source = node.at("x-source").text;
  const doubt = source === "observed" ? " Some of this is only known from second-hand sources." : "";
  const paragraphs = [`${summary}: \`${method} ${path}\`.`, description, needs + fails + doubt];
  const tags = [`@see ${docsUrl(operation)}`, ...(deprecated ? ["@deprecated"] : [])];
  return [...paragraphs.filter(Boolean).flatMap((text) => [text, ""]), ...tags];
}

/**
 * The interface of an operation's parameters, with units, ranges and defaults.
 *
 * @param bodyType the type of the property `body`, if the interface has one
 */
export function parametersInterface(operation: Operation, own: readonly Field[], bodyType?: string): string {
  const { id, body, parametersType } = operation;
  const member = (name: string, required: boolean, type: string) =>
    `readonly ${propertyName(name)}${required ? `: ${type}` : `?: ${type} | undefined`};`;
  const fields = own.flatMap((one) => [fieldDoc(one), member(one.property, one.required, one.tsType)]);
  if (body && bodyType)
    fields.push(comment([body.description || "The request body."]), member("body", body.required, bodyType));
  return [
    comment([`The parameters of {@link ${id}}.`, "", `@see ${docsUrl(operation)}`]),
    fields.length === 0
      ? `export type ${parametersType} = object;`
      : [`export interface ${parametersType} {`, ...fields, "}"].join("\n"),
  ].join("\n");
}
