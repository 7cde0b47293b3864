import type { SpecDocument } from "../spec/document.ts";
import type { MediaTypeObject, ResponseObject } from "../spec/operation-object.ts";
import { followSchema } from "../spec/schema.ts";
import type { Source } from "../spec/source.ts";
import { constraints } from "./constraints.ts";
import { isErrorStatus } from "./errors.ts";
import type { Operation } from "./operations.ts";
import { type SchemaField, schemaFields } from "./schema-tree.ts";
import { type TypeLabel, typeLabel } from "./type-label.ts";

/** An example of a body. */
export interface Example {
  readonly title: string;
  readonly json: string;
}

/** The body of a request or a response. */
export interface Body {
  readonly mediaType: string;
  readonly type: TypeLabel;
  readonly constraints: readonly string[];
  readonly fields: readonly SchemaField[];
  readonly examples: readonly Example[];
}

/** A header of a response. */
export interface ResponseHeader {
  readonly name: string;
  readonly description: string;
  readonly source: Source | undefined;
}

/** A response of an operation. */
export interface Response {
  readonly status: string;
  readonly description: string;
  readonly headers: readonly ResponseHeader[];
  readonly bodies: readonly Body[];
}

/** The responses of an operation that are not failures. */
export function successResponses(document: SpecDocument, operation: Operation): Response[] {
  return Object.entries(operation.responses)
    .filter(([status]) => !isErrorStatus(status))
    .map(([status, response]) => describe(document, status, response));
}

/** The bodies that an operation takes, by media type. */
export function requestBodies(document: SpecDocument, operation: Operation): Body[] {
  return bodies(document, operation.requestBody?.content ?? {});
}

function describe(document: SpecDocument, status: string, response: ResponseObject): Response {
  const headers = Object.entries(response.headers ?? {}).map(([name, header]) => ({
    name,
    description: header.description ?? "",
    source: header["x-source"],
  }));
  return {
    status,
    description: response.description,
    headers,
    bodies: bodies(document, response.content ?? {}),
  };
}

function bodies(document: SpecDocument, content: Record<string, MediaTypeObject>): Body[] {
  return Object.entries(content).map(([mediaType, media]) => ({
    mediaType,
    type: typeLabel(document, media.schema ?? {}),
    constraints: constraints(followSchema(document, media.schema ?? {}).schema),
    fields: schemaFields(document, media.schema ?? {}, "leaves"),
    examples: bodyExamples(media).map(({ title, value }) => ({
      title,
      json: JSON.stringify(value, null, 2),
    })),
  }));
}

/** The examples of a body, named or the one without a name. */
export function bodyExamples({
  example,
  examples = {},
}: MediaTypeObject): { title: string; value: unknown }[] {
  const named = Object.entries(examples).map(([name, { summary, value }]) => ({
    title: summary ?? name,
    value,
  }));
  return example === undefined ? named : [{ title: "Example", value: example }, ...named];
}
