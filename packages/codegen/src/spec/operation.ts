import { camel, isIdentifier, pascal } from "../text.ts";
import { type Answer, readAnswers, readBody } from "./bodies.ts";
import { isSchema, type JsonSchema, type Schemas } from "./json-schema.ts";
import { type Parameter, readParameters } from "./parameters.ts";
import type { SpecNode } from "./spec-node.ts";

export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "PATCH";
export type Repeat = "safe" | "idempotent" | "never";

/** The `x-` keys of an operation, as `spec/EXTENSIONS.md` explains them. The lint rules check that all is right in them. */
export interface Extensions {
  readonly "x-resource"?: { collection: string; method: string; key?: string };
  readonly "x-repeat"?: Repeat;
  readonly "x-invalidates"?: readonly string[];
  readonly "x-batch"?: { operation: string; parameter: string; maxItems: number; key: string };
  readonly "x-pagination"?: Record<"cursor" | "limit" | "pageInfo" | "items", string> & { count?: string };
  readonly "x-details"?: { operation: string; id: string; field: string };
  readonly "x-contains"?: { parameter: string; name: string };
  readonly "x-changes-list"?: { list: string; change: "add" | "remove"; id: string };
}

/** Where an operation stands. */
interface OperationSource {
  readonly node: SpecNode;
  readonly path: string;
  readonly pathItem: SpecNode;
  readonly method: HttpMethod;
}

export type Operation = ReturnType<typeof readOperation>;

const KEYS =
  "operationId summary description tags deprecated externalDocs security parameters requestBody responses";

/**
 * Reads one operation.
 *
 * @param envelope the property that holds the payload of every success; none where the body is the payload
 */
export function readOperation(schemas: Schemas, envelope: readonly string[], source: OperationSource) {
  const { node, method, pathItem } = source;
  node.allow(KEYS, "an operation");
  const id = camel(node.at("operationId").text);
  if (!isIdentifier(id)) node.fail(`"${id}" is no name for a function`, "operationId");
  for (const suffix of ["Parameters", "Data"]) schemas.claim(pascal(id) + suffix, node);
  const extensions: Extensions = Object(node.value);
  const parameters = readParameters(schemas, pathItem, node);
  const body = readBody(schemas, node, id);
  if (body && method === "GET") node.fail("fetch sends no body with GET", "requestBody");
  const answers = readAnswers(schemas, node, id);
  const successes = answers.filter(({ status }) => status < 300);
  const repeat: Repeat = extensions["x-repeat"] ?? defaultRepeat(method);
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  // What every scheme of an alternative asks for, in one list.
  const scopes = node.at("security").items.map((one) => one.entries.flatMap(([, inner]) => inner.texts));
  return {
    /** Name of its function. */
    id,
    node,
    method,
    /** Below the base URL, with the properties of its parameters in braces: `/albums/{id}`. */
    path: inPath.reduce((text, one) => text.replace(`{${one.name}}`, `{${one.property}}`), source.path),
    summary: node.at("summary").optionalText || id,
    description: node.at("description").optionalText,
    deprecated: node.at("deprecated").value === true,
    /** Alternatives, each a list of scopes that are all needed. */
    scopes: scopes.length > 0 ? scopes : [[]],
    repeat,
    /** Whether it changes nothing, so that it is a read whatever its method. */
    isRead: repeat === "safe",
    parameters,
    body,
    successes,
    failures: answers.filter(({ status }) => status >= 400),
    ...readPayload(schemas, envelope, { node, id, extensions, successes }),
    extensions,
  };
}

/** What follows from the method alone. */
export function defaultRepeat(method: HttpMethod): Repeat {
  if (method === "GET") return "safe";
  return method === "PUT" || method === "DELETE" ? "idempotent" : "never";
}

/** The types of what a success gives: its payload, and what the façade takes out of that. */
function readPayload(
  schemas: Schemas,
  envelope: readonly string[],
  {
    node,
    id,
    extensions,
    successes,
  }: { node: SpecNode; id: string; extensions: Extensions; successes: Answer[] },
) {
  if (successes.length === 0) node.fail("there is no success that a client could read", "responses");
  const bare = successes.find(({ schema }) => schema && !schemas.at({ $ref: schema }, envelope));
  bare?.node.fail(`the body of a success must have its payload in "${envelope}"`, "content");
  const names = successes.flatMap(({ schema }) => schema ?? []);
  const payloads = names.map((name) => schemas.at({ $ref: name }, envelope));
  const pagination = extensions["x-pagination"];
  const items = stepsOf(pagination?.items).slice(envelope.length);
  const pageInfo = stepsOf(pagination?.pageInfo).slice(envelope.length);
  if (pageInfo.slice(0, -1).join() !== items.slice(0, -1).join())
    node.fail("the page info must stand beside the items", "x-pagination");
  const wanted = pagination ? items.slice(0, -1) : onlyProperty(schemas, payloads[0]);
  const path = payloads.every((payload) => schemas.at(payload, wanted)) ? wanted : [];
  const named = (schema: JsonSchema | undefined, name: string, type: string) =>
    schemas.typeOf(schema) ?? schemas.name(schema ?? {}, pascal(id) + name, { owner: node, type });
  const results = names.map((name, index) => {
    const type = [...envelope, ...path].reduce((owner, step) => `NonNullable<${owner}["${step}"]>`, name);
    return named(schemas.at(payloads[index], path), `Result${index || ""}`, type);
  });
  const list = schemas.resolve(schemas.at(payloads[0], items))["items"];
  const itemType = `NonNullable<${results[0]}["${items.at(-1)}"]>[number]`;
  const union = (types: string[]) =>
    [...new Set(names.length < successes.length ? [...types, "undefined"] : types)].join(" | ");
  return {
    /** The type of the payload. */
    data: union(names.map((name) => envelope.reduce<string>((owner, step) => `${owner}["${step}"]`, name))),
    /** Where in the payload the façade finds what it returns, such as `["album"]`, and its type. */
    result: { path, type: union(results) },
    /** The type of an item of a list that comes in pages. */
    item: pagination ? named(isSchema(list) ? list : {}, "Item", itemType) : "",
    /** The fields of a page: of its items, of what it says of the next page, and of how many items there are. */
    page: pagination && {
      items: items.at(-1) ?? "",
      pageInfo: pageInfo.at(-1) ?? "",
      count: stepsOf(pagination.count).at(-1),
    },
  };
}

function onlyProperty(schemas: Schemas, payload: JsonSchema | undefined): string[] {
  const names = Object.keys(Object(schemas.resolve(payload)["properties"]));
  return names.length === 1 ? names : [];
}

/** The names in a JSON pointer. */
function stepsOf(pointer = ""): string[] {
  return pointer.split("/").slice(1);
}

/** The parameter that names what is read or changed. */
export function keyOf({ parameters, extensions }: Operation): Parameter | undefined {
  return parameters.find(({ property }) => property === extensions["x-resource"]?.key);
}

/** The properties that a caller gives: those of the parameters, and the body. */
export function inputsOf({ parameters, body }: Operation): { property: string; required: boolean }[] {
  return [...parameters, ...(body ? [{ property: "body", required: body.required }] : [])];
}
