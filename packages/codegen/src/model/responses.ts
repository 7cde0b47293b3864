import type { SpecSource, YamlObject } from "../source/located.ts";
import type { HeaderModel, ResponseModel } from "./api.ts";
import { objectAt } from "./reader.ts";
import { jsonBody, jsonSchema, namedJsonSchema, type SchemaReader } from "./schemas.ts";

/** Reads a declared response, and keeps the JSON Schema of its body. */
export function readResponse(
  source: SpecSource,
  schemas: SchemaReader,
  status: number,
  response: YamlObject,
): ResponseModel {
  const schema = objectAt(source, jsonBody(source, response), "schema");
  const { $ref } = namedJsonSchema(source, schema, schemas.jsonSchemas);
  if (typeof $ref !== "string")
    return source.fail(response, "the schema of a response must have a file of its own");
  return { status, headers: readHeaders(source, response), schema: $ref };
}

function readHeaders(source: SpecSource, response: YamlObject): HeaderModel[] {
  if (!("headers" in response)) return [];
  const headers = objectAt(source, response, "headers");
  return Object.keys(headers).map((name) => {
    const header = source.deref(objectAt(source, headers, name)).target;
    const schema = jsonSchema(source, objectAt(source, header, "schema"));
    return { name, required: header["required"] === true, schema };
  });
}
