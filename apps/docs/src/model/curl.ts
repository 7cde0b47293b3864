import type { SecurityScheme, SpecDocument } from "../spec/document.ts";
import type { ParameterObject } from "../spec/operation-object.ts";
import { exampleText } from "./operation-parameters.ts";
import type { Operation } from "./operations.ts";

/** Values that a sample sends instead of, or beside, those of its parameters' examples. */
export type SampleValues = Readonly<Record<string, string>>;

/**
 * A call of the operation as a shell command. Base URL, key and token come from the variables `API_URL`,
 * `API_KEY` and `TOKEN`.
 *
 * It sends the parameters that are required, the page size of a list, and those that `values` names.
 */
export function curlSample(document: SpecDocument, operation: Operation, values: SampleValues = {}): string {
  const method = operation.method === "GET" ? [] : [`--request ${operation.method}`];
  const headers = credentials(document, operation).map((header) => `--header "${header}"`);
  return [
    ["curl", ...method, `"$API_URL${target(operation, values)}"`].join(" "),
    ...headers,
    ...body(operation),
  ].join(" \\\n  ");
}

function target(operation: Operation, values: SampleValues): string {
  const sent = operation.parameters.filter((parameter) => isSent(operation, parameter, values));
  const path = sent
    .filter((parameter) => parameter.in === "path")
    .reduce(
      (text, parameter) => text.replace(`{${parameter.name}}`, encoded(parameter, values)),
      operation.path,
    );
  const query = sent
    .filter((parameter) => parameter.in === "query")
    .map((parameter) => `${parameter.name}=${encoded(parameter, values)}`);
  return query.length === 0 ? path : `${path}?${query.join("&")}`;
}

function isSent(operation: Operation, parameter: ParameterObject, values: SampleValues): boolean {
  if (values[parameter.name] !== undefined || parameter.required) return true;
  return parameter.name === operation["x-pagination"]?.limit;
}

/** Percent-encoded, which leaves nothing that a shell would touch between double quotes. */
function encoded(parameter: ParameterObject, values: SampleValues): string {
  const value = values[parameter.name] ?? exampleText(parameter) ?? "";
  return value.split(",").map(encodeURIComponent).join(",");
}

function credentials(document: SpecDocument, operation: Operation): string[] {
  const names = Object.keys(operation.security?.[0] ?? {});
  return names.flatMap((name) => {
    const scheme = document.components.securitySchemes[name];
    return scheme === undefined ? [] : [credential(scheme)];
  });
}

function credential(scheme: SecurityScheme): string {
  return scheme.type === "apiKey" ? `${scheme.name}: $API_KEY` : "Authorization: Bearer $TOKEN";
}

function body(operation: Operation): string[] {
  const json = operation.requestBody?.content["application/json"];
  const example = Object.values(json?.examples ?? {})[0];
  if (example === undefined) return [];
  const quoted = JSON.stringify(example.value).replaceAll("'", String.raw`'\''`);
  return ['--header "Content-Type: application/json"', `--data '${quoted}'`];
}
