import type { SpecNode } from "@gatefold/spec-reader";
import type { Report } from "./description.ts";
import { type Rule, type VisitContext, visited } from "./redocly.ts";

/** Every operation, parameter, header and property has a source, and says in its description what Gatefold decided. */
export const statementSource: Rule = () => ({
  Operation: (node, context) => {
    const operation = visited(node, context);
    check(operation, `Operation "${operation.at("operationId").text}"`, reporter(context));
  },
  Parameter: (node, context) => {
    const parameter = visited(node, context);
    check(parameter, `Parameter "${parameter.at("name").text}"`, reporter(context));
  },
  HeadersMap: (node, context) => {
    for (const [name, header] of visited(node, context).entries)
      check(header, `Header "${name}"`, reporter(context));
  },
  SchemaProperties: (node, context) => {
    for (const [name, property] of visited(node, context).entries)
      check(property, `Property "${name}"`, reporter(context));
  },
});

function reporter(context: VisitContext): Report {
  return (location, message) => context.report({ location, message });
}

function check(node: SpecNode, name: string, report: Report): void {
  const source = node.at("x-source");
  if (!source.exists) report(node.site.key(), `${name} must have x-source.`);
  if (source.text === "gatefold" && !node.at("description").text?.includes("Gatefold: "))
    report(source.location, `${name} is Gatefold's, so its description must say so with "Gatefold: ".`);
}

/** Constraints of texts. Amazon documents none, so that they were inferred unless Gatefold decides the whole statement. */
const OF_TEXTS = ["pattern", "minLength", "maxLength"];

/** `x-inferred` lists keywords that stand beside it, and all that are nobody's statement. */
export const inferredConstraints: Rule = () => ({
  Parameter: (node, context) => {
    const parameter = visited(node, context);
    const source = parameter.at("x-source").text;
    checkInferred(parameter.at("schema"), source, reporter(context));
    checkInferred(parameter.at("schema").at("items"), source, reporter(context));
  },
  Schema: (node, context) => {
    const schema = visited(node, context);
    checkInferred(schema, schema.at("x-source").text, reporter(context));
  },
});

function checkInferred(schema: SpecNode, source: string | undefined, report: Report): void {
  const inferred = schema.at("x-inferred");
  for (const keyword of inferred.texts)
    if (!schema.at(keyword).exists)
      report(inferred.location, `x-inferred lists ${keyword}, which the schema does not have.`);
  if (source === undefined || source === "gatefold") return;
  for (const keyword of OF_TEXTS)
    if (schema.at(keyword).exists && !inferred.texts.includes(keyword))
      report(schema.at(keyword).location, `${keyword} is documented nowhere, so x-inferred must list it.`);
}

/** Every property of a schema has a description, inline or behind its `$ref`. */
export const propertyDescription: Rule = () => ({
  SchemaProperties: (node, context) => {
    for (const [name, property] of visited(node, context).entries)
      if (!property.at("description").text?.trim())
        context.report({
          message: `Property "${name}" must have a description.`,
          location: property.site.key(),
        });
  },
});
