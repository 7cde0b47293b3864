import { camel, isIdentifier, pascal } from "../text.ts";
import { type Answer, type Body, readAnswers, readBody } from "./bodies.ts";
import { isSchema, type JsonSchema, type Schemas } from "./json-schema.ts";
import { type Parameter, readParameters } from "./parameters.ts";
import type { SpecNode } from "./spec-node.ts";

/** `x-repeat`: whether a call may be done twice. */
export type Repeat = "safe" | "idempotent" | "never";

/** The `x-` keys of an operation, as `spec/EXTENSIONS.md` explains them. The lint rules check that all is right in them. */
export interface Extensions {
  readonly "x-resource"?: { readonly collection: string; readonly method: string; readonly key?: string };
  readonly "x-repeat"?: Repeat;
  readonly "x-invalidates"?: readonly string[];
  readonly "x-batch"?: {
    readonly operation: string;
    readonly parameter: string;
    readonly maxItems: number;
    readonly key: string;
  };
  readonly "x-pagination"?: {
    readonly cursor: string;
    readonly limit: string;
    readonly pageInfo: string;
    readonly items: string;
    readonly count?: string;
  };
  readonly "x-details"?: { readonly operation: string; readonly id: string; readonly field: string };
  readonly "x-contains"?: { readonly parameter: string; readonly name: string };
  readonly "x-changes-list"?: {
    readonly list: string;
    readonly change: "add" | "remove";
    readonly id: string;
  };
}

export type HttpMethod = "GET" | "PUT" | "POST" | "DELETE" | "PATCH";

export interface Operation {
  /** Name of its function. */
  readonly id: string;
  readonly node: SpecNode;
  readonly method: HttpMethod;
  /** Below the base URL, with the properties of its parameters in braces: `/albums/{id}`. */
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  /** Alternatives, each a list of scopes that are all needed. */
  readonly scopes: readonly (readonly string[])[];
  readonly repeat: Repeat;
  /** Whether it changes nothing, so that it is a read whatever its method. */
  readonly isRead: boolean;
  readonly parameters: readonly Parameter[];
  readonly body: Body | undefined;
  readonly successes: readonly Answer[];
  readonly failures: readonly Answer[];
  /** The type of its payload. */
  readonly data: string;
  /** Where in the payload the façade finds what it returns, such as `["album"]`, and its type. */
  readonly result: { readonly path: readonly string[]; readonly type: string };
  /** The type of an item of a list that comes in pages. */
  readonly item: string;
  readonly extensions: Extensions;
}

/** What reading an operation needs. */
export interface OperationSource {
  readonly schemas: Schemas;
  readonly node: SpecNode;
  readonly path: string;
  readonly pathItem: SpecNode;
  readonly method: HttpMethod;
  /** The property that holds the payload of every success; none where the body is the payload. */
  readonly envelope: readonly [] | readonly [string];
}

/** Reads one operation. */
export function readOperation(source: OperationSource): Operation {
  const { schemas, node, method, path, pathItem } = source;
  node.allow(
    "operationId summary description tags deprecated externalDocs security parameters requestBody responses",
    "an operation",
  );
  const id = camel(node.at("operationId").text);
  if (!isIdentifier(id)) node.fail(`"${id}" is no name for a function`, "operationId");
  for (const suffix of ["Parameters", "Data"]) schemas.claim(pascal(id) + suffix, node);
  const { summary = id, description = "", deprecated, ...extensions } = Object(node.value);
  const repeat = extensions["x-repeat"] ?? defaultRepeat(method);
  const parameters = readParameters(schemas, pathItem, node);
  const body = readBody(schemas, node, id);
  if (body && method === "GET") node.fail("fetch sends no body with GET", "requestBody");
  const answers = readAnswers(schemas, node, id);
  return {
    id,
    node,
    method,
    path: parameters
      .filter((parameter) => parameter.in === "path")
      .reduce((text, { name, property }) => text.replace(`{${name}}`, `{${property}}`), path),
    summary,
    description,
    deprecated: deprecated === true,
    scopes: readScopes(node),
    repeat,
    isRead: repeat === "safe",
    parameters,
    body,
    failures: answers.filter(({ status }) => status >= 400),
    ...readPayload(
      source,
      answers.filter(({ status }) => status < 300),
      { id, extensions },
    ),
    extensions,
  };
}

/** What follows from the method alone. */
export function defaultRepeat(method: HttpMethod): Repeat {
  if (method === "GET") return "safe";
  return method === "PUT" || method === "DELETE" ? "idempotent" : "never";
}

/** What every scheme of an alternative asks for, in one list; no scope at all where nothing is asked for. */
function readScopes(node: SpecNode): string[][] {
  const alternatives = node
    .at("security")
    .items.map((one) => one.entries.flatMap(([, scopes]) => scopes.texts));
  return alternatives.length > 0 ? alternatives : [[]];
}

/** The types of what a success gives: its payload, and what the façade takes out of that. */
function readPayload(
  { schemas, node, envelope }: OperationSource,
  successes: readonly Answer[],
  { id, extensions }: { id: string; extensions: Extensions },
): Pick<Operation, "successes" | "data" | "result" | "item"> {
  if (successes.length === 0) node.fail("there is no success that a client could read", "responses");
  const bodies = successes.flatMap(({ schema }) => schema ?? []);
  const bare = successes.find(({ schema }) => schema && !schemas.at({ $ref: schema }, envelope));
  bare?.node.fail(`the body of a success must have its payload in "${envelope}"`, "content");
  const empty = bodies.length < successes.length ? ["undefined"] : [];
  const payloads = bodies.map((name) => ({ name, schema: schemas.at({ $ref: name }, envelope) }));
  const types = payloads.map(({ name }) => envelope.reduce((owner, step) => `${owner}["${step}"]`, name));
  const { "x-pagination": pagination } = extensions;
  const items = stepsOf(pagination?.items).slice(envelope.length);
  const path = pagination ? items.slice(0, -1) : onlyProperty(schemas, payloads[0]?.schema);
  const isCommon = payloads.every(({ schema }) => schemas.at(schema, path));
  const used = isCommon ? path : [];
  const named = (schema: JsonSchema | undefined, name: string, type: string) =>
    schemas.typeOf(schema) ?? schemas.name(schema ?? {}, name, { owner: node, type });
  const results = payloads.map(({ schema, name }, index) => {
    const type = [...envelope, ...used].reduce((owner, step) => `NonNullable<${owner}["${step}"]>`, name);
    return named(schemas.at(schema, used), `${pascal(id)}Result${index || ""}`, type);
  });
  const list = schemas.resolve(schemas.at(payloads[0]?.schema, items))["items"];
  const itemType = `NonNullable<${results[0]}["${items.at(-1)}"]>[number]`;
  return {
    successes,
    data: [...new Set([...types, ...empty])].join(" | "),
    result: { path: used, type: [...new Set([...results, ...empty])].join(" | ") },
    item: pagination ? named(isSchema(list) ? list : {}, `${pascal(id)}Item`, itemType) : "",
  };
}

function onlyProperty(schemas: Schemas, payload: JsonSchema | undefined): string[] {
  const names = Object.keys(Object(schemas.resolve(payload)["properties"]));
  return names.length === 1 ? names : [];
}

/** The names in a JSON pointer. */
export function stepsOf(pointer = ""): string[] {
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
