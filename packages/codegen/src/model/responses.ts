import type { SpecSource, YamlObject } from "../source/located.ts";
import type { HeaderModel, ResponseModel } from "./api.ts";
import { objectAt } from "./reader.ts";
import { jsonBody, jsonSchema, namedJsonSchema, type SchemaReader } from "./schemas.ts";

/**
 * Reads a declared response, and keeps the JSON Schema of its body.
 *
 * @param at `name` is the body's if its schema has no file of its own
 */
export function readResponse(
  source: SpecSource,
  schemas: SchemaReader,
  { status, response, name }: { status: number; response: YamlObject; name: string | undefined },
): ResponseModel {
  const headers = readHeaders(source, response);
  const body = objectAt(source, jsonBody(source, response), "schema");
  const schema = namedJsonSchema(source, body, schemas.jsonSchemas);
  if (typeof schema["$ref"] === "string") return { status, headers, schema: schema["$ref"] };
  if (name === undefined) return source.fail(response, "the schema of a failure must have a file of its own");
  schemas.jsonSchemas.set(name, schema);
  return { status, headers, schema: name };
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
