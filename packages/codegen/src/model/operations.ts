import { pascal } from "./pascal.ts";
import { strings } from "../source/keywords.ts";
import type { SpecSource, YamlObject } from "../source/located.ts";
import type {
  BatchModel,
  FailureModel,
  HttpMethod,
  OperationModel,
  PaginationModel,
  ResourceModel,
  SchemaModel,
} from "./api.ts";
import { readParameters } from "./parameters.ts";
import { integerAt, objectAt, objectsAt, pointerAt, stringAt } from "./reader.ts";
import { readResponse } from "./responses.ts";
import { exampleCodes, jsonBody, type SchemaReader } from "./schemas.ts";

/** Reads one operation of a path. */
export function readOperation(
  source: SpecSource,
  schemas: SchemaReader,
  at: { path: string; method: HttpMethod; operation: YamlObject },
): OperationModel {
  const { path, method, operation } = at;
  const id = stringAt(source, operation, "operationId");
  const success = readSuccess(source, schemas, operation, id);
  const pagination = readPagination(source, operation);
  const resultPath =
    pagination?.items.slice(0, -1) ?? onlyPath(schemas, { kind: "ref", name: success.schema });
  nameResult(schemas, operation, { id, schema: success.schema, path: resultPath });
  return {
    id,
    method,
    path,
    summary: stringAt(source, operation, "summary"),
    description: stringAt(source, operation, "description"),
    scopes: readScopes(source, operation),
    parameters: readParameters(source, operation),
    successStatus: success.status,
    successSchema: success.schema,
    failures: readFailures(source, operation),
    responses: responsesOf(source, operation).map(([status, response]) =>
      readResponse(source, schemas, {
        status,
        response,
        name: status === success.status ? success.schema : undefined,
      }),
    ),
    resource: readResource(source, operation),
    invalidates: strings(source, operation, "x-invalidates"),
    batch: readBatch(source, operation),
    pagination,
    resultPath,
  };
}

function readScopes(source: SpecSource, operation: YamlObject): string[][] {
  const alternatives = objectsAt(source, operation, "security").map((entry) => {
    const other = Object.keys(entry).find((scheme) => scheme !== "apiKey" && scheme !== "loginWithAmazon");
    if (other !== undefined) source.fail(entry, `the security scheme ${other} is not supported`, other);
    for (const scheme of ["apiKey", "loginWithAmazon"]) {
      if (!(scheme in entry)) source.fail(entry, `every call needs ${scheme}`);
    }
    return strings(source, entry, "loginWithAmazon");
  });
  return alternatives.length > 0 ? alternatives : source.fail(operation, "scopes must be listed", "security");
}

function responsesOf(source: SpecSource, operation: YamlObject): [number, YamlObject][] {
  const responses = objectAt(source, operation, "responses");
  return Object.entries(responses).map(([status, value]) => {
    const response = source.deref(source.object(value, responses, status)).target;
    if (!/^(2|4|5)\d\d$/.test(status)) {
      return source.fail(responses, `responses of status "${status}" are not supported`, status);
    }
    return [Number(status), response];
  });
}

function readSuccess(source: SpecSource, schemas: SchemaReader, operation: YamlObject, id: string) {
  const successes = responsesOf(source, operation).filter(([status]) => status < 300);
  const [only] = successes;
  if (!only || successes.length > 1)
    return source.fail(operation, "one success must be declared", "responses");
  const [status, response] = only;
  const schema = schemas.read(objectAt(source, jsonBody(source, response), "schema"));
  const type = `operations["${id}"]["responses"][${status}]["content"]["application/json"]`;
  return { status, schema: schemas.name(schema, `${pascal(id)}Response`, { owner: response, type }) };
}

/** What the façade returns has a name, too. */
function nameResult(
  schemas: SchemaReader,
  operation: YamlObject,
  { id, schema, path }: { id: string; schema: string; path: readonly string[] },
): void {
  const result = schemas.find({ kind: "ref", name: schema }, path);
  if (result?.kind !== "object") return;
  const type = path.reduce((owner, name) => `NonNullable<${owner}["${name}"]>`, schema);
  schemas.name(result, `${pascal(id)}Result`, { owner: operation, type });
}

function readFailures(source: SpecSource, operation: YamlObject): FailureModel[] {
  return responsesOf(source, operation)
    .filter(([status]) => status >= 400)
    .map(([status, response]) => ({ status, codes: exampleCodes(source, response) }));
}

function readResource(source: SpecSource, operation: YamlObject): ResourceModel {
  const resource = objectAt(source, operation, "x-resource");
  return {
    collection: stringAt(source, resource, "collection"),
    method: stringAt(source, resource, "method"),
    key: "key" in resource ? stringAt(source, resource, "key") : undefined,
  };
}

function readBatch(source: SpecSource, operation: YamlObject): BatchModel | undefined {
  if (!("x-batch" in operation)) return undefined;
  const batch = objectAt(source, operation, "x-batch");
  return {
    operation: stringAt(source, batch, "operation"),
    parameter: stringAt(source, batch, "parameter"),
    maxItems: integerAt(source, batch, "maxItems"),
    items: pointerAt(source, batch, "items"),
    key: stringAt(source, batch, "key"),
  };
}

function readPagination(source: SpecSource, operation: YamlObject): PaginationModel | undefined {
  if (!("x-pagination" in operation)) return undefined;
  const pagination = objectAt(source, operation, "x-pagination");
  return {
    cursor: stringAt(source, pagination, "cursor"),
    limit: stringAt(source, pagination, "limit"),
    pageInfo: pointerAt(source, pagination, "pageInfo"),
    items: pointerAt(source, pagination, "items"),
    count: "count" in pagination ? pointerAt(source, pagination, "count") : undefined,
  };
}

/** Follows the only property of the envelope and of its `data`. */
function onlyPath(schemas: SchemaReader, body: SchemaModel): string[] {
  const data = schemas.find(body, ["data"]);
  const [first, ...others] = data?.kind === "object" ? [...data.properties.keys()] : [];
  return first === undefined || others.length > 0 ? ["data"] : ["data", first];
}
