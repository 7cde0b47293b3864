import { jsonLiteral } from "../samples/literals.ts";
import type { SpecDocument } from "../spec/document.ts";
import type { MediaTypeObject, ResponseObject } from "../spec/operation-object.ts";
import { followSchema } from "../spec/schema-object.ts";
import type { Source } from "../spec/source.ts";
import { isErrorStatus } from "./errors.ts";
import type { Operation } from "./operations.ts";
import { bodyExample, bodyExamples } from "./schema-example.ts";
import { type SchemaFields, schemaFields } from "./schema-tree.ts";
import { constraints, type TypeLabel, typeLabel } from "./schema-words.ts";

/** An example of a body, as it is shown. */
export interface ShownExample {
  readonly title: string;
  readonly json: string;
}

/** The body of a request or a response. */
export interface Body extends SchemaFields {
  readonly mediaType: string;
  readonly type: TypeLabel;
  readonly constraints: readonly string[];
  readonly examples: readonly ShownExample[];
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
    .map(([status, response]) => shownResponse(document, status, response));
}

/** The bodies that an operation takes, by media type. One without an example is given one that fits its schema. */
export function requestBodies(document: SpecDocument, operation: Operation): Body[] {
  return Object.entries(operation.requestBody?.content ?? {}).map(([mediaType, media]) => {
    const body = shownBody(document, mediaType, media);
    const examples = bodyExamples(media);
    const shown =
      examples.length > 0 ? examples : [{ title: "Example", value: bodyExample(document, media) }];
    return { ...body, examples: shown.map(({ title, value }) => ({ title, json: jsonLiteral(value) })) };
  });
}

function shownResponse(document: SpecDocument, status: string, response: ResponseObject): Response {
  const headers = Object.entries(response.headers ?? {}).map(([name, header]) => ({
    name,
    description: header.description ?? "",
    source: header["x-source"],
  }));
  const content = Object.entries(response.content ?? {});
  return {
    status,
    description: response.description,
    headers,
    bodies: content.map(([mediaType, media]) => shownBody(document, mediaType, media)),
  };
}

function shownBody(document: SpecDocument, mediaType: string, media: MediaTypeObject): Body {
  const schema = media.schema ?? {};
  const examples = bodyExamples(media);
  return {
    mediaType,
    type: typeLabel(document, schema),
    constraints: constraints(followSchema(document, schema).schema),
    ...schemaFields(document, schema, "leaves"),
    examples: examples.map(({ title, value }) => ({ title, json: JSON.stringify(value, null, 2) })),
  };
}

/** `body`, then `body-2`, `body-3`: ids of several elements of the same kind. */
export function numbered(id: string, index: number): string {
  return index === 0 ? id : `${id}-${index + 1}`;
}
