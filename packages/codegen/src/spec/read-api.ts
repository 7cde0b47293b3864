import { serverProblems } from "./bodies.ts";
import { type JsonSchema, Schemas } from "./json-schema.ts";
import { type HttpMethod, type Operation, readOperation } from "./operation.ts";
import { openSpec, SpecError, type SpecNode } from "./spec-node.ts";

/** A row of the table of error codes. */
export interface ErrorCode {
  readonly code: string;
  readonly status: number;
  readonly retryable: boolean;
  readonly when: string;
  readonly remedy: string;
}

/** Everything that code is generated from. */
export interface Api {
  readonly operations: readonly Operation[];
  /** The JSON Schemas of all bodies and of all they refer to, by name, references kept as names. */
  readonly jsonSchemas: ReadonlyMap<string, JsonSchema>;
  readonly schemas: Schemas;
  readonly errorCodes: readonly ErrorCode[];
  /** All scopes that the security schemes declare, with their descriptions. */
  readonly scopes: ReadonlyMap<string, string>;
  /** What can't be generated, with file, line and reason. The API is without these operations. */
  readonly refused: readonly SpecError[];
  /** Finds what only a server can't be generated for. */
  serverProblems(): string[];
}

const METHODS: readonly HttpMethod[] = ["GET", "PUT", "POST", "DELETE", "PATCH"];

/**
 * Reads a specification. Each operation is refused on its own, so that all refusals are known at once.
 *
 * @param entry path of the document
 * @param options `envelope` is the property that holds the payload of every success; `null` where the body is the payload
 * @throws SpecError if the document can't be read
 */
export async function readApi(
  entry: string,
  { envelope = "data" }: { envelope?: string | null } = {},
): Promise<Api> {
  const root = await openSpec(entry);
  const schemas = new Schemas();
  const refused: SpecError[] = [];
  const attempt = <Value>(read: () => Value): Value[] => {
    try {
      return [read()];
    } catch (error) {
      if (!(error instanceof SpecError)) throw error;
      refused.push(error);
      return [];
    }
  };
  attempt(() =>
    root.allow(
      "openapi jsonSchemaDialect info servers tags paths components security externalDocs",
      "the document",
    ),
  );
  const places = root.at("paths").entries.flatMap(([path, pathItem]) => {
    attempt(() =>
      pathItem.allow(`parameters ${METHODS.join(" ").toLowerCase()} summary description`, "a path"),
    );
    const methods = METHODS.filter((method) => pathItem.at(method.toLowerCase()).exists);
    return methods.map((method) => ({ path, pathItem, method, node: pathItem.at(method.toLowerCase()) }));
  });
  const steps = envelope === null ? ([] as const) : ([envelope] as const);
  const operations = places.flatMap((place) =>
    attempt(() => readOperation({ ...place, schemas, envelope: steps })),
  );
  return {
    operations,
    jsonSchemas: schemas.named,
    schemas,
    errorCodes: readErrorCodes(places.map(({ node }) => node)),
    scopes: readScopes(root),
    refused,
    serverProblems: () => [
      ...operations.flatMap(({ node }) => serverProblems(node)),
      ...schemas.unknownFormats.map(
        (at) => at.error(`there is no validator for the format ${at.text}`).message,
      ),
    ],
  };
}

function readScopes(root: SpecNode): Map<string, string> {
  const schemes = root.at("components").at("securitySchemes").entries;
  const flows = schemes.flatMap(([, scheme]) => scheme.at("flows").entries);
  const scopes = flows.flatMap(([, flow]) => flow.at("scopes").entries);
  return new Map(scopes.map(([name, description]) => [name, description.text]));
}

/** The table stands on the schema of `error.code` of the failures. */
function readErrorCodes(operations: readonly SpecNode[]): ErrorCode[] {
  const responses = operations.flatMap((operation) => operation.at("responses").entries);
  const path = ["content", "application/json", "schema", "properties", "error", "properties", "code"];
  const table = responses
    .map(([, response]) => [...path, "x-error-codes"].reduce((node, key) => node.at(key), response))
    .find(({ exists }) => exists);
  return (table?.entries ?? []).map(([code, row]) => {
    const { status, retryable, when, remedy } = Object(row.value);
    return { code, status, retryable, when, remedy };
  });
}
