import { type Json, type JsonObject, openapi, type OpenApiDocument } from "@gatefold/spec";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";

/** Checks a value, and returns what is wrong with it; nothing when it is right. */
export type Check = (value: unknown) => string[];

/** A schema of the document, and the check that it stands for. */
export interface SpecifiedSchema {
  readonly schema: JsonObject;
  readonly check: Check;
}

/** A parameter of an operation. */
export interface SpecifiedParameter extends SpecifiedSchema {
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  readonly example?: Json;
}

/** The request body of an operation, by the types that it may have. */
export interface SpecifiedBody {
  readonly required: boolean;
  readonly json?: SpecifiedSchema & { readonly example?: Json };
  readonly form?: SpecifiedSchema & { readonly example?: Json };
}

/** A response that an operation declares. */
export interface SpecifiedResponse {
  readonly operationId: string;
  readonly status: number;
  /** Codes that its examples show; none of a success. */
  readonly codes: readonly string[];
  /** Checks the parsed body, in which no field may be unknown; absent where the response has no body. */
  readonly checkBody?: Check;
  readonly headers: ReadonlyMap<string, { readonly type: string; readonly check: Check }>;
}

/** An operation with its references resolved. */
export interface SpecifiedOperation {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  /** Of each alternative, all scopes that the token must have. */
  readonly scopes: readonly (readonly string[])[];
  readonly parameters: readonly SpecifiedParameter[];
  readonly body?: SpecifiedBody;
  readonly responses: readonly SpecifiedResponse[];
  /** The parameter, or `body.<field>`, whose values only the server can make. */
  readonly cursor?: string;
  /** Its place in a client: `x-resource`. */
  readonly resource: JsonObject;
}

/** What a bundled document says, ready for checking requests and answers against it. */
export interface Specification {
  readonly operations: readonly SpecifiedOperation[];
  /** Statuses that a server may give before it knows the operation, so that none declares them. */
  readonly transportStatuses: ReadonlySet<number>;
  /** Checks the body of any failure. */
  readonly checkError: Check;
  /** The schema that a reference leads to, or the schema itself. */
  resolve(schema: JsonObject): JsonObject;
  /** The check of a schema that stands in the document, or was made of such. */
  specify(schema: JsonObject): SpecifiedSchema;
}

const METHODS = new Set(["get", "put", "post", "delete", "patch"]);
const JSON_TYPE = "application/json";
const FORM_TYPE = "application/x-www-form-urlencoded";

/** Reads a bundled document, whose references stay inside it. */
export function readSpecification(document: OpenApiDocument): Specification {
  const root = asObject(document);
  // The document's own keywords are unknown to Ajv, and lint has checked the schemas already.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  (typeof formats === "function" ? formats : formats.default)(ajv);
  ajv.addSchema(root, "requests");
  ajv.addSchema(closed(root), "responses");

  function follow(pointer: string): { readonly pointer: string; readonly value: JsonObject } {
    const value = asObject(steps(pointer).reduce<unknown>((at, step) => Object(at)[step], root));
    const reference = value["$ref"];
    return typeof reference === "string" ? follow(reference.slice(1)) : { pointer, value };
  }

  function checkOf(pointer: string, use: "requests" | "responses"): Check {
    return toCheck(ajv.compile({ $ref: `${use}#${encodeURI(pointer)}` }));
  }

  function schemaAt(pointer: string): SpecifiedSchema {
    return { schema: follow(pointer).value, check: checkOf(pointer, "requests") };
  }

  function parameterAt(at: string): SpecifiedParameter {
    const { pointer, value } = follow(at);
    const place = String(value["in"]);
    if (place !== "path" && place !== "query" && place !== "header" && place !== "cookie")
      throw new Error(`${pointer} is in "${place}"`);
    const style = String(value["style"] ?? (place === "query" || place === "cookie" ? "form" : "simple"));
    return {
      name: String(value["name"]),
      in: place,
      required: value["required"] === true,
      style,
      explode: typeof value["explode"] === "boolean" ? value["explode"] : style === "form",
      ...schemaAt(`${pointer}/schema`),
      ...exampleOf(value),
    };
  }

  function bodyAt(at: string): SpecifiedBody {
    const { pointer, value } = follow(at);
    const content = asObject(value["content"]);
    const media = (type: string) => {
      const found = content[type];
      if (found === undefined) return undefined;
      return { ...schemaAt(`${pointer}/content/${escaped(type)}/schema`), ...exampleOf(asObject(found)) };
    };
    const [json, form] = [media(JSON_TYPE), media(FORM_TYPE)];
    return { required: value["required"] === true, ...(json && { json }), ...(form && { form }) };
  }

  function responseAt(at: string, operationId: string, status: number): SpecifiedResponse {
    const { pointer, value } = follow(at);
    const json = asObject(value["content"] ?? {})[JSON_TYPE];
    const media = `${pointer}/content/${escaped(JSON_TYPE)}`;
    const examples = json === undefined ? [] : Object.keys(asObject(asObject(json)["examples"] ?? {}));
    const headers = Object.keys(asObject(value["headers"] ?? {})).map((name) => {
      const header = follow(`${pointer}/headers/${name}`);
      const type = String(asObject(header.value["schema"])["type"]);
      return [name, { type, check: checkOf(`${header.pointer}/schema`, "responses") }] as const;
    });
    return {
      operationId,
      status,
      codes: status < 400 ? [] : examples,
      ...(json !== undefined && { checkBody: checkOf(`${media}/schema`, "responses") }),
      headers: new Map(headers),
    };
  }

  function operationAt(path: string, method: string): SpecifiedOperation {
    const pointer = `/paths/${escaped(path)}/${method}`;
    const { value } = follow(pointer);
    const operationId = String(value["operationId"]);
    const own = list(value["parameters"]).map((_, index) => parameterAt(`${pointer}/parameters/${index}`));
    const item = `/paths/${escaped(path)}`;
    const shared = list(follow(item).value["parameters"])
      .map((_, index) => parameterAt(`${item}/parameters/${index}`))
      .filter((one) => !own.some((other) => other.name === one.name && other.in === one.in));
    const cursor = asObject(value["x-pagination"] ?? {})["cursor"];
    return {
      operationId,
      method: method.toUpperCase(),
      path,
      scopes: list(value["security"]).map((each) => list(asObject(each)["loginWithAmazon"]).map(String)),
      parameters: [...shared, ...own],
      ...(value["requestBody"] !== undefined && { body: bodyAt(`${pointer}/requestBody`) }),
      responses: Object.keys(asObject(value["responses"])).map((status) =>
        responseAt(`${pointer}/responses/${status}`, operationId, Number(status)),
      ),
      ...(typeof cursor === "string" && { cursor }),
      resource: asObject(value["x-resource"] ?? {}),
    };
  }

  const codes = asObject(asObject(document.components.schemas["ErrorCode"] ?? {})["x-error-codes"] ?? {});
  return {
    operations: Object.entries(asObject(root["paths"])).flatMap(([path, item]) =>
      Object.keys(asObject(item))
        .filter((method) => METHODS.has(method))
        .map((method) => operationAt(path, method)),
    ),
    transportStatuses: new Set(
      Object.values(codes)
        .map(asObject)
        .filter((code) => code["scope"] === "transport")
        .map((code) => Number(code["status"])),
    ),
    checkError: checkOf("/components/schemas/ErrorResponse", "responses"),
    resolve(schema) {
      const reference = schema["$ref"];
      return typeof reference === "string" ? follow(reference.slice(1)).value : schema;
    },
    specify(schema) {
      const text = JSON.stringify(schema).replaceAll('"$ref":"#/', '"$ref":"requests#/');
      return { schema, check: toCheck(ajv.compile(JSON.parse(text))) };
    },
  };
}

