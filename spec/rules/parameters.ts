import type { SpecNode } from "@gatefold/spec-reader";
import type { Report } from "./description.ts";
import { type Rule, visited } from "./redocly.ts";

const NUMBER = [
  ["minimum", "exclusiveMinimum"],
  ["maximum", "exclusiveMaximum"],
];
const STRING = [["minLength"], ["maxLength"]];

/** For each type, the keywords that limit its values: one of each group. */
const BOUNDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  array: [["minItems"], ["maxItems"]],
  boolean: [],
  integer: NUMBER,
  number: NUMBER,
  string: STRING,
};

/** The schema of a parameter limits its values, and the items of a list. */
export const parameterConstraints: Rule = () => ({
  Parameter: (node, context) => {
    const parameter = visited(node, context);
    const schema = parameter.at("schema");
    if (schema.exists)
      check(schema, `Parameter "${parameter.at("name").text}"`, (location, message) =>
        context.report({ location, message }),
      );
  },
});

/** The type of a value. The published document has known values as alternatives, too, in place of the type. */
function typeOf(schema: SpecNode): string | undefined {
  const typed = [schema, ...schema.at("anyOf").items].filter((one) => one.at("type").exists);
  return typed.at(-1)?.at("type").text;
}

function check(schema: SpecNode, name: string, report: Report): void {
  const type = typeOf(schema);
  const bounds = type === undefined ? undefined : BOUNDS[type];
  // An enumeration is limited by its values.
  if (schema.at("enum").exists || schema.at("const").exists) return;
  if (bounds === undefined) {
    report(schema.site, `${name} must be of type ${Object.keys(BOUNDS).join(", ")}.`);
    return;
  }
  for (const group of bounds)
    if (!group.some((keyword) => schema.at(keyword).exists))
      report(schema.site, `${name} is of type ${type}, so it must have ${group.join(" or ")}.`);
  if (type === "array") check(schema.at("items"), `An item of ${name.toLowerCase()}`, report);
}

/** `x-common-header` stands on what every call may have as a header, and none has to. */
export const commonHeader: Rule = () => ({
  Parameter: (node, context) => {
    const parameter = visited(node, context);
    if (parameter.at("x-common-header").value !== true) return;
    const isText = typeOf(parameter.at("schema")) === "string";
    if (parameter.at("in").text === "header" && parameter.at("required").value !== true && isText) return;
    const message = `Parameter "${parameter.at("name").text}" must be an optional header with a string to have x-common-header.`;
    context.report({ message, location: context.location.child(["x-common-header"]) });
  },
});

/** Every parameter has an example. Whether it is valid is checked by no-invalid-parameter-examples. */
export const parameterExample: Rule = () => ({
  Parameter: (node, context) => {
    const parameter = visited(node, context);
    if (parameter.at("example").exists || parameter.at("examples").keys.length > 0) return;
    const message = `Parameter "${parameter.at("name").text}" must have an example.`;
    context.report({ message, location: context.location.key() });
  },
});
