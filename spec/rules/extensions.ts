import { type NodeType, type Rule, visited } from "./redocly.ts";

const text = { type: "string" };
const texts = { type: "array", items: text };
const SOURCES = ["albums-page", "official", "observed", "gatefold"];

function record(required: Record<string, unknown>, optional: Record<string, unknown> = {}): NodeType {
  return { properties: { ...required, ...optional }, required: Object.keys(required) };
}

/** The types of the objects in extensions. */
const KINDS: Readonly<Record<string, NodeType>> = {
  GatefoldResource: record({ collection: text, method: text }, { key: text }),
  GatefoldPagination: record({ cursor: text, limit: text, pageInfo: text, items: text }, { count: text }),
  GatefoldBatch: record({
    operation: text,
    parameter: text,
    maxItems: { type: "integer", minimum: 1 },
    items: text,
    key: text,
  }),
  GatefoldDetails: record({ operation: text, id: text, field: text }),
  GatefoldContains: record({ parameter: text, name: text }),
  GatefoldChangesList: record(
    { list: text, change: { enum: ["add", "append", "move", "remove"] }, id: text },
    { when: "GatefoldCondition", duplicates: text, above: text, below: text },
  ),
  GatefoldCondition: record({ input: text, is: text }),
  GatefoldFilters: record({ list: text, field: text, query: text }),
  GatefoldErrorCodes: { properties: {}, additionalProperties: "GatefoldErrorCode" },
  GatefoldErrorCode: record(
    {
      status: { type: "integer", minimum: 400 },
      retryable: { type: "boolean" },
      source: { enum: SOURCES },
      when: text,
      remedy: text,
    },
    { scope: { enum: ["operation", "transport"] } },
  ),
};

const source = { "x-source": { enum: SOURCES } };

/** All extensions, by the type of object that may have them. */
export const EXTENSIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Operation: {
    ...source,
    "x-resource": "GatefoldResource",
    "x-invalidates": texts,
    "x-pagination": "GatefoldPagination",
    "x-batch": "GatefoldBatch",
    "x-repeat": { enum: ["safe", "idempotent", "never"] },
    "x-details": "GatefoldDetails",
    "x-contains": "GatefoldContains",
    "x-entry-id": text,
    "x-changes-list": "GatefoldChangesList",
    "x-filters": "GatefoldFilters",
  },
  Parameter: { ...source, "x-common-header": { type: "boolean" } },
  Header: source,
  Schema: {
    ...source,
    "x-inferred": texts,
    "x-extensible-enum": texts,
    "x-error-codes": "GatefoldErrorCodes",
  },
};

/** Adds our extensions to the types of Redocly, so that its rule `struct` checks their shapes. */
export function extendTypes(types: Readonly<Record<string, NodeType>>): Readonly<Record<string, NodeType>> {
  const extended = Object.entries(EXTENSIONS).flatMap(([name, extensions]) => {
    const type = types[name];
    return type ? [[name, { ...type, properties: { ...type.properties, ...extensions } }] as const] : [];
  });
  return { ...types, ...KINDS, ...Object.fromEntries(extended) };
}

/** Unknown `x-` keys are errors, because they are most likely misspelt. */
export const knownExtension: Rule = () => ({
  any: (node, context) => {
    const { name = "", extensionsPrefix } = context.type;
    // The keys of maps such as headers and properties are names, which may start with x-.
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

/** `x-extensible-enum` lists the known values of a string to which others may come. */
export const extensibleEnum: Rule = () => ({
  Schema: (node, context) => {
    const schema = visited(node, context);
    const known = schema.at("x-extensible-enum");
    if (!known.exists) return;
    const report = (message: string) => context.report({ message, location: known.location });
    // The published document has the values as alternatives, too, in place of the type.
    const [values] = schema.at("anyOf").items;
    if (schema.at("type").text !== "string" && !values?.at("enum").exists)
      report("x-extensible-enum must stand on a schema of type string.");
    if (schema.at("enum").exists) report("x-extensible-enum and enum contradict each other.");
    if (known.items.length === 0) report("x-extensible-enum must have a value.");
    if (new Set(known.texts).size < known.texts.length) report("x-extensible-enum has a value twice.");
  },
});
