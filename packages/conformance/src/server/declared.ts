import { type JsonObject, openapi } from "@gatefold/spec";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** A response that the specification declares. */
export interface DeclaredResponse {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Codes that its examples show; none of a success. */
  readonly codes: readonly string[];
  readonly checkBody: ValidateFunction;
  readonly headers: ReadonlyMap<string, HeaderCheck>;
}

interface HeaderCheck {
  readonly type: string;
  readonly check: ValidateFunction;
}

// The specification's own keywords are none of Ajv's, and its rules have checked the schemas already.
const ajv = new Ajv2020({ strict: false, allErrors: true });
(typeof formats === "function" ? formats : formats.default)(ajv);
const root = record(openapi);
ajv.addSchema(closed(openapi), "openapi");

/** Every response that is declared for every operation. */
export const declaredResponses: readonly DeclaredResponse[] = Object.entries(openapi.paths).flatMap(
  ([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      Object.keys(operation.responses).map((status) =>
        declared({ path, method, operationId: operation.operationId, status }),
      ),
    ),
);

/** The check of an error's body, for failures that belong to no operation. */
export const checkError: ValidateFunction = ajv.compile({
  $ref: "openapi#/components/schemas/ErrorResponse",
});

/** The complaints of a check about a value; none when all is well. */
export function complaints(check: ValidateFunction, value: unknown): string[] {
  if (check(value)) return [];
  return (check.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function declared(at: {
  path: string;
  method: string;
  operationId: string;
  status: string;
}): DeclaredResponse {
  const { pointer, value } = follow(`/paths/${pointerStep(at.path)}/${at.method}/responses/${at.status}`);
  const media = `${pointer}/content/application~1json`;
  const examples = Object.keys(record(follow(`${media}/examples`).value));
  const headers = Object.keys(record(value["headers"])).map((name): [string, HeaderCheck] => {
    const header = follow(`${pointer}/headers/${name}`);
    const type = String(record(header.value["schema"])["type"]);
    return [name, { type, check: ajv.compile({ $ref: `openapi#${header.pointer}/schema` }) }];
  });
  const status = Number(at.status);
  return {
    operationId: at.operationId,
    method: at.method.toUpperCase(),
    path: at.path,
    status,
    codes: status < 400 ? [] : examples,
    checkBody: ajv.compile({ $ref: `openapi#${encodeURI(media)}/schema` }),
    headers: new Map(headers),
  };
}

/** What a JSON pointer into the document leads to, references followed. */
function follow(pointer: string): { pointer: string; value: JsonObject } {
  const value = pointer
    .split("/")
    .slice(1)
    .reduce<JsonObject>((at, step) => record(at[step.replaceAll("~1", "/").replaceAll("~0", "~")]), root);
  const reference = value["$ref"];
  return typeof reference === "string" ? follow(reference.slice(1)) : { pointer, value };
}

function record(value: unknown): JsonObject {
  if (typeof value !== "object" || value === null) throw new Error(`${JSON.stringify(value)} is no object`);
  return Object.fromEntries(Object.entries(value));
}

function pointerStep(path: string): string {
  return path.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** The document with every object closed: a field that the server invents must not pass. */
function closed(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || !("properties" in inner)) return inner;
    if (!("type" in inner) || inner.type !== "object" || "additionalProperties" in inner) return inner;
    return { ...inner, additionalProperties: false };
  });
}
