import { Schemas } from "./json-schema.ts";
import { type HttpMethod, type Operation, readOperation } from "./operation.ts";
import { openSpec, SpecError, type SpecNode } from "./spec-node.ts";

/** Everything that code is generated from. */
export type Api = Awaited<ReturnType<typeof readApi>>;

const METHODS: readonly HttpMethod[] = ["GET", "PUT", "POST", "DELETE", "PATCH"];

/**
 * Reads a specification. Each operation is refused on its own, so that all refusals are known at once.
 *
 * @param entry path of the document
 * @param options `envelope` is the property that holds the payload of every success; `null` where the body is the payload
 * @throws SpecError if the document can't be read
 */
export async function readApi(entry: string, { envelope = "data" }: { envelope?: string | null } = {}) {
  const root = await openSpec(entry);
  const schemas = new Schemas();
  const refused: string[] = [];
  const attempt = <Value>(read: () => Value): Value[] => {
    try {
      return [read()];
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      refused.push(error.message);
      return [];
    }
  };
  attempt(() =>
    root.allow("openapi info servers tags paths components security externalDocs", "the document"),
  );
  const places = root.at("paths").entries.flatMap(([path, pathItem]) => {
    attempt(() => pathItem.allow("parameters get put post delete patch summary description", "a path"));
    const methods = METHODS.filter((method) => pathItem.at(method.toLowerCase()).exists);
    return methods.map((method) => ({ path, pathItem, method, node: pathItem.at(method.toLowerCase()) }));
  });
  const steps = envelope === null ? [] : [envelope];
  const operations = places.flatMap((place) => attempt(() => readOperation(schemas, steps, place)));
  const collectionOf = ({ extensions }: Operation) => extensions["x-resource"]?.collection;
  const collections = new Set(operations.flatMap((one) => collectionOf(one) ?? []));
  return {
    operations,
    /** The operations that have methods, by collection. */
    collections: new Map(
      [...collections].map((name) => [name, operations.filter((one) => collectionOf(one) === name)]),
    ),
    schemas,
    /** The JSON Schemas of all bodies and of all they refer to, by name, references kept as names. */
    jsonSchemas: schemas.named,
    errorCodes: readErrorCodes(places.map(({ node }) => node)),
    /** All scopes that the security schemes declare, with their descriptions. */
    scopes: readScopes(root),
    /** What can't be generated, with file, line and reason. The API is without these operations. */
    refused,
    /** Finds what only a server can't be generated for. */
    serverProblems: () => schemas.serverProblems.map((problem) => problem().message),
  };
}

function readScopes(root: SpecNode): Map<string, string> {
  const schemes = root.at("components").at("securitySchemes").entries;
  const flows = schemes.flatMap(([, scheme]) => scheme.at("flows").entries);
  const scopes = flows.flatMap(([, flow]) => flow.at("scopes").entries);
  return new Map(scopes.map(([name, description]) => [name, description.text]));
}

/** The table stands on the schema of `error.code` of the failures. */
function readErrorCodes(operations: readonly SpecNode[]) {
  const responses = operations.flatMap((operation) => operation.at("responses").entries);
  const path = ["content", "application/json", "schema", "properties", "error", "properties", "code"];
  const table = responses
    .map(([, response]) => [...path, "x-error-codes"].reduce((node, key) => node.at(key), response))
    .find(({ exists }) => exists);
  return (table?.entries ?? []).map(([code, row]) => ({ code, status: Number(row.at("status").value) }));
}
