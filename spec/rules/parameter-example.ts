import { visited } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** Every parameter shows a value; whether it is a right one no-invalid-parameter-examples checks. */
export const parameterExample: Rule = () => ({
  Parameter: (node, context) => {
    const parameter = visited(node, context);
    if (parameter.at("example").exists || parameter.at("examples").keys.length > 0) return;
    const message = `Parameter "${parameter.at("name").text}" must have an example.`;
    context.report({ message, location: context.location.key() });
  },
});
