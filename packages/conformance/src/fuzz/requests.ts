import type { Json, JsonObject } from "@gatefold/spec";
import fc from "fast-check";
import {
  asObject,
  type Specification,
  type SpecifiedOperation,
  type SpecifiedParameter,
} from "../specification/specification.ts";
import { validValues } from "./json-values.ts";

/** A request below the base URL, with what the specification demands of the answer. */
export interface FuzzRequest {
  readonly operationId: string;
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** What sets it apart from a request that is right. */
  readonly change: string;
  /** Whether a server must take it, must refuse it with one of `refusals`, or may do either. */
  readonly verdict: "valid" | "invalid" | "either";
  readonly refusals: readonly number[];
  /** Of these, the message of a refusal has to contain one; any message will do where there are none. */
  readonly names: readonly string[];
}

/** The encoded parts of a request, before they are put together. */
export interface RequestParts {
  readonly path: Readonly<Record<string, string>>;
  readonly query: readonly Pair[];
  readonly headers: Readonly<Record<string, string>>;
  readonly cookies: readonly Pair[];
  readonly contentType?: string;
  readonly body?: string;
}
export type Pair = readonly [name: string, text: string];

/** A scalar of a parameter or of a form's field. */
export type Scalar = string | number | boolean;

/** The parts of requests that an operation has to take. */
export function validParts(
  specification: Specification,
  operation: SpecifiedOperation,
): fc.Arbitrary<RequestParts> {
  const parameters = operation.parameters.map((parameter) =>
    optional(
      parameter.required,
      parameterValues(specification, parameter),
      parameter.name === operation.cursor,
    ).map((value) => [parameter, value] as const),
  );
  return fc
    .tuple(fc.tuple(...parameters), validBodies(specification, operation))
    .map(([values, body]) => ({ ...withValues(values), ...body }));
}

/** A request that is right: what is required, by the examples of the document, or made up where it has none. */
export function exampleRequest(specification: Specification, operation: SpecifiedOperation): FuzzRequest {
  const sampled = <T>(values: fc.Arbitrary<T>): T => {
    const [value] = fc.sample(values, { seed: 1, numRuns: 1 });
    if (value === undefined) throw new Error(`${operation.operationId}: no request can be made`);
    return value;
  };
  const values = operation.parameters
    .filter(({ required }) => required)
    .map(
      (parameter) =>
        [parameter, parameter.example ?? sampled(parameterValues(specification, parameter))] as const,
    );
  const { body } = operation;
  const json = body?.json && {
    contentType: "application/json",
    body: JSON.stringify(body.json.example ?? sampled(jsonBodies(specification, operation))),
  };
  const form = body?.form && sampled(formBodies(specification, operation));
  return toRequest(operation, { ...withValues(values), ...form, ...json });
}

function optional<T>(
  isRequired: boolean,
  values: fc.Arbitrary<T>,
  isLeftOut = false,
): fc.Arbitrary<T | undefined> {
  if (isRequired) return values;
  return isLeftOut ? fc.constant(undefined) : fc.option(values, { nil: undefined });
}

type PartsOfBody = Pick<RequestParts, "body" | "contentType">;

function validBodies(specification: Specification, operation: SpecifiedOperation): fc.Arbitrary<PartsOfBody> {
  const { body } = operation;
  if (!body) return fc.constant({});
  const kinds: fc.Arbitrary<PartsOfBody>[] = [];
  if (body.json)
    kinds.push(
      fc
        .tuple(jsonBodies(specification, operation), fc.constantFrom(...JSON_TYPES))
        .map(([value, contentType]) => ({
          contentType,
          body: JSON.stringify(value),
        })),
    );
  if (body.form) kinds.push(formBodies(specification, operation));
  return optional(body.required, fc.oneof(...kinds)).map((parts) => parts ?? {});
}

const JSON_TYPES = [
  "application/json",
  "application/json",
  "application/json; charset=utf-8",
  "Application/JSON",
];
export const FORM_TYPE = "application/x-www-form-urlencoded";

/** Valid JSON bodies without the cursor, for only the server can make one. */
function jsonBodies(specification: Specification, { body, cursor }: SpecifiedOperation): fc.Arbitrary<Json> {
  if (!body?.json) throw new Error("the operation takes no JSON");
  const { schema, check, example } = body.json;
  const values = validValues(specification, { schema, check });
  const withoutCursor = (example === undefined ? values : fc.oneof(fc.constant(example), values)).map(
    (value) => (cursor?.startsWith("body.") ? without(value, cursor.slice("body.".length)) : value),
  );
  return withoutCursor.filter((value) => isPlainJson(value) && check(value).length === 0);
}

function formBodies(specification: Specification, operation: SpecifiedOperation): fc.Arbitrary<PartsOfBody> {
  const fields = formFields(specification, operation);
  const values = fields.map((field) =>
    optional(field.required, parameterValues(specification, field)).map((value) => [field, value] as const),
  );
  // A form without fields is an empty body, which is as good as none.
  return fc
    .tuple(...values)
    .map((all) => formBody(withValues(all).query))
    .filter(({ body }) => body !== "");
}

