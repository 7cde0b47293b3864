import { camel, pointerSteps, schemaAt, type SpecNode, type SpecOperation } from "@gatefold/spec-reader";
import { isIdentifier, pascal } from "../text.ts";
import { readResponses, readBody } from "./bodies.ts";
import type { Schemas } from "./json-schema.ts";
import { readFilters } from "./lists.ts";
import { readParameters } from "./parameters.ts";
import { allow, fail, textOf } from "./open-spec.ts";

export type Operation = ReturnType<typeof readOperation>;

const KEYS =
  "operationId summary description tags deprecated externalDocs security parameters requestBody responses";

/**
 * Reads one operation.
 *
 * @param envelope JSON pointer to the payload in the body of every success
 */
export function readOperation(schemas: Schemas, envelope: string, source: SpecOperation) {
  const { node, method } = source;
  allow(node, KEYS, "an operation");
  const id = camel(textOf(node.at("operationId")));
  if (!isIdentifier(id)) fail(node, `"${id}" is no name for a function`, "operationId");
  const parameters = readParameters(schemas, source.parameters);
  const body = readBody(schemas, node, id);
  if (body && method === "get") fail(node, "fetch sends no body with GET", "requestBody");
  const responses = readResponses(schemas, node, id);
  const successes = responses.filter(({ status }) => status < 300);
  const parametersType = schemas.claim(`${pascal(id)}Parameters`, node);
  const filters = readFilters(schemas, source, id);
  const named = parameters.find(({ property }) => property === source.extensions["x-resource"]?.key);
  const key = filters?.key ?? named;
  const own = parameters.filter(({ isCommon }) => !isCommon);
  const others = [...own.filter((parameter) => parameter !== key), ...(body ? [body] : [])];
  const needsOthers = !filters && others.some(({ required }) => required);
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  // The scopes of all schemes of an alternative in one list.
  const scopes = node.at("security").items.map((one) => one.entries.flatMap(([, inner]) => inner.texts));
  return {
    ...source,
    source,
    /** Name of its function. */
    id,
    /** Names of the types of its parameters and of its payload. */
    parametersType,
    dataType: schemas.claim(`${pascal(id)}Data`, node),
    method: method.toUpperCase(),
    /** Below the base URL, with the properties of its parameters in braces: `/albums/{id}`. */
    path: inPath.reduce((text, one) => text.replace(`{${one.name}}`, `{${one.property}}`), source.path),
    summary: node.at("summary").text || id,
    description: node.at("description").text ?? "",
    deprecated: node.at("deprecated").value === true,
    /** Alternatives, each a list of scopes that are all needed. */
    scopes: scopes.length > 0 ? scopes : [[]],
    parameters,
    /** The parameters of clients, and those that clients take among their headers. */
    own,
    common: parameters.filter(({ isCommon }) => isCommon),
    body,
    filters,
    /** The type of what hooks take in one object, the key among the rest. */
    inputType: filters?.types[1] ?? parametersType,
    /** The parameter that identifies what is read or changed; whether there are others, and required ones. */
    key,
    hasOthers: others.length > 0 && !source.isBatched,
    needsOthers,
    /** Whether it can be called without parameters. */
    isOptional: !key?.required && !needsOthers,
    successes,
    failures: responses.filter(({ status }) => status >= 400),
    responses,
    ...readPayload(schemas, envelope, { ...source, id, successes }),
  };
}

/** Reads the payload of the successes, and the part of it that the façade returns. */
function readPayload(
  schemas: Schemas,
  envelope: string,
  operation: SpecOperation & { readonly id: string; readonly successes: ReturnType<typeof readResponses> },
) {
  const { node, id, extensions, isRead, successes } = operation;
  if (successes.length === 0) fail(node, "there is no success that a client could read", "responses");
  const bodies = successes.flatMap(({ node, body, schema: name }) =>
    name === undefined ? [] : [{ node, name, payload: schemaAt(body, envelope) }],
  );
  const bare = bodies.find(({ payload }) => !payload.exists);
  if (bare) fail(bare.node, `the body of a success must have its payload in "${envelope}"`, "content");
  const pagination = extensions["x-pagination"];
  const items = pagination?.items.slice(envelope.length) ?? "";
  const [only, ...others] = bodies[0]?.payload.at("properties").keys ?? [];
  const alone = only !== undefined && others.length === 0 ? `/${only}` : "";
  const wanted = pagination ? items.replace(/\/[^/]*$/, "") : alone;
  const pointer = bodies.every(({ payload }) => schemaAt(payload, wanted).exists) ? wanted : "";
  const named = (schema: SpecNode, name: string, type: string) => {
    const read = schemas.read(schema);
    return schemas.typeOf(read) ?? schemas.name(read, pascal(id) + name, { owner: node, type });
  };
  const results = bodies.map(({ name, payload }, index) => {
    const steps = pointerSteps(envelope + pointer);
    const type = steps.reduce((owner, step) => `NonNullable<${owner}["${step}"]>`, name);
    return named(schemaAt(payload, pointer), `Result${index || ""}`, type);
  });
  const inEnvelope = pointerSteps(envelope);
  const lastStep = (way?: string) => pointerSteps(way).at(-1) ?? "";
  const itemType = `NonNullable<${results[0]}["${lastStep(items)}"]>[number]`;
  const [first] = bodies;
  const isGuessed = !isRead && bodies.some(({ payload }) => payload.at("x-source").text === "gatefold");
  const mayBeEmpty = isGuessed || bodies.length < successes.length;
  const union = (types: string[]) => [...new Set(mayBeEmpty ? [...types, "undefined"] : types)].join(" | ");
  return {
    /** Whether a success may have no payload, or another one than a change whose answer nobody knows is said to have. */
    mayBeEmpty,
    /** The type of the payload. */
    data: union(bodies.map(({ name }) => inEnvelope.reduce((owner, step) => `${owner}["${step}"]`, name))),
    /** The schemas of the payloads of all successes that have one. */
    payloads: bodies.map(({ payload }) => schemas.read(payload)),
    /** What the façade returns: its path in the payload, such as `["album"]`, and its type. */
    result: { path: pointerSteps(pointer), type: union(results) },
    /** The type of an item of a list that comes in pages. */
    item: pagination && first ? named(schemaAt(first.payload, items).at("items"), "Item", itemType) : "",
    /** The fields of a page with its items, with the cursor of the next page, and with the count of items. */
    page: pagination && {
      items: lastStep(items),
      pageInfo: lastStep(pagination.pageInfo),
      count: lastStep(pagination.count) || undefined,
    },
  };
}
