import type { OperationContracts, OperationId } from "../generated/contract.ts";
import type { MaybePromise } from "../maybe-promise.ts";
import { type BodySource, readBody } from "./body.ts";
import type { RequestContext } from "./context.ts";
import { type ApiFailure, badRequest, fieldPath, quote } from "./failure.ts";
import type { OperationDescriptor, ParameterDescriptor, ScalarType, ValidationProblem } from "./operation.ts";
import { decode, parseCookies, parseQuery, type Query } from "./query.ts";

export interface Input<Id extends OperationId> {
  readonly parameters: OperationContracts[Id]["parameters"];
  /** Of the type that the specification declares for the operation; `undefined` if there is none. */
  readonly body: unknown;
}

/** The parts of a request that its input is read from. */
export type InputSource = BodySource & Pick<RequestContext, "query" | "route">;

/**
 * Reads and validates the input of an operation.
 *
 * @param maxBodyBytes the maximum size of a body
 * @throws ApiFailure that names the parameter or the field of the body, what it must be and what it was
 */
export function readInput<Id extends OperationId>(
  operation: OperationDescriptor<Id>,
  context: InputSource,
  maxBodyBytes: number,
): MaybePromise<Input<Id>> {
  const values = readValues(operation.id, operation.parameters, context, "Parameter");
  const { validate } = operation;
  if (context.hasBody || operation.body) return readWithBody(operation, context, values, maxBodyBytes);
  if (validate(values)) return { parameters: values, body: undefined };
  const failure = explain(operation, values, validate.errors?.[0]);
  const split = splitItems(operation, values);
  if (split && validate(split)) return { parameters: split, body: undefined };
  throw failure;
}

/**
 * Many libraries for HTTP encode the commas between the items of a list too. A list that is not valid otherwise is
 * split at those as well.
 */
