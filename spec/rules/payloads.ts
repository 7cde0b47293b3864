import type { SpecNode } from "@gatefold/spec-reader";
import { describe, type Report } from "./description.ts";
import type { Rule } from "./redocly.ts";

/**
 * Every object in the body of a success is a schema with a name of its own. Generators make a class of such a schema;
 * for an inline object, those for Python, Go, Java and PHP have no type at all.
 */
export const namedPayload: Rule = () =>
  describe(({ operations }, report) => {
    // A schema may refer to itself, and several operations may share one.
    const checked = new Set<unknown>();
    for (const { node } of operations)
      for (const [status, response] of node.at("responses").entries)
        if (status.startsWith("2"))
          for (const [, media] of response.at("content").entries) check(media.at("schema"), checked, report);
  });

function check(schema: SpecNode, checked: Set<unknown>, report: Report): void {
  if (!schema.exists || checked.has(schema.value)) return;
  checked.add(schema.value);
  const isInline = schema.site === schema.location;
  if (isInline && isObject(schema))
    report(
      schema.location,
      "An object in the body of a success must be a schema of components, with a $ref to it.",
    );
  for (const inner of innerSchemas(schema)) check(inner, checked, report);
}

function innerSchemas(schema: SpecNode): SpecNode[] {
  return [
    ...["items", "additionalProperties"].map((key) => schema.at(key)),
    ...schema.at("properties").entries.map(([, property]) => property),
    ...["prefixItems", "oneOf", "anyOf"].flatMap((key) => schema.at(key).items),
    // The members of allOf are parts of one object, which has its name.
    ...schema.at("allOf").items.flatMap(innerSchemas),
  ];
}

/** A map, which has nothing but `additionalProperties`, needs no name: every language has a type for it. */
function isObject(schema: SpecNode): boolean {
  if (schema.at("properties").exists || schema.at("allOf").exists) return true;
  return schema.at("type").text === "object" && schema.at("additionalProperties").keys.length === 0;
}
