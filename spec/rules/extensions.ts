import type { NodeType } from "./redocly.ts";

const text = { type: "string" };
const texts = { type: "array", items: text };
const SOURCES = ["albums-page", "official", "observed", "gatefold"];

function record(required: Record<string, unknown>, optional: Record<string, unknown> = {}): NodeType {
  return { properties: { ...required, ...optional }, required: Object.keys(required) };
}

/** The kinds of object that extensions hold. */
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

/** Every extension there is, by the type of object it may stand on. */
export const EXTENSIONS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Operation: {
    "x-resource": "GatefoldResource",
    "x-invalidates": texts,
    "x-pagination": "GatefoldPagination",
    "x-batch": "GatefoldBatch",
  },
  Parameter: source,
  Header: source,
  Schema: { ...source, "x-extensible-enum": texts, "x-error-codes": "GatefoldErrorCodes" },
};

/** Makes Redocly know our extensions, so that its rule `struct` checks their shapes. */
export function extendTypes(types: Readonly<Record<string, NodeType>>): Readonly<Record<string, NodeType>> {
  const extended = Object.entries(EXTENSIONS).flatMap(([name, extensions]) => {
    const type = types[name];
    return type ? [[name, { ...type, properties: { ...type.properties, ...extensions } }] as const] : [];
  });
  return { ...types, ...KINDS, ...Object.fromEntries(extended) };
}
