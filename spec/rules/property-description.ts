import { visited } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** Every property of a schema says what it is, where it stands or behind its `$ref`. */
export const propertyDescription: Rule = () => ({
  SchemaProperties: (node, context) => {
    for (const [name, property] of visited(node, context).entries())
      if (!property.at("description").text?.trim())
        context.report({
          message: `Property "${name}" must have a description.`,
          location: property.site.key(),
        });
  },
});