/** The specification of this repository. */
export const api: Specification = readSpecification(openapi);

function toCheck(validate: ValidateFunction): Check {
  return (value) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  };
}

/** An object of the document; throws for anything else. */
export function asObject(value: unknown): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Error(`${JSON.stringify(value)} is no object`);
  return Object.fromEntries(Object.entries(value));
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function exampleOf({ example, examples }: JsonObject): { readonly example?: Json } {
  if (example !== undefined) return { example };
  if (typeof examples !== "object" || examples === null) return {};
  const [first] = Object.values(examples);
  const value = typeof first === "object" && first !== null && "value" in first ? first["value"] : undefined;
  return value === undefined ? {} : { example: value };
}

function escaped(step: string): string {
  return step.replaceAll("~", "~0").replaceAll("/", "~1");
}

function steps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => decodeURI(step).replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * The document with every object closed: a field that the server invents must not pass. Schemas that are joined with others
 * into one object stay open, and the object that they make is closed.
 */
function closed(document: JsonObject): JsonObject {
  const open = new Set<string>();
  JSON.stringify(document, (_key, value: unknown) => {
    for (const member of joinedSchemas(value)) {
      const reference: unknown = Object(member)["$ref"];
      if (typeof reference === "string") open.add(reference);
    }
    return value;
  });
  function close(value: Json | undefined, pointer: string, isJoined: boolean): Json | undefined {
    if (Array.isArray(value))
      return value.map((item, index) => close(item, `${pointer}/${index}`, isJoined) ?? null);
    if (typeof value !== "object" || value === null) return value;
    const joined = joinedSchemas(value);
    const fields = Object.entries(value).map(([key, inner]) => {
      const isJoin =
        Array.isArray(inner) && joined.length > 0 && inner.every((member) => joined.includes(member));
      return [key, close(inner, `${pointer}/${escaped(key)}`, isJoin)];
    });
    const isObject = ("properties" in value && "type" in value) || joined.length > 0;
    const isClosed = "additionalProperties" in value || "unevaluatedProperties" in value;
    const closing = isObject && !isClosed && !isJoined && !open.has(pointer);
    return { ...Object.fromEntries(fields), ...(closing && { unevaluatedProperties: false }) };
  }
  return asObject(close(document, "#", false));
}

/** The schemas that make one object together: all of `allOf`, and alternatives beside properties. */
function joinedSchemas(value: unknown): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const schemas = (name: string): readonly unknown[] => {
    const found: unknown = Reflect.get(value, name);
    return Array.isArray(found) ? found : [];
  };
  return [...schemas("allOf"), ...("properties" in value ? [...schemas("oneOf"), ...schemas("anyOf")] : [])];
}
