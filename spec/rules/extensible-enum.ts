import { visited } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** `x-extensible-enum` lists the known values of a string to which others may come. */
export const extensibleEnum: Rule = () => ({
  Schema: (node, context) => {
    const schema = visited(node, context);
    const known = schema.at("x-extensible-enum");
    if (!known.exists) return;
    const complain = (message: string) => context.report({ message, location: known.location });
    if (schema.at("type").text !== "string")
      complain("x-extensible-enum must stand on a schema of type string.");
    if (schema.at("enum").exists) complain("x-extensible-enum and enum contradict each other.");
    if (known.places.length === 0) complain("x-extensible-enum must have a value.");
    if (new Set(known.texts).size < known.texts.length) complain("x-extensible-enum has a value twice.");
  },
});