function splitItems(
  { parameters }: OperationDescriptor,
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> | undefined {
  const split: Record<string, unknown> = { ...values };
  let isSplit = false;
  for (const parameter of parameters) {
    const list = values[parameter.name];
    const { items = "string", style = "comma" } = parameter;
    if (!Array.isArray(list) || style !== "comma" || !list.some((item) => String(item).includes(",")))
      continue;
    isSplit = true;
    split[parameter.name] = list.flatMap((item) =>
      String(item)
        .split(",")
        .map((part) => (items === "string" ? part : readScalar(parameter, items, part, "Parameter"))),
    );
  }
  return isSplit ? split : undefined;
}

async function readWithBody<Id extends OperationId>(
  operation: OperationDescriptor<Id>,
  context: InputSource,
  parameters: Record<string, unknown>,
  maxBodyBytes: number,
): Promise<Input<Id>> {
  const decoded = await readBody(operation, context, maxBodyBytes);
  const form = { query: decoded?.form ?? "", header: () => undefined, route: undefined };
  const fields = operation.body?.form ?? [];
  const isForm = decoded?.form !== undefined;
  const body = isForm ? readValues(operation.id, fields, form, "Field") : decoded?.json;
  const values = body === undefined ? parameters : { ...parameters, body };
  const { validate } = operation;
  if (!validate(values)) throw explain(operation, values, validate.errors?.[0]);
  // Then the parameters are left.
  if (body !== undefined) Reflect.deleteProperty(values, "body");
  return { parameters: values, body };
}

/**
 * Reads parameters by their types, or the fields of a form, which are sent as a query is. Text that is not of its type
 * stays text, which the validator refuses.
 *
 * @throws ApiFailure BAD_REQUEST for unknown, repeated and wrongly encoded ones
 */
function readValues(
  operationId: string,
  parameters: readonly ParameterDescriptor[],
  context: Pick<RequestContext, "query" | "header" | "route">,
  what: What,
): Record<string, unknown> {
  const noun = what === "Field" ? "form field" : "query parameter";
  const query = context.query === "" ? undefined : parseQuery(context.query, noun);
  if (query) refuseUnknown(query, parameters, operationId, noun);
  let cookies: ReadonlyMap<string, string> | undefined;
  const values: Record<string, unknown> = {};
  for (const parameter of parameters) {
    const wireName = parameter.wireName ?? parameter.name;
    let text: string | readonly string[] | undefined;
    if (parameter.in === "path") text = context.route?.values[wireName];
    else if (parameter.in === "query") text = query?.get(wireName);
    else if (parameter.in === "header") text = context.header(wireName.toLowerCase());
    else {
      cookies ??= parseCookies(context.header("cookie") ?? "");
      text = cookies.get(wireName);
    }
    if (typeof text === "string" && parameter.type !== "array") {
      values[parameter.name] = readScalar(parameter, parameter.type, text, what);
    } else if (text !== undefined) values[parameter.name] = readValue(parameter, text, what);
    else if (parameter.default !== undefined) values[parameter.name] = parameter.default;
  }
  return values;
}

function refuseUnknown(
  query: Query,
  known: readonly ParameterDescriptor[],
  operationId: string,
  noun: string,
): void {
  const inQuery = known.filter((each) => each.in === "query");
  const names = inQuery.map(({ name, wireName = name }) => wireName);
  for (const name of query.keys()) {
    if (names.includes(name)) continue;
    // Some libraries write a list as `ids[]=a&ids[]=b` or `ids[0]=a`.
    const list = inQuery.find((each, index) => each.type === "array" && name.startsWith(`${names[index]}[`));
    const others = names.length > 0 ? `it takes ${names.join(", ")}` : "it takes none";
    const takes = list ? howToJoin(list) : others;
    throw badRequest(`${operationId} has no ${noun} ${quote(name)}; ${takes}.`);
  }
}

type What = "Parameter" | "Field";

function nameOf({ name, wireName = name }: ParameterDescriptor, what: What): string {
  return `${what} "${what === "Field" ? "body." : ""}${wireName}"`;
}

const SEPARATORS = { comma: ",", space: /%20|\+/, exploded: "" } as const;

/** Many libraries write lists in another way than the specification says, so errors show how. */
function howToJoin({ name, wireName = name, style = "comma" }: ParameterDescriptor): string {
  if (style === "exploded") return `write each item by itself, ${wireName}=a&${wireName}=b`;
  return `write one list with ${style}s, ${wireName}=a${style === "comma" ? "," : "%20"}b`;
}

/** @param text one value, or all that came under the name */
function readValue(parameter: ParameterDescriptor, text: string | readonly string[], what: What): unknown {
  const { type, items = "string", style = "comma" } = parameter;
  if (typeof text !== "string" && (style !== "exploded" || type !== "array")) {
    if (text.length > 1) {
      const remedy = type === "array" ? howToJoin(parameter) : "it can be given once";
      throw badRequest(`${nameOf(parameter, what)} is given ${text.length} times; ${remedy}.`);
    }
    text = text[0] ?? "";
  }
  if (type !== "array") return readScalar(parameter, type, text.toString(), what);
  // Lists are split before they are decoded, so that an item may contain an encoded separator.
  const parts = typeof text === "string" ? text.split(SEPARATORS[style] || ",") : text;
  return parts.map((part) => readScalar(parameter, items, part, what));
}

/** Plain decimal digits only: `1e1`, `0x1` and ` 1` are refused, not guessed. */
const INTEGER = /^-?(0|[1-9][0-9]{0,14})$/;
const NUMBER = /^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?$/;

function readScalar(parameter: ParameterDescriptor, type: ScalarType, raw: string, what: What): unknown {
  const { in: place } = parameter;
  // Header fields are not percent-encoded, and in a query a plus stands for a space.
  const encoded = place === "query" && raw.includes("+") ? raw.replaceAll("+", "%20") : raw;
  const text =
    place === "header"
      ? raw.trim()
      : encoded.includes("%")
        ? decode(encoded, nameOf(parameter, what))
        : encoded;
  if (type === "integer" && INTEGER.test(text)) return Number(text);
  if (type === "number" && NUMBER.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

function explain(
  operation: OperationDescriptor,
  values: Readonly<Record<string, unknown>>,
  problem: ValidationProblem | undefined,
): ApiFailure {
  const [, name = "", ...rest] = (problem?.instancePath ?? "").split("/").map(unescapePointer);
  const missing = String(problem?.params?.["missingProperty"] ?? "");
  const path = name === "" && problem?.keyword === "required" ? missing : name;
  if (path === "body" && operation.body) return explainBody(operation, values["body"], rest, problem);
  const parameter =
    operation.parameters.find((known) => known.name === path) ??
    operation.parameters.find((known) => known.required && values[known.name] === undefined);
  const { wireName = parameter?.name ?? "", expects = "there" } = parameter ?? {};
  const value = parameter && values[parameter.name];
  return value === undefined
    ? badRequest(`Parameter "${wireName}" is missing; it must be ${expects}.`)
    : badRequest(`Parameter "${wireName}" must be ${expects}; got ${describe(value, rest[0])}.`);
}

function explainBody(
  { id, body }: OperationDescriptor,
  value: unknown,
  path: readonly string[],
  problem: ValidationProblem | undefined,
): ApiFailure {
  if (value === undefined) return badRequest(`${id} needs a request body.`);
  const { keyword = "", params = {}, message = "is wrong" } = problem ?? {};
  const inner = String(params["missingProperty"] ?? params["additionalProperty"] ?? "");
  const [first, ...deeper] = inner === "" ? path : [...path, inner];
  const formField = body?.json ? undefined : body?.form?.find(({ name }) => name === first);
  const at = fieldPath(first === undefined ? [] : [formField?.wireName ?? first, ...deeper]);
  const field = `Field "${at}"`;
  if (keyword === "required") {
    return badRequest(
      formField ? `${field} is missing; it must be ${formField.expects}.` : `${field} is missing.`,
    );
  }
  if (keyword === "additionalProperties") return badRequest(`${id} has no field "${at}".`);
  const allowed = params["allowedValues"];
  const expected = Array.isArray(allowed) ? `must be ${allowed.join(" or ")}` : inCommonWords(message);
  const complaint = formField ? `must be ${formField.expects}` : expected;
  return badRequest(`${field} ${complaint}; got ${shortly(valueAt(value, path))}.`);
}

/** What the messages of validators say, and what they would say to a person. */
const COMMON_WORDS: readonly (readonly [from: RegExp, to: string])[] = [
  [/NOT have fewer than/, "have at least"],
  [/NOT have more than/, "have at most"],
  [/>=/, "at least"],
  [/<=/, "at most"],
  [/multiple of 1$/, "a whole number"],
  [/match pattern/, "match the pattern"],
  [/be string$/, "be a text"],
  [/be number$/, "be a number"],
  [/be boolean$/, "be true or false"],
  [/be array$/, "be a list"],
  [/be object$/, "be an object"],
  [/properties$/, "fields"],
  [/\b1 (\w+)s$/, "1 $1"],
];

function inCommonWords(message: string): string {
  return COMMON_WORDS.reduce((text, [from, to]) => text.replace(from, to), message);
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === "object" && inner !== null
        ? Object.getOwnPropertyDescriptor(inner, part)?.value
        : undefined,
    value,
  );
}

function shortly(value: unknown): string {
  if (typeof value === "string") return value === "" ? "an empty text" : quote(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value !== "object" || value === null) return String(value);
  return Object.keys(value).length === 0 ? "an empty object" : "an object";
}

/** A step of a JSON pointer (RFC 6901, section 4). */
function unescapePointer(text: string): string {
  return text.replaceAll("~1", "/").replaceAll("~0", "~");
}

function describe(value: unknown, index: string | undefined): string {
  if (!Array.isArray(value)) return value === "" ? "an empty value" : quote(String(value));
  if (index === undefined) return `${value.length}`;
  if (value.length === 1 && value[0] === "") return "an empty value";
  return `${quote(String(value[Number(index)]))} as item ${Number(index) + 1}`;
}
