import type { Operation } from "../model/operations.ts";
import type { SecurityScheme, SpecDocument } from "../spec/document.ts";
import { followSchema } from "../spec/schema.ts";
import type { ParameterObject } from "../spec/operation-object.ts";
import type { CallCredential, CallParameter, CallShape } from "./call.ts";

/** What the specification says of how an operation is called. */
export function callShape(document: SpecDocument, operation: Operation): CallShape {
  const { method, path, parameters, requestBody } = operation;
  return {
    method,
    path,
    parameters: parameters.map((parameter) => callParameter(document, parameter)),
    credentials: credentials(document, operation),
    bodyType: Object.keys(requestBody?.content ?? {})[0],
  };
}

/** @see https://spec.openapis.org/oas/v3.1.1.html#parameter-object lists in a query are taken apart by default */
function callParameter(
  document: SpecDocument,
  { name, in: place, schema, explode }: ParameterObject,
): CallParameter {
  const isList = followSchema(document, schema).schema.type === "array";
  const isRepeated = isList && place === "query" && explode !== false;
  return { name, place, isList, ...(isRepeated && { isRepeated }) };
}

function credentials(document: SpecDocument, operation: Operation): CallCredential[] {
  const names = Object.keys(operation.security?.[0] ?? {});
  return names.flatMap((name) => {
    const scheme = document.components.securitySchemes[name];
    return scheme === undefined ? [] : [credential(scheme)];
  });
}

function credential(scheme: SecurityScheme): CallCredential {
  return scheme.type === "apiKey"
    ? { header: scheme.name, prefix: "", variable: "API_KEY" }
    : { header: "Authorization", prefix: "Bearer ", variable: "TOKEN" };
}
