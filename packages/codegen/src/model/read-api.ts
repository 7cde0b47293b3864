import { checkKeywords } from "../source/keywords.ts";
import { SpecSource, type YamlObject } from "../source/located.ts";
import type { ApiModel, ErrorCodeModel, HttpMethod } from "./api.ts";
import { checkOperations } from "./check-operations.ts";
import { readOperation } from "./operations.ts";
import { integerAt, objectAt, stringAt } from "./reader.ts";
import { jsonBody, SchemaReader } from "./schemas.ts";

const METHODS: readonly HttpMethod[] = ["GET", "PUT", "POST", "DELETE", "PATCH"];

/**
 * Reads a specification.
 *
 * @param entry path of the document
 * @throws SpecError with file and line where the specification says what the generator can't follow
 */
export function readApi(entry: string): ApiModel {
  const source = new SpecSource(entry);
  checkKeywords(source);
  const document = source.document();
  const schemas = new SchemaReader(source);
  const info = objectAt(source, document, "info");
  const scopes = readScopes(source);
  const operations = operationsOf(source).map((place) => ({
    model: readOperation(source, schemas, place),
    operation: place.operation,
  }));
  checkOperations(source, operations, scopes);
  return {
    title: stringAt(source, info, "title"),
    version: stringAt(source, info, "version"),
    operations: operations.map(({ model }) => model),
    errorCodes: readErrorCodes(source),
    scopes,
    schemas: schemas.schemas,
    jsonSchemas: schemas.jsonSchemas,
    inlineTypes: schemas.inlineTypes,
  };
}

interface Place {
  readonly path: string;
  readonly method: HttpMethod;
  readonly operation: YamlObject;
}

function operationsOf(source: SpecSource): Place[] {
  const paths = objectAt(source, source.document(), "paths");
  return Object.keys(paths).flatMap((path) => {
    const item = source.deref(objectAt(source, paths, path)).target;
    return METHODS.filter((method) => method.toLowerCase() in item).map((method) => {
      return { path, method, operation: objectAt(source, item, method.toLowerCase()) };
    });
  });
}

function readScopes(source: SpecSource): Map<string, string> {
  const components = objectAt(source, source.document(), "components");
  const schemes = objectAt(source, components, "securitySchemes");
  const scheme = source.deref(objectAt(source, schemes, "loginWithAmazon")).target;
  const flow = objectAt(source, objectAt(source, scheme, "flows"), "authorizationCode");
  const scopes = objectAt(source, flow, "scopes");
  return new Map(Object.keys(scopes).map((name) => [name, stringAt(source, scopes, name)]));
}

/** The table stands on the schema of `error.code`, which the body of every failure leads to. */
function readErrorCodes(source: SpecSource): ErrorCodeModel[] {
  const table = objectAt(source, errorCodeSchema(source), "x-error-codes");
  return Object.keys(table).map((code) => {
    const row = objectAt(source, table, code);
    return {
      code,
      status: integerAt(source, row, "status"),
      retryable: row["retryable"] === true,
      when: stringAt(source, row, "when"),
      remedy: stringAt(source, row, "remedy"),
    };
  });
}

function errorCodeSchema(source: SpecSource): YamlObject {
  const [first] = operationsOf(source);
  if (!first) return source.fail(source.document(), "there is no operation", "paths");
  const responses = objectAt(source, first.operation, "responses");
  const failure = Object.keys(responses).find((status) => Number(status) >= 400);
  if (!failure) return source.fail(responses, "there is no failure among the responses");
  const body = jsonBody(source, source.deref(objectAt(source, responses, failure)).target);
  return ["error", "code"].reduce(
    (schema, name) => {
      const properties = objectAt(source, schema, "properties");
      return source.deref(objectAt(source, properties, name)).target;
    },
    source.deref(objectAt(source, body, "schema")).target,
  );
}
