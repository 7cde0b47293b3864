import type { SpecSource, YamlObject, YamlValue } from "./located.ts";

type Check = (source: SpecSource, value: YamlObject) => void;

/** What may stand in a kind of object: a key, and how to look into its value (`null`: any value). */
interface Kind {
  readonly name: string;
  readonly keys: Readonly<Record<string, Check | null>>;
}

const each =
  (check: Check, key: string): Check =>
  (source, value) => {
    const inner = value[key];
    if (Array.isArray(inner)) for (const item of inner) check(source, source.object(item, inner));
    else
      for (const [name, item] of Object.entries(source.object(inner, value, key)))
        check(source, source.object(item, source.object(inner, value, key), name));
  };

const one =
  (check: Check, key: string): Check =>
  (source, value) =>
    check(source, source.object(value[key], value, key));

const visit = (kind: () => Kind): Check => {
  // A schema may lead back to itself.
  const visited = new WeakSet<YamlObject>();
  return (source, value) => {
    const { target } = source.deref(value);
    if (visited.has(target)) return;
    visited.add(target);
    const { name, keys } = kind();
    for (const key of Object.keys(target)) {
      if (!Object.hasOwn(keys, key)) source.fail(target, `unknown keyword "${key}" in ${name}`, key);
      keys[key]?.(source, target);
    }
  };
};

const plain = (names: string): Record<string, null> =>
  Object.fromEntries(names.split(" ").map((n) => [n, null]));
const record = (name: string, names: string): Check => visit(() => ({ name, keys: plain(names) }));

const schema: Check = visit(() => ({
  name: "a schema",
  keys: {
    ...plain(
      "type description required pattern format minLength maxLength minimum maximum minItems maxItems",
    ),
    ...plain("enum const default examples x-source x-extensible-enum"),
    properties: each(schema, "properties"),
    items: one(schema, "items"),
    "x-error-codes": each(
      record("an error code", "status retryable source when remedy scope"),
      "x-error-codes",
    ),
  },
}));

const example = record("an example", "summary description value");

const header: Check = visit(() => ({
  name: "a header",
  keys: { ...plain("description required x-source example"), schema: one(schema, "schema") },
}));

const mediaType: Check = visit(() => ({
  name: "a media type",
  keys: { schema: one(schema, "schema"), examples: each(example, "examples") },
}));

const response: Check = visit(() => ({
  name: "a response",
  keys: {
    ...plain("description"),
    headers: each(header, "headers"),
    content: each(mediaType, "content"),
  },
}));

const parameter: Check = visit(() => ({
  name: "a parameter",
  keys: {
    ...plain("name in required description x-source style explode example"),
    schema: one(schema, "schema"),
  },
}));

const operation: Check = visit(() => ({
  name: "an operation",
  keys: {
    ...plain("operationId summary description tags security x-invalidates"),
    parameters: each(parameter, "parameters"),
    responses: each(response, "responses"),
    "x-resource": one(record("x-resource", "collection method key"), "x-resource"),
    "x-batch": one(record("x-batch", "operation parameter maxItems items key"), "x-batch"),
    "x-pagination": one(record("x-pagination", "cursor limit pageInfo items count"), "x-pagination"),
  },
}));

const pathItem: Check = visit(() => ({
  name: "a path item",
  keys: {
    get: one(operation, "get"),
    put: one(operation, "put"),
    post: one(operation, "post"),
    delete: one(operation, "delete"),
    patch: one(operation, "patch"),
  },
}));

const flows: Check = visit(() => ({
  name: "OAuth flows",
  keys: {
    authorizationCode: one(
      record("an OAuth flow", "authorizationUrl tokenUrl refreshUrl scopes"),
      "authorizationCode",
    ),
  },
}));

const securityScheme: Check = visit(() => ({
  name: "a security scheme",
  keys: { ...plain("type in name description"), flows: one(flows, "flows") },
}));

const components: Check = visit(() => ({
  name: "components",
  keys: { securitySchemes: each(securityScheme, "securitySchemes") },
}));

const document: Check = visit(() => ({
  name: "the document",
  keys: {
    ...plain("openapi info servers tags"),
    paths: each(pathItem, "paths"),
    components: one(components, "components"),
  },
}));

/**
 * Stops at the first keyword or extension that the generator does not know, naming file and line. What it does
 * not know it would leave out of the code without a word.
 *
 * @throws SpecError
 */
export function checkKeywords(source: SpecSource): void {
  document(source, source.document());
}

/** The strings of a list, or a complaint. */
export function strings(source: SpecSource, owner: YamlObject, key: string): string[] {
  const value: YamlValue | undefined = owner[key];
  if (value === undefined) return [];
  if (Array.isArray(value) && value.every((item) => typeof item === "string")) return value;
  return source.fail(owner, `${key} must be a list of strings`, key);
}
