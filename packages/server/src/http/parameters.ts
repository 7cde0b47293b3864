import type { OperationContracts, OperationId } from "../generated/contract.ts";
import { ApiFailure, quote } from "./failure.ts";
import type { OperationDescriptor, ParameterDescriptor } from "./operation.ts";
import { decode, parseQuery, type Query } from "./query.ts";

/** What the URL holds for the parameters of an operation. */
export interface ParameterText {
  /** Path parameters by name, percent-encoded. */
  readonly path: Readonly<Record<string, string>>;
  /** The query string. */
  readonly query: string;
}

/**
 * Reads and validates the parameters of an operation.
 *
 * @throws ApiFailure BAD_REQUEST that names the parameter, what it must be and what it was
 */
export function readParameters<Id extends OperationId>(
  operation: OperationDescriptor<Id>,
  text: ParameterText,
): OperationContracts[Id]["parameters"] {
  const query = parseQuery(text.query);
  refuseUnknown(operation, query);
  const values: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    const raw = parameter.in === "path" ? text.path[parameter.name] : onlyValue(parameter, query);
    if (raw !== undefined) values[parameter.name] = read(parameter, raw);
    else if (parameter.default !== undefined) values[parameter.name] = parameter.default;
  }
  if (operation.validate(values)) return values;
  return refuse(operation, values);
}

function refuseUnknown(operation: OperationDescriptor, query: Query): void {
  for (const name of query.keys()) {
    if (operation.parameters.some((parameter) => parameter.in === "query" && parameter.name === name))
      continue;
    const names = operation.parameters
      .filter((parameter) => parameter.in === "query")
      .map((known) => known.name);
    const takes = names.length > 0 ? `it takes ${names.join(", ")}` : "it takes none";
    throw new ApiFailure({
      code: "BAD_REQUEST",
      message: `${operation.id} has no query parameter ${quote(name)}; ${takes}.`,
    });
  }
}

function onlyValue(parameter: ParameterDescriptor, query: Query): string | undefined {
  const values = query.get(parameter.name);
  if (values && values.length > 1) {
    throw new ApiFailure({
      code: "BAD_REQUEST",
      message: `Parameter "${parameter.name}" is given ${values.length} times; it can be given once.`,
    });
  }
  return values?.[0];
}

function read(parameter: ParameterDescriptor, raw: string): unknown {
  const plus = parameter.in === "query" ? raw.replaceAll("+", "%20") : raw;
  const value = decode(plus, `Parameter "${parameter.name}"`);
  if (parameter.type === "array") return value.split(",");
  // Only plain decimal digits: `1e1`, `0x1` and ` 1` are refused, not guessed.
  if (parameter.type === "integer" && /^-?(0|[1-9][0-9]{0,14})$/.test(value)) return Number(value);
  return value;
}

function refuse(operation: OperationDescriptor, values: Readonly<Record<string, unknown>>): never {
  const problem = operation.validate.errors?.[0];
  const [, name, index] = problem?.instancePath.split("/") ?? [];
  const parameter = operation.parameters.find((known) => known.name === name);
  if (parameter) {
    const got = describe(values[parameter.name], index);
    throw badParameter(`Parameter "${parameter.name}" must be ${parameter.expects}; got ${got}.`);
  }
  const missing = operation.parameters.find((known) => known.required && values[known.name] === undefined);
  throw badParameter(
    `Parameter "${missing?.name ?? ""}" is missing; it must be ${missing?.expects ?? "there"}.`,
  );
}

function badParameter(message: string): ApiFailure {
  return new ApiFailure({ code: "BAD_REQUEST", message });
}

function describe(value: unknown, index: string | undefined): string {
  if (!Array.isArray(value)) return value === "" ? "an empty value" : quote(String(value));
  if (index === undefined) return `${value.length}`;
  if (value.length === 1 && value[0] === "") return "an empty value";
  return `${quote(String(value[Number(index)]))} as item ${Number(index) + 1}`;
}
