import type { Operation } from "../model/operations.ts";
import type { SecurityScheme, SpecDocument } from "../spec/document.ts";
import type { MediaTypeObject, ParameterObject } from "../spec/operation-object.ts";
import { followSchema, type SchemaObject, schemaProperties } from "../spec/schema-object.ts";
import {
  type CallBody,
  type CallCredential,
  type CallParameter,
  type CallShape,
  isJsonType,
} from "./call.ts";

/** The media type of forms, as browsers send them. */
export const FORM_TYPE = "application/x-www-form-urlencoded";

/** How an operation is called, as the specification says. */
export function callShape(document: SpecDocument, operation: Operation): CallShape {
  const { method, path, parameters } = operation;
  const body = callBody(document, operation);
  return {
    method,
    path,
    parameters: parameters.map((parameter) => {
      const list = listSeparator(document, parameter);
      const { property, name, in: place } = parameter;
      return { key: property, name, place, ...(list && { list }) };
    }),
    credentials: credentials(document, operation),
    ...(body && { body }),
  };
}

/** The body that samples and forms send: JSON or a form, whichever comes first, or else what the operation takes first. */
export function sentBody({ requestBody }: Operation): readonly [string, MediaTypeObject] | undefined {
  const contents = Object.entries(requestBody?.content ?? {});
  const rank = ([mediaType]: (typeof contents)[number]) =>
    isJsonType(mediaType) || mediaType === FORM_TYPE ? 0 : 1;
  return contents.toSorted((one, other) => rank(one) - rank(other))[0];
}

/** How the items of a list are separated; `undefined` where the value is not a list. */
export function listSeparator(
  document: SpecDocument,
  { in: place, schema, style, explode }: Pick<ParameterObject, "in" | "schema" | "style" | "explode">,
): CallParameter["list"] {
  if (![followSchema(document, schema).schema.type].flat().includes("array")) return undefined;
  // By default, a list in a query is sent as one pair for each item. https://spec.openapis.org/oas/v3.1.1.html#parameter-object
  if (place === "query" && (explode ?? style !== "spaceDelimited")) return "repeat";
  return style === "spaceDelimited" ? "space" : "comma";
}

function callBody(document: SpecDocument, operation: Operation): CallBody | undefined {
  const [mediaType, media] = sentBody(operation) ?? [];
  if (mediaType === undefined) return undefined;
  if (mediaType !== FORM_TYPE) return { mediaType };
  const { properties } = schemaProperties(document, media?.schema ?? {});
  const form = Object.entries(properties).map(([name, schema]) => formField(document, media, name, schema));
  return { mediaType, form };
}

function formField(
  document: SpecDocument,
  media: MediaTypeObject | undefined,
  name: string,
  schema: SchemaObject,
): CallParameter {
  const { style, explode } = media?.encoding?.[name] ?? {};
  const list = listSeparator(document, { in: "query", schema, style, explode });
  return { key: name, name, place: "query", ...(list && { list }) };
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
