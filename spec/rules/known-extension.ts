import { EXTENSIONS } from "./extensions.ts";
import { visited } from "./place.ts";
import type { Rule } from "./redocly.ts";

/** An `x-` key that nothing reads is a misspelt one. */
export const knownExtension: Rule = () => ({
  any: (node, context) => {
    const { name = "", extensionsPrefix } = context.type;
    // Maps such as headers and properties have names of their own, which may start with x-.
    if (extensionsPrefix === undefined) return;
    const known = EXTENSIONS[name] ?? {};
    for (const key of visited(node, context).keys)
      if (key.startsWith("x-") && !Object.hasOwn(known, key))
        context.report({
          message: `No extension of ${name} is called ${key}.`,
          location: context.location.child([key]).key(),
        });
  },
});