/** The parts of a form. */
export function formBody(pairs: readonly Pair[]): PartsOfBody {
  return { contentType: FORM_TYPE, body: pairs.map((pair) => pair.join("=")).join("&") };
}

/** The fields of a form, which are sent as query parameters are. */
export function formFields(
  specification: Specification,
  { body }: SpecifiedOperation,
): readonly SpecifiedParameter[] {
  if (!body?.form) return [];
  const schema = specification.resolve(body.form.schema);
  const required = Array.isArray(schema["required"]) ? schema["required"] : [];
  return Object.entries(asObject(schema["properties"] ?? {})).map(([name, property]) => {
    const specified = specification.specify(asObject(property));
    return {
      ...specified,
      schema: specification.resolve(specified.schema),
      name,
      in: "query",
      required: required.includes(name),
      style: "form",
      explode: true,
    };
  });
}

/** Values of a parameter that have one spelling: no empty text, and nothing that its place can't carry. */
function parameterValues(specification: Specification, parameter: SpecifiedParameter): fc.Arbitrary<Json> {
  const { schema, check, example } = parameter;
  const values = validValues(specification, { schema, check }).filter((value) => isCarried(parameter, value));
  return example === undefined ? values : fc.oneof(fc.constant(example), values);
}

/** Whether a value can be sent in the place of a parameter, and will be read as the same. */
export function isCarried({ in: place, style }: SpecifiedParameter, value: Json): boolean {
  const items = Array.isArray(value) ? value : [value];
  return (
    items.length > 0 &&
    items.every((item) => {
      if (!isScalar(item)) return false;
      const text = String(item);
      if (text === "" || !isPlainJson(item) || /^-0$|e/.test(typeof item === "number" ? text : ""))
        return false;
      if (place === "header") return /^[!-~]+( [!-~]+)*$/.test(text) && !/[%,"]/.test(text);
      if (place === "path") return !/^\.+$|^\s|\s$|[/\\]/.test(text);
      return style !== "spaceDelimited" || !text.includes(" ");
    })
  );
}

export function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** Whether no text holds what databases and encodings don't take: lone surrogates and the character 0. */
export function isPlainJson(value: Json): boolean {
  const text = JSON.stringify(value);
  return !/\\ud[89a-f][0-9a-f]{2}|\\u0000/i.test(text);
}

/** The parts of a request with these values of parameters. */
function withValues(values: readonly (readonly [SpecifiedParameter, Json | undefined])[]): RequestParts {
  const sent = values.flatMap(([parameter, value]) =>
    value === undefined ? [] : [[parameter, encoded(parameter, value)] as const],
  );
  const pairsIn = (place: SpecifiedParameter["in"]) =>
    sent.flatMap(([parameter, texts]) =>
      parameter.in === place ? texts.map((text): Pair => [parameter.name, text]) : [],
    );
  return {
    path: Object.fromEntries(pairsIn("path")),
    query: pairsIn("query"),
    headers: Object.fromEntries(pairsIn("header")),
    cookies: pairsIn("cookie"),
  };
}

/** The texts of a value on the wire: several where each item is sent as a parameter of its own. */
export function encoded(parameter: SpecifiedParameter, value: Json): readonly string[] {
  const encode = (item: Json) =>
    parameter.in === "header" ? String(item) : encodeURIComponent(String(item));
  if (!Array.isArray(value)) return [encode(value)];
  const items = value.map((item: Json) => encode(item));
  if (parameter.explode && (parameter.in === "query" || parameter.in === "cookie")) return items;
  return [items.join(parameter.style === "spaceDelimited" ? "%20" : ",")];
}

/** Puts the parts of a request together. */
export function toRequest(
  { operationId, method, path }: SpecifiedOperation,
  parts: RequestParts,
  expected: Partial<Pick<FuzzRequest, "change" | "verdict" | "refusals" | "names">> = {},
): FuzzRequest {
  const filled = path.replace(/\{([^}]+)\}/g, (whole, name) => parts.path[name] ?? whole);
  const query = parts.query.map(([name, text]) => `${encodeURIComponent(name)}=${text}`).join("&");
  const cookies = parts.cookies.map((pair) => pair.join("=")).join("; ");
  return {
    operationId,
    method,
    target: query === "" ? filled : `${filled}?${query}`,
    headers: {
      ...parts.headers,
      ...(cookies !== "" && { cookie: cookies }),
      ...(parts.contentType !== undefined && { "content-type": parts.contentType }),
    },
    ...(parts.body !== undefined && { body: parts.body }),
    change: "none",
    verdict: "valid",
    refusals: [400],
    names: [],
    ...expected,
  };
}

function without(value: Json, name: string): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const kept: JsonObject = Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
  return kept;
}
