import { makeCall } from "../call/call.ts";
import { callShape } from "../call/call-shape.ts";
import { listOperations, type Operation } from "../model/operations.ts";
import { sampleBody, sampleValues } from "../model/sample-call.ts";
import { localServerUrl } from "../model/servers.ts";
import type { SpecDocument } from "../spec/document.ts";

const SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";

/** All operations as a Postman collection, a folder a tag. @see https://schema.postman.com */
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
      item: operations.filter(({ tags }) => tags[0] === name).map((operation) => item(document, operation)),
    })),
  };
}

function item(document: SpecDocument, operation: Operation): unknown {
  const values = sampleValues(operation);
  const secrets = { API_KEY: "{{API_KEY}}", TOKEN: "{{TOKEN}}" };
  const shape = callShape(document, operation);
  const call = makeCall(shape, { parameters: values, secrets, body: sampleBody(operation) });
  const inQuery = operation.parameters.filter((parameter) => parameter.in === "query");
  const inPath = operation.parameters.filter((parameter) => parameter.in === "path");
  return {
    name: operation.summary,
    request: {
      method: call.method,
      description: operation.description,
      header: call.headers.map(([key, value]) => ({ key, value })),
      url: {
        raw: `{{API_URL}}${call.target}`,
        host: ["{{API_URL}}"],
        path: operation.path
          .replaceAll(/\{(\w+)\}/g, ":$1")
          .split("/")
          .slice(1),
        query: inQuery.map(({ name, description = "" }) => ({
          key: name,
          value: values[name] ?? "",
          description,
          disabled: values[name] === undefined,
        })),
        variable: inPath.map(({ name, description = "" }) => ({
          key: name,
          value: values[name] ?? "",
          description,
        })),
      },
      ...(call.body !== undefined && {
        body: { mode: "raw", raw: call.body, options: { raw: { language: "json" } } },
      }),
    },
  };
}
