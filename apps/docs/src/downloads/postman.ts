import { type Call, type CallParameter, type CallValue, makeCall, type Pair } from "../call/call.ts";
import { isJsonType } from "../call/call.ts";
import { callShape } from "../call/call-shape.ts";
import { localServerUrl } from "../model/access.ts";
import { listOperations, type Operation } from "../model/operations.ts";
import { bodyValues, callValues, sampleInput } from "../samples/sample-call.ts";
import type { SpecDocument } from "../spec/document.ts";
import { postmanTests } from "./postman-tests.ts";

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
const SECRETS = { API_KEY: "{{API_KEY}}", TOKEN: "{{TOKEN}}" };

/** All operations as a Postman collection, a folder for each tag, with tests of each answer. @see https://schema.postman.com */
export function postmanCollection(document: SpecDocument): unknown {
  const operations = listOperations(document);
  return {
    info: { name: document.info.title, description: document.info.summary, schema: SCHEMA },
    variable: [
      { key: "API_URL", value: localServerUrl(document) },
      { key: "API_KEY", value: "" },
      { key: "TOKEN", value: "" },
    ],
    item: document.tags.map(({ name, description }) => ({
      name,
      description,
      item: inOrder(operations.filter(({ tags }) => tags[0] === name)).map((operation) =>
        item(document, operation),
      ),
    })),
  };
}

/**
 * Deleting comes last, and what is inside of something else is deleted before that: in a run of the whole collection,
 * nothing is gone that another request needs.
 */
function inOrder(operations: readonly Operation[]): readonly Operation[] {
  const rank = ({ method, path }: Operation) => (method === "DELETE" ? 1 / path.split("/").length : 0);
  return operations.toSorted((a, b) => rank(a) - rank(b));
}

function item(document: SpecDocument, operation: Operation): unknown {
  const shape = callShape(document, operation);
  const input = sampleInput(document, operation);
  const parameters = callValues(input.parameters);
  const call = makeCall(shape, { parameters, secrets: SECRETS, ...bodyValues(operation, input.body) });
  return {
    name: operation.summary,
    event: postmanTests(document, operation),
    request: {
      method: call.method,
      description: operation.description,
      header: call.headers.map(([key, value]) => ({ key, value })),
      url: {
        raw: `{{API_URL}}${call.target}`,
        host: ["{{API_URL}}"],
        path: operation.path
          .replaceAll(/\{([^{}]+)\}/g, ":$1")
          .split("/")
          .slice(1),
        query: shape.parameters
          .filter(({ place }) => place === "query")
          .flatMap((parameter) => described(operation, parameter, queryValues(parameter, parameters))),
        variable: shape.parameters
          .filter(({ place }) => place === "path")
          .flatMap((parameter) => described(operation, parameter, [text(parameters[parameter.key])])),
      },
      ...body(call),
    },
  };
}

/** One entry for each value; one that is disabled where the sample sends none. */
function described(operation: Operation, { key, name }: CallParameter, values: readonly string[]) {
  const { description = "" } = operation.parameters.find(({ property }) => property === key) ?? {};
  if (values.length === 0) return [{ key: name, value: "", description, disabled: true }];
  return values.map((value) => ({ key: name, value, description }));
}

function queryValues(
  { key, list }: CallParameter,
  parameters: Readonly<Record<string, CallValue>>,
): string[] {
  const value = parameters[key];
  if (value === undefined) return [];
  return list === "repeat" ? [value].flat() : [text(value, list === "space" ? " " : ",")];
}

function text(value: CallValue | undefined, separator = ","): string {
  return [value ?? ""].flat().join(separator);
}

function body({ body: raw, form, headers }: Call): { readonly body?: unknown } {
  if (form !== undefined) {
    return { body: { mode: "urlencoded", urlencoded: form.map(([key, value]: Pair) => ({ key, value })) } };
  }
  if (raw === undefined) return {};
  const isJson = headers.some(([name, value]) => name === "Content-Type" && isJsonType(value));
  const language = isJson ? "json" : "text";
  return { body: { mode: "raw", raw, options: { raw: { language } } } };
}
